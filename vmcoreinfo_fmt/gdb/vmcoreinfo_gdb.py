"""A gdb command that reads the vmcoreinfo entry from a QEMU process or its core.

    gdb -p $(pidof qemu-system-x86_64) -x "$(vmcoreinfo gdb-script)" -ex vmcoreinfo
    gdb qemu-system-x86_64 core -x "$(vmcoreinfo gdb-script)" -ex "vmcoreinfo save region.bin"

The specification keeps a pointer to the device's state for debuggers, for
formats that QEMU itself does not put into a dump: the static variable
`vmcoreinfo_state` of the function `vmcoreinfo_realize`. Needs QEMU's debug
information. Whatever the guest's format is, the entry is printed; `save`
writes the region that it points at, `save-entry` the 16 bytes.

Source: QEMU docs/specs/vmcoreinfo, hw/misc/vmcoreinfo.c.
"""

from __future__ import annotations

import gdb

__all__ = ["VmcoreinfoCommand"]

STATE = "vmcoreinfo_realize::vmcoreinfo_state"
FORMATS = {0: "none", 1: "elf"}
# Sizes beyond are no region; nothing is read of them.
LARGEST = 64 << 20


def read_entry(state: gdb.Value) -> tuple[bytes, dict[str, int]]:
    """Return the entry's bytes as the guest wrote them, and its numbers: little-endian, whatever host and guest."""
    entry = state["vmcoreinfo"]
    data = bytes(gdb.selected_inferior().read_memory(int(entry.address), entry.type.sizeof))
    numbers = {}
    for field in entry.type.fields():
        start = field.bitpos // 8
        numbers[field.name] = int.from_bytes(data[start : start + field.type.sizeof], "little")
    return data, numbers


def wide(value: gdb.Value) -> int:
    """Return an integer of 128 bits, which gdb does not convert, and which some builds of QEMU keep in a structure."""
    if value.type.strip_typedefs().code == gdb.TYPE_CODE_STRUCT:
        return int(value["lo"])
    data = bytes(gdb.selected_inferior().read_memory(int(value.address), value.type.sizeof))
    is_big = "big endian" in gdb.execute("show endian", to_string=True)
    return int.from_bytes(data, "big" if is_big else "little")


def guest_memory(paddr: int, size: int) -> bytes:
    """Return guest-physical memory, through the flat view of QEMU's address space."""
    view = gdb.parse_and_eval("address_space_memory")["current_map"]
    data = b""
    while len(data) < size:
        at = paddr + len(data)
        for index in range(int(view["nr"])):
            part = view["ranges"][index]
            start, length = wide(part["addr"]["start"]), wide(part["addr"]["size"])
            block = part["mr"]["ram_block"]
            if start <= at < start + length and int(block):
                host = int(block["host"]) + int(part["offset_in_region"]) + at - start
                count = min(size - len(data), start + length - at)
                data += bytes(gdb.selected_inferior().read_memory(host, count))
                break
        else:
            raise gdb.GdbError(f"no memory at {at:#x}, {len(data)} of {size} bytes read")
    return data


class VmcoreinfoCommand(gdb.Command):  # type: ignore[misc]
    """Print the vmcoreinfo entry of the guest; `save FILE` writes its region, `save-entry FILE` the 16 bytes."""

    def __init__(self) -> None:
        super().__init__("vmcoreinfo", gdb.COMMAND_DATA, gdb.COMPLETE_FILENAME)

    def invoke(self, argument: str, from_tty: bool) -> None:
        """Run the command."""
        try:
            pointer = gdb.parse_and_eval(STATE)
        except gdb.error as error:
            raise gdb.GdbError(f"{STATE} is not known, expected QEMU with its debug information: {error}") from None
        if not int(pointer):
            raise gdb.GdbError(f"{STATE} is NULL, expected a machine with the vmcoreinfo device")
        state = pointer.dereference()
        entry, numbers = read_entry(state)
        words = gdb.string_to_argv(argument)
        if not words:
            self._print(entry, numbers, bool(state["has_vmcoreinfo"]))
        elif len(words) == 2 and words[0] == "save-entry":
            self._write(words[1], entry)
        elif len(words) == 2 and words[0] == "save":
            if not 0 < numbers["size"] <= LARGEST:
                raise gdb.GdbError(f"the size is {numbers['size']}, expected 1 to {LARGEST}")
            self._write(words[1], guest_memory(numbers["paddr"], numbers["size"]))
        else:
            raise gdb.GdbError("usage: vmcoreinfo [save FILE | save-entry FILE]")

    @staticmethod
    def _print(entry: bytes, numbers: dict[str, int], is_active: bool) -> None:
        print(f"entry         {entry.hex(' ')}")
        for name in ("host_format", "guest_format"):
            print(f"{name:<13} {numbers[name]} ({FORMATS.get(numbers[name], 'unknown')})")
        print(f"size          {numbers['size']} bytes")
        print(f"paddr         {numbers['paddr']:#x}")
        print(
            f"in dumps      {'yes, if it passes the checks' if is_active else 'no: not written in full, or withdrawn'}"
        )

    @staticmethod
    def _write(path: str, data: bytes) -> None:
        with open(path, "wb") as file:
            file.write(data)
        print(f"{len(data)} bytes written to {path}")


VmcoreinfoCommand()
