from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import build
import jsonschema
import pytest
from conftest import REAL
from hypothesis import given
from hypothesis import strategies as st

from vmcoreinfo_fmt import FormatError, Note, VmCoreInfo, dumps
from vmcoreinfo_fmt.cli import main
from vmcoreinfo_fmt.rules import CATALOGUE
from vmcoreinfo_fmt.text.lines import MAX_LINES

AMD64 = VmCoreInfo.parse(Note.parse((REAL / "debian-6.1-amd64" / "region.bin").read_bytes()).desc)
KERNELS = ("debian-6.1-amd64", "debian-6.1-i386", "debian-6.1-arm64", "debian-6.12-amd64")


def edited(**values: str) -> VmCoreInfo:
    """Return the amd64 payload with other values; in names `__` stands for ( and )."""
    info = AMD64
    for name, value in values.items():
        kind, _, inner = name.partition("__")
        info = info.replacing(f"{kind}({inner})" if inner else kind.replace("_", "-"), value, unchecked=True)
    return info


def ids(info: VmCoreInfo, header_phys_base: int | None = None) -> set[str]:
    found = {finding.id for finding in info.check(header_phys_base=header_phys_base)}
    return found - {"text-room"}


@pytest.mark.parametrize("name", KERNELS)
def test_real_kernels_have_no_finding_above_information(name: str) -> None:
    info = VmCoreInfo.parse(Note.parse((REAL / name / "region.bin").read_bytes()).desc)
    extra = ["phys-offset-not-an-address"] if "arm64" in name else []
    assert [finding.id for finding in info.check()] == ["text-room", *extra]
    assert {finding.severity for finding in info.check()} == {"info"}
    assert {finding.frame for finding in info.check() if finding.offset is not None} <= {"payload"}


PLACED = [
    ("PAGESIZE", "4095", "page-size-odd"),
    ("PAGESIZE", "abc", "value-not-integer"),
    ("BUILD_ID", "XYZ", "build-id-form"),
    ("CRASHTIME", "5", "crash-time-implausible"),
    ("KERNELOFFSET", "19c00001", "stext-against-offset"),
    ("SYMBOL__init_top_pgt", "ffffffff9c620000", "page-tables-differ"),
    ("LENGTH__mem_section", "2047", "mem-section-length"),
    ("NUMBER__phys_base", "4096", "phys-base-unaligned"),
    ("SYMBOL__clear_seq", "ffff8a600feb2000", "symbol-outside-image"),
    ("SYMBOL__clear_seq", "0", "value-null-symbol"),
    ("SIZE__list_head", "8", "pointer-width"),
    ("SIZE__list_head", "12", "pointer-width"),
    ("OFFSET__page.lru", "-8", "value-negative"),
    ("OFFSET__page._count", "28", "keys-exclusive"),
    ("NUMBER__KERNELOFFSET", "1", "key-misplaced"),
    ("NUMBER__of_my_own", "1", "key-unknown"),
    ("NUMBER__RADIX_MMU", "1", "key-wrong-architecture"),
    ("NUMBER__PAGE_SLAB_MAPCOUNT_VALUE", "-1", "key-outside-versions"),
    ("SYMBOL__phys_base", "ffffffff9c610000", "key-outside-versions"),
    ("NUMBER__PHYS_OFFSET", "0xfff1000040000000", "phys-offset-not-an-address"),
]


@pytest.mark.parametrize(("name", "value", "id"), PLACED)
def test_a_wrong_value_is_found_with_its_key_and_place(name: str, value: str, id: str) -> None:
    info = edited(**{name: value})
    found = next(finding for finding in info.check() if finding.id == id)
    assert found.offset is not None
    assert bytes(info)[found.offset :].startswith(found.subject.encode() + b"=")


@pytest.mark.parametrize(
    ("info", "id"),
    [
        (AMD64.without("SYMBOL(_stext)"), "key-missing"),
        (VmCoreInfo.build({"PAGESIZE": 4096, **AMD64}), "key-not-first"),
        (edited(OSRELEASE="6.11.4"), "build-id-garbage"),
        (edited(CONFIG_X86_PAE="n"), "key-unknown"),
        (VmCoreInfo.parse(b"PAGEDU64" + bytes(100)), "producer-windows"),
        (VmCoreInfo.parse(b"FAKE1=IGNORE1\n"), "producer-azure"),
        (VmCoreInfo.parse(b"PAGESIZE=4096\n"), "producer-unknown"),
        (VmCoreInfo.parse(b"PAGESIZE=4096\nSYMBOL(domain_list)=ffff82d080000000\n"), "producer-foreign"),
        (VmCoreInfo.parse(bytes(AMD64) + b"CONFIG_X86_PAE=n\n"), "value-flag"),
        (VmCoreInfo.parse(bytes(AMD64) + b"# " * 500), "text-over-page"),
        (VmCoreInfo.parse((bytes(AMD64) + b"A=" + b"x" * 70 + b"\n" + b"B=" * 500)[:4096]), "text-cut-at-page"),
    ],
)
def test_what_is_wrong_with_the_whole_is_found(info: VmCoreInfo, id: str) -> None:
    assert id in ids(info)


