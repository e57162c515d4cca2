"""The text inside the note, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Vector, raw

FORMAT = "vmcoreinfo"
KEYS = (
    b"OSRELEASE=6.1.0-56-cloud-amd64",
    b"BUILD-ID=8a1c0f2f5b9e0d6c7a3b4e5f60718293a4b5c6d7",
    b"PAGESIZE=4096",
    b"SYMBOL(init_uts_ns)=ffffffff9bc18c40",
    b"OFFSET(uts_namespace.name)=0",
    b"SIZE(list_head)=16",
    b"LENGTH(zone.free_area)=11",
    b"NUMBER(phys_base)=-249561088",
    b"NUMBER(PHYS_OFFSET)=0xffffca9340000000",
    b"KERNELOFFSET=34000000",
    b"CONFIG_X86_PAE=y",
    b"CRASHTIME=1700000000",
)


def text(name: str, what: str, data: bytes) -> Case:
    """Split as the words say: at every newline, then at the first `=`."""
    vector = Vector()
    *whole, rest = data.split(b"\n")
    lines = [(line, True) for line in whole] + ([(rest, False)] if rest else [])
    for number, (line, ended) in enumerate(lines):
        path = vector.under(f"lines.{number}")
        key, separator, value = line.partition(b"=")
        path.under("text").put("key", key).says("separator", raw(separator))
        path.under("text").says("value", raw(value)).fill(separator + value)
        path.says("until_newline", raw(line)).under("text").says("until_separator", raw(key))
        path.put("newline", b"\n" if ended else b"")
    vector.says("lines.length", len(lines))
    assert bytes(vector.data) == data
    return vector.case(FORMAT, name, what)


def cases() -> Iterator[Case]:
    yield text("linux", "Lines of every kind.", b"".join(key + b"\n" for key in KEYS))
    yield text("empty", "No text has no lines.", b"")
    yield text("one-newline", "A single empty line.", b"\n")
    yield text("blank-lines", "Empty lines stand between others.", b"A=1\n\n\nB=2\n")
    yield text("no-final-newline", "The last line may lack its newline.", b"A=1\nB=2")
    yield text("no-separator", "A line may lack its `=`.", b"A=1\nodd line\nB=2\n")
    yield text("no-separator-at-end", "The last line lacks both.", b"A=1\nodd")
    yield text("first-separator-splits", "A value may hold more of them.", b"A=b=c==d\n")
    yield text("empty-key", "Nothing before the `=`.", b"=value\n")
    yield text("empty-value", "Nothing behind the `=`.", b"KEY=\nKEY=")
    yield text("only-separator", "A line of one `=`.", b"=\n")
    yield text("duplicates", "All of them, in order.", b"A=1\nA=2\nA=1\n")
    yield text("crlf", "A carriage return belongs to the value.", b"A=1\r\nB=2\r\n")
    yield text("nul-filled", "Xen fills its note with NULs: a last line without newline.", b"A=1\n" + bytes(12))
    yield text("nul-behind-value", "NULs that follow a value directly.", b"A=1" + bytes(5))
    yield text("only-nuls", "Memory never written.", bytes(16))
    yield text("every-byte", "Keys and values are bytes.", bytes(range(256)) + b"\n" + bytes(range(255, -1, -1)))
    yield text("not-utf-8", "Bytes that are no text.", b"OSRELEASE=\xff\xfe\x80\nK\xc3=\xc3\x28\n")
    yield text(
        "fused", "The kernel cuts an entry at 79 bytes, its newline included.", b"X" * 70 + b"=12345678SIZE(y)=1\n"
    )
    yield text("blanks", "Blanks are kept.", b" A = 1 \n\tB\t=\t2\n")
    yield text("one-byte", "The shortest text.", b"A")
    yield text("long-value", "A line longer than a page.", b"LONG=" + b"v" * 5000 + b"\nNEXT=1\n")
