from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from conftest import REAL

from vmcoreinfo_fmt import Note, VmCoreInfo
from vmcoreinfo_fmt.cli import main
from vmcoreinfo_fmt.text.diff import diff

AMD64 = VmCoreInfo.parse(Note.parse((REAL / "debian-6.1-amd64" / "region.bin").read_bytes()).desc)


def path(name: str) -> str:
    return str(REAL / name / "qemu-7.2.elf")


def test_two_boots_of_one_kernel_differ_in_addresses_only() -> None:
    again = VmCoreInfo.build(
        {
            **AMD64,
            "SYMBOL(_stext)": "ffffffff81000000",
            "KERNELOFFSET": "0",
            "NUMBER(phys_base)": "0",
            "SYMBOL(mem_section)": "ffff888000000000",
        }
    )
    assert {change.key for change in diff(AMD64, again)} == {
        "SYMBOL(_stext)",
        "SYMBOL(mem_section)",
        "NUMBER(phys_base)",
        "KERNELOFFSET",
    }
    assert diff(AMD64, again, ignore_addresses=True) == ()


def test_added_and_removed_keys_say_what_they_mean_and_who_reads_them() -> None:
    newer = AMD64.without("NUMBER(PG_slab)").replacing("NUMBER(PAGE_SLAB_MAPCOUNT_VALUE)", -184549376)
    removed, added = diff(AMD64, newer, ignore_addresses=True)
    assert (removed.kind, removed.key, removed.after) == ("removed", "NUMBER(PG_slab)", None)
    assert (added.kind, added.key, added.before) == ("added", "NUMBER(PAGE_SLAB_MAPCOUNT_VALUE)", None)
    assert "makedumpfile" in added.readers
    assert added.meaning


@pytest.mark.parametrize("other", ["debian-6.1-i386", "debian-6.1-arm64", "debian-6.12-amd64"])
def test_real_kernels_differ_as_reviewed(
    other: str, golden: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["diff", "--ignore-addresses", path("debian-6.1-amd64"), path(other)])
    assert caught.value.code == 1
    golden(f"diff/debian-6.1-amd64-{other}.txt", capsys.readouterr().out)


def test_the_same_dump_twice_has_no_difference(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["diff", path("debian-6.1-amd64"), path("debian-6.1-amd64")])
    assert (caught.value.code, capsys.readouterr().out) == (0, "no difference\n")
    with pytest.raises(SystemExit):
        main(["diff", "--json", path("debian-6.1-amd64"), path("debian-6.1-arm64")])
    changes = json.loads(capsys.readouterr().out)["changes"]
    assert {change["kind"] for change in changes} == {"added", "removed", "changed"}
