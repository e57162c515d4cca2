"""What differs between two payloads."""

from __future__ import annotations

from . import keys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .vmcoreinfo import VmCoreInfo

__all__ = ["Change", "diff", "is_address"]

# What differs from one boot of a kernel to the next although its type is no address.
PER_BOOT = {"KERNELOFFSET", "KERNELOFFPHYS", "NUMBER(phys_base)", "NUMBER(kimage_voffset)", "NUMBER(PHYS_OFFSET)"}
PER_BOOT |= {"NUMBER(va_kernel_pa_offset)", "NUMBER(phys_ram_base)", "NUMBER(satp)", "CRASHTIME"}


class Change:
    """A key that two payloads do not have in common, or not with the same value.

    Attributes:
        key: The key.
        before: Its value in the first payload, or None where that lacks it.
        after: Its value in the second, or None.
        meaning: What the catalogue says of the key, or None.
        readers: Tools that read it.
    """

    __slots__ = ("after", "before", "key", "meaning", "readers")

    def __init__(self, key: str, before: str | None, after: str | None) -> None:
        known = keys.lookup(key)
        self.key = key
        self.before = before
        self.after = after
        self.meaning = known.meaning if known else None
        self.readers = known.readers if known else ()

    @property
    def kind(self) -> str:
        """`added`, `removed` or `changed`."""
        return "added" if self.before is None else "removed" if self.after is None else "changed"

    def to_dict(self) -> dict[str, object]:
        """Return the change in the shape that `--json` prints."""
        return {
            "kind": self.kind,
            "key": self.key,
            "before": self.before,
            "after": self.after,
            "meaning": self.meaning,
            "readers": list(self.readers),
        }

    def __repr__(self) -> str:
        return f"<Change {self.kind} {self.key}: {self.before} → {self.after}>"


def is_address(key: str) -> bool:
    """Return whether the value of a key differs from boot to boot of one kernel."""
    known = keys.lookup(key)
    if key in PER_BOOT or keys.kind(key) == "SYMBOL":
        return True
    return known is not None and (known.type == "address" or "address" in known.unit)


def diff(before: VmCoreInfo, after: VmCoreInfo, *, ignore_addresses: bool = False) -> Iterator[Change]:
    """Yield every difference, in the order of the first payload and then of the second.

    Args:
        before: First payload.
        after: Second payload.
        ignore_addresses: Leave out changed addresses and what else KASLR
            moves, for two boots of one kernel. Keys that came or went stay.
    """
    for key in dict.fromkeys([*before, *after]):
        old, new = before.get(key), after.get(key)
        if old == new or (ignore_addresses and old is not None and new is not None and is_address(key)):
            continue
        yield Change(key, old, new)
