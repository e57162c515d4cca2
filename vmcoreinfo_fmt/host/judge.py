"""Whether a host accepts a note, what it does with it, and which rules decide."""

from __future__ import annotations

from dataclasses import dataclass, field

from .. import _wire
from ..entry import FORMAT_ELF, FORMAT_NONE, OFFSETS, Entry
from ..note import HEADER_SIZE, VMCOREINFO, VMCOREINFO_XEN, Note
from ..rules import CATALOGUE, Profile
from ..rules.finding import Finding
from ..text.translation import PHYSICAL_BITS
from ..windows import header_size, is_windows
from .device import Device
from .entry_rules import MIB, check_entry, largest_size
from .phys_base import QEMU_KEYS, Reading, read_as_linux, read_as_qemu
from .verdict import Target, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from .._values import ByteOrder
    from ..contents import Contents
    from ..rules.rule import Severity
    from .verdict import Warned

__all__ = ["judge"]

EXACT_NAME = VMCOREINFO.encode() + b"\0"
XEN_NAME = VMCOREINFO_XEN.encode() + b"\0"
# Where the header's words are in the note, whatever their byte order.
_HEADER = _wire.row("elf_notes.note_header", align=4, byte_order="little")
LEN_NAME, LEN_DESC, NOTE_TYPE = _HEADER.offset("len_name"), _HEADER.offset("len_desc"), _HEADER.offset("note_type")
# What a message quotes of a guest's own words, in characters.
MOST_QUOTED = 40


def judge(
    source: Entry | Device,
    region: bytes,
    *,
    bits: Literal[64, 32] = 64,
    byte_order: ByteOrder = "little",
    machine: str = "x86_64",
    host_order: ByteOrder = "little",
    profile: Profile | str = "spec",
) -> Verdict:
    """Return whether a host puts a guest's note into a dump, and what it concludes from it.

    Source: QEMU docs/specs/vmcoreinfo for `spec`, dump/dump.c for `qemu`, scripts/dump-guest-memory.py for `script`.

    Args:
        source: The entry, as if written in full; or the device, which knows how it was written.
        region: Guest memory from the entry's paddr on, as far as it is there. What is beyond the entry's size does
            not count, what is missing up to it is memory that the machine does not have.
        bits: Word size of the dump, 64 or 32.
        byte_order: Byte order of the dump, `little` or `big`.
        machine: Machine of the dump: `x86_64`, `aarch64`, or any other name.
        host_order: Byte order of the machine that the host runs on.
        profile: `spec`, `script`, `qemu`, `qemu:7.2` and so on.

    Raises:
        ValueError: An argument is not one of these.

    Example:
        >>> entry = Entry(size=12, paddr=0x1000)
        >>> verdict = judge(entry, bytes(12))
        >>> verdict.accepted, verdict.contents, [finding.id for finding in verdict.findings]
        (True, 'empty', ['note-empty'])
    """
    if isinstance(profile, str):
        profile = Profile.parse(profile)
    if bits not in (64, 32):
        raise ValueError(f"bits is {bits}, expected 64 or 32")
    for name, order in (("byte_order", byte_order), ("host_order", host_order)):
        if order not in ("little", "big"):
            raise ValueError(f"{name} is {order!r}, expected 'little' or 'big'")
    target = Target(bits, byte_order, machine, host_order)
    entry = source.entry if isinstance(source, Device) else source
    active = source.active if isinstance(source, Device) else entry.guest_format != FORMAT_NONE
    return _Judgement(entry, active, region, target, profile).verdict()


