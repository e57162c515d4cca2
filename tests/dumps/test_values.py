"""What a dump gives out behaves as values do, and a dump does not change."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path

import build
import pytest
from build import PT_LOAD, PT_NOTE, TEXT

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps.memory import Memory, Range

CORE = build.elf([(PT_LOAD, bytes(100)), (PT_NOTE, build.note(desc=b"OSRELEASE=1\n") + build.note(desc=TEXT))])


def test_candidates_compare_by_value() -> None:
    one, other = vmcoreinfo_fmt.open(CORE), vmcoreinfo_fmt.open(bytes(bytearray(CORE)))
    assert one.candidates == other.candidates
    assert hash(one.candidates) == hash(other.candidates)
    assert one.candidates[0] != one.candidates[1]
    changed = vmcoreinfo_fmt.open(CORE.replace(b"6.1.0", b"6.1.1"))
    assert changed.candidates[0] == one.candidates[0]
    assert changed.candidates[1] != one.candidates[1]


def test_memory_compares_by_value_and_copies() -> None:
    memory = vmcoreinfo_fmt.open(CORE).memory
    assert memory == vmcoreinfo_fmt.open(CORE).memory
    assert memory is not None
    assert memory.to_dict() == {"assumed": False, "ranges": [part.to_dict() for part in memory]}
    for value in (Range(1, 2, 3), memory):
        assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value
    assert Range(1, 2, 3) != Range(1, 2, 4)
    assert Memory(vmcoreinfo_fmt.sources.BytesSource(b""), []) != memory


def test_what_was_found_in_bytes_pickles(tmp_path: Path) -> None:
    with vmcoreinfo_fmt.open(CORE) as dump:
        for candidate in dump.candidates:
            again = pickle.loads(pickle.dumps(candidate))
            assert (again, again.vmcoreinfo) == (candidate, candidate.vmcoreinfo)
    path = tmp_path / "memory"
    path.write_bytes(build.memory(1 << 20, [(0x9000, build.note(desc=TEXT))]))
    with vmcoreinfo_fmt.open(path) as dump:
        assert pickle.loads(pickle.dumps(dump.candidates)) == dump.candidates


def test_what_needs_an_open_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "core"
    path.write_bytes(CORE)
    with vmcoreinfo_fmt.open(path) as dump:
        for value in (dump, dump.candidates[0], dump.memory, dump.input):
            for work in (pickle.dumps, copy.deepcopy):
                with pytest.raises(TypeError, match="cannot pickle or copy"):
                    work(value)


def test_a_dump_is_json_and_does_not_change() -> None:
    with vmcoreinfo_fmt.open(CORE) as dump:
        before = json.dumps(dump.to_dict())
        picked = dump.picked(1)
        assert (picked.vmcoreinfo.osrelease, dump.vmcoreinfo.osrelease) == ("1", "6.1.0-test")
        assert (picked.to_dict()["chosen"], dump.to_dict()["chosen"]) == (1, 2)
        with pytest.raises(TypeError):
            dump.details["x"] = 1  # type: ignore[index]
        assert json.dumps(dump.to_dict()) == before
        assert repr(dump) == "<Dump bytes: elf, 2 notes>"
        assert repr(dump.candidates[1]) == f"<Candidate text, {len(TEXT)} bytes at {dump.candidates[1].offset:#x}>"
        assert repr(dump.memory) == "<Memory 1 ranges, 0x64 bytes>"
