"""The payload of a VMCOREINFO note: what a kernel tells dump tools about itself."""

from __future__ import annotations

from collections.abc import Mapping

from . import keys
from .errors import FormatError, MissingKeyError
from .lines import KERNEL_LINE, MAX_LINES, Line, entries, parts, split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterator, KeysView, ValuesView

    from .facts import Facts
    from .findings import Finding

__all__ = ["Integers", "Line", "VmCoreInfo", "decode_integer"]

SMALLEST, LARGEST = -(1 << 63), (1 << 64) - 1


def decode_integer(text: str, base: int) -> int | None:
    """Return the integer that a kernel meant by this text, or None where it is none.

    Args:
        text: As it stands behind the `=`.
        base: 16 takes hexadecimal digits with or without `0x`; 10 takes an
            optional minus sign and decimal digits, or `0x` and hexadecimal ones.
            A leading zero never means octal.

    A number that 64 bits cannot hold, signed or not, is none.
    """
    digits = text[1:] if text.startswith("-") and base == 10 else text
    if digits[:2] in ("0x", "0X"):
        digits, base = digits[2:], 16
    allowed = "0123456789abcdefABCDEF" if base == 16 else "0123456789"
    # 2**64 has 20 decimal digits; leading zeros aside, a longer text is not worth converting.
    if not digits or digits.strip(allowed) or len(digits.lstrip("0")) > 20:
        return None
    value = int(digits, base)
    if text.startswith("-"):
        value = -value
    return value if SMALLEST <= value <= LARGEST else None


class Integers(Mapping[str, int]):
    """Integers of one kind of key, by the name inside the parentheses.

    Only values that are integers of at most 64 bits are here; asking for
    another one raises `MissingKeyError`, which says what stands there instead.
    """

    def __init__(self, kind: str, texts: Mapping[str, str]) -> None:
        self._kind = kind
        self._texts = texts
        self._values: dict[str, int] = {}
        start = len(kind) + 1
        for key, text in texts.items():
            if key.startswith(kind) and keys.kind(key) == kind:
                value = decode_integer(text, keys.base_of(key) or 10)
                if value is not None:
                    self._values[key[start:-1]] = value

    def __getitem__(self, name: str) -> int:
        try:
            return self._values[name]
        except KeyError:
            key = f"{self._kind}({name})"
            text = self._texts.get(key)
            found = "is not in the payload" if text is None else f"is {text!r}, expected an integer of 64 bits"
            raise MissingKeyError(f"{key} {found}", key) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<{len(self)} {self._kind} values>"


