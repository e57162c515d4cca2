"""What the host's device makes of a guest's writes."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Play

OFFERED = bytes.fromhex("0100") + bytes(14)
GOOD = bytes.fromhex("00000100241000000000d003") + bytes(4)


def state(active: bool, entry: bytes) -> str:
    """Return the 17 bytes of migration: every integer of the entry big-endian."""
    parts = (entry[0:2], entry[2:4], entry[4:8], entry[8:16])
    return (bytes([active]) + b"".join(part[::-1] for part in parts)).hex()


class Steps:
    """Steps of a guest, and after each the 16 bytes and whether a note stands."""

    def __init__(self) -> None:
        self.bytes, self.active = bytearray(OFFERED), False
        self.steps: list[dict[str, object]] = [{"do": "reset", **self.now()}]

    def now(self) -> dict[str, object]:
        return {"bytes": self.bytes.hex(), "active": self.active, "state": state(self.active, bytes(self.bytes))}

    def write(self, offset: int, data: bytes, *, taken: bool, active: bool) -> Steps:
        """Say what a write leads to: whether it is taken, and whether a note stands behind it."""
        if taken:
            self.bytes[offset : offset + len(data)] = data
        self.active = active
        step = {"do": "write", "offset": str(offset), "data": data.hex(), "taken": taken}
        self.steps.append({**step, **self.now()})
        return self

    def good(self) -> Steps:
        return self.write(0, GOOD, taken=True, active=True)

    def reset(self) -> Steps:
        self.bytes, self.active = bytearray(OFFERED), False
        self.steps.append({"do": "reset", **self.now()})
        return self

    def play(self, name: str, what: str, *rules: str) -> Play:
        return Play("device", name, what, rules, {"steps": self.steps})


def cases() -> Iterator[Play]:
    yield Steps().play("reset", "A device after reset offers ELF and has no note.", "entry-reset")
    yield Steps().good().play("full-write", "16 bytes at 0 with a format announce a note.", "entry-full-write")
    yield Steps().good().reset().play("reset-withdraws", "A reset withdraws the note.", "entry-reset")
    none = GOOD[:2] + b"\0\0" + GOOD[4:]
    yield (
        Steps()
        .good()
        .write(0, none, taken=True, active=False)
        .play("format-none", "A full write with format 0 withdraws.", "entry-disable")
    )
    for number in (2, 0x100, 0xFFFF):
        data = GOOD[:2] + number.to_bytes(2, "little") + GOOD[4:]
        what = "A format without a meaning is kept; the note stands."
        play = Steps().write(0, data, taken=True, active=True)
        yield play.play(f"format-{number}", what, "entry-unsupported-format")
    for offset, length in ((0, 8), (0, 15), (8, 8), (1, 15), (15, 1)):
        yield (
            Steps()
            .good()
            .write(offset, b"\xa5" * length, taken=True, active=False)
            .play(f"partial-{offset}-{length}", "A partial write changes bytes and withdraws.", "entry-partial-write")
        )
    singles = Steps()
    for offset, byte in enumerate(GOOD):
        singles.write(offset, bytes([byte]), taken=True, active=False)
    yield singles.play("single-bytes", "16 writes of a byte make the entry, but no note.", "entry-no-reassembly")
    yield (
        Steps()
        .write(8, GOOD[8:], taken=True, active=False)
        .write(0, GOOD[:8], taken=True, active=False)
        .good()
        .play("halves-then-whole", "Only the full write counts.", "entry-no-reassembly", "entry-full-write")
    )
    for offset, length in ((0, 17), (1, 16), (16, 1), (15, 2)):
        yield (
            Steps()
            .good()
            .write(offset, b"\xa5" * length, taken=False, active=True)
            .play(f"over-long-{offset}-{length}", "What does not fit changes nothing.", "entry-over-long")
        )
    yield (
        Steps()
        .good()
        .write(0, b"", taken=True, active=True)
        .play("no-bytes", "A write of nothing changes nothing.", "entry-empty-write")
    )
    yield (
        Steps()
        .write(0, GOOD, taken=True, active=True)
        .play("host-format-lost", "The guest's 0 replaces the host's 1.", "entry-host-format-lost")
    )
