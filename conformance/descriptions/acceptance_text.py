"""What a host reads in the text of a note."""

from __future__ import annotations

from collections.abc import Iterator

from conformance import situations
from conformance.meaning import BOTH, DROPPED, STRICT, FailsIf, Meaning
from conformance.model.host import NAME, meant, read_by_qemu
from conformance.situations import (
    ARM,
    ARM64,
    QEMU,
    QEMU_PROFILES,
    SPEC_AND_QEMU,
    TARGETS,
    TEXT,
    X86,
    Situation,
    exists,
    note,
    on,
    plain,
    text,
)

BASE = b"NUMBER(phys_base)="
VALUES: dict[str, tuple[bytes, tuple[str, ...]]] = {
    "decimal": (b"71303168", ("base",)),
    "negative": (b"-249561088", ("base", "sign")),
    "zero": (b"0", ()),
    "prefix": (b"0x4400000", ("base",)),
    "capital-prefix": (b"0X4400000", ("base",)),
    "capitals": (b"0xABCDEF", ("base",)),
    "hexadecimal": (b"abc", ("base",)),
    "octal": (b"010", ("octal",)),
    "ten": (b"10", ("base",)),
    "nine": (b"9", ()),
    "largest": (b"18446744073709551615", ("overflow", "base")),
    "too-large": (b"18446744073709551616", ("overflow", "base")),
    "largest-hexadecimal": (b"0xffffffffffffffff", ("overflow",)),
    "too-large-hexadecimal": (b"0x10000000000000000", ("overflow",)),
    "leading-zeros": (b"0" * 40 + b"9", ("overflow", "octal")),
    "smallest": (b"-9223372036854775808", ("overflow", "sign")),
    "too-small": (b"-9223372036854775809", ("overflow", "sign")),
    "negative-hexadecimal": (b"-0x10", ("sign", "base")),
    "minus-largest": (b"-ffffffffffffffff", ("overflow", "sign")),
    "plus": (b"+5", ("sign",)),
    "blank-before": (b" 5", ("blanks",)),
    "tab-before": (b"\t5", ("blanks",)),
    "vertical-tab": (b"\v\f\r5", ("blanks",)),
    "blank-after": (b"5 ", ("blanks",)),
    "tab-after": (b"5\t", ("blanks",)),
    "empty": (b"", ()),
    "minus": (b"-", ("sign",)),
    "two-signs": (b"--1", ("sign",)),
    "sign-blank": (b"- 1", ("sign", "blanks")),
    "only-prefix": (b"0x", ("base",)),
    "prefix-no-digit": (b"0xg", ("base",)),
    "letters": (b"zz", ()),
    "two-numbers": (b"1 2", ("blanks",)),
    "underscore": (b"1_0", ()),
    "comma": (b"1,5", ()),
    "non-ascii": (b"\xb2", ()),
    "escape": (b"\x1b]0;title\x07", ()),
    "long-40": (b"g" * 40, ("boundary",)),
    "long-41": (b"g" * 41, ("boundary",)),
}


def values() -> Iterator[Situation]:
    for name, (raw, flags) in VALUES.items():
        by_qemu, linux = read_by_qemu(raw), meant(raw)
        strange = any(byte in b"\t\v\f\r \xb2\x1b\x07" for byte in raw)
        yield Situation(
            "text-whole-value",
            name,
            f"The value {raw!r}.",
            STRICT if by_qemu is not None else DROPPED,
            text(BASE + raw + b"\n"),
            QEMU,
            flags,
        )
        if not strange and not raw.startswith(b"-0x"):
            yield Situation(
                "text-phys-base",
                name,
                f"The value {raw!r}, as the kernel means it.",
                STRICT if linux is not None else DROPPED,
                text(BASE + raw + b"\n"),
                on("spec"),
                flags,
            )
        if by_qemu is None:
            yield Situation(
                "text-value-echoed",
                name,
                f"The value {raw!r} is quoted in the warning, as it is.",
                DROPPED if b"\t" in raw or b"\x1b" in raw or len(raw) > 40 else STRICT,
                text(BASE + raw + b"\n"),
                QEMU,
                (*flags, "release", "defect"),
            )
        else:
            differs = linux is not None and linux % 2**64 != by_qemu
            yield Situation(
                "text-base-16",
                name,
                f"The value {raw!r}, read in base 16.",
                DROPPED if differs else STRICT,
                text(BASE + raw + b"\n"),
                QEMU,
                (*flags, "defect"),
            )
        yield Situation(
            "text-phys-offset",
            name,
            f"The value {raw!r} of aarch64's key.",
            DROPPED,
            text(b"NUMBER(PHYS_OFFSET)=" + raw + b"\n"),
            on("qemu:7.2", "qemu:11.1", targets=(ARM64,)),
            flags,
        )


