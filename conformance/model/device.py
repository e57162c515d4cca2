"""The device and the transfers that reach it, as a machine of states."""

from __future__ import annotations

from dataclasses import dataclass, replace

SIZE = 16
OFFERED = b"\1\0" + bytes(14)
SIGNATURE = b"QEMU"


@dataclass(frozen=True)
class State:
    """All that decides what a device does next; `selected` is `vmcoreinfo`, `signature` or `none`."""

    file: bytes = OFFERED
    active: bool = False
    selected: str = "signature"
    offset: int = 0

    @property
    def content(self) -> bytes:
        return {"vmcoreinfo": self.file, "signature": SIGNATURE}.get(self.selected, b"")

    @property
    def left(self) -> int:
        return len(self.content) - self.offset


@dataclass(frozen=True)
class Access:
    """One DMA access: the commands of its control word, and the bytes of its source that can be read."""

    commands: tuple[str, ...] = ()
    size: int = 0
    data: bytes = b""
    selector: str = "vmcoreinfo"
    selector_bits: int = 0


@dataclass(frozen=True)
class Answer:
    """What an access comes to: whether the control word is 0 afterwards, and what a read brought."""

    ok: bool = True
    data: bytes | None = None


def select(state: State, selector: str, bits: int = 0) -> State:
    """Select an item from its start: bit 14 does not matter, bit 15 means an item that is not there."""
    return replace(state, selected="none" if bits & 0x8000 else selector, offset=0)


def advance(state: State, size: int) -> State:
    return replace(state, offset=state.offset + min(size, state.left))


def run(state: State, access: Access) -> tuple[State, Answer]:
    """Return what an access leads to: select first, then one of read, write and skip, in this order."""
    if "select" in access.commands:
        state = select(state, access.selector, access.selector_bits)
    if "read" in access.commands:
        data = state.content[state.offset : state.offset + access.size].ljust(access.size, b"\0")
        return advance(state, access.size), Answer(data=data)
    if "write" in access.commands:
        return _write(state, access)
    if "skip" in access.commands:
        return advance(state, access.size), Answer()
    return state, Answer()


def _write(state: State, access: Access) -> tuple[State, Answer]:
    if not access.size:
        return state, Answer()
    moved = advance(state, access.size)
    if state.selected != "vmcoreinfo" or access.size > state.left:
        return moved, Answer(ok=False)
    source = access.data[: access.size]
    if len(source) < access.size:
        changed = store(state.file, state.offset, source.ljust(access.size, b"\0"))
        return replace(moved, file=changed), Answer(ok=False)
    return write(moved, state.offset, source)


def write(state: State, offset: int, data: bytes) -> tuple[State, Answer]:
    """Return what one write of the file leads to; only all 16 bytes at once announce a note."""
    if not data:
        return state, Answer()
    if offset + len(data) > SIZE:
        return state, Answer(ok=False)
    changed = store(state.file, offset, data)
    return replace(state, file=changed, active=len(data) == SIZE and changed[2:4] != b"\0\0"), Answer()


def store(content: bytes, offset: int, data: bytes) -> bytes:
    return content[:offset] + data + content[offset + len(data) :]


def saved(state: State) -> bytes:
    """Return the 17 bytes that a little-endian host puts into a migration stream."""
    parts = (state.file[0:2], state.file[2:4], state.file[4:8], state.file[8:16])
    return bytes([state.active]) + b"".join(part[::-1] for part in parts)
