from __future__ import annotations

import pytest

from vmcoreinfo_fmt import VmCoreInfo
from vmcoreinfo_fmt.text.producer import architecture as architecture_of


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
    assert architecture_of(VmCoreInfo.parse(text))[0] == architecture
