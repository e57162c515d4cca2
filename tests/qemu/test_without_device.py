"""Guests without the device: the note is found in their memory, in every container, and says what the guest says."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import Run

import vmcoreinfo_fmt
from qemu.conftest import missing, need_binary
from qemu.guest import ARCHITECTURES, Guest, boot, find_parts

FORMATS = ("elf", "elf-paged", "kdump-zlib", "kdump-raw-zlib", "kdump-lzo", "kdump-snappy")
# Written by makedumpfile, and what the header then says of compression and level.
LEVELS = {"-c -d 31": ("zlib", 31), "-l -d 1": ("lzo", 1), "-d 17": ("none", 17), "-E -d 31": (None, None)}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "guest" in metafunc.fixturenames:
        # makedumpfile is built for the architecture of its host.
        takes_all = "makedumpfile" not in metafunc.function.__name__
        names = dict.fromkeys(["amd64", *(metafunc.config.getoption("--guest") if takes_all else ())])
        metafunc.parametrize("guest", names, indirect=True, scope="module")


@pytest.fixture(scope="module")
def guest(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guest]:
    """Each architecture that was asked for, booted once."""
    name = request.param
    need_binary(ARCHITECTURES[name].binary)
    parts = find_parts(name, device=False)
    if parts is None:
        missing(f"no kernel for a guest of {name}: tools/fetch-guest {name}")
        return
    with boot(name, parts, tmp_path_factory.mktemp("guest"), device=False) as running:
        # What QEMU said before, such as features of ppc64 that it does without, is no matter here.
        running.qemu.stderr()
        yield running


@pytest.fixture(
    scope="module", params=["elf", "elf-paged", "kdump-zlib", "kdump-raw-zlib", "kdump-lzo", "kdump-snappy"]
)
def path(guest: Guest, request: pytest.FixtureRequest) -> Path:
    """A dump of the whole guest, in each container that this QEMU was built with."""
    formats = guest.qemu.qmp.ask("query-dump-guest-memory-capability")["formats"]
    if request.param not in (*formats, "elf-paged"):
        pytest.skip(f"this qemu has no {request.param}")
    return guest.dump(request.param)


def test_the_note_in_memory_says_what_the_guest_says(guest: Guest, path: Path) -> None:
    with vmcoreinfo_fmt.open(path) as dump:
        info = dump.vmcoreinfo
        assert dump.chosen is not None
        if dump.chosen.found == "scan":
            assert dump.chosen.paddr == guest.note_address + 24
        else:
            # s390 leads to it from the lowcore.
            assert (guest.architecture, dump.chosen.found) == ("s390x", "lowcore")
        assert dump.summary()["complete"] is True
    assert info.osrelease == guest.release
    assert info.facts["build_id"].value == guest.build_id
    assert info.page_size == guest.page_size
    assert info.symbols["_stext"] == guest.stext
    if guest.architecture.startswith("amd64"):
        assert info.facts["page_table_levels"].value == (5 if guest.has_la57 else 4)
    if guest.kcore:
        assert bytes(info) == guest.own_text
    if guest.code is not None and guest.architecture != "armhf":
        # Code may be counted from the head of the image on, 64 or 128 KiB before.
        text = info.facts["text_paddr"].value
        assert isinstance(text, int)
        assert text - guest.code in {"arm64": {0, 0x10000}, "loong64": {0x20000}}.get(
            guest.architecture.partition("-")[0], {0}
        )
    assert guest.qemu.stderr() == ""


def test_what_makedumpfile_writes_of_such_a_dump_is_read(guest: Guest, tmp_path: Path, run: Run) -> None:
    if not shutil.which("makedumpfile"):
        missing("makedumpfile is not installed; on Debian: apt-get install makedumpfile")
    noted = with_note(guest, tmp_path, run)
    for words, (compression, level) in LEVELS.items():
        out = tmp_path / "out"
        subprocess.run(["makedumpfile", *words.split(), noted, out], check=True, capture_output=True)
        check_written(out, guest, compression, level)
        out.unlink()
    parts = [tmp_path / "1", tmp_path / "2"]
    subprocess.run(["makedumpfile", "--split", "-c", "-d", "0", noted, *parts], check=True, capture_output=True)
    found = []
    for part in parts:
        with vmcoreinfo_fmt.open(part) as dump, vmcoreinfo_fmt.scan(part) as searched:
            assert dump.summary()["complete"] is False
            assert "kdump-split" in [finding.id for finding in dump.findings]
            assert dump.vmcoreinfo.osrelease == guest.release
            found += [candidate.paddr for candidate in searched.candidates]
    assert guest.note_address + 24 in found


def with_note(guest: Guest, folder: Path, run: Run) -> Path:
    """Return a dump of a guest with its note in the header, which makedumpfile needs."""
    elf = guest.dump("elf")
    text, noted = folder / "text", folder / "noted"
    run("extract", str(elf), "-o", str(text))
    run("insert", "--text", str(text), str(elf), "-o", str(noted))
    return noted


FULL = """mount -t tmpfs -o size=400k none "$1" || exit 99
makedumpfile -c -d 31 "$2" "$1/out"
cp "$1/out" "$3"
"""


def test_what_makedumpfile_writes_to_a_full_disk_is_said_to_be_incomplete(
    guest: Guest, tmp_path: Path, run: Run
) -> None:
    if not shutil.which("makedumpfile"):
        missing("makedumpfile is not installed; on Debian: apt-get install makedumpfile")
    noted, out = with_note(guest, tmp_path, run), tmp_path / "out"
    (tmp_path / "full").mkdir()
    line: list[str | Path] = ["unshare", "--map-root-user", "--mount", "sh", "-c", FULL, "sh"]
    line += [tmp_path / "full", noted, out]
    if subprocess.run(line, check=False, capture_output=True).returncode == 99 or not out.exists():
        missing("nothing can be mounted in a namespace of this user")
    with vmcoreinfo_fmt.open(out) as dump:
        assert dump.vmcoreinfo.osrelease == guest.release
        assert dump.summary()["complete"] is False
        assert "kdump-incomplete" in [finding.id for finding in dump.findings]
        assert dump.memory is not None
        assert dump.memory.pages is not None
        counts = dump.memory.pages.counts()
        assert counts is not None
        dumped, _, unwritten = counts
        assert 0 < unwritten < dumped
    with vmcoreinfo_fmt.scan(out) as searched:
        assert "kdump-page-broken" not in [finding.id for finding in searched.findings]
    shown = run("show", "--brief", str(out))
    assert "no, the program that wrote the dump marked it as incomplete" in shown
    assert "of them were not written" in shown


def check_written(path: Path, guest: Guest, compression: str | None, level: int | None) -> None:
    """Look at the note in its header and at that in its memory."""
    with vmcoreinfo_fmt.open(path) as dump, vmcoreinfo_fmt.scan(path, quick=True) as searched:
        row = dump.summary()
        assert (row["complete"], row["compression"], row["dump_level"]) == (True, compression, level)
        assert (row["release"], row["text_paddr"]) == (guest.release, guest.code)
        assert searched.chosen is not None
        assert searched.chosen.paddr == guest.note_address + 24
        assert bytes(searched.vmcoreinfo) == bytes(dump.vmcoreinfo) == guest.own_text
