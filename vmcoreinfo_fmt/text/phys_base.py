"""phys_base as QEMU reads it: the digits in base 16, whatever the kernel meant."""

from __future__ import annotations

__all__ = ["read_in_base_16"]


def read_in_base_16(text: str) -> int | None:
    """Return what C's strtoull with base 16 makes of a whole text, as an unsigned number of 64 bits, or None.

    QEMU's dump reads NUMBER(phys_base) and NUMBER(PHYS_OFFSET) so
    (`text-base-16`), although the former is decimal.

    >>> hex(read_in_base_16("71303168")), hex(read_in_base_16("-249561088"))
    ('0x71303168', '0xfffffffdb6a9ef78')

    Source: QEMU dump/dump.c, vmcoreinfo_update_phys_base.
    """
    digits = text.lstrip(" \t\v\f\r")
    negative = digits.startswith("-")
    if negative or digits.startswith("+"):
        digits = digits[1:]
    if digits[:2] in ("0x", "0X") and digits[2:3]:
        digits = digits[2:]
    digits = digits.lstrip("0") or digits[:1]
    # More than 16 digits are more than 64 bits.
    if not digits or len(digits) > 16 or digits.strip("0123456789abcdefABCDEF"):
        return None
    value = int(digits, 16)
    return -value % (1 << 64) if negative else value
