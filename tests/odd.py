"""Payloads and notes that tools read differently, each with the reason for our reading.

The cases are those in which drgn 0.3, libkdumpfile 0.5.1, volatility3 2.28, crash 8.0.2, makedumpfile 1.7.2 and
eu-readelf 0.188 were run side by side; no two agree on all of them.
"""

from __future__ import annotations

import build
from build import PT_LOAD, PT_NOTE

PLAIN = (
    b"OSRELEASE=6.2.15-100.fc36.x86_64\nBUILD-ID=0123456789abcdef0123456789abcdef01234567\nPAGESIZE=4096\n"
    b"SYMBOL(_stext)=ffffffffb5000000\nSYMBOL(swapper_pg_dir)=ffffffffb6a10000\nKERNELOFFSET=34000000\n"
    b"NUMBER(phys_base)=31541166080\n"
)


def _elf(*notes: bytes, **rest: object) -> bytes:
    return build.elf([(PT_NOTE, b"".join(notes)), (PT_LOAD, bytes(16))], **rest)  # type: ignore[arg-type]


def _text(text: bytes, **rest: object) -> bytes:
    return _elf(build.note(desc=text), **rest)


# name: (dump, why it is read as it is)
CASES: dict[str, tuple[bytes, str]] = {
    "plain": (_text(PLAIN), "nothing odd, for comparison with the others"),
    "no-final-newline": (_text(PLAIN + b"EXTRA=1"), "the last key counts, whether or not a newline follows it"),
    "needed-key-last": (
        _text(b"OSRELEASE=6.2.15\nPAGESIZE=4096\nSYMBOL(swapper_pg_dir)=ffffffffb6a10000"),
        "as above, for a key without which drgn gives up",
    ),
    "trailing-nul": (_text(PLAIN + b"\0"), "NULs after the text are padding, not part of the last value"),
    "nul-page": (_text(PLAIN + bytes(4096 - len(PLAIN))), "the whole page in the note, as Xen writes it"),
    "nuls-only": (_text(bytes(4096)), "a note without any text is an empty text, not a missing one"),
    "crlf": (
        _text(PLAIN.replace(b"\n", b"\r\n")),
        "a text file that passed through another system; the \\r is not part of a value",
    ),
    "no-equals": (_text(PLAIN + b"nonsense\nAFTER=1\n"), "a line without = costs itself, not the rest"),
    "blank-line": (_text(b"OSRELEASE=6.2.15\n\nPAGESIZE=4096\n"), "a blank line ends nothing"),
    "not-utf8": (_text(PLAIN + b"COMMENT=caf\xe9\nAFTER=1\n"), "a byte is the character of that number; none is lost"),
    "duplicate": (_text(PLAIN + b"OSRELEASE=evil\n"), "the first counts, as for makedumpfile, crash and QEMU"),
    "two-notes": (
        _elf(build.note(desc=b"OSRELEASE=old\n"), build.note(desc=PLAIN)),
        "the last complete note counts, as for all tools; both are listed",
    ),
    "number-words": (_text(PLAIN + b"NUMBER(x)=abc\n"), "not an integer, so not among the numbers; the text is kept"),
    "number-hex-without-0x": (
        _text(PLAIN + b"NUMBER(x)=ff\n"),
        "NUMBER is decimal unless it says 0x; nothing is guessed",
    ),
    "number-leading-zero": (_text(PLAIN + b"NUMBER(x)=010\n"), "ten: no kernel writes octal"),
    "number-too-big": (
        _text(PLAIN + b"NUMBER(x)=18446744073709551616\n"),
        "more than 64 bits is not an integer; it is reported, not clipped",
    ),
    "number-negative": (
        _text(PLAIN.replace(b"31541166080", b"-620756992")),
        "signed, as the kernel prints it",
    ),
    "kerneloffset-digits": (_text(PLAIN), "34000000 is hexadecimal, though all its digits are decimal"),
    "symbol-0x": (
        _text(b"PAGESIZE=4096\nNUMBER(kimage_voffset)=0xffffffbf80000000\nSYMBOL(_stext)=0xffffff8008080000\n"),
        "MediaTek's boot loader writes 0x and no OSRELEASE",
    ),
    "no-osrelease": (_text(b"PAGESIZE=4096\nSYMBOL(_stext)=ffffffff81000000\n"), "readable without; check says so"),
    "azure-placeholder": (
        _text(b"FAKE1=IGNORE1\nFAKE2=IGNORE2\nFAKE3=IGNORE3\n"),
        "what Azure's vm2core writes instead of a note",
    ),
    "windows": (_text(b"PAGEDU64" + bytes(8184)), "a dump header under the same name is never read as text"),
    "type-1": (_elf(build.note(desc=PLAIN, type=1)), "the type is kept and ignored, as QEMU ignores it"),
    "name-without-nul": (_elf(build.note(b"VMCOREINFO", PLAIN)), "a name of 10 bytes is the same name"),
    "name-with-two-nuls": (_elf(build.note(b"VMCOREINFO\0\0", PLAIN)), "another name, which has a NUL in it"),
    "align-8": (
        _elf(build.note(b"CORE\0", b"12345", align=8), build.note(desc=PLAIN, align=8), align=8),
        "p_align 8 aligns notes to 8 bytes",
    ),
    "big-endian-ppc64": (
        _elf(build.note(desc=PLAIN, order="big"), order="big", machine=21),
        "the header words follow the file's byte order; the text has none",
    ),
    "elf32-i386": (_text(PLAIN, bits=32, machine=3), "the note is laid out alike in both classes"),
    "descriptor-past-segment": (
        build.elf([(PT_NOTE, build.note(desc=PLAIN)[:-40])]),
        "what is there is read, except the line that is cut; nothing after the segment is read",
    ),
    "suffix-key": (_text(b"XOSRELEASE=evil\n" + PLAIN), "a key is matched from the start of its line"),
    "fused-line": (
        _text(b"OSRELEASE=6.2.15\nSYMBOL(" + b"s" * 60 + b")=ffffffff81NUMBER(x)=5\nPAGESIZE=4096\n"),
        "the kernel cuts an entry at 79 bytes; its value is incomplete and does not count, the next entry does",
    ),
    "cut-at-page": (
        _text((PLAIN + b"EXTRA=1\n" + b"".join(b"SYMBOL(s%04d)=%016x\n" % (n, n) for n in range(200)))[:4096]),
        "the kernel cuts the text at the page's end; the line that it cuts does not count",
    ),
    "xen-beside-linux": (
        _elf(build.note(b"VMCOREINFO_XEN\0", b"PAGESIZE=4096\n" + bytes(4054)), build.note(desc=PLAIN)),
        "the hypervisor's text is a candidate of its own, never the kernel's text",
    ),
    "empty-value": (_text(PLAIN + b"EMPTY=\n"), "an empty value is a value"),
    "equals-in-value": (_text(b"OSRELEASE=6.2=15\nPAGESIZE=4096\n"), "the first = separates"),
    "escape-sequence": (_text(PLAIN + b"EVIL=\x1b]0;title\x07\n"), "shown escaped, kept as it is"),
}
