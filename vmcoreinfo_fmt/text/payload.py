"""The text of a note as bytes, lines and values."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import FormatError, MissingKeyError
from .kinds import base_of
from .lines import LINE_SIZE, MAX_LINES, Line, entries, fills_page, split
from .values import Integers, decode_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterator, KeysView, ValuesView
    from mmap import mmap
    from typing import TypeVar

    from .key_list import KeyList

    Kind = TypeVar("Kind", bound="Payload")

__all__ = ["Payload"]

# Lines that are looked for one by one; for more, all lines are split.
FEW = 8


class Payload(Mapping[str, str]):
    """The text of a note: its bytes, its lines, and its values by key. `VmCoreInfo` adds what they mean."""

    __slots__ = (
        "__weakref__",
        "_bytes",
        "_cut",
        "_first_lines",
        "_integers",
        "_is_plain",
        "_lines",
        "_listed",
        "_looked",
        "_texts",
    )

    _lines: tuple[Line, ...] | None
    _first_lines: dict[str, Line] | None
    _listed: KeyList | None

    def __init__(self, payload: bytes, *, cut: bool = False) -> None:
        self._bytes = payload
        self._cut = cut
        self._first_lines = None
        self._looked = 0
        self._listed = None
        self._integers: dict[str, Integers] = {}
        texts, self._is_plain = _usual_texts(payload)
        if texts is None:
            self._lines = lines = tuple(split(payload, cut=cut or fills_page(payload)))
            texts = {}
            for line in entries(lines):
                texts.setdefault(line.key or "", line.value or "")
        else:
            self._lines = None
        self._texts = texts

    @classmethod
    def parse(cls: type[Kind], data: bytes | bytearray | memoryview | mmap, *, cut: bool = False) -> Kind:
        """Return the payload that any bytes hold.

        Args:
            data: The bytes, or anything that has a buffer of them.
            cut: Whether more was to follow, as in a truncated dump. A last
                line without a newline is not trusted then.
        """
        return cls(data if type(data) is bytes else bytes(memoryview(data)), cut=cut)

    @property
    def cut(self) -> bool:
        """Whether it was parsed as the beginning of a longer text."""
        return self._cut

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line with its offset, key, value, kind and oddities."""
        if self._lines is None:
            self._lines = tuple(split(self._bytes, cut=self._cut or fills_page(self._bytes)))
        return self._lines

    @property
    def is_usual(self) -> bool:
        """Whether every line is as Linux writes it, so that no line is odd. Costs less than a look at each line."""
        data = self._bytes
        return (
            self._is_plain
            and len(data.translate(None, _PRINTABLE)) == len(self._texts)
            and max(map(len, data.split(b"\n"))) < LINE_SIZE
        )

    def find_line(self, key: str) -> Line | None:
        """Return the line that gives a key its value, or None. Of several lines with one key the first counts."""
        if self._lines is None and key in self._texts and self._looked < FEW:
            self._looked += 1
            line = self._usual_line(key)
            if line is not None:
                return line
        if self._first_lines is None:
            found: dict[str, Line] = {}
            for line in entries(self.lines):
                found.setdefault(line.key or "", line)
            self._first_lines = found
        return self._first_lines.get(key)

    def _usual_line(self, key: str) -> Line | None:
        """Return the line of a key without a look at the others, or None where it is not of the usual length."""
        data, start = self._bytes, f"{key}=".encode("latin-1")
        offset = 0 if data.startswith(start) else data.find(b"\n" + start) + 1
        end = data.find(b"\n", offset)
        return Line(data[offset:end], offset, True) if end - offset < LINE_SIZE else None

    def keys(self) -> KeysView[str]:
        """Return the keys, in the order of the text."""
        return self._texts.keys()

    def items(self) -> ItemsView[str, str]:
        """Return keys and values, in the order of the text."""
        return self._texts.items()

    def values(self) -> ValuesView[str]:
        """Return the values, in the order of the text."""
        return self._texts.values()

    def copy(self) -> dict[str, str]:
        """Return keys and values as a dictionary, in the order of the text: as `dict(info)`, in less time."""
        return self._texts.copy()

    def __getitem__(self, key: str) -> str:
        try:
            return self._texts[key]
        except KeyError:
            raise MissingKeyError(f"{key} is not in the payload", key) from None

    def __contains__(self, key: object) -> bool:
        return key in self._texts

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __bytes__(self) -> bytes:
        return self._bytes

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Payload):
            return NotImplemented if not isinstance(other, Mapping) else False
        return self._bytes == other._bytes and self._cut == other._cut

    def __hash__(self) -> int:
        return hash((self._bytes, self._cut))

    def __copy__(self: Kind) -> Kind:
        return self

    def __deepcopy__(self: Kind, memo: object) -> Kind:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self._bytes, self._cut)

    def _ipython_key_completions_(self) -> list[str]:
        return list(self._texts)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.get('OSRELEASE', 'without OSRELEASE')}, {len(self)} keys>"

    @property
    def _key_list(self) -> KeyList:
        # What the keys alone say. Found once, for several ask.
        if self._listed is None:
            from .key_list import key_list

            self._listed = key_list(tuple(self._texts))
        return self._listed

    def _of_kind(self, kind: str) -> Integers:
        if kind not in self._integers:
            self._integers[kind] = Integers(kind, self._texts)
        return self._integers[kind]

    @property
    def symbols(self) -> Integers:
        """Virtual addresses from SYMBOL lines, by symbol."""
        return self._of_kind("SYMBOL")

    @property
    def sizes(self) -> Integers:
        """Sizes in bytes from SIZE lines, by type."""
        return self._of_kind("SIZE")

    @property
    def offsets(self) -> Integers:
        """Offsets in bytes from OFFSET lines, by `type.member`."""
        return self._of_kind("OFFSET")

    @property
    def lengths(self) -> Integers:
        """Numbers of elements from LENGTH lines, by array."""
        return self._of_kind("LENGTH")

    @property
    def numbers(self) -> Integers:
        """Signed numbers from NUMBER lines, by name."""
        return self._of_kind("NUMBER")

    def integer(self, key: str) -> int | None:
        """Return the integer value of a key of any kind, or None where the key is absent.

        Raises:
            FormatError: The value is not an integer of 64 bits.
        """
        text = self._texts.get(key)
        if text is None:
            return None
        value = decode_integer(text, base_of(key) or 10)
        if value is None:
            line = self.find_line(key)
            offset = line.offset if line else None
            message = f"{key} is {text!r}, expected an integer of 64 bits, at offset {offset}"
            raise FormatError(message, where=key, offset=offset)
        return value

    def find_integer(self, key: str) -> int | None:
        """Return the integer value of a key, or None where the key is absent or its value is not an integer."""
        text = self._texts.get(key)
        if text is None:
            return None
        return decode_integer(text, base_of(key) or 10)

    @property
    def osrelease(self) -> str | None:
        """Kernel release as `uname -r` prints it, or None."""
        return self._texts.get("OSRELEASE")

    @property
    def build_id(self) -> str | None:
        """BUILD-ID as it is in the text: 40 hexadecimal digits in Linux since 5.9, or None.

        Some releases write a wrong one; `facts["build_id"]` is None there and says so.
        """
        return self._texts.get("BUILD-ID")

    @property
    def page_size(self) -> int | None:
        """Page size in bytes, or None; raises FormatError where it is not an integer."""
        return self.integer("PAGESIZE")

    @property
    def kaslr_offset(self) -> int | None:
        """KASLR offset of the kernel image in bytes, 0 without KASLR, or None; may raise FormatError.

        It is KERNELOFFSET, except on s390 since 6.10, where that is an address; the distance is not known there.
        """
        return None if "KERNELOFFPHYS" in self._texts else self.integer("KERNELOFFSET")

    @property
    def phys_base(self) -> int | None:
        """Distance that an x86_64 kernel was moved in physical memory: signed bytes, or None; may raise FormatError."""
        return self.integer("NUMBER(phys_base)")

    @property
    def crash_time(self) -> int | None:
        """Seconds from 1970 to the crash, if the kernel crashed into kdump, or None; may raise FormatError."""
        return self.integer("CRASHTIME")


