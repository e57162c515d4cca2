"""What the host's device makes of a guest's writes of its file, as a whole: no transfers, no offsets that move."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from conformance.meaning import BOTH, DROPPED, EVERY_STATE, STRICT, FailsIf, Meaning
from conformance.model.device import OFFERED, State, saved, write
from conformance.model.explore import Machine

GOOD = bytes.fromhex("00000100241000000000d003") + bytes(4)
OTHER = bytes.fromhex("010001001800000078563412efcdab00")
NONE = GOOD[:2] + bytes(2) + GOOD[4:]
LONGEST_TOUR = 40

Doing = tuple[int, bytes] | None
# All that a guest can do to the file, by kinds: None is a reset of the machine.
ALPHABET: tuple[Doing, ...] = (
    (0, b""), None, (0, GOOD), (0, NONE), (0, GOOD[:8]), (8, GOOD[8:]), (0, bytes(17)), (1, bytes(16)), (15, b"\7"),
)  # fmt: skip


def do(state: State, doing: Doing) -> tuple[State, tuple[bool, State]]:
    """Return what a doing leads to, and all that is seen of it."""
    after, answer = (State(), None) if doing is None else write(state, *doing)
    return after, (answer is None or answer.ok, after)


@dataclass
class Steps:
    """What a guest does, and what is seen after each step."""

    state: State = field(default_factory=State)
    steps: list[dict[str, object]] = field(default_factory=list)
    seen: list[dict[str, object]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.reset()

    def _saw(self, ok: bool = True) -> Steps:
        self.seen.append({"ok": ok, "bytes": self.state.file.hex(), "active": self.state.active})
        return self

    def reset(self) -> Steps:
        self.state = State()
        self.steps.append({"do": "reset"})
        return self._saw()

    def load(self, state: bytes) -> Steps:
        """Continue with a machine that came by migration."""
        parts = (state[1:3], state[3:5], state[5:9], state[9:17])
        self.state = State(b"".join(part[::-1] for part in parts), state[0] != 0)
        self.steps.append({"do": "load", "state": state.hex()})
        return self._saw()

    def write(self, offset: int, data: bytes) -> Steps:
        self.state, answer = write(self.state, offset, data)
        self.steps.append({"do": "write", "offset": str(offset), "data": data.hex()})
        return self._saw(answer.ok)

    def good(self) -> Steps:
        return self.write(0, GOOD)

    def case(
        self, rule: str, name: str, what: str, fails_if: tuple[FailsIf, ...], *flags: str, state: bool = False
    ) -> Meaning:
        expect: dict[str, object] = {"steps": self.seen}
        if state:
            expect["state"] = saved(self.state).hex()
        return Meaning("device", rule, name, what, {"steps": self.steps}, expect, fails_if, flags=flags)


def announcing() -> Iterator[Meaning]:
    yield Steps().case("entry-reset", "fresh", "A device after reset offers ELF and has no note.", BOTH)
    yield Steps().good().reset().case("entry-reset", "withdraws", "A reset withdraws the note.", DROPPED, "withdrawn")
    yield Steps().good().reset().good().case("entry-reset", "again", "After it the guest may write again.", STRICT)
    yield Steps().write(8, GOOD[8:]).reset().case("entry-reset", "bytes", "It sets all bytes back.", DROPPED)
    yield Steps().good().case("entry-full-write", "whole", "16 bytes at 0 announce a note.", STRICT)
    yield Steps().good().write(0, OTHER).case("entry-full-write", "twice", "The last full write counts.", STRICT)
    for offset, size in ((0, 15), (1, 15), (0, 8), (8, 8), (0, 4)):
        data = GOOD[offset : offset + size]
        what = f"{size} bytes at {offset} do not."
        yield Steps().write(offset, data).case("entry-full-write", f"{offset}-{size}", what, DROPPED, "partial-write")
    yield Steps().write(0, GOOD).case("entry-host-format-lost", "0", "The guest's 0 replaces the host's 1.", DROPPED)
    for number in (1, 2, 0xFFFF):
        data = number.to_bytes(2, "little") + GOOD[2:]
        what = f"The guest's {number} is kept as it is, and the note counts."
        yield Steps().write(0, data).case("entry-host-format-lost", str(number), what, BOTH)
        yield Steps().write(0, data).case("entry-host-format-number", str(number), what, BOTH)
    yield Steps().write(0, b"\0\0").case("entry-host-format-lost", "alone", "So does a write of only it.", DROPPED)
    whole = Steps().write(0, bytes(range(1, 17)))
    yield whole.case("entry-size", "16", "All of 16 bytes are kept.", STRICT)
    yield Steps().write(0, bytes(range(1, 18))).case("entry-size", "17", "A 17th is none of it.", DROPPED, "boundary")
    yield Steps().write(15, b"\1").case("entry-size", "last", "Byte 15 is the last one.", STRICT, "boundary")
    yield Steps().write(16, b"\1").case("entry-size", "past", "There is no byte 16.", DROPPED, "boundary")


def fields() -> Iterator[Meaning]:
    for number in (0x0100, 0x00FF, 0xFF00, 2, 0xFFFF):
        data = GOOD[:2] + number.to_bytes(2, "little") + GOOD[4:]
        what = f"guest_format {number:#06x} is kept, and a note was announced."
        for rule in ("entry-unsupported-format", "entry-little-endian"):
            yield Steps().write(0, data).case(rule, f"{number:#06x}", what, BOTH, "big-endian", state=True)
    yield (
        Steps()
        .write(0, OTHER)
        .case("entry-little-endian", "all", "Four fields of no symmetry.", BOTH, "big-endian", state=True)
    )
    yield (
        Steps()
        .good()
        .write(0, NONE)
        .case("entry-disable", "after", "A full write with format 0 withdraws.", DROPPED, "withdrawn")
    )
    yield Steps().write(0, NONE).case("entry-disable", "first", "So does the first one.", DROPPED, "withdrawn")
    yield (Steps().write(0, NONE).good().case("entry-disable", "again", "A later note counts.", STRICT, "withdrawn"))
    yield (
        Steps()
        .write(0, GOOD[:2] + b"\0\1" + GOOD[4:])
        .case("entry-disable", "high-byte", "Format 0x0100 is not 0.", STRICT, "withdrawn", "big-endian")
    )
    yield Steps().good().case("entry-elf-format", "elf", "Format 1 announces a note.", BOTH)
    yield (
        Steps().good().good().case("windows-stays", "again", "The same entry again keeps the note.", BOTH, "windows")
    )


def parts() -> Iterator[Meaning]:
    for offset, size in ((0, 1), (0, 2), (0, 4), (0, 8), (0, 15), (1, 15), (2, 2), (4, 4), (8, 8), (12, 4), (15, 1)):
        what = f"{size} bytes at {offset} change the bytes and withdraw."
        changed = Steps().good().write(offset, b"\xa5" * size)
        yield changed.case("entry-partial-write", f"{offset}-{size}", what, DROPPED, "partial-write")
        same = Steps().good().write(offset, GOOD[offset : offset + size])
        what = f"The same {size} bytes again at {offset} withdraw too."
        yield same.case("entry-partial-write", f"{offset}-{size}-same", what, DROPPED, "partial-write")
    yield Steps().good().write(0, OTHER).case("entry-partial-write", "whole", "A whole one does not.", STRICT)
    single = Steps()
    for offset, byte in enumerate(GOOD):
        single.write(offset, bytes([byte]))
    yield single.case("entry-no-reassembly", "bytes", "16 writes of a byte are no note.", DROPPED, "partial-write")
    for at in (2, 4, 8):
        halves = Steps().write(0, GOOD[:at]).write(at, GOOD[at:])
        yield halves.case("entry-no-reassembly", f"split-{at}", "Two writes are none.", DROPPED, "partial-write")
        backwards = Steps().write(at, GOOD[at:]).write(0, GOOD[:at])
        yield backwards.case("entry-no-reassembly", f"split-{at}-back", "Nor are these.", DROPPED, "partial-write")
    whole = Steps().write(8, GOOD[8:]).write(0, GOOD[:8]).good()
    yield whole.case("entry-no-reassembly", "then-whole", "A whole write afterwards counts.", STRICT, "partial-write")
    for offset, size in ((0, 17), (1, 16), (2, 15), (8, 9), (15, 2), (16, 1), (17, 1), (0, 4096)):
        over = Steps().good().write(offset, b"\xa5" * size)
        what = f"{size} bytes at {offset} change nothing."
        yield over.case("entry-over-long", f"{offset}-{size}", what, DROPPED, "failed-write", "boundary")
        first = Steps().write(offset, b"\xa5" * size)
        yield first.case("entry-over-long", f"{offset}-{size}-first", what, DROPPED, "failed-write", "boundary")
    for offset, size in ((0, 16), (1, 15), (8, 8), (15, 1)):
        what = f"{size} bytes at {offset} fit."
        fits = Steps().good().write(offset, b"\xa5" * size)
        yield fits.case("entry-over-long", f"{offset}-{size}-fits", what, STRICT, "boundary")
    yield Steps().good().write(0, b"").case("entry-empty-write", "note", "The note stays.", DROPPED)
    yield Steps().write(0, b"").case("entry-empty-write", "none", "No note comes of it.", DROPPED)
    yield Steps().good().write(16, b"").case("entry-empty-write", "end", "At the end it succeeds too.", STRICT)
    yield Steps().good().write(4, b"\0").case("entry-empty-write", "byte", "A byte is not nothing.", STRICT)


def migrating() -> Iterator[Meaning]:
    for name, steps in (
        ("fresh", Steps()),
        ("announced", Steps().good()),
        ("other", Steps().write(0, OTHER)),
        ("withdrawn", Steps().good().write(4, bytes(4))),
        ("counting", Steps().write(0, bytes(range(1, 17)))),
    ):
        yield steps.case("migration-state", name, "17 bytes say all of it.", BOTH, "big-endian", state=True)
        moved = Steps().load(saved(steps.state))
        yield moved.case("migration-state", f"{name}-moved", "And they are all that is needed.", BOTH, state=True)
    for flag in (2, 255):
        state = bytes([flag]) + saved(Steps().good().state)[1:]
        what = f"A flag of {flag} counts as one."
        case = Steps().load(state).write(0, b"").case("migration-state", f"flag-{flag}", what, STRICT)
        yield case
    odd = bytes([1]) + saved(State(NONE))[1:]
    what = "A note announced of format 0 is believed: nothing is checked on arrival."
    yield Steps().load(odd).case("migration-state", "contradiction", what, STRICT)


def every_state() -> Iterator[Meaning]:
    machine = Machine(State(), ALPHABET, do).minimal()
    for number, tour in enumerate(machine.tours(LONGEST_TOUR)):
        steps = Steps()
        for doing in (ALPHABET[each] for each in tour):
            steps = steps.reset() if doing is None else steps.write(*doing)
        what = f"A part of the tour through all {len(machine.next)} states and {len(ALPHABET)} doings."
        yield steps.case(EVERY_STATE, f"{number:02}", what, BOTH)


def meanings() -> Iterator[Meaning]:
    for part in (announcing, fields, parts, migrating, every_state):
        yield from part()


assert len(OFFERED) == len(GOOD) == len(OTHER) == len(NONE)
