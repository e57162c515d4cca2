from __future__ import annotations

import pytest
from conftest import REAL

from vmcoreinfo_fmt import MissingKeyError, Note, UnsupportedError, VmCoreInfo
from vmcoreinfo_fmt.text.translation import find_paddr, locate_image


def real(name: str) -> VmCoreInfo:
    return VmCoreInfo.parse(Note.parse((REAL / name / "region.bin").read_bytes()).desc)


AMD64, I386, ARM64 = real("debian-6.1-amd64"), real("debian-6.1-i386"), real("debian-6.1-arm64")


def test_addresses_of_the_image_translate() -> None:
    assert AMD64.facts.physical(0xFFFFFFFF9C610000) == find_paddr(AMD64, 0xFFFFFFFF9C610000) == 0xD810000
    assert find_paddr(ARM64, ARM64.symbols["_stext"]) == 0x40210000
    assert find_paddr(I386, 0xCED629C0) == 0xED629C0


def test_addresses_outside_the_image_are_refused() -> None:
    with pytest.raises(ValueError, match="outside the kernel image, expected 0xffffffff80000000 to 0xffffffffc0000000"):
        AMD64.facts.physical(0xFFFF8A600FEB2000)
    with pytest.raises(ValueError, match="outside the kernel image, expected 0xffffb219"):
        ARM64.facts.physical(0)
    assert find_paddr(ARM64, 0) is None


@pytest.mark.parametrize(
    ("text", "paddr"),
    [
        (
            b"OSRELEASE=6.12.0-s390x\nSYMBOL(_stext)=3ffe0008000\nKERNELOFFSET=3ffe0000000\nKERNELOFFPHYS=aa0000\n",
            0xAA8000,
        ),
        (b"OSRELEASE=6.1.0-50-s390x\nSYMBOL(_stext)=100000\nKERNELOFFSET=0\n", 0x100000),
        (b"SYMBOL(_stext)=ffffffff80002000\nNUMBER(va_kernel_pa_offset)=0xfffffffeffe00000\n", 0x80202000),
        (b"OSRELEASE=6.1.0-50-powerpc64le\nSYMBOL(_stext)=c000000000000000\n", 0),
        (b"OSRELEASE=6.12.0-loong64\nSYMBOL(_stext)=9000000000201000\n", 0x201000),
    ],
)
def test_the_text_of_other_architectures_translates(text: bytes, paddr: int) -> None:
    info = VmCoreInfo.parse(text)
    assert find_paddr(info, info.symbols["_stext"]) == paddr
    assert info.facts["text_paddr"].value == paddr


def test_i386_can_be_told_where_its_linear_map_starts() -> None:
    assert I386.facts.physical(0xCE000000) == 0xE000000
    assert I386.facts.physical(0xCE000000, page_offset=0xB0000000) == 0x1E000000
    low = I386.replacing("SYMBOL(_stext)", 0x81000000)
    with pytest.raises(UnsupportedError, match="no key says where the linear map starts"):
        low.facts.physical(0x81000000)
    assert low.facts.physical(0x81000000, page_offset=0x80000000) == 0x1000000


def test_what_no_key_tells_is_an_error_that_names_what_is_missing() -> None:
    with pytest.raises(MissingKeyError, match=r"no NUMBER\(phys_base\)"):
        locate_image(AMD64.without("NUMBER(phys_base)"))
    with pytest.raises(MissingKeyError, match=r"NUMBER\(phys_base\) is 'x', expected an integer"):
        locate_image(AMD64.replacing("NUMBER(phys_base)", "x"))
    with pytest.raises(UnsupportedError, match="no key says where in physical memory a kernel for arm is"):
        locate_image(VmCoreInfo(b"OSRELEASE=6.1.0-armmp\nSYMBOL(_stext)=c0008000\n"))
    with pytest.raises(MissingKeyError, match="no KERNELOFFPHYS"):
        locate_image(VmCoreInfo(b"OSRELEASE=6.12.0-s390x\nSYMBOL(_stext)=3ffe0008000\n"))
