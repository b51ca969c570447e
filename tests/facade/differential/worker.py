"""
Make calls with whichever client is installed here, and say what each gave.

Reads one JSON object a line and answers with one. Only the standard library: this file runs in the
environments of both clients.
"""

import ast
import asyncio
import enum
import importlib
import inspect
import io
import json
import operator
import os
import sys
import types
import typing
import warnings

MODULES = ("", ".data_types", ".errors", ".api_engine", ".completion", ".model", ".fine_tuning")
MODULES += (".file",)
CLASSES = ("Completion", "Model", "FineTune", "File", "api_engine.APIEngine")
FUNCTIONS = (
    "set_api_key",
    "set_base_path",
    "get_api_key",
    "get_base_path",
    "parse_error",
    "assert_self_hosted",
)


def module(suffix):
    """One module of the client."""
    return importlib.import_module("llmengine" + suffix)


def type_names(value):
    """Every name under which the client exports the type of a value."""
    homes = (module(""), module(".data_types"))
    return sorted({n for home in homes for n in dir(home) if getattr(home, n, None) is type(value)})


def plain(value):
    """A value as JSON."""
    if callable(getattr(value, "json", None)):
        return {"type": type_names(value), "value": json.loads(value.json())}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return repr(type(value).__name__)


def failure(error):
    """What an `except` clause could know of an error."""
    names = [kind.__name__ for kind in type(error).__mro__]
    return {"names": names, "message": str(error)}


async def finish(value):
    """What an awaitable or an asynchronous iterator gives."""
    if inspect.isawaitable(value):
        value = await value
    if not hasattr(value, "__aiter__"):
        return plain(value)
    chunks = []
    try:
        async for chunk in value:
            chunks.append(plain(chunk))
    except Exception as error:
        return {"chunks": chunks, "then": failure(error)}
    return {"chunks": chunks}


def drain(iterator):
    """What an iterator gives."""
    chunks = []
    try:
        for chunk in iterator:
            chunks.append(plain(chunk))
    except Exception as error:
        return {"chunks": chunks, "then": failure(error)}
    return {"chunks": chunks}


def execute(code, scope):
    """Run statements; the value is that of the last one, an expression."""
    tree = ast.parse(code)
    last = ast.Expression(tree.body.pop().value)
    exec(compile(tree, "<call>", "exec"), scope)
    return eval(compile(last, "<call>", "eval"), scope)


def call(order):
    """Make one call."""
    os.environ.update(order["env"])
    engine = module(".api_engine")
    engine.set_base_path(order["base"])
    engine.set_api_key(order["key"])
    scope = {"asyncio": asyncio, "io": io, "json": json, "llmengine": module("")}
    scope["api_engine"] = engine
    scope["errors"] = module(".errors")
    for suffix in (".data_types", ""):
        home = module(suffix)
        scope.update({name: getattr(home, name) for name in dir(home) if name[0].isupper()})
    try:
        value = execute(order["code"], scope)
        if inspect.isawaitable(value) or hasattr(value, "__aiter__"):
            return {"gave": asyncio.run(finish(value))}
        if hasattr(value, "__next__"):
            return {"gave": drain(value)}
        return {"gave": plain(value)}
    except Exception as error:
        return {"raised": failure(error)}
    finally:
        for name in order["env"]:
            del os.environ[name]


def parameters(function):
    """A signature as data."""
    return [
        [
            one.name,
            one.kind.name,
            "-" if one.default is one.empty else repr(plain(one.default)),
        ]
        for one in inspect.signature(function).parameters.values()
    ]


def owned(name, value):
    """Whether a name is the client's own, not one that it happened to import."""
    if isinstance(value, types.ModuleType) or hasattr(typing, name):
        return False
    home = getattr(value, "__module__", "llmengine")
    return home.startswith(("llmengine", "typing", "types")) and name != "TypeAlias"


def members(kind):
    """The members of an enum, or the fields of a model by the names on the wire."""
    if issubclass(kind, enum.Enum):
        return sorted(kind.__members__)
    fields = kind.model_fields if hasattr(kind, "model_fields") else kind.__fields__
    return sorted(field.alias or name for name, field in fields.items())


def described_types():
    """Every type with its members."""
    home = module(".data_types")
    kinds = {name: getattr(home, name) for name in dir(home)}
    return {
        name: members(kind)
        for name, kind in kinds.items()
        if isinstance(kind, type) and owned(name, kind) and kind.__module__ != "builtins"
    }


def describe():
    """Every name, type and signature."""
    names = {}
    for suffix in MODULES:
        home = module(suffix)
        public = [name for name in dir(home) if not name.startswith("_")]
        names["llmengine" + suffix] = {
            "own": [name for name in public if owned(name, getattr(home, name))],
            "other": [name for name in public if not owned(name, getattr(home, name))],
        }
    signatures = {}
    base = module(".api_engine").APIEngine
    for class_name in CLASSES:
        kind = operator.attrgetter(class_name)(module(""))
        for name, member in inspect.getmembers(kind, inspect.ismethod):
            if not name.startswith("_") and (kind is base or not hasattr(base, name)):
                signatures[class_name + "." + name] = parameters(member)
    for name in FUNCTIONS:
        signatures["api_engine." + name] = parameters(getattr(module(".api_engine"), name))
    return {"names": names, "signatures": signatures, "types": described_types()}


def main():
    """Answer line by line until the input ends."""
    warnings.simplefilter("ignore")
    # What a client prints is not an answer.
    answers, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        order = json.loads(line)
        result = describe() if order == "describe" else call(order)
        print(json.dumps(result), file=answers, flush=True)


if __name__ == "__main__":
    main()