def test_the_headers_phys_base_is_compared_and_qemus_misreading_named() -> None:
    info = AMD64.replacing("NUMBER(phys_base)", 71303168)
    assert ids(info, 71303168) == set()
    assert ids(info, 0x71303168) == {"header-phys-base-base16"}
    assert ids(info, 1) == {"header-phys-base"}
    negative = AMD64.replacing("NUMBER(phys_base)", -1073741824)
    assert ids(negative, 0xFFFFFFEF8C8BE7DC) == {"header-phys-base-base16"}
    assert ids(negative, -1073741824 & (1 << 64) - 1) == set()


def test_a_header_that_has_phys_offset_as_it_is_holds_no_address() -> None:
    info = VmCoreInfo.parse(b"OSRELEASE=6.1.0\nNUMBER(VA_BITS)=48\nNUMBER(PHYS_OFFSET)=0xffffca9340000000\n")
    for header, words in (
        (0xFFFFCA9340000000, "phys_base in the header is no address either"),
        (0x40000000, "linear map"),
    ):
        (finding,) = [
            found for found in info.check(header_phys_base=header) if found.id == "phys-offset-not-an-address"
        ]
        assert finding.message.endswith(words)


def test_of_very_many_findings_the_worst_are_listed() -> None:
    few = b"OSRELEASE=6.1.0\nno separator\n"
    unknown = b"".join(b"UNKNOWN%d=1\n" % number for number in range(1500))
    number = len(VmCoreInfo.parse(few).check()) + 1500
    found = VmCoreInfo.parse(few + unknown).check()
    assert len(found) == 1001
    assert [finding.message for finding in found if finding.id == "findings-too-many"] == [
        f"{number} findings, only the worst 1000 are listed"
    ]
    assert "line-without-separator" in {finding.id for finding in found}


def test_an_abridged_text_gives_one_finding() -> None:
    few = VmCoreInfo.build({key: AMD64[key] for key in ("OSRELEASE", "PAGESIZE", "KERNELOFFSET", "NUMBER(phys_base)")})
    found = [finding for finding in few.check() if "missing" in finding.message]
    assert [finding.id for finding in found] == ["text-abridged"]
    message = "42 keys are missing that every x86_64 kernel of this version writes, such as LENGTH(free_area.free_list)"
    assert found[0].message == message
    nearly = AMD64.without("SYMBOL(_stext)").without("SYMBOL(swapper_pg_dir)")
    missing = [finding.subject for finding in nearly.check() if finding.id == "key-missing"]
    assert missing == ["SYMBOL(_stext)", "SYMBOL(swapper_pg_dir)"]


def test_a_key_that_was_backported_is_not_out_of_its_versions() -> None:
    def outside(release: str) -> set[str]:
        info = VmCoreInfo.build({"OSRELEASE": release, "NUMBER(SECTION_SIZE_BITS)": "27"})
        return {finding.subject for finding in info.check() if finding.id == "key-outside-versions"}

    assert outside("5.10.223") == outside("5.10.0-32-amd64") == outside("5.13.0") == set()
    assert outside("5.11.0") == outside("5.4.200") == {"NUMBER(SECTION_SIZE_BITS)"}


def test_findings_do_not_repeat_their_place() -> None:
    found = VmCoreInfo(b"A=1\nPAGESIZE=x\nA=2\nbroken\n" + bytes(5)).check()
    assert {"value-not-integer", "line-duplicate", "line-without-separator"} <= {finding.id for finding in found}
    for finding in found:
        assert finding.offset is None or f"offset {finding.offset}" not in finding.message
        assert finding.offset is None or str(finding).endswith(f", at payload offset {finding.offset}")


