"""The machines that the device is tried on, and what can be done to one of them.

Everything here is written against the documents of QEMU's fw_cfg and dump formats, with `struct`, so that
it shares no code with what it tests.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Literal

from qemu.client import Qemu

FILE = b"etc/vmcoreinfo"
DIRECTORY = 0x19
ERROR, READ, SKIP, SELECT, WRITE = 1, 2, 4, 8, 16
RAM_SIZE = 16 << 20
EFER = 32
LONG_MODE = 0x500


@dataclass(frozen=True)
class Kind:
    """A kind of machine: how to start it, where its fw_cfg and memory are, and what its dumps are."""

    name: str
    binary: str
    options: tuple[str, ...]
    ram: int
    mmio: int | None
    machine: str
    elf_class: Literal[32, 64]
    byte_order: Literal["little", "big"] = "little"
    guess: int = 0
    long_mode: bool = False


VIRT_RAM, VIRT_FW_CFG = 0x40000000, 0x09020000
CORTEX_A57, CORTEX_A15 = ("-M", "virt", "-cpu", "cortex-a57"), ("-M", "virt", "-cpu", "cortex-a15")
BIG_ENDIAN_A57, BIG_ENDIAN_A15 = (
    ("-M", "virt", "-cpu", "cortex-a57,cfgend=on"),
    (
        "-M",
        "virt",
        "-cpu",
        "cortex-a15,cfgend=on",
    ),
)

KINDS = {
    kind.name: kind
    for kind in (
        Kind("x86_64", "qemu-system-x86_64", ("-M", "q35"), 0, None, "x86_64", 64, long_mode=True),
        Kind("i386", "qemu-system-i386", ("-M", "pc"), 0, None, "i386", 64),
        Kind("aarch64", "qemu-system-aarch64", CORTEX_A57, VIRT_RAM, VIRT_FW_CFG, "aarch64", 64, guess=VIRT_RAM),
        Kind("arm", "qemu-system-arm", CORTEX_A15, VIRT_RAM, VIRT_FW_CFG, "arm", 32, guess=VIRT_RAM),
        Kind(
            "aarch64-be",
            "qemu-system-aarch64",
            BIG_ENDIAN_A57,
            VIRT_RAM,
            VIRT_FW_CFG,
            "aarch64",
            64,
            "big",
            guess=VIRT_RAM,
        ),
        Kind("arm-be", "qemu-system-arm", BIG_ENDIAN_A15, VIRT_RAM, VIRT_FW_CFG, "arm", 32, "big", guess=VIRT_RAM),
    )
}
# Its fw_cfg has DMA in later releases only, and not every installation has its program.
RISCV64 = Kind("riscv64", "qemu-system-riscv64", ("-M", "virt", "-bios", "none"), 0x80000000, 0x10100000, "riscv64", 64)


@dataclass(frozen=True)
class Kdump:
    """What a kdump header says about the note; the text's offset counts from the start of the notes' area."""

    phys_base: int
    text_offset: int
    text_size: int
    notes_size: int


class Machine:
    """One machine that never runs, used again for case after case."""

    def __init__(self, kind: Kind, *options: str, incoming: bool = False) -> None:
        self.kind = kind
        self.qemu = Qemu(kind.binary, *kind.options, "-m", str(RAM_SIZE >> 20), "-device", "vmcoreinfo", *options)
        self.qtest = self.qemu.qtest
        self.access_address = kind.ram + 0x1000
        self.buffer_address = kind.ram + 0x2000
        self.region_address = kind.ram + 0x200000
        self.end_of_ram = kind.ram + RAM_SIZE
        self.unmapped = 1 << 36
        self.version = self._version()
        self._written: list[tuple[int, int]] = []
        if incoming:
            # It has no state yet to look at.
            return
        self.reset()
        self.selector = self._find_selector()
        self.host_notes = self.dump_notes()
        self.qemu.stderr()

    def _version(self) -> tuple[int, int]:
        number = self.qemu.qmp.ask("query-version")["qemu"]
        return number["major"], number["minor"]

    def close(self) -> None:
        self.qemu.close()

    # memory

    def write(self, address: int, data: bytes) -> None:
        """Write to memory, and remember it for `clear`."""
        self.qtest.write(address, data)
        self._written.append((address, len(data)))

    def clear(self) -> None:
        """Zero what was written."""
        for address, size in self._written:
            self.qtest.clear(address, size)
        self._written.clear()

    def reset(self) -> None:
        self.qemu.qmp.ask("system_reset")
        self.qemu.qmp.wait("RESET")
        if self.kind.long_mode:
            # A dump calls itself x86_64 only while the processor is in long mode.
            self.qemu.gdb.write_register(EFER, struct.pack("<I", LONG_MODE))

    # fw_cfg

    def select(self, key: int) -> None:
        """Select through the register, as a guest without DMA does."""
        if self.kind.mmio is None:
            self.qtest.ask(f"outw 0x510 {key:#x}")
        else:
            self.qtest.ask(f"writew {self.kind.mmio + 8:#x} {swap16(key):#x}")

    def read_port(self, size: int) -> bytes:
        ask = "inb 0x511" if self.kind.mmio is None else f"readb {self.kind.mmio:#x}"
        return bytes(int(self.qtest.ask(ask), 0) for _ in range(size))

    def write_port(self, byte: int) -> None:
        self.qtest.ask(f"outb 0x511 {byte}" if self.kind.mmio is None else f"writeb {self.kind.mmio:#x} {byte}")

    def _find_selector(self) -> int:
        self.select(DIRECTORY)
        (count,) = struct.unpack(">I", self.read_port(4))
        for _ in range(count):
            size, selector, _, name = struct.unpack(">IHH56s", self.read_port(64))
            if name.rstrip(b"\0") == FILE:
                assert size == 16
                return int(selector)
        raise AssertionError("no etc/vmcoreinfo in the directory")

    def start_dma(self, address: int) -> None:
        """Hand the device the address of an access structure; it has run when this returns."""
        self.write_high_half(address >> 32)
        low = swap32(address & 0xFFFFFFFF)
        ask = f"outl 0x518 {low:#x}" if self.kind.mmio is None else f"writel {self.kind.mmio + 20:#x} {low:#x}"
        self.qtest.ask(ask)

    def write_high_half(self, high: int) -> None:
        high = swap32(high)
        ask = f"outl 0x514 {high:#x}" if self.kind.mmio is None else f"writel {self.kind.mmio + 16:#x} {high:#x}"
        self.qtest.ask(ask)

    def read_register(self) -> bytes:
        """Return the 8 bytes that the DMA register reads as."""
        if self.kind.mmio is None:
            asks = ("inl 0x514", "inl 0x518")
        else:
            asks = (f"readl {self.kind.mmio + 16:#x}", f"readl {self.kind.mmio + 20:#x}")
        return b"".join(int(self.qtest.ask(ask), 0).to_bytes(4, "little") for ask in asks)

    def dma(self, control: int, length: int, address: int) -> int:
        """Run one access and return the control word that the device writes back."""
        self.write(self.access_address, struct.pack(">IIQ", control, length, address))
        self.start_dma(self.access_address)
        return int.from_bytes(self.qtest.read(self.access_address, 4), "big")

    def write_entry(self, data: bytes) -> int:
        self.write(self.buffer_address, data)
        return self.dma(self.selector << 16 | SELECT | WRITE, len(data), self.buffer_address)

    def entry(self) -> bytes:
        self.select(self.selector)
        return self.read_port(16)

    # dumps

    def dump(self, form: str, **arguments: int) -> bytes:
        path = self.qemu.folder / "dump"
        self.qemu.qmp.ask("dump-guest-memory", paging=False, protocol=f"file:{path}", format=form, **arguments)
        return path.read_bytes()

    def dump_notes(self) -> bytes:
        """Return the bytes of the PT_NOTE segment of the smallest possible ELF dump."""
        return elf_notes(self.dump("elf", begin=self.kind.ram + 0x1000, length=1))

    def guest_note(self) -> bytes:
        """Return what an ELF dump carries behind the host's own notes."""
        notes = self.dump_notes()
        assert notes.startswith(self.host_notes)
        return notes[len(self.host_notes) :]

    def kdump(self) -> Kdump:
        return kdump_header(self.dump("kdump-zlib"), self.kind)

    def warnings(self) -> list[str]:
        """Return the warnings since the last call, without the program's name."""
        # A release that quotes the guest's bytes writes them as they are: only a newline ends a line.
        return [line.split("warning: ", 1)[1] for line in self.qemu.stderr().split("\n") if "warning: " in line]


