"""Inline documents of one operation, and what differs between two of them."""

from specdiff.documents import Document
from specdiff.operations import compare_documents

TEXT = {"type": "string"}
NUMBER = {"type": "number"}
WHOLE = {"type": "integer"}
NULL = {"type": "null"}


def spec(*, request=None, response=None, schemas=None, path="/v1/things", **operation):
    """A document of one POST whose body and answer are the given schemas."""
    if request is not None:
        body = {"required": True, "content": {"application/json": {"schema": request}}}
        operation.setdefault("requestBody", body)
    content = {} if response is None else {"content": {"application/json": {"schema": response}}}
    operation.setdefault("responses", {"200": {"description": "Done.", **content}})
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {path: {"post": operation}},
        "components": {"schemas": schemas or {}},
    }


def differences(ours, server):
    """Rank, place and text of every difference between two documents."""
    found = compare_documents(Document("ours", ours), Document("server", server))
    return sorted({(str(item.rank), item.where, item.what) for _, item in found})


def ranked(ours, server, **names):
    """Ranks and texts of the differences between two schemas, used one way."""
    (direction,) = names.values()
    found = differences(
        spec(**{direction: ours}, schemas=ours.get("$defs")),
        spec(**{direction: server}, schemas=server.get("$defs")),
    )
    return [(rank, what) for rank, _, what in found]


def sent(ours, server):
    """What differs when the schemas are of a request."""
    return ranked(ours, server, way="request")


def received(ours, server):
    """What differs when the schemas are of an answer."""
    return ranked(ours, server, way="response")


def thing(required=(), **properties):
    """An object schema."""
    return {"type": "object", "properties": properties, "required": list(required)}


def ref(name):
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def in_path(name):
    """A path parameter."""
    return {"in": "path", "name": name, "required": True, "schema": TEXT}


def query(name, schema=None, **more):
    """A query parameter."""
    return {"in": "query", "name": name, "schema": schema or TEXT, **more}
