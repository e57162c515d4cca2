from __future__ import annotations

from pathlib import Path

import build
import pytest
from conftest import REAL

from vmcoreinfo_fmt import Note, VmCoreInfo
from vmcoreinfo_fmt.cli import main


def real(name: str) -> VmCoreInfo:
    return VmCoreInfo.parse(Note.parse((REAL / name / "region.bin").read_bytes()).desc)


def text(**values: str) -> VmCoreInfo:
    """Return a payload of these keys; in names `__` stands for ( and )."""
    lines = [f"{name.replace('__', '(')}{')' * ('__' in name)}={value}\n" for name, value in values.items()]
    return VmCoreInfo.parse("".join(lines).encode())


AMD64, I386, ARM64 = real("debian-6.1-amd64"), real("debian-6.1-i386"), real("debian-6.1-arm64")

# Of the form that Linux writes since 6.10.
S390 = text(
    OSRELEASE="6.12.41+deb13-s390x",
    PAGESIZE="4096",
    SYMBOL___stext="3ffe0008000",
    SYMBOL__lowcore_ptr="3ffe1000000",
    KERNELOFFSET="3ffe0000000",
    KERNELOFFPHYS="aa0000",
)


def value(info: VmCoreInfo, name: str) -> object:
    return info.facts[name].value


def test_facts_of_real_kernels() -> None:
    assert [value(info, "architecture") for info in (AMD64, I386, ARM64)] == ["x86_64", "x86_32", "arm64"]
    assert {value(info, "distribution") for info in (AMD64, I386, ARM64)} == {"Debian"}
    assert (value(AMD64, "kaslr_offset"), value(AMD64, "text_paddr")) == (0x19C00000, 0xBE00000)
    assert (value(ARM64, "kaslr_offset"), value(ARM64, "text_paddr")) == (0x32193FC00000, 0x40210000)
    assert (value(AMD64, "page_table_levels"), value(ARM64, "va_bits")) == (4, 48)
    assert (value(AMD64, "va_bits"), value(ARM64, "page_table_levels")) == (48, 4)
    assert (value(I386, "va_bits"), value(I386, "page_table_levels")) == (32, 3)
    assert value(I386, "text_paddr") == 0xE000000
    assert value(AMD64, "build_id") == "3b43fad5034874490492495d552c0af6a5fab235"
    assert value(ARM64, "vmemmap_range") == (0xFFFFFC0000000000, 0xFFFFFE0000000000)


def test_what_cannot_be_told_says_why() -> None:
    for info in (AMD64, I386, ARM64, VmCoreInfo.parse(b"")):
        for fact in info.facts:
            assert fact.reason
            assert (fact.value is None) == (fact.text == "")
    assert I386.facts["kaslr_offset"].reason == "no KERNELOFFSET"
    assert I386.facts["crash_time"].reason == "no CRASHTIME: the kernel did not crash into kdump"


def test_the_crash_time_is_iso_8601() -> None:
    assert value(AMD64.replacing("CRASHTIME", 1700000000), "crash_time") == "2023-11-14T22:13:20Z"
    beyond = AMD64.replacing("CRASHTIME", "9999999999999").facts["crash_time"]
    assert (beyond.value, beyond.reason) == (None, "CRASHTIME=9999999999999 is outside every calendar")


def test_arguments_for_other_tools_are_only_those_that_the_payload_supports() -> None:
    arguments = {tool.tool: tool.arguments for tool in AMD64.facts.tools}
    assert arguments["crash"] == "crash --kaslr=0x19c00000 -m phys_base=0xfffffffff1200000 VMLINUX DUMP"
    assert arguments["debuginfod"] == "debuginfod-find debuginfo 3b43fad5034874490492495d552c0af6a5fab235"
    assert arguments["volatility3"] == "page_map_offset=0xd810000 kernel_virtual_offset=0x19c00000"
    assert "crash" not in {tool.tool for tool in I386.facts.tools}
    assert VmCoreInfo.parse(b"").facts.tools == ()
    assert {tool.tool for tool in S390.facts.tools} == {"drgn", "makedumpfile"}
    assert all(" " not in word for info in (AMD64, I386, ARM64, S390) for t in info.facts.tools for word in t.argv)
    hostile = VmCoreInfo.parse(b"OSRELEASE=1\nBUILD-ID=$(reboot)\n")
    assert "debuginfod" not in {tool.tool for tool in hostile.facts.tools}


