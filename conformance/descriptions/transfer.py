"""What fw_cfg makes of a guest's transfers: selections, DMA accesses, offsets that move."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from conformance.descriptions.device import GOOD, NONE, OTHER
from conformance.meaning import BOTH, DROPPED, EVERY_STATE, STRICT, FailsIf, Meaning
from conformance.model.device import Access, Answer, State, run, select
from conformance.model.explore import Machine

HUGE = 0xFFFFFFFF
LONGEST_TOUR = 60

Doing = Access | str


def access(*commands: str, size: int | None = None, data: bytes = b"", **more: Any) -> Access:
    return Access(commands, len(data) if size is None else size, data, **more)


def full(data: bytes = GOOD, **more: Any) -> Access:
    return access("select", "write", data=data, **more)


# A string selects an item through the register; `reset` is the machine's.
ALPHABET: tuple[Doing, ...] = (
    access("read", size=16),
    "reset",
    "vmcoreinfo",
    "signature",
    full(),
    full(NONE),
    access("write", data=GOOD),
    full(GOOD[:8]),
    access("write", data=GOOD[8:]),
    full(bytes(17)),
    access("write"),
    full(GOOD[:4], size=16),
    access("skip", size=8),
    access("select", "skip", size=8),
    access("read", size=8),
    access("select", "read", size=16),
    full(b"abcd", selector="signature"),
)


def do(state: State, doing: Doing) -> tuple[State, tuple[Answer | None, bool]]:
    """Return what a doing leads to, and what is seen of it without a further access."""
    answer = None
    if isinstance(doing, Access):
        state, answer = run(state, doing)
    else:
        state = State() if doing == "reset" else select(state, doing)
    return state, (answer, state.active)


@dataclass
class Steps:
    """What a guest does, and what it and the host see after each step."""

    state: State = field(default_factory=State)
    steps: list[dict[str, object]] = field(default_factory=list)
    seen: list[dict[str, object]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.do("reset")

    def do(self, *doings: Doing) -> Steps:
        for doing in doings:
            self.state, (answer, active) = do(self.state, doing)
            seen: dict[str, object] = {"active": active, "bytes": self.state.file.hex()}
            if answer is not None:
                seen["ok"] = answer.ok
                if answer.data is not None:
                    seen["data"] = answer.data.hex()
            self.seen.append(seen)
            self.steps.append(_step(doing))
        return self

    def ignored(self, step: dict[str, object]) -> Steps:
        """Do what changes nothing."""
        self.steps.append(step)
        self.seen.append({"active": self.state.active, "bytes": self.state.file.hex()})
        return self

    def case(self, rule: str, name: str, what: str, fails_if: tuple[FailsIf, ...], *flags: str) -> Meaning:
        return Meaning("transfer", rule, name, what, {"steps": self.steps}, {"steps": self.seen}, fails_if, flags=flags)


def _step(doing: Doing) -> dict[str, object]:
    if isinstance(doing, str):
        return {"do": "reset"} if doing == "reset" else {"do": "select", "selector": doing}
    step: dict[str, object] = {"do": "access", "commands": list(doing.commands), "size": str(doing.size)}
    if doing.data:
        step["data"] = doing.data.hex()
    if "select" in doing.commands:
        step["selector"] = doing.selector
        if doing.selector_bits:
            step["selector_bits"] = str(doing.selector_bits)
    return step


def commands() -> Iterator[Meaning]:
    yield Steps().do(full()).case("dma-answer", "good", "The answer to a good write is 0.", STRICT)
    yield Steps().do(full(bytes(17))).case("dma-answer", "bad", "The answer to a bad one is 1.", DROPPED)
    yield Steps().do(full(size=20)).case("dma-write-fits", "20", "20 bytes do not fit.", DROPPED, "boundary")
    yield Steps().do(full()).case("dma-write-fits", "16", "16 bytes do.", STRICT, "boundary")
    for skipped in (1, 8, 15):
        skip = access("select", "skip", size=skipped)
        for size, sides in ((16 - skipped, STRICT), (17 - skipped, DROPPED)):
            steps = Steps().do(full(), skip, access("write", data=OTHER[:size].ljust(size, b"\1")))
            what = f"{size} bytes after {skipped}."
            yield steps.case("dma-write-fits", f"{skipped}-{size}", what, sides, "boundary", "offset")
    yield (
        Steps()
        .do(full(), full(OTHER, size=HUGE))
        .case("dma-write-fits", "huge", "A length of 4 GiB does not wrap.", DROPPED, "overflow")
    )
    everything = access("select", "read", "write", "skip", data=OTHER)
    yield Steps().do(full(), everything).case("dma-priority", "read", "Read comes before write.", DROPPED)
    yield (
        Steps()
        .do(access("select", "write", "skip", data=GOOD))
        .case("dma-priority", "write", "Write comes before skip.", DROPPED)
    )
    yield (
        Steps()
        .do(access("select", "read", "skip", size=4), access("read", size=4))
        .case("dma-priority", "read-skip", "Read comes before skip, which is not done as well.", DROPPED, "offset")
    )
    yield (
        Steps()
        .do(access("error", "select", "write", data=GOOD))
        .case("dma-priority", "error", "The bit of the answer is no command.", STRICT)
    )
    for name, one in (("bare", access(data=GOOD)), ("select", access("select", data=GOOD))):
        steps = Steps().do("vmcoreinfo", one, access("write", data=OTHER))
        yield steps.case("dma-no-command", name, "Without a command nothing is transferred.", BOTH, "offset")
    yield (
        Steps()
        .do("vmcoreinfo", access("error", size=4), access("read", size=16))
        .case("dma-no-command", "error", "The bit of the answer is none.", DROPPED, "offset")
    )


def selections() -> Iterator[Meaning]:
    yield (
        Steps()
        .do(full(), access("write", data=GOOD), full())
        .case("dma-select-rewinds", "command", "Selecting again starts at the beginning.", DROPPED, "offset")
    )
    yield (
        Steps()
        .do(full(), "vmcoreinfo", access("write", data=GOOD))
        .case("dma-select-rewinds", "register", "So does the register.", DROPPED, "offset")
    )
    yield (
        Steps()
        .do("vmcoreinfo", access("read", size=8), access("read", size=8))
        .case("dma-select-rewinds", "not", "Without a selection the offset stays.", STRICT, "offset")
    )
    yield (
        Steps()
        .do(full(), access("select", "read", size=4), access("read", size=4))
        .case("dma-select-rewinds", "read", "A read with a selection starts at 0.", DROPPED, "offset")
    )
    yield Steps().do(full(selector_bits=0x4000)).case("dma-selector-bits", "14", "Bit 14 does not matter.", STRICT)
    yield Steps().do(full(selector_bits=0x8000)).case("dma-selector-bits", "15", "Bit 15 does.", DROPPED)
    yield (
        Steps()
        .do(full(), full(OTHER, selector_bits=0xC000))
        .case("dma-selector-bits", "both", "Both: another item.", DROPPED)
    )
    for item in ("none", "signature"):
        steps = Steps().do(full(), full(b"abc", selector=item), access("select", "read", size=6, selector=item))
        yield steps.case("dma-other-item", item, "Another item is not written.", DROPPED, "failed-write")
    yield (
        Steps()
        .do(full(), access("select", "skip", size=4, selector="none"), access("write", data=b"a"))
        .case("dma-other-item", "none-skip", "An item that is not there has no place to skip to.", DROPPED, "offset")
    )
    yield Steps().do(full()).case("dma-other-item", "ours", "Ours is.", STRICT)
    port = Steps().do("vmcoreinfo")
    for _ in range(16):
        port.ignored({"do": "port", "byte": "255"})
    yield port.do(access("read", size=16)).case(
        "dma-only-way", "port", "Bytes to the data port are ignored and move nothing.", DROPPED, "offset"
    )
    yield Steps().do(full()).case("dma-only-way", "dma", "A DMA access writes.", STRICT)
    yield (
        Steps()
        .do(full(), "reset", access("read", size=4))
        .case("entry-reset", "selection", "A reset selects the first item.", DROPPED, "offset")
    )


def failures() -> Iterator[Meaning]:
    over = (full(), full(bytes(17)), access("write", data=GOOD), access("read", size=4))
    yield Steps().do(*over).case("dma-offset-moves", "over", "To the end.", DROPPED, "failed-write", "offset")
    part = (full(), access("select", "skip", size=8), access("write", data=bytes(9)), access("read", size=4))
    yield Steps().do(*part).case("dma-offset-moves", "rest", "By what is left.", DROPPED, "failed-write", "offset")
    yield (
        Steps()
        .do(full(GOOD[:4], size=16), access("read", size=16))
        .case(
            "dma-offset-moves", "unreadable", "Also where the source cannot be read.", DROPPED, "failed-write", "offset"
        )
    )
    yield (
        Steps()
        .do(full(GOOD[:4]), access("write", data=GOOD[4:8]), access("read", size=16))
        .case("dma-offset-moves", "good", "After a good write it is at its end.", STRICT, "offset")
    )
    for kept in (0, 1, 7, 15):
        steps = Steps().do(full(OTHER), full(GOOD[:kept], size=16), access("select", "read", size=16))
        what = f"{kept} of 16 bytes can be read, the rest becomes zeros, and the note stays announced."
        yield steps.case("dma-unreadable-source", f"{kept}-16", what, DROPPED, "failed-write", "defect")
    for kept, size in ((0, 4), (2, 8)):
        steps = Steps().do(full(OTHER), full(GOOD[:kept], size=size), access("select", "read", size=16))
        what = f"{kept} of {size} bytes can be read."
        yield steps.case("dma-unreadable-source", f"{kept}-{size}", what, DROPPED, "failed-write", "defect")
    yield (
        Steps()
        .do(full(GOOD[:4], size=16))
        .case("dma-unreadable-source", "first", "No note comes of it.", DROPPED, "failed-write")
    )
    yield (
        Steps()
        .do(full(), access("select", "read", size=16))
        .case("dma-unreadable-source", "readable", "A source that is there is taken whole.", STRICT)
    )
    yield (
        Steps()
        .do(full())
        .ignored({"do": "lost"})
        .do(access("read", size=1))
        .case("dma-unreadable-access", "lost", "An access that is nowhere does nothing.", BOTH, "failed-write")
    )
    for first in (15, 16, 17, HUGE):
        steps = Steps().do(full(), access("select", "skip", size=first), access("write", data=b"x"))
        what = f"A skip of {first} bytes ends at the end of the file at most."
        yield steps.case("dma-skip", str(first), what, BOTH, "offset", "boundary")
    yield (
        Steps()
        .do(full(), access("select", "skip", size=4), access("skip", size=4), access("read", size=8))
        .case("dma-skip", "twice", "Two skips add up.", STRICT, "offset")
    )
    yield (
        Steps()
        .do("vmcoreinfo", access("skip", size=HUGE), access("skip", size=HUGE), access("write", data=b"x"))
        .case("dma-skip", "huge-twice", "Their sum does not wrap.", DROPPED, "overflow", "offset")
    )
    for size in (15, 16, 17, 64):
        steps = Steps().do(full(), access("select", "read", size=size))
        yield steps.case("dma-read-past-end", str(size), f"{size} bytes are read.", BOTH, "boundary")
    yield (
        Steps()
        .do(full(), access("read", size=4), access("read", size=4))
        .case("dma-read-past-end", "end", "At the end a read succeeds and brings zeros.", DROPPED, "offset")
    )


def every_state() -> Iterator[Meaning]:
    machine = Machine(State(), ALPHABET, do).minimal()
    what = f"A part of the tour through all {len(machine.next)} states and {len(ALPHABET)} doings."
    for number, tour in enumerate(machine.tours(LONGEST_TOUR)):
        yield Steps().do(*(ALPHABET[each] for each in tour)).case(EVERY_STATE, f"{number:03}", what, BOTH)


def meanings() -> Iterator[Meaning]:
    for part in (commands, selections, failures, every_state):
        yield from part()
