"""What holds for every test: a clean environment, loopback only, no secret told, Hypothesis."""

import ipaddress
import os
import sys
from typing import Any

import hypothesis

from tests.support.secrecy import no_secrets

__all__ = ["no_secrets"]


# What a person has set for themselves is not what is tested.
_OURS = ("LLM_ENGINE_BASE_PATH", "SCALE_API_KEY", "LLMENGINE_LOG")
for _name in [name for name in os.environ if name in _OURS or name.lower().endswith("_proxy")]:
    del os.environ[_name]


def _loopback_only(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse a connection that would leave this machine, whoever opens it."""
    if event != "socket.connect":
        return
    address = arguments[1]
    if not isinstance(address, tuple) or address[0] == "localhost":  # not a tuple: a Unix socket
        return
    if not ipaddress.ip_address(address[0]).is_loopback:
        raise AssertionError(f"a test connects to {address[0]}: tests stay on loopback")


# A hook cannot be removed and sees every library, so nothing has to be patched.
sys.addaudithook(_loopback_only)

# Examples differ from run to run at a desk and are the same in CI, where a failure that
# nobody's change caused helps nobody. How long an example takes is pytest-timeout's business.
hypothesis.settings.register_profile("desk", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "desk")
