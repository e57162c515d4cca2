"""A migration stream of QEMU up to its memory: what machine it is, its blocks of memory, and where its pages are."""

from __future__ import annotations

from .. import _wire
from ..errors import FormatError, TruncatedError, UnsupportedError
from .page_places import FILLED, PACKED, Block, Places

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..sources.source import Source

__all__ = ["PACKED_START", "Stream"]

HEAD = _wire.row("qemu_migration.stream_head")
MARK = _wire.row("qemu_migration.section_mark")
RECORD = _wire.row("qemu_migration.record_head")
DIFFERENCE = _wire.row("qemu_migration.difference_start")
PACKED_START = _wire.row("qemu_migration.packed_start")
KINDS = {name: number for number, name in _wire.names("qemu_migration.kinds").items()}
# What comes after the end of a section, other than a subsection.
NEXT = {bytes([number]) for name, number in KINDS.items() if name not in ("subsection", "footer")}
SECTIONS = tuple(KINDS[name] for name in ("start", "part", "last_part", "full", "command"))
RAM = b"ram"
# What is read at a time, and more than a header or a record without its page is long.
WINDOW, SMALL = 1 << 20, 1 << 10
# The configuration and a list of names at most.
MAX_HEAD = 1 << 16
# More blocks than any machine has, and larger ones.
MAX_BLOCKS, MAX_BLOCK = 1 << 12, 1 << 48
# The bits below the smallest page say what a record is.
BITS = 1 << 10
# Sizes of pages that machines have; the first one unless the stream says another.
PAGE_SIZES = (1 << 12, 1 << 14, 1 << 13, 1 << 16, 1 << 10)