class VmCoreInfo(Mapping[str, str]):
    """The text of a VMCOREINFO note as a read-only mapping, in the order of the file.

    Any bytes are taken: a broken line costs itself, never the rest, and what
    was odd is in `lines` and `findings`. A value that was cut is no value. `bytes(info)` is the exact input. Of
    several lines with one key the first counts, as for the kernel's own tools,
    makedumpfile, crash and QEMU.

    Source: Linux kernel/vmcore_info.c and Documentation/admin-guide/kdump/vmcoreinfo.

    Example:
        >>> info = VmCoreInfo.parse(b"OSRELEASE=6.1.0\\nSYMBOL(_stext)=ffffffff9ac00000\\n")
        >>> info["OSRELEASE"], hex(info.symbols["_stext"])
        ('6.1.0', '0xffffffff9ac00000')
        >>> info.phys_base is None
        True
    """

    def __init__(self, payload: bytes, *, cut: bool = False) -> None:
        self._payload = payload
        self._cut = cut
        self._lines: tuple[Line, ...] | None = None
        self._integers: dict[str, Integers] = {}

    @classmethod
    def parse(cls, data: bytes, *, cut: bool = False) -> VmCoreInfo:
        """Return the payload that any bytes hold.

        Args:
            data: The bytes.
            cut: Whether more was to follow, as in a truncated dump. A last
                line without a newline is not trusted then.
        """
        return cls(bytes(data), cut=cut)

    @classmethod
    def build(cls, values: Mapping[str, str | int], *, page_size: int = 4096, unchecked: bool = False) -> VmCoreInfo:
        """Return a payload with these keys in this order, one line each.

        Args:
            values: Texts, or integers that are written in the base of their key.
            page_size: Room for the text in bytes.
            unchecked: Take also what no kernel could have written, such as a
                line of more than 79 bytes.

        Raises:
            ValidationError: No kernel could have written this.
            FormatError: A key or value cannot stand in a line at all.
        """
        from .compose import compose, line_bytes

        lines = [line_bytes(key, value) for key, value in values.items()]
        return cls(compose(lines, page_size=page_size, unchecked=unchecked))

    def replacing(self, key: str, value: str | int, *, unchecked: bool = False) -> VmCoreInfo:
        """Return a copy in which a key has another value; a key that is not there is added at the end.

        All other lines keep their bytes; one that ran into the next gets its
        newline, and one that the end of the text cut is left out. Of several
        lines with the key only the first stays. Raises what `build` raises.
        """
        from .compose import line_bytes

        return self._edited(key, line_bytes(key, value), unchecked)

    def without(self, key: str, *, unchecked: bool = False) -> VmCoreInfo:
        """Return a copy without any line of that key.

        Raises:
            MissingKeyError: The key is not there.
            ValidationError: No kernel could have written the rest.
        """
        if all(line.key != key for line in parts(self.lines)):
            raise MissingKeyError(f"{key} is not in the payload", key)
        return self._edited(key, None, unchecked)

    def _edited(self, key: str, replacement: bytes | None, unchecked: bool) -> VmCoreInfo:
        from .compose import PAGE_SIZE, compose

        lines = []
        if any("line-rest" in line.odd for line in self.lines[-1:]):
            raise FormatError(f"text of more than {MAX_LINES} lines, expected fewer", offset=self.lines[-1].offset)
        for line in parts(self.lines):
            if "line-cut" in line.odd:
                continue
            if line.key != key:
                raw = line.raw[:KERNEL_LINE] if line.fused else line.raw
                lines.append(raw if line.ended else raw.rstrip(b"\0"))
            elif replacement is not None:
                lines.append(replacement)
                replacement = None
        if replacement is not None:
            lines.append(replacement)
        page_size = max(PAGE_SIZE, decode_integer(self.get("PAGESIZE", ""), 10) or 0)
        return VmCoreInfo(compose(lines, page_size=page_size, unchecked=unchecked))

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line with its offset, key, value, kind and oddities."""
        if self._lines is None:
            self._lines = tuple(self._split())
        return self._lines

    def _split(self) -> Iterator[Line]:
        return split(self._payload, cut=self._cut or self._fills_page())

    def _fills_page(self) -> bool:
        # Linux has a page for the text, and what does not fit is cut off in the middle of a line.
        size = len(self._payload)
        if size < 4096 or size & (size - 1):
            return False
        return f"PAGESIZE={size}\n".encode() in self._payload or (size == 4096 and b"PAGESIZE=" not in self._payload)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is odd about the form of the payload, by offset."""
        from .form import findings

        return tuple(findings(self._payload, self.lines))

    def to_dict(self) -> dict[str, object]:
        """Return everything as plain values, in the shape of `schemas/vmcoreinfo.schema.json`."""
        from .display import to_dict

        return to_dict(self)

    def _repr_html_(self) -> str:
        from .display import to_html

        return to_html(self)

    def check(self, *, header_phys_base: int | None = None) -> tuple[Finding, ...]:
        """Return what is odd about form, keys and values, and what they say of one another, by offset.

        Args:
            header_phys_base: What the dump's own header says phys_base is, where it has such a field.
        """
        from .lint import check

        return check(self, header_phys_base=header_phys_base)

    @property
    def facts(self) -> Facts:
        """What follows from the payload, each with its reason, and arguments for other tools."""
        from .facts import Facts

        return Facts(self)

    _texts: dict[str, str]

    def __getattr__(self, name: str) -> dict[str, str]:
        # Called where an attribute is not there, so the values by key are split off when they are first asked for,
        # and then cost no call.
        if name != "_texts":
            raise AttributeError(f"VmCoreInfo has no attribute {name!r}")
        ended = self._payload.endswith(b"\n") or not (self._cut or self._fills_page())
        texts = _plain_texts(self._payload) if ended else None
        if texts is None:
            texts = {}
            for line in entries(self._lines or self._split()):
                texts.setdefault(line.key or "", line.value or "")
        self._texts = texts
        return texts

    def keys(self) -> KeysView[str]:
        """Return the keys, in the order of the file."""
        return self._texts.keys()

    def items(self) -> ItemsView[str, str]:
        """Return keys and values, in the order of the file."""
        return self._texts.items()

    def values(self) -> ValuesView[str]:
        """Return the values, in the order of the file."""
        return self._texts.values()

    def copy(self) -> dict[str, str]:
        """Return keys and values as a dictionary, in the order of the file: what `dict(info)` does, in less time."""
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
        return self._payload

    def __eq__(self, other: object) -> bool:
        return isinstance(other, VmCoreInfo) and self._payload == other._payload

    def __hash__(self) -> int:
        return hash(self._payload)

    def __repr__(self) -> str:
        return f"<VmCoreInfo {self.get('OSRELEASE', 'without OSRELEASE')}, {len(self)} keys>"

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
        """Return the integer that a key of any kind stands for, or None where the key is absent.

        Raises:
            FormatError: The key is there and its value is no integer of 64 bits.
        """
        text = self._texts.get(key)
        if text is None:
            return None
        value = decode_integer(text, keys.base_of(key) or 10)
        if value is None:
            line = next(line for line in entries(self.lines) if line.key == key)
            raise FormatError(
                f"{key} is {text!r}, expected an integer of 64 bits, at offset {line.offset}",
                where=key,
                offset=line.offset,
            )
        return value

    @property
    def osrelease(self) -> str | None:
        """Kernel release as `uname -r` prints it, or None where the payload does not say."""
        return self._texts.get("OSRELEASE")

    @property
    def build_id(self) -> str | None:
        """Build id of the kernel in hexadecimal (40 digits in Linux since 5.9), or None."""
        return self._texts.get("BUILD-ID")

    @property
    def page_size(self) -> int | None:
        """Page size in bytes, or None; raises FormatError where it is no integer."""
        return self.integer("PAGESIZE")

    @property
    def kernel_offset(self) -> int | None:
        """KASLR displacement of the kernel image in bytes (0 without KASLR), or None; may raise FormatError."""
        return self.integer("KERNELOFFSET")

    @property
    def phys_base(self) -> int | None:
        """Signed physical displacement of an x86_64 kernel in bytes, or None; may raise FormatError."""
        return self.integer("NUMBER(phys_base)")

    @property
    def crash_time(self) -> int | None:
        """Seconds from 1970 to the crash, where the kernel crashed into kdump, or None; may raise FormatError."""
        return self.integer("CRASHTIME")


# Of a text whose lines are all of the usual form, only this is left without them: an equals sign and a newline a line.
_USUAL_BYTES = bytes(byte for byte in range(256) if byte not in b"=\n\r\0")


def _plain_texts(payload: bytes) -> dict[str, str] | None:
    """Return the values by key where every line is of the usual form, otherwise None.

    Without a look at each line, which takes longer than all of this. A line of more than 79 bytes needs one only if
    another entry may start at a multiple of them, and that would have an equals sign of its own, unless what stands
    before it has none.
    """
    marks = payload.translate(None, _USUAL_BYTES)
    number = len(marks) // 2
    if marks != b"=\n" * number or not 0 < number <= MAX_LINES:
        return None
    parts = payload.decode("latin-1").replace("\n", "=").split("=")
    keys, values = parts[:-1:2], parts[1::2]
    if max(map(len, keys)) >= KERNEL_LINE:
        return None
    texts = dict(zip(keys, values, strict=False))
    if len(texts) < number:
        texts.update(zip(reversed(keys), reversed(values), strict=False))  # the first of several counts
    texts.pop("", None)
    return texts
