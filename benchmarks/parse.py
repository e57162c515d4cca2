"""The 16 bytes of an entry, and one note: ours, which checks and says what is wrong, against bare parsers."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from measure import Times, in_turns

from vmcoreinfo_fmt import Entry, Note, _wire

ENTRY = bytes.fromhex("000001002410000000c08c0100000000")
NOTE = Note("VMCOREINFO", 0, b"A=1\n" * 800).to_bytes()
DEFINITION = """
struct entry { uint16 host_format; uint16 guest_format; uint32 size; uint64 paddr; };
struct note { uint32 namesz; uint32 descsz; uint32 type; char name[(namesz + 3) & ~3]; char desc[descsz]; };
"""


def measure(*, runs: int) -> tuple[dict[str, Times], dict[str, str]]:
    """Return seconds a parse for `entry` and `note`, and what is absent with the reason."""
    entry, header = struct.Struct("<HHIQ"), struct.Struct("<III")

    def by_hand() -> tuple[bytes, bytes]:
        name, desc, _ = header.unpack_from(NOTE)
        start = 12 + (name + 3 & ~3)
        return NOTE[12 : 12 + name], NOTE[start : start + desc]

    entries = {
        "struct": lambda: entry.unpack(ENTRY),
        "compiled parser": lambda: _wire.read(_wire.FwCfgVmcoreinfo, ENTRY, what="entry"),
        "vmcoreinfo_fmt": lambda: Entry.parse(ENTRY),
    }
    notes = {
        "struct": by_hand,
        "compiled parser": lambda: _wire.read(lambda io: _wire.ElfNotes(False, 4, io), NOTE, what="note"),
        "vmcoreinfo_fmt": lambda: Note.parse(NOTE).desc,
    }
    absent = {}
    try:
        import construct as c

        entry_form = c.Struct("host" / c.Int16ul, "guest" / c.Int16ul, "size" / c.Int32ul, "paddr" / c.Int64ul)
        note_form = c.Struct(
            *("namesz" / c.Int32ul, "descsz" / c.Int32ul, "type" / c.Int32ul),
            "name" / c.Aligned(4, c.Bytes(c.this.namesz)),
            "desc" / c.Aligned(4, c.Bytes(c.this.descsz)),
        )
        entries["construct"] = lambda: entry_form.parse(ENTRY)
        notes["construct"] = lambda: note_form.parse(NOTE)
    except ImportError as error:
        absent["construct"] = str(error)
    try:
        from dissect.cstruct import cstruct

        forms = cstruct().load(DEFINITION)
        entries["dissect.cstruct"] = lambda: forms.entry(ENTRY)
        notes["dissect.cstruct"] = lambda: forms.note(NOTE)
    except ImportError as error:
        absent["dissect.cstruct"] = str(error)
    return {"entry": in_turns(entries, runs=runs), "note": in_turns(notes, runs=runs)}, absent
