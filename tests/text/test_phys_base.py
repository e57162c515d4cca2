from __future__ import annotations

import pytest

from vmcoreinfo_fmt.text.phys_base import read_in_base_16


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("71303168", 0x71303168),
        ("-249561088", -0x249561088 % (1 << 64)),
        ("0x10", 0x10),
        (" \t+0X10", 0x10),
        ("f" * 16, (1 << 64) - 1),
        ("0" * 40 + "1", 1),
        ("0", 0),
        ("-0", 0),
        ("1" + "0" * 16, None),
        ("0x", None),
        ("0xg", None),
        ("", None),
        ("-", None),
        ("1 ", None),
        ("--1", None),
        ("1_0", None),
    ],
)
def test_a_text_is_read_as_c_reads_it_in_base_16(text: str, value: int | None) -> None:
    assert read_in_base_16(text) == value
