"""What a tool makes of a text: values, integers, what is odd."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Play


def text(
    name: str,
    what: str,
    data: bytes,
    *,
    values: dict[str, str] | None = None,
    integers: dict[str, int] | None = None,
    not_integers: tuple[str, ...] = (),
    findings: tuple[str, ...] = (),
) -> Play:
    """Describe a reading; `findings` are all that must be reported of the form, in the order of their places."""
    expect: dict[str, object] = {}
    if values is not None:
        expect["values"] = values
    if integers:
        expect["integers"] = {key: str(value) for key, value in integers.items()}
    if not_integers:
        expect["not_integers"] = list(not_integers)
    expect["findings"] = list(findings)
    return Play("payload", name, what, (), {"data": data.hex(), "expect": expect})


def cases() -> Iterator[Play]:
    yield text("plain", "Two lines.", b"A=1\nB=2\n", values={"A": "1", "B": "2"})
    yield text("empty", "No lines.", b"", values={}, findings=("text-empty",))
    yield text("first-equals-splits", "A value may hold more.", b"A=b=c\n", values={"A": "b=c"})
    yield text(
        "bases",
        "The base depends on the key.",
        b"KERNELOFFSET=34000000\nSYMBOL(a)=1000\nNUMBER(b)=1000\nSIZE(c)=16\nOFFSET(d.e)=8\nLENGTH(f)=11\n"
        b"NUMBER(g)=0xff\nPAGESIZE=4096\n",
        integers={
            "KERNELOFFSET": 0x34000000,
            "SYMBOL(a)": 0x1000,
            "NUMBER(b)": 1000,
            "SIZE(c)": 16,
            "OFFSET(d.e)": 8,
            "LENGTH(f)": 11,
            "NUMBER(g)": 255,
            "PAGESIZE": 4096,
        },
    )
    yield text(
        "negative", "Numbers are signed.", b"NUMBER(phys_base)=-249561088\n", integers={"NUMBER(phys_base)": -249561088}
    )
    yield text("never-octal", "A leading 0 is no base.", b"NUMBER(a)=010\n", integers={"NUMBER(a)": 10})
    yield text(
        "symbol-with-prefix",
        "MediaTek writes a prefix.",
        b"SYMBOL(a)=0xffffffc000080000\n",
        integers={"SYMBOL(a)": 0xFFFFFFC000080000},
    )
    yield text("no-number", "What is no number is none.", b"NUMBER(a)=abc\n", not_integers=("NUMBER(a)",))
    yield text(
        "no-final-newline",
        "The last line counts.",
        b"A=1\nB=2",
        values={"A": "1", "B": "2"},
        findings=("line-unended",),
    )
    yield text(
        "blank-line",
        "A blank line costs nothing.",
        b"A=1\n\nB=2\n",
        values={"A": "1", "B": "2"},
        findings=("line-blank",),
    )
    yield text(
        "no-separator",
        "A line without `=` costs itself.",
        b"A=1\nodd\nB=2\n",
        values={"A": "1", "B": "2"},
        findings=("line-without-separator",),
    )
    yield text(
        "crlf", "A carriage return is no part of the value.", b"A=1\r\n", values={"A": "1"}, findings=("line-crlf",)
    )
    yield text(
        "nul-filled",
        "NULs behind the text, as Xen writes.",
        b"A=1\n" + bytes(60),
        values={"A": "1"},
        findings=("text-nul-tail",),
    )
