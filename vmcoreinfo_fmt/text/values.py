"""Integers in the text of a payload."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import MissingKeyError
from .kinds import base_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["WORD", "Integers", "decode_integer"]

SMALLEST, LARGEST = -(1 << 63), (1 << 64) - 1
WORD = LARGEST
"""Mask of 64 bits: addresses and displacements are computed modulo 2**64."""


def decode_integer(text: str, base: int) -> int | None:
    """Return the integer that a kernel meant by this text, or None if it is not an integer of 64 bits.

    Args:
        text: The text after the `=`.
        base: 16 accepts hexadecimal digits with or without `0x`; 10 accepts an
            optional minus sign and decimal digits, or `0x` and hexadecimal ones.
            A leading zero never means octal.
    """
    # What kernels write, at a glance.
    if len(text) <= 16 and text.isascii():
        if base == 10:
            if text.isdigit():
                return int(text)
        elif text.isalnum():
            try:
                return int(text, 16)
            except ValueError:
                return None
    digits = text[1:] if text.startswith("-") and base == 10 else text
    if digits[:2] in ("0x", "0X"):
        digits, base = digits[2:], 16
    allowed = "0123456789abcdefABCDEF" if base == 16 else "0123456789"
    # 2**64 has 20 decimal digits; leading zeros aside, a longer text is not worth converting.
    if not digits or digits.strip(allowed) or len(digits.lstrip("0")) > 20:
        return None
    value = int(digits, base)
    if text.startswith("-"):
        value = -value
    return value if SMALLEST <= value <= LARGEST else None


class Integers(Mapping[str, int]):
    """The integers of one kind of key, by the name inside the parentheses.

    Only integers of at most 64 bits are in it; asking for anything else raises
    `MissingKeyError`, which quotes the text of the value if there is one.
    Equal to any mapping with the same items.
    """

    __slots__ = ("_kind", "_texts", "_values")

    def __init__(self, of_kind: str, texts: Mapping[str, str]) -> None:
        self._kind = of_kind
        self._texts = texts
        self._values: dict[str, int] = {}
        before = f"{of_kind}("
        start = len(before)
        for key, text in texts.items():
            # At least one character in the parentheses; `kind` says the same of all keys.
            if key.startswith(before) and key.endswith(")") and len(key) > start + 1:
                value = decode_integer(text, base_of(key) or 10)
                if value is not None:
                    self._values[key[start:-1]] = value

    def __getitem__(self, name: str) -> int:
        try:
            return self._values[name]
        except KeyError:
            key = f"{self._kind}({name})"
            text = self._texts.get(key)
            found = "is not in the payload" if text is None else f"is {text!r}, expected an integer of 64 bits"
            raise MissingKeyError(f"{key} {found}", key) from None

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def to_dict(self) -> dict[str, int]:
        """Return the integers by name."""
        return dict(self._values)

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __copy__(self) -> Integers:
        return self

    def __deepcopy__(self, memo: object) -> Integers:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        own = {key: text for key, text in self._texts.items() if key.startswith(self._kind)}
        return Integers, (self._kind, own)

    def _ipython_key_completions_(self) -> list[str]:
        return list(self._values)

    def __repr__(self) -> str:
        return f"<{len(self)} {self._kind} integers>"
