from __future__ import annotations

import pytest
from conftest import REAL

from vmcoreinfo_fmt import FormatError, Note, VmCoreInfo, origin


def real(name: str) -> VmCoreInfo:
    return VmCoreInfo.parse(Note.parse((REAL / name / "region.bin").read_bytes()).desc)


AMD64, I386, ARM64 = real("debian-6.1-amd64"), real("debian-6.1-i386"), real("debian-6.1-arm64")


def value(info: VmCoreInfo, name: str) -> object:
    return info.facts[name].value


def test_facts_of_real_kernels() -> None:
    assert [value(info, "architecture") for info in (AMD64, I386, ARM64)] == ["x86_64", "x86_32", "arm64"]
    assert {value(info, "distribution") for info in (AMD64, I386, ARM64)} == {"Debian"}
    assert (value(AMD64, "kaslr_slide"), value(AMD64, "text_paddr")) == (0x19C00000, 0xBE00000)
    assert (value(ARM64, "kaslr_slide"), value(ARM64, "text_paddr")) == (0x32193FC00000, 0x40210000)
    assert (value(AMD64, "page_table_levels"), value(ARM64, "va_bits")) == (4, 48)
    assert value(ARM64, "vmemmap_range") == (0xFFFFFC0000000000, 0xFFFFFE0000000000)


def test_what_cannot_be_told_says_why() -> None:
    for info in (AMD64, I386, ARM64, VmCoreInfo.parse(b"")):
        for fact in info.facts:
            assert fact.reason
            assert (fact.value is None) == (fact.text == "")
    assert I386.facts["kaslr_slide"].reason == "no KERNELOFFSET"
    assert I386.facts["crash_time"].reason == "no CRASHTIME: the kernel did not crash into kdump"


def test_the_crash_time_is_iso_8601() -> None:
    assert value(AMD64.replacing("CRASHTIME", 1700000000), "crash_time") == "2023-11-14T22:13:20Z"
    beyond = AMD64.replacing("CRASHTIME", "9999999999999").facts["crash_time"]
    assert (beyond.value, beyond.reason) == (None, "CRASHTIME=9999999999999 is beyond any calendar")


def test_addresses_of_the_image_translate() -> None:
    assert AMD64.facts.physical(0xFFFFFFFF9C610000) == 0xD810000
    with pytest.raises(FormatError, match="outside the kernel image"):
        AMD64.facts.physical(0xFFFF8A600FEB2000)
    with pytest.raises(FormatError, match="outside the kernel image, expected 0xffffb219"):
        ARM64.facts.physical(0)
    with pytest.raises(FormatError, match="no key says where the image of a kernel for x86_32 lies"):
        I386.facts.physical(0xCE000000)


def test_arguments_for_other_tools_are_only_those_that_the_payload_supports() -> None:
    arguments = {tool.tool: tool.arguments for tool in AMD64.facts.tools}
    assert arguments["crash"] == "crash --kaslr=0x19c00000 -m phys_base=0xfffffffff1200000 VMLINUX DUMP"
    assert arguments["debuginfod"] == "debuginfod-find debuginfo 3b43fad5034874490492495d552c0af6a5fab235"
    assert arguments["volatility3"] == "page_map_offset=0xd810000 kernel_virtual_offset=0x19c00000"
    assert "crash" not in {tool.tool for tool in I386.facts.tools}
    assert VmCoreInfo.parse(b"").facts.tools == ()
    hostile = VmCoreInfo.parse(b"OSRELEASE=1\nBUILD-ID=$(reboot)\n")
    assert "debuginfod" not in {tool.tool for tool in hostile.facts.tools}


@pytest.mark.parametrize(
    ("text", "architecture"),
    [
        (b"SYMBOL(lowcore_ptr)=1\n", "s390"),
        (b"NUMBER(va_kernel_pa_offset)=0x1\n", "riscv"),
        (b"CONFIG_ARM_LPAE=y\n", "arm"),
        (b"OSRELEASE=5.10.0-8-686\n", "x86_32"),
        (b"OSRELEASE=6.1.0.ppc64le\n", "powerpc"),
        (b"OSRELEASE=6.1.0\n", None),
        (b"CONFIG_ARM_LPAE=y\nNUMBER(phys_base)=1\n", None),
    ],
)
def test_the_architecture_is_told_by_keys_then_by_the_release(text: bytes, architecture: str | None) -> None:
    assert origin.architecture(VmCoreInfo.parse(text))[0] == architecture


@pytest.mark.parametrize(
    ("release", "distribution"),
    [
        ("6.2.15-100.fc36.x86_64", "Fedora 36"),
        ("5.14.0-362.8.1.el9_3.x86_64", "Red Hat Enterprise Linux 9 or a rebuild"),
        ("5.15.0-101.103.2.1.el9uek.x86_64", "Oracle Linux 9, Unbreakable Enterprise Kernel"),
        ("6.8.0-45-generic", "Ubuntu"),
        ("6.1.0-56-cloud-amd64", "Debian"),
        ("5.14.21-150500.55.19-default", "SUSE"),
        ("6.1.0", None),
    ],
)
def test_the_distribution_is_a_hint_from_the_release(release: str, distribution: str | None) -> None:
    assert origin.distribution(release) == distribution
