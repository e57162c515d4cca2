"""Dumps that are mended, edited and wrapped: what is written is what the plan says, and is undone byte for byte.

The first byte says which of `ACTIONS` is done; the others are choices of the dump that it is done to.
"""

from __future__ import annotations

import contextlib
import errno
import json
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from unittest import mock

import build

from targets.choices import INTERESTING, Choices
from targets.file import FOLDER, named
from targets.limits import lowered
from targets.structure import CONTAINERS, KERNEL, PAGE, UTS, WRAPPERS
from vmcoreinfo_fmt import VmcoreinfoError, open
from vmcoreinfo_fmt.dumps import makedumpfile_flattened, repair

__all__ = ["ACTIONS", "target"]

CPU = build.note(b"CORE\0", b"\1" * 20, 1)
OTHER = build.TEXT.replace(b"test", b"next")
MACHINES = (b"x86_64", b"arm64", b"i386", b"s390x", b"ppc64le", b"riscv64", b"loongarch64", b"unheard-of")
TEXTS = (KERNEL, build.TEXT, OTHER, *(b"OSRELEASE=6.1.0-%s\nPAGESIZE=65536\n" % machine for machine in MACHINES))
# The last one no kernel writes.
EDITS: tuple[dict[str, str], ...] = (
    *({"NUMBER(phys_base)": "4096"}, {"PAGESIZE": "65536"}, {"OSRELEASE": "6.1.0-test"}, {}, {"PAGESIZE": "4097"}),
)
# What a header can have that QEMU writes wrongly, and what is right.
# Where the header of a kdump has it.
MACHINE = 12 + 4 * 65
PHYS_BASES = (-16777216 % (1 << 64), -0x16777216 % (1 << 64), 0x1000, 0)


def target(data: bytes) -> None:
    choices = Choices(data)
    action = choices.one_of(ACTIONS)
    dump = make(choices)
    path = named(dump)
    at_once = choices.one_of((1, makedumpfile_flattened.AT_ONCE))
    with (
        lowered(1),
        mock.patch.object(makedumpfile_flattened, "AT_ONCE", at_once),
        contextlib.suppress(VmcoreinfoError),
    ):
        try:
            action(path, dump, choices)
        except OSError as error:
            # What a file of records has at its end may be too far away for a real one.
            if error.errno not in (errno.EFBIG, errno.EINVAL):
                raise


def make(choices: Choices) -> bytes:
    """Return the dump that is mended."""
    order = choices.one_of(("little", "big"))
    texts = [build.note(desc=choices.one_of(TEXTS), order=order) for _ in range(choices.one_of((1, 0, 2)))]
    notes = choices.one_of((CPU, b"")) + b"".join(texts) if order == "little" else b"".join(texts)
    kind = choices.number(8)
    made = _elf if kind < 3 else _kdump if kind < 6 else choices.one_of(CONTAINERS)
    dump = bytearray(made(choices, notes, order))
    choices.breaks(dump, choices.one_of((0, 0, 0, 3)))
    if choices.number(8) == 7:
        del dump[choices.number(len(dump) + 1) :]
    for _ in range(choices.one_of((0, 0, 0, 1, 2))):
        dump = bytearray(choices.one_of((*WRAPPERS[:2], *WRAPPERS))(bytes(dump), choices))
        choices.breaks(dump, choices.one_of((0, 0, 2)))
    return bytes(dump)


def _memory(choices: Choices) -> bytes:
    size = choices.one_of((0, PAGE, 3 * PAGE, 8 * PAGE, 17 * PAGE))
    found = [(at, build.note(desc=choices.one_of(TEXTS))) for at in choices.one_of(((), (PAGE,), (0, PAGE), (100,)))]
    return bytes(build.memory(size, [*found, UTS], filler=choices.one_of((b"\0", b"\1"))))[:size]


def _elf(choices: Choices, notes: bytes, order: str) -> bytes:
    bits = choices.one_of((64, 32))
    memory = _memory(choices)
    if choices.number(2):
        return build.qemu_elf(notes, memory, bits=bits, order=order)
    # Without notes, with them before and after memory, and with two segments of them.
    segments = [(build.PT_NOTE, notes), (build.PT_LOAD, memory), (build.PT_NOTE, CPU), (build.PT_LOAD, b"more")]
    rows = ((0, 1), (1, 0), (1,), (0,), (), (0, 1, 2), (2, 0, 1, 3), (0, 1, 1))
    return build.elf(
        [segments[number] for number in choices.one_of(rows)],
        bits=bits,
        order=order,
        align=choices.one_of((4, 8)),
        extended=choices.number(6) == 5,
        ehsize=choices.one_of((None, 0)),
    ) + bytes(choices.number(9))


