"""Files: uploaded, described, read and deleted, each user's own."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from llmengine_sandbox.engines import EchoEngine

CASES = Path(__file__).parent.parent / "data" / "wire"
CSV = b"prompt,response\na,b\nc,d\n\n"


def recorded(name: str) -> Any:
    """The recorded answer."""
    return json.loads((CASES / f"{name}.json").read_text("utf-8"))["response"]


@pytest.fixture
def client(serve: Any) -> httpx.Client:
    """A client of a server without files."""
    client: httpx.Client = serve(EchoEngine())
    return client


def upload(client: httpx.Client, content: bytes, filename: str = "train.csv") -> str:
    """The id of a new file."""
    response = client.post("/v1/files", files={"file": (filename, content)})
    assert 200 == response.status_code
    assert ["id"] == list(response.json())
    return str(response.json()["id"])


def test_a_file_is_described_as_recorded(client: httpx.Client) -> None:
    """The description has the recorded fields, values and order."""
    file_id = upload(client, CSV)
    expected = recorded("file_get_ok")["body"].replace("file-0", file_id)
    assert expected == client.get(f"/v1/files/{file_id}").text


def test_a_listing_is_as_recorded(client: httpx.Client) -> None:
    """Files are listed in the order of their upload."""
    ids = [upload(client, CSV), upload(client, b"a,b\n1,2\n", "bad.csv")]
    expected = recorded("file_list")["body"]
    for number, file_id in enumerate(ids):
        expected = expected.replace(f'"file-{number}"', f'"{file_id}"')
    assert expected == client.get("/v1/files").text


@pytest.mark.parametrize(
    "name",
    ['a "quoted" name\t.csv', "line\r\nbreak", "caf\u00e9 \u2603.csv", "100%25 %zz", "; x=y"],
)
def test_names_survive(serve: Any, name: str) -> None:
    """A file keeps its name, whatever is in it."""
    client = serve(EchoEngine())
    file_id = upload(client, CSV, name)
    assert name == client.get(f"/v1/files/{file_id}").json()["filename"]


def test_content_comes_as_json_and_size_counts_characters(client: httpx.Client) -> None:
    """Content is a JSON string, and a file's size its length in characters."""
    text = "caf\u00e9 \u2028 \U0001f600\r\n"
    file_id = upload(client, text.encode())
    content = client.get(f"/v1/files/{file_id}/content").json()
    assert {"id": file_id, "content": text} == content
    assert len(text) == client.get(f"/v1/files/{file_id}").json()["size"]


def test_deleting_twice_is_no_error(client: httpx.Client) -> None:
    """The first delete says true, the next ones false, all with 200."""
    file_id = upload(client, CSV)
    answers = [client.delete(f"/v1/files/{file_id}") for _ in range(2)]
    assert [200, 200] == [answer.status_code for answer in answers]
    assert ['{"deleted":true}', '{"deleted":false}'] == [answer.text for answer in answers]
    assert 404 == client.get(f"/v1/files/{file_id}").status_code


def test_files_belong_to_their_user(client: httpx.Client) -> None:
    """Another key sees none of them."""
    file_id = upload(client, CSV)
    other = ("other", "")
    assert {"files": []} == client.get("/v1/files", auth=other).json()
    assert 404 == client.get(f"/v1/files/{file_id}/content", auth=other).status_code
    assert {"deleted": False} == client.delete(f"/v1/files/{file_id}", auth=other).json()


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("file_upload_422_notmultipart", {"content": b"{}"}),
        ("file_upload_422_wrongfield", {"files": {"upload": ("train.csv", CSV)}}),
        ("file_upload_field_not_file", {"files": {"file": (None, b"plainvalue")}}),
    ],
)
def test_wrong_uploads_are_as_recorded(
    client: httpx.Client, name: str, parts: dict[str, Any]
) -> None:
    """An upload without a file is refused in the server's words."""
    response = client.post("/v1/files", **parts)
    assert recorded(name)["status"] == response.status_code
    assert recorded(name)["body"] == response.text


def test_content_that_is_not_text_is_refused(client: httpx.Client) -> None:
    """Bytes that are not UTF-8 are a 422, and store nothing."""
    response = client.post("/v1/files", files={"file": ("bin.dat", b"\xff\xfe\x00")})
    assert 422 == response.status_code
    assert ["body", "file"] == response.json()["detail"][0]["loc"]
    assert {"files": []} == client.get("/v1/files").json()


def test_content_that_is_not_text_is_a_500_if_asked_for(serve: Any) -> None:
    """With its quirk on it is the server's own failure."""
    client = serve(EchoEngine(), quirks=["binary-upload"])
    response = client.post("/v1/files", files={"file": ("bin.dat", b"\xff\xfe\x00")})
    expected = json.loads(recorded("file_upload_500_binary")["body"])
    assert 500 == response.status_code
    assert list(expected) == list(response.json())
    assert expected["error"] == response.json()["error"]
    assert {"files": []} == client.get("/v1/files").json()
