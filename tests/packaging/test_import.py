"""What importing the packages does: nothing that anybody could notice."""

import subprocess
import sys
import textwrap

import pytest

WATCH = """
    import os, site, sys, sysconfig
    roots = tuple({os.path.realpath(path) for path in (
        sys.prefix, sys.base_prefix, *sysconfig.get_paths().values()
    )})
    seen = []
    def watch(event, arguments):
        if event.startswith("socket."):
            seen.append(event)
        elif event == "open" and isinstance(arguments[0], str):
            path = os.path.realpath(arguments[0])
            if not path.startswith(roots) or not path.endswith((".py", ".pyc", ".so")):
                seen.append(path)
    # What a dependency reads or opens for itself is not ours.
    import anyio, asyncio, attrs, email.parser, httptools, httpx, pydantic
    pydantic.BaseModel
    sys.addaudithook(watch)
    import {package}
    sys.exit("\\n".join(seen) if seen else 0)
"""


def run(program: str) -> tuple[int, str, str]:
    """The status and output of a program in a new, isolated interpreter."""
    result = subprocess.run(
        [sys.executable, "-I", "-B", "-c", textwrap.dedent(program)],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    return result.returncode, result.stdout, result.stderr


def test_importing_llmengine_opens_nothing_and_prints_nothing():
    """No socket, no file but its modules, no output."""
    assert (0, "", "") == run(WATCH.replace("{package}", "llmengine"))


def test_importing_llmengine_api_opens_nothing_and_prints_nothing():
    """No socket, no file but its modules, no output."""
    assert (0, "", "") == run(WATCH.replace("{package}", "llmengine_api"))


def test_every_public_module_is_an_attribute():
    """`import llmengine` is enough to reach `llmengine.types` and its likes, in any order."""
    program = """
        import pkgutil, sys, llmengine
        names = {module.name for module in pkgutil.iter_modules(llmengine.__path__)}
        public = sorted(name for name in names if not name.startswith("_"))
        assert {"cli", "errors", "testing", "types"} <= {*public}
        assert not [name for name in sys.modules if name.startswith("llmengine.")]
        for name in public:
            assert getattr(llmengine, name) is sys.modules[f"llmengine.{name}"]
    """
    assert (0, "", "") == run(program)


@pytest.mark.parametrize("package", ["llmengine_api", "llmengine_http11"])
def test_a_package_that_others_build_on_works_alone(package):
    """Every module of it imports where none of the others is."""
    program = """
        import importlib, pkgutil, sys
        for other in {"llmengine", "llmengine_api", "llmengine_http11", "llmengine_sandbox"}:
            if other != "{package}":
                sys.modules[other] = None
        for module in pkgutil.walk_packages(
            importlib.import_module("{package}").__path__, "{package}."
        ):
            importlib.import_module(module.name)
    """
    assert (0, "", "") == run(program.replace("{package}", package))
