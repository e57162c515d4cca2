from __future__ import annotations

import copy
import pickle

import pytest

from vmcoreinfo_fmt.text.values import Integers, decode_integer


@pytest.mark.parametrize(
    ("text", "base", "value"),
    [
        ("34000000", 16, 0x34000000),
        ("0x34000000", 16, 0x34000000),
        ("010", 10, 10),
        ("-249561088", 10, -249561088),
        ("0xffffca9340000000", 10, 0xFFFFCA9340000000),
        ("-0x10", 10, -16),
        ("18446744073709551615", 10, 2**64 - 1),
        ("18446744073709551616", 10, None),
        ("-9223372036854775808", 10, -(2**63)),
        ("-9223372036854775809", 10, None),
        ("1ffffffffffffffff", 16, None),
        ("-1", 16, None),
        ("ff", 10, None),
        ("abc", 10, None),
        ("", 10, None),
        ("0x", 10, None),
        (" 1", 10, None),
        ("1_000", 10, None),
        ("٣", 10, None),
        ("9" * 5000, 10, None),
    ],
)
def test_integers_are_exact_or_none(text: str, base: int, value: int | None) -> None:
    assert decode_integer(text, base) == value


@pytest.mark.parametrize("text", ["", "²", "١", "1" * 15, "1" * 16, "0" * 40 + "7"])
def test_the_quick_way_for_short_numbers_reads_only_ascii_digits(text: str) -> None:
    expected = int(text) if text.isascii() and text else None
    assert decode_integer(text, 10) == expected


def test_integers_are_a_mapping_that_compares_by_its_items() -> None:
    texts = {"SIZE(page)": "64", "SIZE(zone)": "x", "OFFSET(page)": "64"}
    sizes = Integers("SIZE", texts)
    assert sizes == {"page": 64} == dict(sizes) == sizes.to_dict()
    assert sizes == Integers("OFFSET", texts)
    assert hash(sizes) == hash(Integers("OFFSET", texts))
    assert sizes != {"page": 65}
    assert sizes._ipython_key_completions_() == ["page"]
    assert repr(sizes) == "<1 SIZE integers>"
    again = pickle.loads(pickle.dumps(sizes))
    assert again == copy.deepcopy(sizes) == copy.copy(sizes) == sizes
    with pytest.raises(KeyError, match=r"SIZE\(zone\) is 'x', expected"):
        again["zone"]
    with pytest.raises(AttributeError):
        sizes.more = 1  # type: ignore[attr-defined]
