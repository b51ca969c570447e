"""
Start nox where there is only Python and pip: what `python3 noxfile.py` does first.

The pinned nox and uv go to a folder of their own under `.nox`, by `pip install --target`, which
neither asks for a virtual environment nor touches an externally managed Python (PEP 668).
This file keeps to Python 3.7, so that an older interpreter hands over to a newer one or says why
it cannot.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Iterator, NoReturn

ROOT = Path(__file__).resolve().parent
# The supported versions, oldest first: the classifiers say them once for everything.
CLASSIFIERS = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
PYTHONS: list[str] = re.findall(r"Python :: (3\.\d+)", CLASSIFIERS)
OLDEST = tuple(map(int, PYTHONS[0].split(".")))
PINS = ROOT / "requirements" / "nox.txt"


def run_nox() -> NoReturn:
    """Run nox with the arguments of this process, under this Python or a newer one."""
    if sys.version_info < OLDEST:
        _continue_under(_newer_python())
    sys.path.insert(0, str(_installed_nox()))
    from nox.__main__ import main  # noqa: PLC0415 - could not be imported before

    sys.argv = ["nox", "--noxfile", str(ROOT / "noxfile.py"), *sys.argv[1:]]
    main()
    sys.exit()


def _continue_under(python: str) -> NoReturn:
    print("Python {}.{} is too old: using {}".format(*sys.version_info[:2], python), flush=True)
    os.execv(python, [python, *sys.argv])


def _newer_python() -> str:
    """The first supported Python that starts and has pip: a version manager's shim may not."""
    for path in _pythons():
        probe = subprocess.run([path, "-c", "import pip"], capture_output=True, check=False)
        if probe.returncode == 0:
            return path
    sys.exit(
        "Needs Python {}.{} or later, with pip; found only {}.{} at {}, and no newer one on PATH or"
        " among the versions of pyenv and uv.".format(
            *OLDEST, *sys.version_info[:2], sys.executable
        )
    )


def _pythons() -> Iterator[str]:
    """Executables whose name says that they are a supported Python."""
    home = Path.home()
    pyenv = Path(os.environ.get("PYENV_ROOT") or home / ".pyenv") / "versions"
    uv = home / ".local" / "share" / "uv" / "python"
    for version in reversed(PYTHONS):
        name = "python" + version
        folders = [Path(folder) for folder in os.get_exec_path()]
        folders += [*pyenv.glob(version + ".*/bin"), *uv.glob("cpython-" + version + ".*/bin")]
        for folder in folders:
            found = shutil.which(name, path=str(folder))
            if found:
                yield found


def _installed_nox() -> Path:
    """The folder that holds the pinned nox and uv, filled at the first call."""
    key = hashlib.sha256(PINS.read_bytes() + sys.version.encode()).hexdigest()[:12]
    folder = ROOT / ".nox" / "bootstrap" / key
    if not folder.exists():
        if find_spec("pip") is None:
            sys.exit(
                "Needs pip, and {} has none (on Debian or Ubuntu: apt install python3-pip).".format(
                    sys.executable
                )
            )
        print("Installing nox and uv into .nox/bootstrap", flush=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=str(folder.parent)) as unfinished:
            _pip_install(Path(unfinished) / "site")
            (Path(unfinished) / "site").rename(folder)
    return folder


def _pip_install(target: Path) -> None:
    """Install what is pinned into a folder, or leave with the one line that says why not."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--retries=2", "--require-hashes"]
    command += ["--requirement", str(PINS), "--target", str(target)]
    settings = {  # each would make pip refuse `--target`, or say more than was asked
        "PIP_REQUIRE_VIRTUALENV": "0",
        "PIP_USER": "0",
        "PIP_ROOT_USER_ACTION": "ignore",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    pip = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **settings}, check=False
    )
    if pip.returncode != 0:
        lines = pip.stderr.strip().splitlines() or ["pip said nothing"]
        reason = next((line for line in lines if line.startswith("ERROR:")), lines[-1])
        sys.exit("pip could not install nox and uv; can it reach its package index? " + reason)
