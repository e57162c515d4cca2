"""One reading of a text, and the texts that readings start from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from conformance.meaning import BOTH, DROPPED, STRICT, FailsIf, Level, Meaning

KEYS = Path(__file__).resolve().parents[1] / "vmcoreinfo_fmt" / "text" / "keys.json"
FORM = (
    "line-blank", "line-without-separator", "line-without-key", "line-crlf", "line-nul", "line-not-ascii",
    "line-too-long", "line-fused", "line-unended", "line-nul-tail", "line-duplicate", "text-empty", "text-nul-tail",
)  # fmt: skip
Found = tuple[tuple[str, int | None], ...]


def reading(
    rule: str,
    name: str,
    what: str,
    text: bytes,
    found: Found,
    fails_if: tuple[FailsIf, ...],
    *flags: str,
    values: dict[str, str] | None = None,
    integers: Mapping[str, int | None] | None = None,
    level: Level = "policy",
    also: tuple[Mapping[str, object], ...] = (),
    about: tuple[str, ...] = (),
    **given: object,
) -> Meaning:
    """Describe a reading; `found` is all that may be said of what `about` names, with the places in the text."""
    expect: dict[str, object] = {}
    if values is not None:
        expect["values"] = values
    if integers is not None:
        given["integers"] = list(integers)
        expect["integers"] = {key: None if value is None else str(value) for key, value in integers.items()}
    places = [{"id": id, "offset": None if offset is None else str(offset)} for id, offset in found]
    expect["findings"] = places
    return Meaning(
        "payload",
        rule,
        name,
        what,
        {"text": text.hex(), "about": list(about or (rule,)), **given},
        expect,
        fails_if,
        level,
        flags,
        tuple(dict(other) for other in also),
        "A text is read by tools, not by QEMU.",
    )


def form(
    rule: str,
    name: str,
    what: str,
    text: bytes,
    found: dict[str, int],
    values: dict[str, str],
    *flags: str,
    **more: Any,
) -> Meaning:
    """Describe what is said of a text's form: all of it, since one oddity is easily taken for another."""
    sides = BOTH if rule in found else STRICT
    return reading(rule, name, what, text, tuple(found.items()), sides, *flags, values=values, about=FORM, **more)


RELEASE = b"OSRELEASE=6.1.0\n"
AMD64 = RELEASE + b"NUMBER(pgtable_l5_enabled)=0\nNUMBER(sme_mask)=0\nSYMBOL(init_top_pgt)=ffffffff82810000\n"
ARM64 = RELEASE + b"NUMBER(kimage_voffset)=0xffff800000000000\nNUMBER(PHYS_OFFSET)=0x40000000\n"


def about(rule: str, name: str, what: str, text: bytes, at: bytes | int | None, *flags: str, **more: Any) -> Meaning:
    """Describe one finding, or with `at` False none, at the place where `at` starts in the text."""
    found: Found = ()
    sides = STRICT
    if at is not False:
        offset = None if at is None or at is True else text.index(at) if isinstance(at, bytes) else at
        found, sides = ((rule, offset),), DROPPED
    return reading(rule, name, what, text, found, sides, *flags, **more)
