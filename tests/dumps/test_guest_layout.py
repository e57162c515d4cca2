"""Where QEMU's machines have their memory, as `info mtree` shows it."""

from __future__ import annotations

import pytest

from vmcoreinfo_fmt.dumps.guest_layout import find_parts

MIB, GIB = 1 << 20, 1 << 30
ROMS = [("pc.bios", 0x40000), ("pc.rom", 0x20000)]


@pytest.mark.parametrize(
    ("machine", "block", "size", "expected"),
    [
        ("pc-i440fx-7.2", "pc.ram", 3500 * MIB, [(0, 3500 * MIB)]),
        ("pc-i440fx-7.2", "pc.ram", 3584 * MIB, [(0, 3 * GIB), (4 * GIB, 512 * MIB)]),
        ("pc-i440fx-rhel7.6.0", "pc.ram", 4 * GIB, [(0, 3 * GIB), (4 * GIB, GIB)]),
        ("pc-i440fx-1.7", "pc.ram", 4 * GIB, [(0, 3584 * MIB), (4 * GIB, 512 * MIB)]),
        ("pc-1.3", "pc.ram", 4 * GIB, [(0, 3584 * MIB), (4 * GIB, 512 * MIB)]),
        ("pc-q35-7.2", "pc.ram", 2815 * MIB, [(0, 2815 * MIB)]),
        ("pc-q35-7.2", "pc.ram", 2816 * MIB, [(0, 2 * GIB), (4 * GIB, 768 * MIB)]),
        ("pc-q35-7.2", "pc.ram", 4 * GIB, [(0, 2 * GIB), (4 * GIB, 2 * GIB)]),
        ("microvm", "microvm.ram", 3 * GIB, [(0, 3 * GIB)]),
        ("microvm", "microvm.ram", 4 * GIB, [(0, 3 * GIB), (4 * GIB, GIB)]),
        # Without a configuration it could be any of them.
        ("", "pc.ram", 2815 * MIB, [(0, 2815 * MIB)]),
        ("", "pc.ram", 4 * GIB, [(0, 2 * GIB)]),
        # What is above the hole of AMD's processors may have moved.
        ("pc-q35-7.2", "pc.ram", 1011 * GIB, [(0, 2 * GIB)]),
        ("virt-7.2", "mach-virt.ram", 8 * GIB, [(GIB, 8 * GIB)]),
        ("virt", "riscv_virt_board.ram", GIB, [(2 * GIB, GIB)]),
        ("virt", "loongarch.ram", GIB, [(0, 256 * MIB)]),
        ("s390-ccw-virtio-7.2", "s390.ram", GIB, [(0, GIB)]),
        ("pseries-7.2", "ppc_spapr.ram", GIB, [(0, GIB)]),
        ("none", "ram", GIB, []),
    ],
)
def test_the_main_memory_is_where_the_machine_has_it(
    machine: str, block: str, size: int, expected: list[tuple[int, int]]
) -> None:
    found = find_parts(machine, [*ROMS, (block, size)])
    assert [(paddr, length) for _, _, paddr, length in found] == expected
    assert all(number == len(ROMS) for number, _, _, _ in found)
    assert [start for _, start, _, _ in found] == [sum(length for _, length in expected[:n]) for n in range(len(found))]


def test_memory_of_nodes_is_one_after_the_other() -> None:
    blocks = [("/objects/ram-node10", 3 * GIB), ("/objects/ram-node2", GIB), *ROMS]
    assert find_parts("pc-q35-7.2", blocks) == [
        (1, 0, 0, GIB), (0, 0, GIB, GIB), (0, GIB, 4 * GIB, 2 * GIB)
    ]  # fmt: skip
    assert find_parts("virt-7.2", blocks) == [(1, 0, GIB, GIB), (0, 0, 2 * GIB, 3 * GIB)]


@pytest.mark.parametrize(("machine", "start"), [("pc", 0), ("q35", 0), ("virt-7.2", GIB), ("pseries-2.12", 0)])
def test_memory_of_a_backend_is_known_where_it_is_the_only_one(machine: str, start: int) -> None:
    assert find_parts(machine, [("/objects/mem", GIB), *ROMS]) == [(0, 0, start, GIB)]
    assert find_parts(machine, [("/objects/mem", GIB), ("/objects/dimm1", GIB)]) == []
    assert find_parts(machine, ROMS) == []


def test_a_machine_that_several_architectures_have_is_not_guessed() -> None:
    assert find_parts("virt", [("/objects/mem", GIB)]) == []
