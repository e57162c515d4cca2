"""`vmcoreinfo docs`: what the server gives to whom, and what a missing site is."""

from __future__ import annotations

import base64
import gzip
import hashlib
import http.client
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from vmcoreinfo_fmt.cli import docs, main
from vmcoreinfo_fmt.cli.site_server import POLICY, SiteServer

INLINE = b"document.title='x'"
PAGE = b"<h1>vmcoreinfo</h1><script>" + INLINE + b"</script><script src='x.js'></script>" + b"<p>text</p>" * 100


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "keys").mkdir(parents=True)
    (folder / "index.html").write_bytes(PAGE)
    (folder / "404.html").write_bytes(b"<h1>lost</h1>")
    (folder / "keys" / "index.html").write_bytes(b"keys")
    (folder / "x.js").write_text("0")
    (folder / "x.wasm").write_bytes(b"\0asm")
    (tmp_path / "secret.html").write_text("secret")
    (folder / "out.html").symlink_to(tmp_path / "secret.html")
    (folder / "in.html").symlink_to(folder / "index.html")
    (folder / "empty").mkdir()
    return folder


@pytest.fixture
def server(site: Path) -> Iterator[SiteServer]:
    with SiteServer(str(site), 0) as serving:
        thread = threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield serving
        serving.shutdown()
        thread.join()


def ask(server: SiteServer, path: str, *, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, dict(answer.getheaders()), body


def test_pages_are_served_on_the_loopback_address(server: SiteServer) -> None:
    assert server.server_address[0] == "127.0.0.1"
    assert ask(server, "/")[2] == PAGE
    assert ask(server, "/in.html?x=1#y")[2] == PAGE
    assert ask(server, "/keys/")[2] == b"keys"
    assert ask(server, "/", method="HEAD")[2] == b""
    assert ask(server, "/x.js")[1]["Content-Type"] == "text/javascript; charset=utf-8"
    assert ask(server, "/x.wasm")[1]["Content-Type"] == "application/wasm"
    assert ask(server, "/", method="POST")[0] == 501


def test_a_folder_redirects_to_its_index_on_this_server_only(server: SiteServer) -> None:
    status, headers, _ = ask(server, "/keys")
    assert (status, headers["Location"]) == (301, "/keys/")
    assert ask(server, "//keys")[1]["Location"] == "/keys/"


@pytest.mark.parametrize(
    "path",
    [
        "/out.html",
        "/../secret.html",
        "/%2e%2e/secret.html",
        "/keys/../../secret.html",
        "/keys/..%2f..%2fsecret.html",
        "/empty/",
        "/nothing",
        "/%00",
        "/" + "a" * 5000,
    ],
)
def test_nothing_outside_the_folder_is_served(server: SiteServer, path: str) -> None:
    status, _, body = ask(server, path)
    assert (status, body) == (404, b"<h1>lost</h1>")


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1", ""])
def test_requests_for_another_host_are_refused(server: SiteServer, host: str) -> None:
    status, headers, body = ask(server, "/", Host=host)
    assert status == 421
    assert b"vmcoreinfo" not in body
    assert "Content-Security-Policy" in headers
    assert ask(server, "/", Host=f"localhost:{server.server_port}")[0] == 200


@pytest.mark.parametrize("path", ["/", "/keys/", "/nothing", "/x.js", "/keys"])
def test_every_answer_carries_the_policy(server: SiteServer, path: str) -> None:
    _, headers, _ = ask(server, path)
    policy = dict(rule.split(" ", 1) for rule in headers["Content-Security-Policy"].split("; "))
    assert {name: value.split(" 'sha256")[0] for name, value in policy.items()} == POLICY
    assert "'unsafe-eval'" not in policy["script-src"]
    assert "unsafe-inline" not in policy["script-src"]
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_page_may_run_its_own_inline_scripts_and_no_others(server: SiteServer) -> None:
    digest = base64.b64encode(hashlib.sha256(INLINE).digest()).decode()
    policy = ask(server, "/")[1]["Content-Security-Policy"]
    assert policy.count("'sha256-") == 1
    assert f"'sha256-{digest}'" in policy
    assert "sha256" not in ask(server, "/keys/")[1]["Content-Security-Policy"]


def test_text_is_compressed_for_those_who_accept_it(server: SiteServer) -> None:
    _, headers, body = ask(server, "/", Accept_Encoding="br, gzip;q=0.5")
    assert headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(body) == PAGE
    assert int(headers["Content-Length"]) == len(body) < len(PAGE)
    for refusal in ("identity", "gzip;q=0", "br"):
        assert "Content-Encoding" not in ask(server, "/", Accept_Encoding=refusal)[1]
    assert "Content-Encoding" not in ask(server, "/x.wasm", Accept_Encoding="gzip")[1]


def run(*arguments: str) -> object:
    with pytest.raises(SystemExit) as caught:
        main(["docs", *arguments])
    return caught.value.code


def test_a_missing_site_and_a_bad_port_are_plain_errors(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(docs, "SITE", str(tmp_path))
    assert run() == 2
    assert "make docs" in capsys.readouterr().err
    monkeypatch.setattr(docs, "SITE", str(site))
    assert run("--port", "65536") == 2
    assert "expected 0 to 65535" in capsys.readouterr().err
    with SiteServer(str(site), 0) as serving:
        assert run("--port", str(serving.server_port)) == 2
    assert "cannot be used: Address already in use" in capsys.readouterr().err


def test_the_folder_is_printed(site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(docs, "SITE", str(site))
    assert not run("--path")
    assert capsys.readouterr().out == f"{site}\n"
