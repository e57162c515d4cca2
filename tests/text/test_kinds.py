from __future__ import annotations

import pytest

from vmcoreinfo_fmt.text import kinds
from vmcoreinfo_fmt.text.keys import KEYS
from vmcoreinfo_fmt.text.kinds import base_of, kind


@pytest.mark.parametrize(
    ("key", "shape"),
    [
        ("OSRELEASE", "bare"),
        ("BUILD-ID", "bare"),
        ("CONFIG_X86_PAE", "CONFIG"),
        ("SYMBOL(_stext)", "SYMBOL"),
        ("SIZE(page)", "SIZE"),
        ("OFFSET(page.flags)", "OFFSET"),
        ("LENGTH(zone.free_area)", "LENGTH"),
        ("NUMBER(a b::c<d>)", "NUMBER"),
        ("SRCFILE(pud_t)", "other"),
        ("SYMBOL()", "other"),
        ("SYMBOL(x", "other"),
        ("number(x)", "other"),
        ("two words", "other"),
        ("ÉTÉ", "other"),
        ("lower", "other"),
        ("1ST", "other"),
        ("CONFIG_lower", "CONFIG"),
        ("", "other"),
    ],
)
def test_kind_is_told_from_the_shape(key: str, shape: str) -> None:
    assert kind(key) == shape


@pytest.mark.parametrize(
    ("key", "base"),
    [
        ("KERNELOFFSET", 16),
        ("KERNELOFFPHYS", 16),
        ("IDENTITYBASE", 16),
        ("SAMODE31", 16),
        ("EAMODE31", 16),
        ("SYMBOL(_stext)", 16),
        ("SYMBOL(never_heard_of)", 16),
        ("SYMBOL(descs_counts)", 10),
        ("NUMBER(phys_base)", 10),
        ("NUMBER(kimage_voffset)", 10),
        ("NUMBER(never_heard_of)", 10),
        ("OFFSET(never.heard_of)", 10),
        ("PAGESIZE", 10),
        ("CRASHTIME", 10),
        ("OSRELEASE", None),
        ("CONFIG_X86_PAE", None),
        ("CONFIG_NEVER_HEARD_OF", None),
        ("FAKE1", None),
        ("NEVERHEARDOF", None),
    ],
)
def test_base_of(key: str, base: int | None) -> None:
    assert base_of(key) == base


def test_base_of_says_what_the_catalogue_says() -> None:
    for key in KEYS.values():
        assert base_of(key.key) == (10 if key.base == "0x" else key.base), key.key
    assert [key for key in kinds._BASES if key not in KEYS] == []
