"""Machines that are saved in a qcow2 image: the snapshots, and the state of one of them as a source."""

from __future__ import annotations

from .. import _wire
from ..errors import FormatError, UnsupportedError
from ..sources.view import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..sources.source import Source

__all__ = ["Snapshot", "StateSource", "find_snapshot", "read_snapshots"]

# More snapshots than any image has, and the largest of each.
MAX_SNAPSHOTS, MAX_SNAPSHOT = 1 << 12, 1 << 12
# Sizes of a cluster that QEMU knows, as binary logarithms.
CLUSTERS = range(9, 22)
# A state of 1 TiB in clusters of 64 KiB.
MAX_ENTRIES = 1 << 21
# Of an entry of a table: where the cluster is, and what is said of it.
ENTRY = 8
NOTHING = bytes(ENTRY)
OFFSET = 0x00FFFFFFFFFFFE00
IS_PACKED, IS_ZERO = 1 << 62, 1
# The first version whose header says what a reader has to know.
FEATURES_SINCE = 3
# Entries of level 2 of twice the size, with subclusters.
HAS_WIDE_ENTRIES = 1 << 4
# Tables of level 2 that are kept.
MAX_TABLES = 8


class Snapshot:
    """A snapshot with the state of a machine.

    Attributes:
        tag: Its name.
        number: The number that QEMU lists it by.
        size: Size of the machine's state in bytes.
    """

    __slots__ = ("_form", "_image", "number", "size", "tag")

    def __init__(self, image: _wire.Qcow2, form: _wire.Qcow2.Snapshot) -> None:
        self._image = image
        self._form = form
        self.tag: str = form.tag.decode("utf-8", "replace")
        self.number: str = form.number.decode("utf-8", "replace")
        self.size: int = form.extra.len_state if form.len_extra else form.len_state_short

    def open(self, source: Source) -> StateSource:
        """Return the bytes of the state: a migration stream."""
        return StateSource(source, self._image, self._form, self.size)


