"""What a guest must write to hand its note to the host: the bytes, and programs that write them."""

from __future__ import annotations

from typing import Any

from vmcoreinfo_fmt.entry import Entry
from vmcoreinfo_fmt.guest import build_region, write_entry
from vmcoreinfo_fmt.text.vmcoreinfo import VmCoreInfo

__all__ = ["handed", "region"]


def region(text: str, byte_order: str, page_size: int) -> bytes:
    """Return the region for a text; each character is the byte of that number."""
    return build_region(
        VmCoreInfo.parse(text.encode("latin-1", "replace")),
        byte_order=byte_order,  # type: ignore[arg-type]
        page_size=page_size,
    )


def handed(asked: dict[str, Any]) -> dict[str, Any]:
    """Return region, entry and DMA transaction of a text at an address, and C, Rust and Python that make them."""
    held = region(asked["text"], asked["byte_order"], int(asked["page_size"]))
    entry = Entry(size=len(held), paddr=_number(asked["paddr"]))
    selector, buffer = _number(asked["selector"]), _number(asked["buffer"])
    transaction = write_entry(entry, selector=selector, buffer=buffer)
    memory = [[address, data.hex()] for address, data in transaction.memory]
    note = held.rstrip(b"\0")
    note += bytes(-len(note) % 4)
    pieces = {"entry": entry.to_bytes(), "access": dict(transaction.memory)[buffer], "register": transaction.register}
    return {
        "region": held.hex(),
        "entry": entry.to_bytes().hex(),
        "memory": memory,
        "register": transaction.register.hex(),
        "answer": transaction.answer,
        "code": {
            "C": _c(note, len(held), pieces, buffer),
            "Rust": _rust(note, len(held), pieces, buffer),
            "Python": _python(asked, entry, selector, buffer),
        },
    }


def _number(text: object) -> int:
    return int(str(text), 0)


def _rows(data: bytes, indent: str) -> str:
    rows = (data[at : at + 12] for at in range(0, len(data), 12))
    return "\n".join(indent + " ".join(f"{byte:#04x}," for byte in row) for row in rows)


def _c(note: bytes, size: int, pieces: dict[str, bytes], buffer: int) -> str:
    return f"""\
/* {size} bytes at the address that the entry names; what is not listed is zero. */
static const unsigned char region[{size}] = {{
{_rows(note, "    ")}
}};

/* At {buffer + 16:#x} in guest memory: the 16 bytes of etc/vmcoreinfo, little-endian. */
static const unsigned char entry[16] = {{
{_rows(pieces["entry"], "    ")}
}};

/* At {buffer:#x} in guest memory: select the file and write all 16 bytes at once, big-endian. */
static const unsigned char access[16] = {{
{_rows(pieces["access"], "    ")}
}};

/* Then tell the device where the access is; the second half starts it. x86: ports 0x514 and 0x518. */
static void start(void (*outl)(unsigned short port, unsigned int value))
{{
    outl(0x514, __builtin_bswap32({buffer >> 32:#x}u));
    outl(0x518, __builtin_bswap32({buffer & 0xFFFFFFFF:#x}u));
    /* The first 4 bytes of the access are all zero once it went well; bit 0, big-endian, is an error. */
}}
"""


def _rust(note: bytes, size: int, pieces: dict[str, bytes], buffer: int) -> str:
    return f"""\
/// {size} bytes at the address that the entry names: this note, then zeros.
pub const REGION_SIZE: usize = {size};
pub const NOTE: [u8; {len(note)}] = [
{_rows(note, "    ")}
];

/// At {buffer + 16:#x} in guest memory: the 16 bytes of etc/vmcoreinfo, little-endian.
pub const ENTRY: [u8; 16] = [
{_rows(pieces["entry"], "    ")}
];

/// At {buffer:#x} in guest memory: select the file and write all 16 bytes at once, big-endian.
pub const ACCESS: [u8; 16] = [
{_rows(pieces["access"], "    ")}
];

/// Then to the DMA register, first half first; the second half starts the access.
pub const REGISTER: [u8; 8] = {list(pieces["register"])};
"""


def _python(asked: dict[str, Any], entry: Entry, selector: int, buffer: int) -> str:
    text = asked["text"].encode("latin-1", "replace")
    return f"""\
from vmcoreinfo_fmt import Entry
from vmcoreinfo_fmt.guest import build_region, write_entry

region = build_region({text!r}, byte_order={asked["byte_order"]!r}, page_size={int(asked["page_size"])})
entry = Entry(size=len(region), paddr={entry.paddr:#x})
transaction = write_entry(entry, selector={selector:#x}, buffer={buffer:#x})
for address, data in ((entry.paddr, region), *transaction.memory):
    print(f"{{address:#x}}: {{data.hex(' ')}}")
print(f"register: {{transaction.register.hex(' ')}}")
"""