def lines() -> Iterator[Situation]:
    for target in TARGETS:
        grid = on("spec", *(p for p in QEMU_PROFILES if exists(p, target)), targets=(target,))
        rule = "text-machine" if target.machine not in ("x86_64", "aarch64") else "text-guess"
        if rule == "text-machine":
            yield Situation(rule, "both-keys", "Both keys are there, and neither is looked for.", DROPPED, plain, grid)
            yield Situation(
                rule,
                "unreadable",
                "A value that cannot be read is no reason to warn.",
                DROPPED,
                text(BASE + b"zz\nNUMBER(PHYS_OFFSET)=zz\n"),
                on(*(p for p in QEMU_PROFILES if exists(p, target)), targets=(target,)),
            )
        else:
            yield Situation("text-machine", "looked-for", "Here the text is read.", STRICT, plain, grid)
        yield Situation("text-guess", "no-line", "The text does not say.", DROPPED, text(b"OSRELEASE=6.1\n"), grid)
        yield Situation("text-guess", "line", "The text says.", STRICT, plain, grid)
        yield Situation(
            "text-phys-offset",
            "keys",
            "Each machine has its own key.",
            BOTH,
            text(b"NUMBER(phys_base)=1234\nNUMBER(PHYS_OFFSET)=0x5678\n"),
            grid,
        )
        yield Situation(
            "text-phys-offset",
            "other-key",
            "The key of the other machine.",
            STRICT,
            text(b"NUMBER(phys_base)=12\n"),
            grid,
        )
    texts: dict[str, tuple[str, bytes, tuple[FailsIf, ...], str, tuple[str, ...]]] = {
        "first": (
            "text-first-line",
            BASE + b"1\n" + BASE + b"2\n",
            DROPPED,
            "The first of two lines.",
            ("duplicate-last",),
        ),
        "first-unreadable": (
            "text-first-line",
            BASE + b"x\n" + BASE + b"2\n",
            DROPPED,
            "The first decides, also where it cannot be read.",
            ("duplicate-last",),
        ),
        "second-unreadable": (
            "text-first-line",
            BASE + b"1\n" + BASE + b"x\n",
            STRICT,
            "Later ones are not looked at.",
            ("duplicate-last",),
        ),
        "other-before": (
            "text-first-line",
            b"A=1\n\nB\n" + BASE + b"2\nC=3\n",
            STRICT,
            "Lines before it are stepped over.",
            (),
        ),
        "last-unended": (
            "text-first-line",
            b"A=1\n" + BASE + b"2",
            STRICT,
            "The last line needs no newline.",
            ("line-end",),
        ),
        "inside": (
            "text-phys-base",
            b"X" + BASE + b"1\n",
            DROPPED,
            "The key inside a line is not at its start.",
            ("unanchored-match",),
        ),
        "inside-value": (
            "text-phys-base",
            b"A=" + BASE + b"1\n",
            DROPPED,
            "The key as a value.",
            ("unanchored-match",),
        ),
        "longer-key": ("text-phys-base", b"NUMBER(phys_bases)=1\n", DROPPED, "A longer key.", ("unanchored-match",)),
        "indented": (
            "text-phys-base",
            b" " + BASE + b"1\n",
            DROPPED,
            "A blank before the key.",
            ("unanchored-match", "blanks"),
        ),
        "no-equals": (
            "text-phys-base",
            b"NUMBER(phys_base)\n",
            DROPPED,
            "The key without its equals sign.",
            ("unanchored-match",),
        ),
        "other-case": (
            "text-phys-base",
            b"NUMBER(PHYS_BASE)=1\n",
            DROPPED,
            "The key in other letters.",
            ("unanchored-match",),
        ),
    }
    for name, (rule, raw, sides, what, flags) in texts.items():
        yield Situation(rule, f"line-{name}", what, sides, text(raw), SPEC_AND_QEMU, flags)
    nuls: dict[str, tuple[bytes, tuple[FailsIf, ...], str]] = {
        "nul-before": (b"A=1\0\n" + BASE + b"5\n", DROPPED, "After a NUL no line is found."),
        "nul-inside-value": (BASE + b"1\x002\n", DROPPED, "A NUL ends the value."),
        "nul-after": (BASE + b"5\n\0\0\0\0", STRICT, "NULs after the line."),
        "nul-for-newline": (BASE + b"5\0", STRICT, "A NUL in the place of the newline."),
        "nul-first": (b"\0" + BASE + b"5\n", DROPPED, "A NUL is the first byte."),
    }
    for name, (raw, sides, what) in nuls.items():
        yield Situation("text-c-string", name, what, sides, text(raw), QEMU, ("trailing-nul",))
    for target in (X86, ARM64, ARM):
        for name, raw_name, sides in (
            ("exact", NAME, STRICT),
            ("no-nul", NAME[:-1], DROPPED),
            ("longer", NAME + b"\0", DROPPED),
        ):
            yield Situation(
                "kdump-text-place",
                name,
                "A kdump header points at the descriptor of a note of the exact name only.",
                sides,
                lambda p, r=raw_name: p.guest(note(r, order=p.order)),  # type: ignore[misc]
                on("qemu:7.2", "qemu:11.1", targets=(target,)),
                ("name",),
            )
        for name, desc, sides in (("value", TEXT, STRICT), ("guess", b"A=1\n", DROPPED)):
            yield Situation(
                "kdump-phys-base",
                name,
                "The base that the text gives enters a kdump header, else the guess.",
                sides,
                text(desc),
                on("qemu:7.2", "qemu:11.1", targets=(target,)),
            )


def meanings() -> Iterator[Meaning]:
    return situations.meanings(values, lines)
