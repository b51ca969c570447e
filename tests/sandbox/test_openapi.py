"""/openapi.json: the sandbox describes what it serves."""

import json

import pytest

from tests.support.spec import operations


def test_every_operation_is_described(shared):
    """Each of the spec's is there, by its id, and the document is complete in itself."""
    with shared.http_client(auth=None, timeout=50) as client:
        response = client.get("/openapi.json")
    assert 200 == response.status_code
    document = response.json()
    described = {
        operation["operationId"]
        for item in document["paths"].values()
        for operation in item.values()
    }
    assert {operation.id for operation in operations()} == described
    text, schemas = response.text, document["components"]["schemas"]
    for reference in {part.split('"')[0] for part in text.split('"#/components/schemas/')[1:]}:
        assert reference in schemas


def test_it_can_be_compared(shared, tmp_path, capsys):
    """The comparison with our spec reads it, and finds all operations on both sides."""
    pytest.importorskip("yaml")
    from specdiff.command import main

    path = tmp_path / "openapi.json"
    with shared.http_client(auth=None, timeout=50) as client:
        path.write_bytes(client.get("/openapi.json").content)
    main([str(path), "--json"])
    found = json.loads(capsys.readouterr().out)
    assert found
    assert "no such operation" not in json.dumps(found)