def test_a_usual_text_is_checked_without_its_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    info = VmCoreInfo.parse(bytes(AMD64))
    monkeypatch.setattr("vmcoreinfo_fmt.text.payload.split", None)
    assert [finding.id for finding in info.check()] == ["text-room"]


def test_every_check_is_proved_by_a_case() -> None:
    proved = {id for _, _, id in PLACED}
    source = Path(__file__).read_text() + "".join(
        (Path(__file__).parent / name).read_text() for name in ("test_vmcoreinfo.py", "test_lines.py")
    )
    assert [
        id for id, rule in CATALOGUE.items() if rule.frame == "payload" and id not in proved and f'"{id}"' not in source
    ] == []


@given(st.binary(max_size=300))
def test_any_bytes_are_checked_without_error(payload: bytes) -> None:
    assert all(finding.id in CATALOGUE for finding in VmCoreInfo.parse(payload).check())


@pytest.mark.parametrize(
    "payload", [bytes(AMD64), b"", b"A=1\nB\n\xff\x1b=2\nNUMBER(x)=99999999999999999999", b"PAGEDU64"]
)
def test_plain_values_obey_the_schema(payload: bytes) -> None:
    schema = json.loads((Path(dumps.__file__).parent.parent / "schemas" / "vmcoreinfo.schema.json").read_text())
    shape = json.loads(json.dumps(VmCoreInfo.parse(payload).to_dict()))
    jsonschema.validate(shape, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**shape, "more": 1}, schema)


def test_a_notebook_shows_escaped_text() -> None:
    html = VmCoreInfo.parse(b"OSRELEASE=<script>alert(1)</script>\n")._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "The kernel release" in html


@pytest.fixture
def dump(tmp_path: Path) -> Callable[[bytes], str]:
    def write(text: bytes) -> str:
        path = tmp_path / "dump of mine.elf"
        path.write_bytes(build.elf([(build.PT_NOTE, build.note(desc=text))]))
        return str(path)

    return write


def test_the_command_says_by_its_status_whether_there_are_errors(
    dump: Callable[[bytes], str], capsys: pytest.CaptureFixture[str]
) -> None:
    warned = bytes(edited(CRASHTIME="5"))
    for text, options, status in (
        (bytes(AMD64), [], 0),
        (bytes(AMD64), ["--strict"], 0),
        (warned, [], 0),
        (warned, ["--strict"], 1),
        (b"OSRELEASE=1\nbroken\n", [], 1),
    ):
        with pytest.raises(SystemExit) as caught:
            main(["check", dump(text), *options])
        assert caught.value.code == status
    assert "line-without-separator" in capsys.readouterr().out


def test_a_text_of_too_many_lines_is_read_as_far_as_they_go() -> None:
    text = b"A=1\n" + b"\n" * (MAX_LINES - 1) + b"B=2\nC=3\n"
    info = VmCoreInfo.parse(text)
    assert dict(info) == {"A": "1"}
    assert bytes(info) == text
    assert info.lines[-1].offset == text.index(b"B=")
    assert [finding.id for finding in info.findings][-1] == "line-rest"
    with pytest.raises(FormatError, match="more than 16384 lines"):
        info.replacing("A", "2")
    assert "C" in VmCoreInfo.parse(b"A=1\n" + b"\n" * (MAX_LINES - 3) + b"B=2\nC=3\n")


def test_findings_of_every_container_have_a_place_in_sarif(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "dump"
    path.write_bytes(build.kdump(build.note(desc=build.TEXT), notes_size=1 << 40, version=9))
    with pytest.raises(SystemExit):
        main(["check", "--sarif", str(path)])
    found = {result["ruleId"] for result in json.loads(capsys.readouterr().out)["runs"][0]["results"]}
    assert {"kdump-version", "kdump-notes-cut"} <= found


def test_sarif_places_findings_in_the_file(dump: Callable[[bytes], str], capsys: pytest.CaptureFixture[str]) -> None:
    path = dump(b"OSRELEASE=1\nbroken\n")
    with pytest.raises(SystemExit):
        main(["check", "--sarif", path])
    log = json.loads(capsys.readouterr().out)
    (run,) = log["runs"]
    result = next(r for r in run["results"] if r["ruleId"] == "line-without-separator")
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"].endswith("/dump%20of%20mine.elf")
    assert Path(path).read_bytes()[place["region"]["byteOffset"] :].startswith(b"broken")
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {r["ruleId"] for r in run["results"]}
    assert len(run["results"]) == len({(r["ruleId"], r["message"]["text"]) for r in run["results"]})
