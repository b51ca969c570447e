"""A small spec that has everything a spec can say, in as many copies as are asked for."""

import copy
from typing import Any

Json = Any


def _ref(kind, name):
    return {"$ref": f"#/components/{kind}/{name}"}


def everything(mark: str = "a") -> Json:
    """One document; `mark`, a lower-case letter, tells its names from those of another copy."""
    big, tag, at = mark.upper(), f"{mark}_things", f"/{mark}/things"

    def schema(name):
        return _ref("schemas", big + name)

    def media(name, **more):
        return {"application/json": {"schema": schema(name), **more}}

    def operation(method, **more):
        return {
            "tags": [tag],
            "operationId": f"{tag}_{method}",
            "summary": "A summary.",
            "description": "What it does.\n\n- one\n- two",
            "security": [{f"{mark}Key": []}, {f"{mark}Token": []}],
            **more,
        }

    def answer(name):
        return {"200": {"description": "Done.", "content": media(name)}}

    wait = {"status": "state", "reason": "why", "done": ["done"], "failed": ["failed"]}
    set_ = {"stream": True}
    stream = {"complete": "finished", "final": f"{big}Thing", "error": f"{big}Problem"}
    stream |= {"method": "stream", "set": set_}
    both = media("Thing")
    both["text/event-stream"] = {"schema": schema("Thing"), "x-stream": stream}
    upload = {"multipart/form-data": {"schema": schema("Upload")}}
    query = [
        _ref("parameters", f"{big}Size"),
        {
            "name": "page-no",
            "in": "query",
            "description": "A number.",
            "schema": {"type": "integer"},
        },
        {"name": "state", "in": "query", "description": "An enum.", "schema": schema("State")},
        {
            "name": "labels",
            "in": "query",
            "required": True,
            "deprecated": True,
            "description": "A list.",
            "x-client-name": "names",
            "schema": {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]},
        },
    ]
    paths = {
        f"{at}/{{thing-id}}": {
            "parameters": [_ref("parameters", f"{big}Id")],
            "get": operation("get", parameters=query, responses=answer("Thing"))
            | {"x-wait": {**wait, "waiting": ["new", "on-hold"]}},
            "put": operation(
                "create",
                requestBody={"required": True, "content": media("Shared", example={"name": "x"})},
                responses=answer("Thing"),
                **{"x-repeatable": True},
            ),
            "post": operation(
                "send",
                requestBody={"required": True, "description": "A body.", "content": media("Body")},
                responses={"200": {"description": "Either.", "content": both}},
            ),
        },
        at: {
            "post": operation("upload", requestBody={"required": True, "content": upload})
            | {"deprecated": True, "responses": answer("Map")},
            "put": operation("put", requestBody=_ref("requestBodies", f"{big}List"))
            | {"responses": {"201": _ref("responses", f"{big}Nothing")}},
        },
    }
    described = {"description": "A field.", "examples": ["an example"]}
    kind = {"type": "string", "description": "A kind."}
    schemas = {
        "State": {
            "type": "string",
            "description": "A state.",
            "enum": ["new", "done", "failed", "on-hold"],
            "x-member-names": {"on-hold": "HELD"},
        },
        "Thing": {
            "type": "object",
            "title": "A title",
            "description": "A thing.",
            "required": ["state"],
            "properties": {
                "state": {"description": "Its state.", **schema("State")},
                "why": {"type": ["string", "null"], "default": None, **described},
                "made-at": {"type": "string", "format": "date-time", "description": "A time."},
                "any": {"anyOf": [schema("Dog"), schema("Open")], "description": "Any."},
                "more": {"type": "object", "additionalProperties": {"type": "string"}, **described},
            },
            "examples": [{"state": "new", "why": "so"}],
        },
        "Problem": {"type": "object", "description": "A problem.", "properties": {}},
        "Open": {"type": "object", "description": "Anything."},
        "Dog": {
            "type": "object",
            "description": "A dog.",
            "properties": {
                "barks": {"type": "boolean", "default": True, "description": "Does it?"}
            },
        },
        "Body": {
            "type": "object",
            "description": "A body.",
            "required": ["name"],
            "properties": {
                "name": {"type": "string", "pattern": "^[a-z]+$", "default": "name", **described},
                "note": {"type": "string", "default": "a note", "x-secret": True, **described},
                "state": {"default": "new", "description": "A state.", **schema("State")},
                "class": {"type": "string", "const": "first", "description": "Always that."},
                "kept": {"type": "string", "x-client-default": "kept", "description": "Unasked."},
                "odd name": {
                    "type": "string",
                    "x-client-name": "odd",
                    "deprecated": True,
                    **described,
                },
                "texts": {
                    "type": "array",
                    "items": {"type": "string"},
                    "default": ["t"],
                    **described,
                },
                "size": {"type": "number", "minimum": 0, "maximum": 9, "description": "A size."},
                "stream": {"type": "boolean", "description": "Whether in pieces."},
            },
        },
        "Upload": {
            "type": "object",
            "description": "A file.",
            "required": ["the-file"],
            "properties": {
                "the-file": {"type": "string", "format": "binary", "description": "Its content."}
            },
        },
        "Map": {"type": "object", "description": "A map.", "additionalProperties": schema("Thing")},
        "List": {"type": "array", "description": "A list.", "items": schema("Thing")},
        "Fields": {
            "type": "object",
            "description": "Fields of all.",
            "properties": {"name": {"type": "string", "description": "A name."}},
        },
        "OneOptions": {
            "type": "object",
            "description": "Options.",
            "required": ["kind"],
            "properties": {"kind": {**kind, "const": "one"}},
        },
        "TwoOptions": {
            "type": "object",
            "description": "Options.",
            "required": ["kind"],
            "properties": {"kind": {**kind, "const": "two"}},
        },
        "One": {"description": "One.", "allOf": [schema("Fields"), schema("OneOptions")]},
        "Two": {"description": "Two.", "allOf": [schema("Fields"), schema("TwoOptions")]},
        "Variant": {
            "description": "Which of the two.",
            "oneOf": [schema("One"), schema("Two")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {
                    "one": schema("One")["$ref"],
                    "two": schema("Two")["$ref"],
                },
            },
        },
        "Shared": {
            "description": "Fields of all, perhaps with options.",
            "anyOf": [schema("Fields"), schema("Variant")],
            "x-shared": f"{big}Fields",
            "x-argument": "options",
        },
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "A title", "version": "1.0", "description": "Words."},
        "servers": [{"url": "http://localhost", "description": "Here."}],
        "tags": [{"name": tag, "description": "Things."}],
        "paths": paths,
        "components": {
            "securitySchemes": {
                f"{mark}Key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                f"{mark}Token": {"type": "http", "scheme": "bearer", "description": "A token."},
            },
            "parameters": {
                f"{big}Id": {
                    "name": "thing-id",
                    "in": "path",
                    "required": True,
                    "description": "Its id.",
                    "schema": {"type": "string"},
                },
                f"{big}Size": {
                    "name": "size",
                    "in": "query",
                    "description": "A size.",
                    "schema": {"type": "string", "default": "large"},
                    "example": "small",
                },
            },
            "requestBodies": {f"{big}List": {"required": True, "content": media("List")}},
            "responses": {f"{big}Nothing": {"description": "Nothing to say."}},
            "schemas": {big + name: value for name, value in schemas.items()},
        },
    }
    return copy.deepcopy(document)