class Stream:
    """What was read of a stream.

    Attributes:
        machine: Kind of the machine, such as `pc-q35-7.2`, or empty.
        places: The blocks of memory, in the order of the stream, and where their pages are.
        end: Where the devices follow, or where reading ended.
        odd: What was odd, as id, words and place.
    """

    def __init__(self, source: Source) -> None:
        self.machine: str = ""
        self.end: int = 0
        self.odd: list[tuple[str, str, int]] = []
        self._source = source
        self._by_name: dict[bytes, Block] = {}
        self._has_addresses = self._is_mapped = self._is_page_size_said = False
        self.places: Places = Places(source, RECORD.size)
        self._number: int | None = None
        self._block: Block | None = None
        # What follows a record, by its lowest bits.
        self._shapes: dict[int, tuple[str, bool]] = {}
        self._noted: set[str] = set()

    def read_head(self) -> tuple[int, int]:
        """Read the configuration; return where the first other section is, and its kind.

        Raises:
            FormatError: It is cut or broken.
        """
        data = self._source.read_at(0, MAX_HEAD)
        head = HEAD.read(data)
        if head.raw_kind != KINDS["configuration"]:
            return HEAD.size - 1, head.raw_kind
        form = _wire.read(
            _wire.QemuMigration.MachineConfiguration, data[HEAD.size :], what="configuration", base=HEAD.size
        )
        self.machine = form.machine.decode("latin-1")
        names: set[bytes] = set()
        for subsection in form.subsections[:-1]:
            names.update(one.name for one in getattr(subsection, "capabilities", ()))
            if hasattr(subsection, "log_len_page"):
                self._set_page_size(1 << min(subsection.log_len_page, 64), HEAD.size)
        self._has_addresses = b"x-ignore-shared" in names
        self._is_mapped = b"mapped-ram" in names
        return HEAD.size + form._io.pos() - 1, form.subsections[-1].raw_kind

    def read_memory(self, at: int, kind: int) -> None:
        """Read the sections from a place on to the end of the memory.

        Args:
            at: Where the first one is.
            kind: Its kind.

        Raises:
            FormatError: There is no memory in them that could be read.
        """
        try:
            while kind in SECTIONS:
                at, is_last = self._read_section(at, kind)
                self.end = at
                if is_last:
                    return
                kind = self._read(at, 1)[0]
        except TruncatedError as error:
            if not self.places.blocks:
                raise
            self._note("migration-memory-cut", error.reason, error.offset or at)
            return
        except FormatError as error:
            if not self.places.blocks or self._source.budget.is_spent:
                raise
            self._note("migration-memory-broken", error.reason, error.offset or at)
            return
        words = f"a section of kind {kind}, expected one of the memory"
        if not self.places.blocks:
            raise UnsupportedError(f"{words}, at offset {at}", found=str(kind), offset=at)
        self._note("migration-memory-broken", words, at)

    def _note(self, id: str, words: str, offset: int) -> None:
        """Note what is odd, of its kind the first."""
        if id not in self._noted:
            self._noted.add(id)
            self.odd.append((id, words, offset))

    def _read(self, at: int, size: int) -> bytes:
        data = self._source.read_at(at, size)
        if not data:
            raise _cut(at)
        return data

    def _set_page_size(self, size: int, at: int) -> None:
        if size not in PAGE_SIZES:
            raise FormatError(f"pages of {size} bytes, expected one of {PAGE_SIZES}, at offset {at}", offset=at)
        if self._is_page_size_said and size != self.places.page_size:
            words = f"pages of {size} bytes, expected {self.places.page_size} as before, at offset {at}"
            raise FormatError(words, offset=at)
        self.places.page_size = size
        self._is_page_size_said = True

    def _read_section(self, at: int, kind: int) -> tuple[int, bool]:
        """Read a section; return where the next one is, and whether it was the last part of the memory."""
        self._source.budget.spend("records")
        if kind == KINDS["command"]:
            return at + MARK.size + MARK.read(self._read(at, MARK.size), 0, at).number % (1 << 16), False
        if kind in (KINDS["part"], KINDS["last_part"]):
            number = MARK.read(self._read(at, MARK.size), 0, at).number
            at += MARK.size
            is_ram = number == self._number
            if is_ram:
                at = self._read_records(at)
        else:
            form = _wire.read(_wire.QemuMigration.SectionStart, self._read(at + 1, SMALL), what="section", base=at + 1)
            number = form.number
            at += 1 + form._io.pos()
            is_ram = form.name == RAM and kind == KINDS["start"] and self._number is None
            if is_ram:
                self._number = number
                at = self._read_records(self._read_blocks(at))
        mark = bytes([KINDS["footer"]]) + number.to_bytes(4, "big")
        if not is_ram:
            at = self._find_end(at, mark)
        data = self._source.read_at(at, MARK.size)
        return at + MARK.size * (data == mark), is_ram and kind == KINDS["last_part"]

    def _find_end(self, at: int, mark: bytes) -> int:
        """Return where a section of unknown form ends."""
        while True:
            data = self._read(at, WINDOW)
            place = data.find(mark)
            while place >= 0 and data[place + len(mark) : place + len(mark) + 1] not in NEXT:
                place = data.find(mark, place + 1)
            if place >= 0:
                return at + place
            if len(data) < WINDOW:
                raise _cut(at + len(data))
            at += WINDOW - len(mark)

    def _read_blocks(self, at: int) -> int:
        """Read the list of blocks; return where the number is that ends it."""
        if not RECORD.read(self._read(at, RECORD.size), 0, at).is_size_of_memory:
            raise FormatError(f"no size of the memory, expected one, at offset {at}", offset=at)
        at += RECORD.size
        while True:
            form = _wire.read(
                lambda stream: _wire.QemuMigration.Block(self._has_addresses, self._is_mapped, stream),
                self._read(at, SMALL),
                what="block of memory",
                base=at,
            )
            if not form.len_name:
                return at
            if len(self.places.blocks) >= MAX_BLOCKS:
                raise FormatError(f"more than {MAX_BLOCKS} blocks of memory, at offset {at}", offset=at)
            at += form._io.pos()
            block = Block(form.name.decode("latin-1"), form.len_block)
            if not 0 < block.size <= MAX_BLOCK:
                raise FormatError(
                    f"a block of {block.size} bytes, expected 1 to {MAX_BLOCK}, at offset {at}", offset=at
                )
            if self._is_mapped:
                at = self._map(block, form.mapped, at)
            if block.size % self.places.page_size:
                size = block.size
                raise FormatError(f"a block of {size} bytes, expected whole pages, at offset {at}", offset=at)
            self.places.add(block)
            self._by_name.setdefault(form.name, block)
            self._source.budget.spend("records")

    def _map(self, block: Block, form: _wire.QemuMigration.MappedHeader, at: int) -> int:
        """Note where the pages of a block are; return where the next one is described."""
        self._set_page_size(form.len_page, at)
        # Offsets count in the file that QEMU wrote, where the stream need not start; the bitmap follows its header.
        start = form.ofs_bitmap - at
        block.bitmap, block.pages = at, form.ofs_pages - start
        if block.pages < at + -(-block.size // (8 * self.places.page_size)):
            raise FormatError(f"pages at {form.ofs_pages}, expected after their bitmap, at offset {at}", offset=at)
        return block.pages + block.size

    def _read_records(self, at: int) -> int:
        """Index the pages of a part; return where it ends."""
        source, budget, shapes = self._source, self._source.budget, self._shapes
        size, put, read = self.places.page_size, self.places.put, RECORD.read
        limit = source.size
        # A part goes on in the block of the one before.
        block = self._block
        base, data, here = at, b"", 0
        number = 0
        while True:
            if here + SMALL > len(data):
                base, here = base + here, 0
                data = source.read_at(base, WINDOW)
                budget.spend("records", number)
                number = 0
            head = read(data, here, base)
            place, bits = (head.high << 32) + head.low, head.low % BITS
            shape = shapes.get(bits)
            if shape is None:
                shape = shapes[bits] = _shape(head)
            what, has_name = shape
            start = base + here
            here += RECORD.size
            number += 1
            if has_name:
                length = 1 + data[here] if here < len(data) else 1
                name = data[here + 1 : here + length]
                here += length
                block = self._by_name.get(name)
            if what == "end":
                self._block = block
                budget.spend("records", number)
                return base + here
            if what == "flush":
                if not self._is_mapped:
                    self._note("migration-multifd", "the pages went through other channels, and are not here", start)
                continue
            if not what or block is None or block.bitmap is not None:
                raise FormatError(
                    f"a record with bits {bits:#x}, expected one of a page, at offset {start}", offset=start
                )
            page, odd = divmod(place - bits, size)
            if odd or page >= block.size // size:
                words = f"a page at {place - bits:#x} of {block.name}, expected one of its pages, at offset {start}"
                raise FormatError(words, offset=start)
            page += block.first
            if what == "page":
                if not self._is_page_size_said:
                    size = self._find_page_size(base + here)
                    page = block.first + (place - bits) // size
                value = base + here << 2
                here += size
            elif what == "zero":
                if here >= len(data):
                    raise _cut(base + here)
                value = (base + here << 2 | FILLED) if data[here] else 0
                here += 1
            elif what == "packed":
                value = base + here << 2 | PACKED
                here += PACKED_START.size + PACKED_START.read(data, here, base).len_packed
            else:
                words = f"the page at {place - bits:#x} of {block.name} was sent again as its difference"
                self._note("migration-differences", words, start)
                here += DIFFERENCE.size + DIFFERENCE.read(data, here, base).len_difference
                continue
            if limit is not None and base + here > limit:
                raise _cut(limit)
            put(page, value)

    def _find_page_size(self, at: int) -> int:
        """Return the size of pages, where the stream does not say it: that after which the next record is one."""
        largest = max(block.size for block in self.places.blocks)
        for size in PAGE_SIZES:
            data = self._source.read_at(at + size, RECORD.size)
            if len(data) == RECORD.size and all(block.size % size == 0 for block in self.places.blocks):
                head = RECORD.read(data)
                what = _shape(head)[0]
                if what == "end" or (what and (head.high << 32) + head.low < largest):
                    self._is_page_size_said = True
                    self.places.renumber(size)
                    return size
        self._is_page_size_said = True
        return self.places.page_size


def _shape(row: _wire.rows.QemuMigrationRecordHead) -> tuple[str, bool]:
    """Return what follows a record, and whether the name of a block is first."""
    words = {
        "page": row.is_page,
        "zero": row.is_zero,
        "packed": row.is_packed,
        "difference": row.is_difference,
        "end": row.is_end_of_part,
        "flush": row.is_flush,
    }
    found = [word for word, is_so in words.items() if is_so]
    return found[0] if len(found) == 1 else "", row.is_of_page and not row.is_same_block


def _cut(at: int) -> TruncatedError:
    return TruncatedError(f"the stream ends in its memory, at offset {at}", needed=1, available=0, offset=at)
