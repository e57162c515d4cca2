"""URLs: an honest server of any kind is read, and whatever another one does is our error, soon and in little memory."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import re
import socket
import subprocess
import sys
import threading
import time
import tracemalloc
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import build
import pytest
from build import PT_LOAD, PT_NOTE, TEXT
from command import Run
from conftest import ROOT
from sources.lying_server import HONEST, LIES, Server

import vmcoreinfo_fmt
from vmcoreinfo_fmt import MissingPackageError, RemoteError, UnsupportedError, VmcoreinfoError
from vmcoreinfo_fmt.sources import remote

pytest.importorskip("fsspec", reason="fsspec is not installed: pip install 'vmcoreinfo-fmt[remote]'")
pytest.importorskip("aiohttp", reason="aiohttp is not installed: pip install 'vmcoreinfo-fmt[remote]'")

MIB = 1 << 20
# The note is far from the start, so that several ranges are needed.
CORE = build.elf([(PT_LOAD, bytes(300_000)), (PT_NOTE, build.note(desc=TEXT))])
SECONDS = 1.5


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "SECONDS", SECONDS)
    monkeypatch.setattr(remote, "MAX_UNSIZED", 4 * MIB)


def read(url: str) -> str | None:
    with vmcoreinfo_fmt.open(url) as dump:
        assert dump.source == url
        return dump.vmcoreinfo.osrelease


@pytest.mark.parametrize("how", HONEST)
def test_an_honest_server_of_any_kind_is_read(how: str) -> None:
    with Server(CORE, HONEST[how]) as server:
        assert read(server.url) == "6.1.0-test"


def test_only_the_ranges_that_are_needed_are_asked_for() -> None:
    core = build.elf([(PT_NOTE, build.note(desc=TEXT)), (PT_LOAD, bytes(8 * MIB))])
    with Server(core, HONEST["ranges"]) as server:
        assert read(server.url) == "6.1.0-test"
        assert server.sent < 300_000
        assert all(request.method == "HEAD" or request.range for request in server.asked)


def test_what_the_configuration_says_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    import fsspec

    given = {"client_kwargs": {"headers": {"Authorization": "Bearer 0123abcd"}}}
    monkeypatch.setitem(fsspec.config.conf, "http", given)
    with Server(CORE, HONEST["ranges"]) as server:
        assert read(server.url) == "6.1.0-test"
        assert len(server.asked) > 1
        assert all(b"Authorization: Bearer 0123abcd" in request.head for request in server.asked)
        assert all(b"Accept-Encoding: identity" in request.head for request in server.asked)


def test_the_number_of_untruths_is_as_told() -> None:
    assert f"breaks its word in {len(LIES)} ways" in (ROOT / "SECURITY.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("lie", LIES)
@pytest.mark.parametrize("reading", [vmcoreinfo_fmt.open, vmcoreinfo_fmt.scan], ids=["open", "scan"])
def test_every_lie_is_an_error_with_url_and_reason(lie: str, reading: type, monkeypatch: pytest.MonkeyPatch) -> None:
    tell, reason = LIES[lie]
    # Only of those is time the reason, and a busy machine takes its own.
    is_slow = "no answer" in reason
    if not is_slow:
        monkeypatch.setattr(remote, "SECONDS", 60)
    with Server(CORE, tell) as server:
        start = time.monotonic()
        tracemalloc.start()
        try:
            with pytest.raises(RemoteError) as caught, reading(server.url) as dump:
                _ = dump.vmcoreinfo
            assert tracemalloc.get_traced_memory()[1] < 40 * MIB
        finally:
            tracemalloc.stop()
        error = caught.value
        assert isinstance(error, OSError)
        assert error.url == server.url
        assert str(error) == f"{server.url} cannot be read: {error.reason}"
        assert re.search(reason, error.reason), error.reason
        assert "\n" not in str(error)
        assert len(error.reason) <= remote.MAX_REASON
        # Opening, and one reading that fails; machines can be busy.
        assert not is_slow or time.monotonic() - start < 10 * SECONDS


def test_what_a_server_packs_counts_as_packed() -> None:
    with Server(CORE, HONEST["gzip as content-encoding"]) as server, vmcoreinfo_fmt.open(server.url) as dump:
        assert dump.wrappers == ("gzip",)


@pytest.mark.parametrize("lie", ["gzip bomb", "broken gzip"])
def test_what_a_server_packs_is_unpacked_within_the_limits(lie: str) -> None:
    from sources.lying_server import broken_gzip, gzip_bomb

    with Server(CORE, {"gzip bomb": gzip_bomb, "broken gzip": broken_gzip}[lie]) as server:
        tracemalloc.start()
        try:
            with pytest.raises(VmcoreinfoError, match=re.escape(server.url)):
                read(server.url)
            assert tracemalloc.get_traced_memory()[1] < 64 * MIB
        finally:
            tracemalloc.stop()


def test_a_server_that_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(RemoteError, match=r"Connect call failed|onnection refused"):
        read(f"http://127.0.0.1:{port}/core")
    with pytest.raises(RemoteError, match="no-such-host"):
        read("http://no-such-host.invalid/core")


@pytest.mark.parametrize(
    "url",
    ["http://", "https://[::1/core", "http://127.0.0.1:99999999/core", "http://\0/", "file://", "zip://a", "memory://"],
)
def test_a_url_that_names_nothing(url: str) -> None:
    with pytest.raises(RemoteError):
        vmcoreinfo_fmt.open(url)


@pytest.mark.parametrize("url", ["reference://x", "reference::file:///etc/passwd", "zip://x::reference://y"])
def test_what_opens_other_files_by_names_inside_it_is_refused(url: str) -> None:
    with pytest.raises(RemoteError, match="names are inside it"):
        vmcoreinfo_fmt.open(url)


def test_a_kind_of_url_that_nothing_reads() -> None:
    with pytest.raises(UnsupportedError, match="nothing here reads nonsense://"):
        vmcoreinfo_fmt.open("nonsense://x")


@pytest.mark.parametrize(
    ("url", "package", "extra"),
    [
        ("http://host/core", "fsspec", "remote"),
        ("https://host/core", "aiohttp", "remote"),
        ("s3://bucket/core", "s3fs", "s3"),
        ("gs://bucket/core", "gcsfs", "gcs"),
        ("abfs://box/core", "adlfs", "azure"),
        ("az://box/core", "adlfs", "azure"),
        ("zip://core::s3://bucket/dumps.zip", "s3fs", "s3"),
    ],
)
def test_a_missing_package_is_named_before_anything_is_tried(
    url: str, package: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingPackageError, match=re.escape(f"vmcoreinfo-fmt[{extra}]")) as caught:
        vmcoreinfo_fmt.open(url)
    assert (caught.value.package, caught.value.extra) == (package, extra)
    assert url in str(caught.value)


def test_every_extra_that_is_named_brings_the_package() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for package, extra in {("fsspec", "remote"), *remote.NEEDED.values()}:
        assert re.search(rf'^{extra} = \[.*"{package}\b', project, re.MULTILINE), extra


def test_a_file_that_is_replaced_by_a_shorter_one_is_an_error() -> None:
    with Server(CORE, HONEST["ranges"]) as server, vmcoreinfo_fmt.open(server.url) as dump:
        server._data = CORE[:200_000]
        with pytest.raises(RemoteError, match="and later 200000 bytes"):
            dump.input.read_at(150_000, 64)


def test_after_a_server_fell_silent_nothing_more_is_asked() -> None:
    with Server(CORE, LIES["drip"][0]) as server:
        server._lie = HONEST["ranges"]
        with vmcoreinfo_fmt.open(server.url) as dump:
            server._lie = LIES["drip"][0]
            for _ in range(2):
                with pytest.raises(RemoteError, match="no answer within"):
                    dump.input.read_at(200_000, 64)
            asked = len(server.asked)
            with pytest.raises(RemoteError):
                dump.input.read_at(200_000, 64)
            assert len(server.asked) == asked


def test_closing_closes_the_connections() -> None:
    with Server(CORE, HONEST["ranges"]) as server:
        dump = vmcoreinfo_fmt.open(server.url)
        dump.close()
        dump.close()
        with pytest.raises(ValueError, match="is closed"):
            dump.input.read_at(200_000, 64)


@pytest.mark.parametrize("lie", ["404", "redirect loop", "length nonsense"])
@pytest.mark.parametrize("command", ["show", "get", "scan", "check", "notes"])
def test_the_command_says_it_in_one_line(command: str, lie: str, run: Run) -> None:
    with Server(CORE, LIES[lie][0]) as server:
        assert run(command, server.url, *["OSRELEASE"] * (command == "get"), status=2) == ""
    assert re.fullmatch(rf"vmcoreinfo: {re.escape(server.url)} cannot be read: .*\n", run.err), run.err


def test_a_process_that_gave_up_on_a_server_ends() -> None:
    with Server(CORE, LIES["dropped"][0]) as server:
        line = [sys.executable, "-m", "vmcoreinfo_fmt", "show", server.url]
        done = subprocess.run(line, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(rf"vmcoreinfo: {re.escape(server.url)} cannot be read: .*\n", done.stderr), done.stderr


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An S3 of moto on loopback, with a dump in it."""
    for package in ("moto", "s3fs", "flask_cors"):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed: pip install 'vmcoreinfo-fmt[test]'")
    for name in [name for name in os.environ if name.startswith("AWS_") or name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
    # Its buckets are those of the process, whatever server it runs.
    urllib.request.urlopen(urllib.request.Request(f"http://{host}:{port}/moto-api/reset", method="POST")).close()
    import s3fs

    files = s3fs.S3FileSystem(skip_instance_cache=True)
    files.mkdir("dumps")
    files.pipe("dumps/core", CORE)
    yield "s3://dumps"
    server.stop()
    with contextlib.suppress(Exception):
        s3fs.S3FileSystem.clear_instance_cache()


def test_s3_is_read_and_what_is_not_there_is_our_error(bucket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "SECONDS", 20)
    assert read(f"{bucket}/core") == "6.1.0-test"
    for missing in (f"{bucket}/nothing", "s3://no-such-bucket/core", bucket, "s3://"):
        with pytest.raises(RemoteError) as caught:
            read(missing)
        assert caught.value.url == missing
        assert caught.value.reason


def test_files_on_this_machine_by_url(tmp_path: Path) -> None:
    path = tmp_path / "core"
    path.write_bytes(CORE)
    assert read(path.as_uri()) == "6.1.0-test"
    with pytest.raises(RemoteError, match="no such file"):
        read((tmp_path / "nothing").as_uri())
    with pytest.raises(RemoteError, match="directory"):
        read(tmp_path.as_uri())


def test_a_list_of_files_that_never_comes_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    fsspec = pytest.importorskip("fsspec", reason="fsspec is not installed: pip install 'vmcoreinfo-fmt[remote]'")
    over = threading.Event()
    monkeypatch.setattr(remote, "SECONDS_TO_LIST", 0.05)
    monkeypatch.setattr(fsspec.core, "url_to_fs", lambda url: over.wait(60))
    with pytest.raises(RemoteError, match=r"no list of files within 0\.05 seconds"):
        list(remote.urls_of("memory://dumps", has_pattern=False))
    over.set()
