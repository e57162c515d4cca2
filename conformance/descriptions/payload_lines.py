"""What a tool makes of the lines of a text, and says of their form."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.meaning import BOTH, DROPPED, STRICT, Meaning
from conformance.readings import Found, form, reading

LINE = 79
MAX_LINES = 16384


def lines() -> Iterator[Meaning]:
    plain = {"A": "1", "B": "2"}
    yield form("line-blank", "none", "Two lines.", b"A=1\nB=2\n", {}, plain, level="must")
    yield form("line-blank", "between", "It costs nothing.", b"A=1\n\nB=2\n", {"line-blank": 4}, plain, "line-end")
    yield form("line-blank", "first", "At the start.", b"\nA=1\nB=2\n", {"line-blank": 0}, plain, "line-end")
    yield form(
        "line-blank", "space", "A blank is none.", b"A=1\n \n", {"line-without-separator": 4}, {"A": "1"}, "blanks"
    )
    yield form(
        "line-without-separator", "word", "It costs itself.", b"A=1\nodd\nB=2\n", {"line-without-separator": 4}, plain
    )
    yield form("line-without-separator", "colon", "No other sign will do.", b"A:1\n", {"line-without-separator": 0}, {})
    yield form("line-without-separator", "first", "The first = splits.", b"A=b=c\n", {}, {"A": "b=c"}, level="must")
    yield form("line-without-separator", "empty", "A value may be empty.", b"A=\n", {}, {"A": ""}, level="must")
    yield form("line-without-key", "none", "No key.", b"=1\nA=1\n", {"line-without-key": 0}, {"A": "1"})
    yield form("line-without-key", "two", "Nor here.", b"==\n", {"line-without-key": 0}, {})
    yield form("line-without-key", "blank", "A blank is one.", b" =1\n", {}, {" ": "1"}, "blanks")
    yield form("line-crlf", "one", "It is no part of the value.", b"A=1\r\n", {"line-crlf": 0}, {"A": "1"}, "line-end")
    yield form("line-crlf", "key", "Nor of a key.", b"A=1\r\nB=2\n", {"line-crlf": 0}, plain, "line-end")
    inside = {"line-not-ascii": 0}
    yield form(
        "line-crlf",
        "inside",
        "Inside a line it is a control character.",
        b"A=1\r2\n",
        inside,
        {"A": "1\r2"},
        "line-end",
    )
    yield form("line-crlf", "alone", "A line of only that.", b"\r\n", {"line-crlf": 0, "line-blank": 0}, {}, "line-end")
    yield form("line-nul", "value", "In a value.", b"A=1\x002\n", {"line-nul": 0}, {"A": "1\x002"}, "trailing-nul")
    yield form("line-nul", "key", "In a key.", b"A\0=1\n", {"line-nul": 0}, {"A\0": "1"}, "trailing-nul")
    yield form("line-nul", "end", "Before a newline.", b"A=1\0\n", {"line-nul": 0}, {"A": "1\0"}, "trailing-nul")
    yield form("line-nul", "none", "The digit 0 is no NUL.", b"A=0\n", {}, {"A": "0"}, level="must")
    for byte in (1, 9, 0x1B, 0x1F, 0x7F, 0x80, 0xFF):
        raw = b"A=" + bytes([byte]) + b"\n"
        yield form("line-not-ascii", f"{byte:#x}", f"The byte {byte:#x}.", raw, {"line-not-ascii": 0}, {"A": chr(byte)})
    for byte in (0x20, 0x7E):
        yield form("line-not-ascii", f"{byte:#x}", "Still ASCII.", b"A=" + bytes([byte]) + b"\n", {}, {"A": chr(byte)})


def long_lines() -> Iterator[Meaning]:
    for size in (LINE - 1, LINE, LINE + 1, 2 * LINE):
        raw = b"A=".ljust(size, b"x")
        found = {"line-too-long": 0} if size >= LINE else {}
        what = f"A line of {size} bytes without its newline; the kernel writes 79 with it."
        yield form(
            "line-too-long",
            str(size),
            what,
            raw + b"\nB=2\n",
            found,
            {"A": raw[2:].decode(), "B": "2"},
            "line-cut",
            "boundary",
        )
    for size in (LINE - 1, LINE, LINE + 1):
        first = b"A=".ljust(size, b"x")
        raw = first + b"SYMBOL(b)=10\n"
        if size == LINE:
            found, values = {"line-fused": 0}, {"SYMBOL(b)": "10"}
        else:
            found, values = {"line-too-long": 0}, {"A": raw[2:-1].decode()}
        what = f"An entry after {size} bytes of another."
        yield form("line-fused", str(size), what, raw, found, values, "line-cut", "boundary")
    for start in (
        "CONFIG_X=y",
        "SIZE(a)=1",
        "OFFSET(a.b)=1",
        "LENGTH(a)=1",
        "NUMBER(a)=1",
        "PAGESIZE=4096",
        "BUILD-ID=ab",
    ):
        raw = b"B=".ljust(LINE, b"x") + start.encode() + b"\n"
        key, _, value = start.partition("=")
        what = "An entry ran on."
        yield form(
            "line-fused",
            key.replace("(", "-").replace(")", "").lower(),
            what,
            raw,
            {"line-fused": 0},
            {key: value},
            "line-cut",
        )
    for start in ("NUMBER()=1", "lower=1", "AB=1", "SYMBOL(a)", "x"):
        raw = b"B=".ljust(LINE, b"x") + start.encode() + b"\n"
        yield form(
            "line-fused",
            f"not-{len(start)}",
            f"{start} starts no entry.",
            raw,
            {"line-too-long": 0},
            {"B": raw[2:-1].decode()},
            "line-cut",
        )
    twice = b"A=".ljust(LINE, b"x") + b"SIZE(a)=".ljust(LINE, b"1") + b"SIZE(b)=2\n"
    yield form("line-fused", "twice", "Two ran on.", twice, {"line-fused": 0}, {"SIZE(b)": "2"}, "line-cut")
    page = b"OSRELEASE=6.1\nPAGESIZE=4096\n"
    page += b"".join(b"SYMBOL(s%04d)=ffffffff81000000\n" % number for number in range(200))
    cut = page[:4096]
    last = cut.rindex(b"\n") + 1
    yield reading(
        "line-cut",
        "page",
        "A text as long as its page ends inside a line.",
        cut,
        (("line-cut", last),),
        DROPPED,
        "line-cut",
        "boundary",
    )
    yield reading(
        "line-cut", "page-less-one", "One byte less, and nothing was cut.", cut[:-1], (), STRICT, "line-cut", "boundary"
    )
    yield reading(
        "line-cut",
        "told",
        "Told that more was to come.",
        b"A=1\nB=2",
        (("line-cut", 4),),
        DROPPED,
        "line-cut",
        values={"A": "1"},
        cut=True,
    )
    yield reading(
        "line-cut",
        "told-ended",
        "A newline is the end of a line.",
        b"A=1\nB=2\n",
        (),
        STRICT,
        "line-cut",
        values={"A": "1", "B": "2"},
        cut=True,
    )
    yield reading(
        "line-cut",
        "not-told",
        "A last line without a newline counts.",
        b"A=1\nB=2",
        (),
        STRICT,
        "line-cut",
        values={"A": "1", "B": "2"},
    )


def ends() -> Iterator[Meaning]:
    unended = {"values": {"A": "1"}}
    yield form(
        "line-unended",
        "last",
        "The last line counts.",
        b"A=1\nB=2",
        {"line-unended": 4},
        {"A": "1", "B": "2"},
        "line-end",
        level="acceptable",
        also=(unended,),
    )
    yield form(
        "line-unended",
        "only",
        "Also where it is the only one.",
        b"A=1",
        {"line-unended": 0},
        {"A": "1"},
        "line-end",
        level="acceptable",
        also=({"values": {}},),
    )
    yield form("line-unended", "ended", "It ends.", b"A=1\n", {}, {"A": "1"}, "line-end", level="must")
    tail = {"line-unended": 0, "line-nul-tail": 0}
    yield form("line-nul-tail", "one", "A NUL for a newline.", b"A=1\0", tail, {"A": "1"}, "trailing-nul")
    yield form("line-nul-tail", "many", "Many.", b"A=1" + bytes(60), tail, {"A": "1"}, "trailing-nul")
    yield form(
        "line-nul-tail",
        "none",
        "None.",
        b"A=1",
        {"line-unended": 0},
        {"A": "1"},
        "trailing-nul",
        level="acceptable",
        also=({"values": {}},),
    )
    yield form(
        "text-nul-tail",
        "xen",
        "As Xen fills its note.",
        b"A=1\n" + bytes(60),
        {"text-nul-tail": 4},
        {"A": "1"},
        "trailing-nul",
        level="must",
    )
    yield form("text-nul-tail", "one", "One.", b"A=1\n\0", {"text-nul-tail": 4}, {"A": "1"}, "trailing-nul", "boundary")
    yield form("text-nul-tail", "none", "None.", b"A=1\n", {}, {"A": "1"}, "trailing-nul", level="must")
    yield form(
        "text-nul-tail",
        "between",
        "Between lines they are in one.",
        b"A=1\n\0\0B=2\n",
        {"line-nul": 4},
        {"A": "1", "\0\0B": "2"},
        "trailing-nul",
    )
    yield form("text-empty", "nothing", "No bytes.", b"", {"text-empty": 0}, {})
    yield form("text-empty", "nuls", "Only NULs.", bytes(16), {"text-empty": 0, "text-nul-tail": 0}, {}, "trailing-nul")
    yield form("text-empty", "newline", "A newline is a line.", b"\n", {"line-blank": 0}, {})
    again = {"values": {"A": "2"}}
    yield form(
        "line-duplicate",
        "two",
        "The first counts.",
        b"A=1\nA=2\n",
        {"line-duplicate": 4},
        {"A": "1"},
        "duplicate-last",
        level="acceptable",
        also=(again,),
    )
    three = reading(
        "line-duplicate",
        "three",
        "Each of them is said.",
        b"A=1\nA=2\nB=3\nA=3\n",
        (("line-duplicate", 4), ("line-duplicate", 12)),
        BOTH,
        "duplicate-last",
        values={"A": "1", "B": "3"},
        level="acceptable",
        also=({"values": {"A": "3", "B": "3"}},),
    )
    yield three
    for name, text, at in (("odd", b"A=1\n\nA=2\n", 5), ("odd-before", b"odd\nA=1\nA=2\n", 8)):
        what = "Also where another line is odd."
        second = (("line-duplicate", at),)
        yield reading("line-duplicate", name, what, text, second, BOTH, "duplicate-last", values={"A": "1"})
    yield form(
        "line-duplicate",
        "same",
        "Also with the same value.",
        b"A=1\nA=1\n",
        {"line-duplicate": 4},
        {"A": "1"},
        "duplicate-last",
    )
    yield form(
        "line-duplicate",
        "case",
        "Other letters are another key.",
        b"A=1\na=2\n",
        {},
        {"A": "1", "a": "2"},
        level="must",
    )
    yield form(
        "line-duplicate",
        "longer",
        "A longer key is another.",
        b"A=1\nAB=2\n",
        {},
        {"A": "1", "AB": "2"},
        "unanchored-match",
        level="must",
    )
    yield form(
        "line-duplicate",
        "prefix",
        "So is one that ends alike.",
        b"XA=1\nA=2\n",
        {},
        {"XA": "1", "A": "2"},
        "unanchored-match",
        level="must",
    )
    for number in (MAX_LINES, MAX_LINES + 1):
        text = b"A=1\n" * (number - 1) + b"B=2\n"
        found: Found = (("line-rest", 4 * (number - 1)),) if number > MAX_LINES else ()
        values = {"A": "1"} if found else {"A": "1", "B": "2"}
        yield reading(
            "line-rest",
            str(number),
            f"{number} lines.",
            text,
            found,
            DROPPED if found else STRICT,
            "boundary",
            values=values,
        )
    for number in (999, 1000, 1001):
        text = b"A\n" * (number - 2) + b"B=2\n"
        # Each odd line is one finding, and so are a text that nobody is known to write and a key that nobody knows.
        found = (("findings-too-many", None),) if number > 1000 else ()
        yield reading(
            "findings-too-many",
            str(number),
            f"{number} findings.",
            text,
            found,
            DROPPED if found else STRICT,
            "boundary",
        )


def meanings() -> Iterator[Meaning]:
    for part in (lines, long_lines, ends):
        yield from part()
