"""Every finding says where: proved by reading the bytes at the place that is printed."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import build
import pytest
from build import PT_LOAD, PT_NOTE
from conftest import REAL

import vmcoreinfo_fmt
from vmcoreinfo_fmt import MissingKeyError
from vmcoreinfo_fmt.cli import main

# The second line is what a finding is about, and is nowhere else.
ODD = b"PAGESIZE=4096\nOSRELEASE=6.1.0-test\nNUMBER(phys_base)=-16777216\nNUMBER(here)=zz\nSYMBOL(_stext)=0\n"
KEYS = {"value-not-integer": b"NUMBER(here)=zz", "value-null-symbol": b"SYMBOL(_stext)=0"}
NOTE = build.note(desc=ODD)
FILLER = bytes(range(1, 200)) * 50


def kdump() -> bytes:
    return build.kdump(NOTE, text=(4096 + 104 + 24, len(ODD)))


def flattened() -> bytes:
    whole = kdump()
    return build.flattened([(at, whole[at : at + 333]) for at in range(0, len(whole), 333)][::-1])


PLAIN: dict[str, bytes] = {
    "elf": build.elf([(PT_LOAD, FILLER), (PT_NOTE, build.note(b"CORE\0", b"1", 1) + NOTE)]),
    "kdump": kdump(),
    "flattened": flattened(),
    "lime": build.lime([(0, FILLER), (0x100000, bytes(build.memory(0x20000, [(0x9000, NOTE)])))]),
    "text": ODD,
    "memory": bytes(build.memory(0x20000, [(0x9000, NOTE)])),
}


@pytest.mark.parametrize("name", PLAIN)
def test_a_finding_of_the_payload_is_where_it_says(name: str) -> None:
    data = PLAIN[name]
    with vmcoreinfo_fmt.open(data) as dump:
        found = {finding.id: finding for finding in dump.check()}
        payload = bytes(dump.vmcoreinfo)
    for id, line in KEYS.items():
        finding = found[id]
        assert (finding.frame, finding.offset) == ("payload", ODD.index(line))
        assert finding.offset is not None
        assert finding.file_offset is not None
        assert payload[finding.offset :].startswith(line)
        assert data[finding.file_offset :].startswith(line)


def test_what_is_packed_has_no_place_in_the_file() -> None:
    with vmcoreinfo_fmt.open(gzip.compress(PLAIN["elf"])) as dump:
        found = {finding.id: finding for finding in dump.check()}
    for id, line in KEYS.items():
        assert (found[id].frame, found[id].offset, found[id].file_offset) == ("payload", ODD.index(line), None)


def test_the_shipped_flattened_dump_is_odd_where_its_line_is(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "flattened"
    shipped = (REAL / "qemu-7.2-containers" / "x86_64.kdump-zlib.flat.head24k").read_bytes()
    at = shipped.index(b"\nPAGESIZE=4096\n") + 1
    path.write_bytes(shipped[:at] + b"PAGESIZE=4097" + shipped[at + 13 :])
    for option in ("--json", "--sarif"):
        with pytest.raises(SystemExit):
            main(["check", option, str(path)])
        shape = json.loads(capfd.readouterr().out)
        if option == "--json":
            (place,) = [f["file_offset"] for f in shape["findings"] if f["id"] == "page-size-odd"]
        else:
            (result,) = [r for r in shape["runs"][0]["results"] if r["ruleId"] == "page-size-odd"]
            place = result["locations"][0]["physicalLocation"]["region"]["byteOffset"]
        assert path.read_bytes()[place:].startswith(b"PAGESIZE=4097")


def cut_records(whole: bytes) -> bytes:
    return build.flattened([(0, whole), (len(whole), b"x" * 40)])[:-30]


BROKEN: dict[str, tuple[str, bytes, Callable[[bytes], bytes]]] = {
    "note-broken": ("note-broken", b"\xff" * 12, bytes),
    "note-broken, flattened": ("note-broken", b"\xff" * 12, lambda core: build.flattened([(0, core)])),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_finding_of_the_container_is_where_it_says(name: str) -> None:
    id, bytes_there, wrap = BROKEN[name]
    core = build.elf([(PT_NOTE, NOTE + b"\xff" * 12)])
    data = wrap(core)
    with vmcoreinfo_fmt.open(data) as dump:
        (finding,) = [finding for finding in dump.findings if finding.id == id]
    assert finding.frame == "container"
    assert finding.offset is not None
    assert finding.file_offset is not None
    assert core[finding.offset :].startswith(bytes_there)
    assert data[finding.file_offset :].startswith(bytes_there)
    assert "at offset" not in finding.message
    assert str(finding).endswith(f"file offset {finding.file_offset}")


def test_a_finding_of_the_outermost_wrapper_counts_in_the_file() -> None:
    data = cut_records(kdump())
    with vmcoreinfo_fmt.open(data) as dump:
        (finding,) = [finding for finding in dump.findings if finding.id == "flattened-cut"]
    assert finding.frame == "file"
    assert finding.offset == finding.file_offset
    assert finding.offset is not None
    # A record starts there: its offset and size, as 64-bit numbers.
    assert data[finding.offset + 8 : finding.offset + 16] == (40).to_bytes(8, "big")
    packed = gzip.compress(kdump())[:-9]
    with vmcoreinfo_fmt.scan(packed) as dump:
        (finding,) = [finding for finding in dump.findings if finding.id == "compressed-broken"]
    assert (finding.frame, finding.file_offset) == ("file", finding.offset)


def test_a_finding_of_an_inner_wrapper_counts_in_what_the_outer_one_holds() -> None:
    inner = cut_records(kdump())
    with vmcoreinfo_fmt.open(gzip.compress(inner)) as dump:
        (finding,) = [finding for finding in dump.findings if finding.id == "flattened-cut"]
    assert (finding.frame, finding.file_offset) == ("wrapper", None)
    assert finding.offset is not None
    assert inner[finding.offset + 8 : finding.offset + 16] == (40).to_bytes(8, "big")
    broken = gzip.compress(kdump())[:-9]
    data = build.flattened([(0, broken)])
    with vmcoreinfo_fmt.scan(data) as dump:
        (finding,) = [finding for finding in dump.findings if finding.id == "compressed-broken"]
    assert (finding.frame, finding.offset) == ("wrapper", len(broken))


def test_check_is_everything_that_the_command_prints(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "dump"
    path.write_bytes(cut_records(build.kdump(build.note(desc=build.TEXT), phys_base=1)))
    with pytest.raises(SystemExit):
        main(["check", "--json", str(path)])
    printed = json.loads(capfd.readouterr().out)["findings"]
    with vmcoreinfo_fmt.open(path) as dump:
        found = dump.check()
        assert all(one.to_dict().items() <= shown.items() for one, shown in zip(found, printed, strict=True))
        assert {"flattened-cut", "header-phys-base"} <= {finding.id for finding in found}
        assert set(found) >= set(dump.findings)
    with pytest.raises(SystemExit):
        main(["show", "--json", str(path)])
    assert json.loads(capfd.readouterr().out)["findings"] == [finding.to_dict() for finding in found]


def test_a_missing_text_says_why(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "cut"
    path.write_bytes((REAL / "debian-6.1-amd64" / "qemu-7.2.elf").read_bytes()[:300])
    with vmcoreinfo_fmt.open(path) as dump, pytest.raises(MissingKeyError) as caught:
        _ = dump.vmcoreinfo
    assert "elf-segment-cut" in [finding.id for finding in caught.value.findings]
    for command in (["show"], ["get"], ["check"]):
        with pytest.raises(SystemExit) as ended:
            main([*command, str(path), *(["OSRELEASE"] if command == ["get"] else [])])
        error = capfd.readouterr().err
        assert (ended.value.code, "PT_NOTE segment" in error, "file offset" in error) == (1, True, True)
