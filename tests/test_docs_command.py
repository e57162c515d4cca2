"""`vmcoreinfo docs`, with and without a built site."""

from __future__ import annotations

import threading
import urllib.request
from pathlib import Path

import pytest

from vmcoreinfo_fmt.cli import docs, main


def test_the_site_is_served_to_this_machine_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "index.html").write_text("<h1>vmcoreinfo</h1>")
    (tmp_path / "x.js").write_text("0")
    monkeypatch.setattr(docs, "SITE", str(tmp_path))
    with docs.server(0) as serving:
        assert serving.server_address[0] == "127.0.0.1"
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{serving.server_port}"
        with urllib.request.urlopen(f"{address}/") as answer:
            assert answer.read() == b"<h1>vmcoreinfo</h1>"
        with urllib.request.urlopen(f"{address}/x.js") as answer:
            assert answer.headers.get_content_type() == "text/javascript"
        serving.shutdown()


def test_without_a_site_it_says_how_to_get_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(docs, "SITE", str(tmp_path))
    with pytest.raises(SystemExit) as caught:
        main(["docs"])
    assert caught.value.code == 1
    assert "make docs" in capsys.readouterr().err


def test_the_folder_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "index.html").touch()
    monkeypatch.setattr(docs, "SITE", str(tmp_path))
    with pytest.raises(SystemExit) as caught:
        main(["docs", "--path"])
    assert not caught.value.code
    assert capsys.readouterr().out == f"{tmp_path}\n"
