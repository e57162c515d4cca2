"""What differs between two payloads."""

from __future__ import annotations

from . import keys
from .kinds import kind
from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .payload import Payload

__all__ = ["Change", "diff", "is_address"]

# What differs from one boot of a kernel to the next although the catalogue does not call it an address.
_PER_BOOT = {
    "CRASHTIME",
    "KERNELOFFPHYS",
    "KERNELOFFSET",
    "NUMBER(PHYS_OFFSET)",
    "NUMBER(kimage_voffset)",
    "NUMBER(phys_base)",
    "NUMBER(phys_ram_base)",
    "NUMBER(satp)",
    "NUMBER(va_kernel_pa_offset)",
}


class Change(Record):
    """A key that only one of two payloads has, or that has another value in each.

    Attributes:
        key: The key.
        before: Its value in the first payload, or None.
        after: Its value in the second, or None.
        meaning: What the catalogue says of the key, or None.
        readers: Tools that read it.
    """

    __slots__ = ("after", "before", "key", "meaning", "readers")

    key: str
    before: str | None
    after: str | None
    meaning: str | None
    readers: tuple[str, ...]

    def __init__(self, key: str, before: str | None, after: str | None) -> None:
        known = keys.lookup(key)
        self._fill(
            key=key,
            before=before,
            after=after,
            meaning=known.meaning if known else None,
            readers=known.readers if known else (),
        )

    @property
    def kind(self) -> str:
        """`added`, `removed` or `changed`."""
        return "added" if self.before is None else "removed" if self.after is None else "changed"

    def to_dict(self) -> dict[str, object]:
        """Return the change in the shape that `--json` prints."""
        return {"kind": self.kind, **super().to_dict()}

    def __repr__(self) -> str:
        return f"<Change {self.kind} {self.key}: {self.before} → {self.after}>"


def is_address(key: str) -> bool:
    """Return whether the value of a key differs from boot to boot of one kernel."""
    if key in _PER_BOOT or kind(key) == "SYMBOL":
        return True
    known = keys.lookup(key)
    return known is not None and (known.type == "address" or "address" in known.unit)


def diff(before: Payload, after: Payload, *, ignore_addresses: bool = False) -> tuple[Change, ...]:
    """Return every difference, in the order of the first payload and then of the second.

    Args:
        before: First payload.
        after: Second payload.
        ignore_addresses: Leave out changed addresses and what else KASLR
            moves, for two boots of one kernel. Keys that only one has stay.
    """
    changes = []
    for key in dict.fromkeys([*before, *after]):
        old, new = before.get(key), after.get(key)
        if old == new or (ignore_addresses and old is not None and new is not None and is_address(key)):
            continue
        changes.append(Change(key, old, new))
    return tuple(changes)