def _restored(kind: type[Kind], payload: bytes, cut: bool) -> Kind:
    return kind(payload, cut=cut)


_PRINTABLE = bytes(range(32, 127))
# Of a text whose lines are all of the usual form, only this is left without them: an equals sign and a newline a line.
_USUAL_BYTES = bytes(byte for byte in range(256) if byte not in b"=\n\r\0")


def _usual_texts(payload: bytes) -> tuple[dict[str, str] | None, bool]:
    """Return the values by key if every line is of the usual form, otherwise None; and whether each has a newline and a
    key of its own.

    It does not look at each line, which would take longer than all of this. A line of more than 79 bytes needs a look
    only if another entry may start at a multiple of them, and that would have an equals sign of its own, unless what
    is before it has none. A last line without a newline has an equals sign too many, or is no entry.
    """
    marks = payload.translate(None, _USUAL_BYTES)
    number = len(marks) // 2
    if marks != b"=\n" * number or not 0 < number <= MAX_LINES:
        return None, False
    parts = payload.decode("latin-1").replace("\n", "=").split("=")
    keys, values = parts[:-1:2], parts[1::2]
    if max(map(len, keys)) >= LINE_SIZE:
        return None, False
    texts = dict(zip(keys, values, strict=False))
    is_plain = len(texts) == number and "" not in texts and not parts[-1]
    if len(texts) < number:
        texts.update(zip(reversed(keys), reversed(values), strict=False))  # the first of several counts
    texts.pop("", None)
    return texts, is_plain