def read_snapshots(source: Source) -> list[Snapshot]:
    """Return the snapshots that have the state of a machine, in the order of the image.

    Raises:
        FormatError: The header or the list of snapshots is cut or broken.
        UnsupportedError: Entries of the image's tables are of a kind that is not read.
    """
    image = _wire.read_from(_wire.Qcow2, source, what="qcow2 header")
    row = _wire.row("qcow2", image_version=3)
    if image.log_len_cluster not in CLUSTERS:
        place = row.offset("log_len_cluster")
        raise FormatError(f"cluster_bits is {image.log_len_cluster}, expected 9 to 21, at offset {place}", offset=place)
    if image.version >= FEATURES_SINCE and image.incompatible_features & HAS_WIDE_ENTRIES:
        place = row.offset("incompatible_features")
        raise UnsupportedError("the image has extended entries of level 2", found="subclusters", offset=place)
    snapshots = []
    at = image.ofs_snapshots
    for _ in range(min(image.num_snapshots, MAX_SNAPSHOTS)):
        form = _wire.read(_wire.Qcow2.Snapshot, source.read_at(at, MAX_SNAPSHOT), what="snapshot", base=at)
        at += -(-form._io.pos() // ENTRY) * ENTRY
        snapshot = Snapshot(image, form)
        if snapshot.size:
            snapshots.append(snapshot)
    return snapshots


def find_snapshot(snapshots: Sequence[Snapshot], name: str) -> Snapshot | None:
    """Return the last snapshot of that tag, or else of that number, as QEMU finds one; None where there is neither."""
    for snapshot in reversed(snapshots):
        if snapshot.tag == name:
            return snapshot
    return next((snapshot for snapshot in snapshots if snapshot.number == name), None)


class StateSource(View):
    """The state of a machine, cluster by cluster through the tables of its snapshot."""

    def __init__(self, inner: Source, image: _wire.Qcow2, form: _wire.Qcow2.Snapshot, size: int) -> None:
        super().__init__(inner)
        self._cluster = 1 << image.log_len_cluster
        self._per_table = self._cluster // ENTRY
        disk = form.extra.len_disk_then if form.len_extra > ENTRY else image.len_disk
        # The state starts where a table of level 2 starts, after the disk.
        first = -(-disk // (self._cluster * self._per_table))
        number = max(0, min(form.num_entries - first, MAX_ENTRIES))
        self._level1 = inner.read_at(form.ofs_table + first * ENTRY, number * ENTRY)
        self._tables: dict[int, bytes] = {}
        self._extents: list[tuple[int, int]] | None = None
        self._is_odd = False
        self._size = min(size, len(self._level1) // ENTRY * self._per_table * self._cluster)
        if self._size < size:
            self.found(
                "migration-snapshot-cut",
                f"the tables lead to {self._size} of {size} bytes of the state",
                form.ofs_table,
            )

    @property
    def size(self) -> int:
        """Size of the state in bytes, as far as tables lead to it."""
        return self._size

    @property
    def extents(self) -> Sequence[tuple[int, int]]:
        """Start and end of each run of clusters, and the last cluster in any case.

        No more of them than the image has room for: tables that lead to one
        cluster many times would otherwise cost time without an end.
        """
        if self._extents is None:
            self._extents = self._find_extents()
        return self._extents

    def _find_extents(self) -> list[tuple[int, int]]:
        size, cluster = self._size, self._cluster
        left = len(self._level1) if self.inner.size is None else self.inner.size // cluster
        runs: list[tuple[int, int]] = []
        for index in range(len(self._level1) // ENTRY):
            if not _entry(self._level1, index) & OFFSET:
                continue
            left -= 1
            table = self._table(index)
            for at in range(0, len(table), ENTRY):
                if left < 0:
                    words = "the tables lead to more clusters than the image has, and the rest is left unread"
                    self.found("migration-snapshot-cut", words, 0)
                    return runs
                if table[at : at + ENTRY] == NOTHING:
                    continue
                left -= 1
                start = (index * self._per_table + at // ENTRY) * cluster
                if runs and runs[-1][1] == start:
                    start = runs.pop()[0]
                runs.append((start, (index * self._per_table + at // ENTRY + 1) * cluster))
        last = max(0, size - 1) // cluster * cluster
        runs = [(start, min(end, size)) for start, end in runs if start < size]
        if size and (not runs or runs[-1][1] < size):
            runs.append((last, size))
        return runs

    def place(self, offset: int) -> int | None:
        """Return the offset in the file of a byte of the state, or None where the image does not hold it as it is."""
        place = self._cluster_of(offset)
        return None if place is None else self.inner.place(place + offset % self._cluster)

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        parts = []
        end = min(offset + length, self._size)
        while offset < end:
            skip = offset % self._cluster
            size = min(self._cluster - skip, end - offset)
            place = self._cluster_of(offset)
            data = b"" if place is None else self.inner.read_at(place + skip, size)
            parts.append(data.ljust(size, b"\0"))
            offset += size
        return b"".join(parts)

    def _cluster_of(self, offset: int) -> int | None:
        number = offset // self._cluster
        index, inside = divmod(number, self._per_table)
        entry = _entry(self._table(index), inside)
        if entry & IS_PACKED and not self._is_odd:
            self._is_odd = True
            self.found(
                "migration-cluster-packed", "a cluster of the state is compressed, and its bytes are not read", offset
            )
        return None if entry & (IS_PACKED | IS_ZERO) else entry & OFFSET or None

    def _table(self, index: int) -> bytes:
        table = self._tables.get(index)
        if table is None:
            place = _entry(self._level1, index) & OFFSET
            table = self.inner.read_at(place, self._cluster) if place else b""
            if len(self._tables) >= MAX_TABLES:
                self._tables.clear()
            self._tables[index] = table
        return table


def _entry(table: bytes, index: int) -> int:
    return int.from_bytes(table[index * ENTRY : (index + 1) * ENTRY], "big")