@dataclass
class _Judgement:
    entry: Entry
    active: bool
    region: bytes
    target: Target
    profile: Profile
    findings: list[Finding] = field(default_factory=list)

    def find(self, rule: str, severity: Severity, message: str, offset: int | None = None, subject: str = "") -> None:
        self.findings.append(Finding(rule, message, offset, subject=subject, severity=severity))

    def refuse(self, warned: Warned) -> Verdict:
        return Verdict(
            self.profile,
            accepted=False,
            warned=warned if self.profile.name == "qemu" else None,
            findings=tuple(self.findings),
        )

    def verdict(self) -> Verdict:
        self.findings += [
            check.finding()
            for check in check_entry(self.entry, self.profile)
            if not check.obeyed or check.severity == "warning"
        ]
        if not self.active:
            return self._not_present()
        if self.profile.name != "script" and not self._size_is_valid():
            return self.refuse("size invalid")
        if self.entry.guest_format != FORMAT_ELF:
            return self.refuse("format unsupported")
        header = self._header(self._header_order())
        if not self._header_is_valid(header):
            self._leftover(header)
            return self.refuse("header invalid")
        return self._accept(header)

    def _not_present(self) -> Verdict:
        if self.entry.guest_format == FORMAT_NONE:
            self.find(
                "entry-disable", "info", "guest_format is 0: there is no note", OFFSETS["guest_format"], "guest_format"
            )
        else:
            self.find("entry-full-write", "error", "the entry does not come from one write of 16 bytes at offset 0")
        return self.refuse("not present")

    def _size_is_valid(self) -> bool:
        return HEADER_SIZE <= self.entry.size <= largest_size(self.profile)

    # The header: three words, in an order that depends on who reads them.

    def _header_order(self) -> ByteOrder:
        # Every target of QEMU with this device is compiled as little-endian: `note-target-order`.
        return "little" if self.profile.includes(CATALOGUE["note-target-order"]) else self.target.byte_order

    def _header(self, order: ByteOrder) -> _wire.rows.ElfNotesNoteHeader:
        data = self.region[: min(HEADER_SIZE, self.entry.size)].ljust(HEADER_SIZE, b"\0")
        return _wire.row("elf_notes.note_header", byte_order=order, align=4, what="note").read(data)

    def _header_is_valid(self, header: _wire.rows.ElfNotesNoteHeader) -> bool:
        name, desc, order = header.len_name, header.len_desc, self._header_order()
        claims = f"{name} bytes of name and {desc} of descriptor"
        if self.profile.name == "script":
            if desc > MIB:
                self.find("script-claim", "error", f"descriptor claims {desc} bytes, expected at most {MIB}", LEN_DESC)
            if len(self.region) < self.entry.size:
                message = f"region has {len(self.region)} of {self.entry.size} bytes, expected all in one block"
                self.find("script-one-block", "error", message, len(self.region))
            return desc <= MIB and len(self.region) >= self.entry.size
        swapped = self.profile.name == "qemu" and order != self.target.host_order
        if swapped and self.target.bits == 64 and (name or desc):
            self.find(
                "note-width", "error", "note of a 64-bit dump is not empty and not in the host's byte order", LEN_NAME
            )
            return False
        content = _padded_size(header) - header.len_desc_padding
        if self.profile.name == "spec":
            if fits := content <= self.entry.size:
                self._check_padding(header, "warning")
            else:
                self._blame_order_or("note-fits", header, f"{claims} do not fit into {self.entry.size}")
            return fits
        if max(name, desc) > MIB:
            self._blame_order_or("note-claims", header, f"{claims} are claimed, expected at most {MIB} each")
            return False
        if content > self.entry.size:
            self._blame_order_or("note-fits", header, f"{claims} do not fit into {self.entry.size}")
            return False
        return self._check_padding(header, "error")

    def _check_padding(self, header: _wire.rows.ElfNotesNoteHeader, severity: Severity) -> bool:
        needed = _padded_size(header)
        if needed > self.entry.size:
            message = f"size is {self.entry.size}, expected {needed} with the descriptor's padding"
            self.find("note-padding-inside", severity, message, self.entry.size)
        return needed <= self.entry.size

    def _blame_order_or(self, rule: str, header: _wire.rows.ElfNotesNoteHeader, message: str) -> None:
        # A note in the other byte order is recognised by its fitting there.
        order: ByteOrder = "big" if self._header_order() == "little" else "little"
        if _padded_size(self._header(order)) <= self.entry.size:
            message = f"note header is {order}-endian, expected {self._header_order()}-endian"
            old = self.profile.includes(CATALOGUE["note-target-order"])
            rule = "note-target-order" if old else "note-byte-order"
        self.find(rule, "error", message, LEN_NAME)

    def _leftover(self, header: _wire.rows.ElfNotesNoteHeader) -> None:
        crashes = self.profile.includes(CATALOGUE["windows-refused-note"])
        if crashes and _padded_size(header) in _sizes_of_windows_notes():
            message = f"refused note claims {_padded_size(header)} bytes: dump-guest-memory format=win-dmp ends QEMU"
            self.find("windows-refused-note", "error", message)

    # An accepted note.

    def _accept(self, header: _wire.rows.ElfNotesNoteHeader) -> Verdict:
        needed = _padded_size(header)
        held = self.region[: self.entry.size]
        note = held[:needed]
        if self.profile.name == "script":
            if needed > len(held):
                message = (
                    f"note of {needed} bytes runs past the region of {len(held)}: the script copies whatever follows"
                )
                self.find("script-no-size-limits", "warning", message, len(held))
        else:
            note = note.ljust(needed, b"\0")
        desc_offset = HEADER_SIZE + header.len_name + header.len_name_padding
        desc = note[desc_offset : desc_offset + header.len_desc]
        raw_name = note[HEADER_SIZE : HEADER_SIZE + header.len_name]
        exact = raw_name == EXACT_NAME
        contents: Contents = "text" if exact else "xen" if raw_name == XEN_NAME else "other"
        if header.len_name == header.len_desc == 0:
            contents = "empty"
        elif is_windows(desc):
            contents = "windows"
        self._describe(header, raw_name, contents, needed, held)
        reading = self._read_text(desc, contents, desc_offset) if exact else None
        if exact and self.profile.name == "qemu" and header.len_desc_padding:
            end = desc_offset + header.len_desc
            if note[end]:
                self.find("text-terminator", "info", f"padding byte {note[end]:#04x} becomes 0 in the dump", end)
            note = note[:end] + b"\0" + note[end + 1 :]
        unreadable = reading is not None and reading.offset is not None and reading.value is None
        return Verdict(
            self.profile,
            accepted=True,
            note=note,
            contents=contents,
            desc_offset=desc_offset,
            desc_size=header.len_desc,
            exact_name=exact,
            phys_base=reading.value if reading else None,
            warned="value unreadable" if unreadable and self.profile.name == "qemu" else None,
            findings=tuple(self.findings),
        )

    def _describe(
        self, header: _wire.rows.ElfNotesNoteHeader, raw_name: bytes, contents: Contents, needed: int, held: bytes
    ) -> None:
        if contents == "empty":
            self.find("note-empty", "warning", "note is empty: the memory is zero, or was never written", LEN_NAME)
        elif raw_name != EXACT_NAME:
            message = f"name is {_quoted(raw_name)}, expected {EXACT_NAME!r}"
            self.find("note-name-ignored", "info", message, HEADER_SIZE, "name")
        if header.note_type:
            self.find("note-type-ignored", "warning", f"type is {header.note_type}, expected 0", NOTE_TYPE, "type")
        if contents == "windows":
            self.find("windows-not-text", "info", "descriptor is a Windows dump header, not text")
        if len(held) < self.entry.size:
            message = f"region has {len(held)} of {self.entry.size} bytes, the rest reads as zeros"
            self.find("region-unmapped", "warning", message, len(held))
        if held[needed:].strip(b"\0"):
            message = f"{len(held) - needed} bytes after the first note are left out"
            self.find("note-first-only", "info", message, needed)

    def _read_text(self, desc: bytes, contents: Contents, desc_offset: int) -> Reading | None:
        if self.profile.name == "qemu":
            reading = read_as_qemu(desc, self.target.machine)
        elif self.profile.name == "spec" and contents == "text":
            reading = read_as_linux(desc)
        else:
            return None
        if reading is None or reading.offset is None:
            return reading
        place = desc_offset + reading.offset
        if reading.value is None:
            rule = "text-whole-value" if self.profile.name == "qemu" else "text-phys-base"
            message = f"{reading.key} is {_quoted(reading.text)}, expected a number"
            self.find(rule, "warning", message, place, reading.key)
            if self.profile.includes(CATALOGUE["text-value-echoed"]):
                self._blame_echo(reading, place)
        elif self.profile.name == "qemu" and reading.key == QEMU_KEYS["x86_64"]:
            meant = read_as_linux(desc).value
            if meant is not None and meant % (1 << 64) != reading.value:
                message = f"{reading.key} {reading.text} means {meant:#x} and is read as {reading.value:#x}"
                self.find("text-base-16", "warning", message, place, reading.key)
        elif self.profile.name == "qemu" and reading.value >> PHYSICAL_BITS:
            message = f"{reading.key} is {reading.value:#x}, which is not a physical address, and becomes phys_base"
            self.findings.append(
                Finding("phys-offset-not-an-address", message, reading.offset, subject=reading.key, severity="info")
            )
        return reading

    def _blame_echo(self, reading: Reading, place: int) -> None:
        raw = sum(not character.isprintable() for character in reading.text)
        if raw or len(reading.text) > MOST_QUOTED:
            message = f"the warning prints {len(reading.text)} characters of the guest's, {raw} of them not printable"
            self.find("text-value-echoed", "warning", message, place, reading.key)


def _padded_size(header: _wire.rows.ElfNotesNoteHeader) -> int:
    name = HEADER_SIZE + header.len_name + header.len_name_padding
    return name + header.len_desc + header.len_desc_padding


def _sizes_of_windows_notes() -> list[int]:
    around = Note(VMCOREINFO, 0, b"").size
    return [around + header_size(64), around + header_size(32)]


def _quoted(text: str | bytes) -> str:
    return f"{text[:MOST_QUOTED]!r}{' and more' if len(text) > MOST_QUOTED else ''}"
