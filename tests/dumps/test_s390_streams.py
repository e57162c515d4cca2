"""Dumps of s390 in a stream: what the lowcore leads to can be far ahead, or have passed."""

from __future__ import annotations

import gzip
import io

import build
import pytest
from build import TEXT

import vmcoreinfo_fmt

MIB = 1 << 20
NOTE = build.note(desc=TEXT, order="big")
# Beyond what is kept of a stream, and beyond what it looks ahead.
FAR, FARTHER = 24 * MIB, 40 * MIB


class Pipe(io.BytesIO):
    """Bytes that can only be read from front to back."""

    def seekable(self) -> bool:
        return False


def core(*pieces: tuple[int, bytes]) -> bytes:
    memory = bytes(build.memory(48 * MIB, pieces))
    return build.elf([(build.PT_LOAD, memory)], order="big", machine=22)


def answer(file: object) -> tuple[bytes | None, list[str], list[str]]:
    with vmcoreinfo_fmt.open(file) as dump:  # type: ignore[arg-type]
        text = None if dump.chosen is None else bytes(dump.vmcoreinfo)
        return text, [candidate.found for candidate in dump.candidates], [finding.id for finding in dump.findings]


# What is where in memory.
WAYS: dict[str, list[tuple[int, bytes]]] = {
    "note": [build.lowcore(note=FAR), (FAR, NOTE)],
    "os_info": [build.lowcore(os_info=FAR), (FAR, build.os_info(FARTHER, len(TEXT))), (FARTHER, TEXT)],
    "os_info after its text": [build.lowcore(os_info=FARTHER), (FARTHER, build.os_info(FAR, len(TEXT))), (FAR, TEXT)],
    "note before a broken os_info": [build.lowcore(os_info=FARTHER, note=FAR), (FAR, NOTE)],
}


@pytest.mark.parametrize("way", WAYS)
def test_packed_dumps_are_read_as_far_as_the_lowcore_leads(way: str) -> None:
    dump = core(*WAYS[way])
    plain = answer(dump)
    assert plain[0] == TEXT
    assert answer(gzip.compress(dump, 1)) == plain


def test_a_packed_stand_alone_dump_is_read_as_far_as_the_lowcore_leads() -> None:
    memory = bytes(build.memory(32 * MIB, [build.lowcore(note=FAR), (FAR, NOTE)]))
    plain = answer(build.s390(memory))
    assert plain == (TEXT, ["lowcore"], [])
    assert answer(gzip.compress(build.s390(memory), 1)) == plain


@pytest.mark.parametrize("way", ["note", "os_info"])
def test_a_pipe_is_read_on_to_what_is_ahead(way: str) -> None:
    dump = core(*WAYS[way])
    assert answer(Pipe(dump)) == answer(dump)


def test_what_had_passed_in_a_pipe_is_a_finding_that_says_so() -> None:
    text, candidates, findings = answer(Pipe(core(*WAYS["os_info after its text"])))
    assert (text, candidates) == (None, [])
    assert findings == ["elf-no-note-segment", "s390-pointer-passed", "scan-unfinished"]