def _kdump(choices: Choices, notes: bytes, order: str) -> bytes:
    pages = {}
    if choices.number(2):
        memory, block = _memory(choices), choices.one_of((PAGE, PAGE, 4 * PAGE))
        pages = {at // block: memory[at : at + block].ljust(block, b"\0") for at in range(0, len(memory), block)}
    dump = build.kdump(
        notes,
        bits=choices.one_of((64, 32)),
        order=order,
        version=choices.one_of((6, 6, 5, 4, 3, 7)),
        padded=choices.number(4) == 3,
        block=len(pages[0]) if pages else PAGE,
        text=choices.one_of((None, (0, 0))),
        phys_base=choices.one_of(PHYS_BASES) & 0xFFFFFFFF,
        release=choices.one_of((b"", b"6.1.0-test")),
        pages=pages,
        pack=choices.one_of((build.plain_page, build.zlib_page, lambda page: (1, b"broken"))),
    )
    machine = choices.one_of((b"", b"", b"Unknown\0"))
    return dump[:MACHINE] + machine + dump[MACHINE + len(machine) :]


def mend(path: str, dump: bytes, choices: Choices) -> None:
    plan = repair.plan_repair(path, search=choices.number(4) > 0)
    written(plan, path, dump, choices)


def insert(path: str, dump: bytes, choices: Choices) -> None:
    text = choices.one_of((*TEXTS, b"", choices.bytes(20)))
    plan = repair.plan_insertion(path, text, replace=choices.number(2) == 1)
    assert read(written(plan, path, dump, choices)) == text


def remove(path: str, dump: bytes, choices: Choices) -> None:
    plan = repair.plan_removal(path)
    with open(written(plan, path, dump, choices)) as found:
        # Its bytes stay, and a search finds them.
        assert all(candidate.found == "scan" for candidate in found.candidates)


def edit(path: str, dump: bytes, choices: Choices) -> None:
    values = choices.one_of(EDITS)
    without = choices.one_of(((), ("PAGESIZE",), ("SYMBOL(init_uts_ns)",)))
    plan = repair.plan_edit(path, values, without=without, unchecked=choices.number(2) == 1)
    text = read(written(plan, path, dump, choices))
    for key, value in values.items():
        assert key in without or f"{key}={value}\n".encode() in text


def wrap(path: str, dump: bytes, choices: Choices) -> None:
    new = _folder() / "wrapped"
    paddr = choices.one_of((None, None, 0, 0x40000000, 0x10))
    text = choices.one_of((None, None, *TEXTS))
    made = repair.wrap(path, new, paddr=paddr, text=text, progress=choices.one_of((None, lambda done: None)))
    json.dumps(made.to_dict())
    assert new.stat().st_size == made.size
    with open(new) as found:
        assert found.container == "elf"
        assert found.memory is not None
        assert sorted(part.paddr for part in found.memory) == sorted(part.paddr for part in made.ranges)
        assert text is None or bytes(found.vmcoreinfo) == text
    assert Path(path).read_bytes() == dump


def restore(path: str, dump: bytes, choices: Choices) -> None:
    """Undo what a record says, which nobody wrote."""
    record = _folder() / "record"
    size, at = len(dump), choices.one_of((0, 4, len(dump), *INTERESTING))
    before = dump[at : at + choices.number(20)]
    change = {"offset": at, "before": before.hex(), "after": choices.bytes(len(before)).hex()}
    members = {
        "format": choices.one_of(("vmcoreinfo-undo", "vmcoreinfo-undo", "vmcoreinfo-undo", "other")),
        "version": 1,
        "size": choices.one_of((size, size, *INTERESTING, -size, "8", None)),
        "num_appended": choices.one_of((0, 0, *INTERESTING, -1)),
        "changes": choices.one_of(([change], [change], [change, change], [], {}, None)),
    }
    data = bytearray(json.dumps(members).encode())
    choices.breaks(data, choices.one_of((0, 0, 2)))
    record.unlink(missing_ok=True)
    with contextlib.suppress(FileNotFoundError):
        repair.undo(path, record)
        raise AssertionError("undone without a record")
    record.write_bytes(data)
    repair.undo(path, record)
    assert not record.exists()


def written(plan: repair.Plan, path: str, dump: bytes, choices: Choices) -> Path:
    """Write a plan as a new file and in place, undo it, and return the new file."""
    assert json.loads(json.dumps(plan.to_dict()))["num_appended"] == len(plan.appended)
    assert bool(plan) == bool(plan.appended or plan.changes)
    new = _folder() / "new"
    said: list[int] = []
    repair.write_new(plan, path, new, progress=choices.one_of((None, said.append)))
    assert new.stat().st_size == plan.size + len(plan.appended)
    assert Path(path).read_bytes() == dump
    undo = Path(repair.undo_path(path))
    try:
        repair.write_in_place(plan, path)
    except VmcoreinfoError:
        # What is packed, or does not end as flattened files do.
        assert plan.wrappers
        assert not undo.exists()
    else:
        try:
            if not plan.wrappers:
                assert Path(path).read_bytes() == new.read_bytes()
                twice(plan, path)
            with open(path) as one, open(new) as other:
                assert one.to_dict()["notes"] == other.to_dict()["notes"] or plan.wrappers
            assert plan.wrappers or not repair.plan_repair(path, search=False).changes or not plan.defects
        finally:
            # Also where what was written is not understood any more.
            repair.undo(path)
    assert Path(path).read_bytes() == dump
    return new


def twice(plan: repair.Plan, path: str) -> None:
    """Have a second change refused, with which the first could not be undone."""
    with contextlib.suppress(FileExistsError):
        repair.write_in_place(plan, path)
        raise AssertionError("there are changes that can be undone")


def read(path: Path) -> bytes:
    with open(path) as found:
        return bytes(found.vmcoreinfo)


@cache
def _folder() -> Path:
    folder = tempfile.TemporaryDirectory(dir=FOLDER)
    _KEPT.append(folder)
    return Path(folder.name)


# The folder goes with the process.
_KEPT: list[tempfile.TemporaryDirectory[str]] = []
ACTIONS: tuple[Callable[[str, bytes, Choices], None], ...] = (
    *(mend, mend, insert, insert, remove, edit, wrap, wrap, restore),
)