def elf_notes(dump: bytes) -> bytes:
    wide, order = dump[4] == 2, "><"[dump[5] == 1]
    (table,) = struct.unpack_from(order + ("Q" if wide else "I"), dump, 32 if wide else 28)
    if wide:
        kind, _, offset, _, _, size = struct.unpack_from(order + "IIQQQQ", dump, table)
    else:
        kind, offset, _, _, size = struct.unpack_from(order + "IIIII", dump, table)
    assert kind == 4, "the first segment is not PT_NOTE"
    return dump[offset : offset + size]


def kdump_header(flattened: bytes, kind: Kind) -> Kdump:
    assert flattened.startswith(b"makedumpfile\0")
    place, records = 4096, dict[int, bytes]()
    while len(records) < 3:
        offset, size = struct.unpack_from(">qq", flattened, place)
        records[offset] = flattened[place + 16 : place + 16 + size]
        place += 16 + size
    order = "<" if kind.byte_order == "little" else ">"
    _, (block, sub_header), (notes, _) = records.items()
    assert block in (4096, 65536)
    if kind.elf_class == 64:
        phys_base, text, text_size, _, notes_size = struct.unpack_from(order + "Q24xQQQQ", sub_header)
    else:
        phys_base, text, text_size, _, notes_size = struct.unpack_from(order + "I16xQIQI", sub_header)
    return Kdump(phys_base, text - notes if text else 0, text_size, notes_size)


def swap16(value: int) -> int:
    return int.from_bytes(value.to_bytes(2, "big"), "little")


def swap32(value: int) -> int:
    return int.from_bytes(value.to_bytes(4, "big"), "little")