def test_s390_since_6_10_has_an_address_where_others_have_a_displacement() -> None:
    assert value(S390, "architecture") == "s390"
    assert value(S390, "kaslr_offset") is None
    assert "virtual address of the image on s390" in S390.facts["kaslr_offset"].reason
    assert value(S390, "text_paddr") == 0xAA8000


def test_a_build_id_that_is_wrong_is_not_passed_on() -> None:
    wrong = AMD64.replacing("OSRELEASE", "6.6.60")
    assert wrong.build_id
    assert value(wrong, "build_id") is None
    assert wrong.facts["build_id"].reason == "BUILD-ID is wrong in kernels 6.6.55 to 6.6.62"
    assert "debuginfod" not in {tool.tool for tool in wrong.facts.tools}
    mended = AMD64.replacing("OSRELEASE", "6.6.63")
    assert "debuginfod" in {tool.tool for tool in mended.facts.tools}
    assert value(AMD64.replacing("BUILD-ID", "$(x)"), "build_id") is None


def test_show_marks_a_build_id_that_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(build.elf([(build.PT_NOTE, build.note(desc=bytes(AMD64.replacing("OSRELEASE", "6.6.60"))))]))
    with pytest.raises(SystemExit):
        main(["show", "--brief", str(path)])
    assert "af6a5fab235 (BUILD-ID is wrong in kernels 6.6.55 to 6.6.62)" in " ".join(capsys.readouterr().out.split())


def test_page_table_levels_follow_from_page_size_and_bits_on_arm64() -> None:
    for page_size, t1sz, levels in (
        (4096, 0x10, 4), (4096, 25, 3), (4096, 12, 5), (16384, 0x11, 3), (16384, 0x10, 4), (65536, 0x10, 3),
        (65536, 22, 2),
    ):  # fmt: skip
        info = ARM64.replacing("PAGESIZE", page_size).replacing("NUMBER(TCR_EL1_T1SZ)", hex(t1sz))
        assert (value(info, "page_table_levels"), value(info, "va_bits")) == (levels, 64 - t1sz)
    unknown = ARM64.without("NUMBER(TCR_EL1_T1SZ)").replacing("NUMBER(VA_BITS)", 52)
    assert value(unknown, "va_bits") is None
    assert not any("vabits" in tool.arguments for tool in unknown.facts.tools)
    assert value(ARM64.without("NUMBER(TCR_EL1_T1SZ)"), "va_bits") == 48


def test_page_table_levels_of_other_architectures() -> None:
    riscv = text(NUMBER__va_kernel_pa_offset="0xffffffff00000000", NUMBER__VA_BITS="57")
    assert (value(riscv, "page_table_levels"), value(riscv, "va_bits")) == (5, 57)
    assert value(text(OSRELEASE="6.1.0-armmp"), "page_table_levels") == 2
    assert value(text(OSRELEASE="6.1.0-armmp-lpae", CONFIG_ARM_LPAE="y"), "page_table_levels") == 3
    assert value(text(OSRELEASE="6.1.0-powerpc64le", NUMBER__RADIX_MMU="1"), "page_table_levels") == 4
    assert value(text(OSRELEASE="6.1.0-powerpc64le", NUMBER__RADIX_MMU="0"), "page_table_levels") is None
    assert value(AMD64.replacing("NUMBER(pgtable_l5_enabled)", 1), "va_bits") == 57


def test_a_start_of_memory_that_is_no_address_says_so() -> None:
    assert value(ARM64, "memory_start") is None
    assert "not a physical address" in ARM64.facts["memory_start"].reason
    biased = ARM64.replacing("NUMBER(VA_BITS)", 52).replacing("NUMBER(PHYS_OFFSET)", "0xfff1000040000000")
    assert value(biased, "memory_start") == 0x40000000
    both = ARM64.replacing("NUMBER(VA_BITS)", 52)
    assert value(both, "memory_start") is None
    plain = ARM64.replacing("NUMBER(PHYS_OFFSET)", "0x80000000")
    assert value(plain, "memory_start") == 0x80000000
