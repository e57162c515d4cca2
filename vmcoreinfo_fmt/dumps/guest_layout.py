"""Where a machine of QEMU has the blocks of its memory among its physical addresses, which no stream says."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Block = tuple[str, int]
    # Number of the block, where in it the part starts, its physical address, and its size.
    Part = tuple[int, int, int, int]
    Windows = list[tuple[int, int]]

__all__ = ["find_parts"]

GIB = 1 << 30
ENDLESS = 1 << 60
# Machines whose memory is in one piece, by the name of its block: its first address.
STARTS = {"mach-virt.ram": GIB, "riscv_virt_board.ram": 2 * GIB, "s390.ram": 0, "ppc_spapr.ram": 0}
# The same by the start of the machine's name, for memory that was given another name.
MACHINES = {"virt-": "mach-virt.ram", "s390": "s390.ram", "pseries": "ppc_spapr.ram"}
X86_BLOCKS = ("pc.ram", "microvm.ram")
# Later machines have the rest of their memory elsewhere than the first ones had.
LOONGARCH, LOONGARCH_LOW = "loongarch.ram", 256 << 20
# Where a processor of AMD has a hole, above which QEMU then starts anew.
AMD_HOLE = 0xFD_0000_0000
BACKENDS, NODE = "/objects/", "ram-node"


def find_parts(machine: str, blocks: Sequence[Block]) -> list[Part]:
    """Return where the main memory is, as far as the names tell; other memory has addresses that are not known.

    Args:
        machine: Kind of the machine, such as `pc-q35-7.2`; empty where the stream does not say it.
        blocks: Name and size in bytes of each block.
    """
    numbers, kind = _main(machine, blocks)
    windows = _windows(kind, machine, sum(blocks[number][1] for number in numbers))
    parts: list[Part] = []
    paddr = room = 0
    for number in numbers:
        done, size = 0, blocks[number][1]
        while done < size:
            if not room:
                if not windows:
                    return parts
                paddr, room = windows.pop(0)
            fits = min(room, size - done)
            parts.append((number, done, paddr, fits))
            done, paddr, room = done + fits, paddr + fits, room - fits
    return parts


def _main(machine: str, blocks: Sequence[Block]) -> tuple[list[int], str]:
    """Return the numbers of the blocks that are the main memory, in its order, and the name that a single one has."""
    for number, (name, _) in enumerate(blocks):
        if name in STARTS or name in X86_BLOCKS or name == LOONGARCH:
            return [number], name
    kind = next((block for start, block in MACHINES.items() if machine.startswith(start)), "")
    if machine.startswith(("pc", "q35", "microvm")):
        kind = "microvm.ram" if machine.startswith("microvm") else "pc.ram"
    if not kind:
        return [], ""
    short = [name.removeprefix(BACKENDS) for name, _ in blocks]
    nodes = [number for number, name in enumerate(short) if name.startswith(NODE) and name[len(NODE) :].isdecimal()]
    if nodes:
        return sorted(nodes, key=lambda number: int(short[number][len(NODE) :])), kind
    given = [number for number, (name, _) in enumerate(blocks) if name.startswith(BACKENDS)]
    return (given, kind) if len(given) == 1 else ([], "")


def _windows(kind: str, machine: str, size: int) -> Windows:
    """Return the runs of addresses that are filled one after the other."""
    if kind in STARTS:
        return [(STARTS[kind], ENDLESS)]
    if kind == LOONGARCH:
        return [(0, LOONGARCH_LOW)]
    if kind not in X86_BLOCKS:
        return []
    low = _below_4_gib(kind, machine, size)
    if low is None:
        return [(0, 2 * GIB)]
    return [(0, low), *([(4 * GIB, size - low)] if 4 * GIB + size - low <= AMD_HOLE else [])]


def _below_4_gib(kind: str, machine: str, size: int) -> int | None:
    """Return how much memory a PC has below 4 GiB, as `max-ram-below-4g` is by default; None where it is not known."""
    if kind == "microvm.ram":
        return min(size, 3 * GIB)
    if not machine:
        return size if size < 0xB000_0000 else None
    if machine.startswith(("pc-q35", "q35")):
        return size if size < 0xB000_0000 else 2 * GIB
    if size < 0xE000_0000:
        return size
    return 0xE000_0000 if machine.startswith(("pc-0.", "pc-1.", "pc-i440fx-1.")) else 3 * GIB
