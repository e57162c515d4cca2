# Structures of fixed layout, read with one unpack; where their fields are and how they are named comes from
# vmcoreinfo_ksy.rows. What a row says and raises, the compiled parser says and raises too: tests/test_wire.py.

from __future__ import annotations

import struct
from functools import cache, partial
from operator import itemgetter

from vmcoreinfo_ksy.rows import ENUMS, ROWS

from .errors import FormatError, TruncatedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import NoReturn

    Settings = dict[str, object]
    Values = tuple[object, ...]
    # Path, code, offset, size, and the path that the compiled parser names where the bytes end in the field.
    Leaf = tuple[str, str, int, int, str]

__all__ = ["Row", "names", "number", "row"]

_PREFIXES = {"little": "<", "big": ">"}
_made: dict[tuple[object, ...], Row] = {}


def row(name: str, *, what: str = "", **settings: object) -> Row:
    """Return the row of that name.

    Args:
        name: Format and type, such as `elf_core.program_header`.
        what: What messages call the structure; otherwise they use its name.
        settings: What its layout depends on: `bits`, `byte_order`, `align` and so on.

    Raises:
        ValueError: There is no such row, or not with these settings.
    """
    key = name, what, *settings.items()
    found = _made.get(key)
    if found is None:
        if name not in ROWS:
            raise ValueError(
                f"there is no row {name}: one is made of each type of a format whose fields all have a known size"
            )
        order, parameters, variants, _, _ = ROWS[name]
        wanted = {*parameters, *(() if order else ("byte_order",))}
        if set(settings) != wanted:
            raise ValueError(f"{name} is given {sorted(settings)}, expected {sorted(wanted)}")
        prefix = order or _PREFIXES.get(str(settings["byte_order"]))
        if prefix is None:
            raise ValueError(f"byte_order is {settings['byte_order']!r}, expected 'little' or 'big'")
        for index, parameter in enumerate(parameters):
            values = dict.fromkeys(variant[index] for variant in variants)
            if settings[parameter] not in values:
                words = " or ".join(map(str, values))
                raise ValueError(f"{parameter} is {settings[parameter]!r}, expected {words}")
        found = _made[key] = Row(name, what or name.rpartition(".")[2].replace("_", " "), settings, prefix)
    return found


def number(enum: str, member: str) -> int:
    """Return the number that a member of an enumeration, such as `elf_core.machines`, stands for."""
    return ENUMS[enum][member]


def names(enum: str) -> dict[int, str]:
    """Return the names of an enumeration by number."""
    return {value: member for member, value in ENUMS[enum].items()}


class Row:
    """A reader of one structure of fixed layout.

    Attributes:
        size: Size of the structure in bytes.
    """

    def __init__(self, name: str, what: str, settings: Settings, prefix: str) -> None:
        self._what = what
        self._settings = settings
        self._prefix = prefix
        self._checks = ROWS[name][3]
        self._places: dict[str, tuple[int, int]] = {}
        self._leaves: list[Leaf] = []
        self._make, self.size = self._shape(name, "", 0)
        self._struct = struct.Struct(prefix + "".join(leaf[1] for leaf in self._leaves))
        self._unpack = self._struct.unpack_from
        self._checked = [
            (index, self._checks[leaf[0]]) for index, leaf in enumerate(self._leaves) if leaf[0] in self._checks
        ]

    def read(self, data: bytes, at: int = 0, base: int = 0) -> Values:
        """Return the structure that starts at `at`; its fields and what is computed from them are attributes.

        Args:
            data: The bytes.
            at: Where the structure starts in them.
            base: Offset of `data` in the whole input, added to every reported offset.

        Raises:
            TruncatedError: The bytes end inside the structure.
            FormatError: A field has a value that the format does not allow.
        """
        try:
            values = self._unpack(data, at)
        except struct.error:
            self._refuse(data, at, base)
        for index, allowed in self._checked:
            if values[index] not in allowed:
                self._refuse(data, at, base)
        return self._make(values)

    def read_exact(self, data: bytes) -> Values:
        """Return the structure that exactly these bytes hold.

        Raises:
            TruncatedError: There are fewer bytes.
            FormatError: There are more, or a field has a value that the format does not allow.
        """
        found = len(data)
        if found == self.size:
            return self.read(data)
        message = f"{self._what} is {found} byte{'' if found == 1 else 's'} long, expected {self.size}"
        if found < self.size:
            raise TruncatedError(f"{message}, at offset 0", needed=self.size, available=found, offset=0)
        raise FormatError(f"{message}, at offset {self.size}", offset=self.size)

    def table(self, data: bytes) -> Iterator[Values]:
        """Return the numbers of each structure of a table, without names and unchecked; what is cut at its end is left.

        For tables of a million structures, of which a name or a check would cost as much as the reading.
        """
        return self._struct.iter_unpack(data[: len(data) - len(data) % self.size])

    def offset(self, field: str) -> int:
        """Return where a field starts, in bytes from the start of the structure."""
        return self._place(field)[0]

    def end(self, field: str) -> int:
        """Return where the field ends, in bytes from the start of the structure."""
        start, size = self._place(field)
        return start + size

    def _place(self, field: str) -> tuple[int, int]:
        if field not in self._places:
            raise ValueError(f"{self._what} has no field {field}")
        return self._places[field]

    def _shape(self, name: str, prefix: str, start: int) -> tuple[Callable[[Values], Values], int]:
        """Note the fields of a row, and return what makes the structure of their values, and where the row ends."""
        _, parameters, variants, _, _ = ROWS[name]
        settings = {parameter: self._settings[parameter] for parameter in parameters}
        names: list[str] = []
        parts: list[Callable[[Values], object]] = []
        at, before = start, prefix
        for word in variants[tuple(settings.values())].split():
            field, _, code = word.partition(":")
            code, _, times = code.partition("*")
            names.append(field)
            path = f"{prefix}.{field}" if prefix else field
            began = at
            elements: list[Callable[[Values], object]] = []
            for index in range(int(times or 1)):
                inner = f"{path}[{index}]" if times else path
                if code[0] == "@":
                    make, at = self._shape(code[1:], inner, at)
                    elements.append(make)
                else:
                    size = struct.calcsize("=" + code)
                    # Of a list, the compiled parser names the last element that it has.
                    last = before if not times else f"{path}[{index - 1}]" if index else path
                    elements.append(itemgetter(len(self._leaves)))
                    self._leaves.append((inner, code, at, size, last))
                    at += size
            self._places[path] = began, at - began
            before = self._leaves[-1][0]
            parts.append(_all_of(elements) if times else elements[0])
        kind, new = _kind(name, tuple(names), tuple(settings.items())), tuple.__new__
        if len(parts) == len(self._leaves) and all(isinstance(part, itemgetter) for part in parts):
            return partial(new, kind), at
        return lambda values: new(kind, [part(values) for part in parts]), at

    def _refuse(self, data: bytes, at: int, base: int) -> NoReturn:
        """Raise what is wrong with the first field that is cut or not allowed, as the compiled parser does."""
        there = max(0, len(data) - at)
        for path, code, start, size, before in self._leaves:
            offset = base + at + start
            if start + size > there:
                needed, available = size, max(0, there - start)
                raise TruncatedError(
                    f"{self._what} is cut: expected {needed} more bytes, found {available}, at offset {offset}",
                    needed=needed,
                    available=available,
                    where=before,
                    offset=offset,
                )
            allowed = self._checks.get(path)
            (value,) = struct.unpack_from(self._prefix + code, data, at + start)
            if allowed is None or value in allowed:
                continue
            # What only one value is allowed for is a magic, and that one is said.
            expected = _show(allowed[0]) if len(allowed) == 1 else "a known value"
            raise FormatError(
                f"{path} of {self._what} is {_show(value)}, expected {expected}, at offset {offset}",
                where=path,
                offset=offset,
            )
        raise ValueError(f"at is {at}, expected 0 or more")


def _show(value: object) -> str:
    return value.hex(" ") if isinstance(value, bytes) else str(value)


def _all_of(elements: list[Callable[[Values], object]]) -> Callable[[Values], object]:
    return lambda values: tuple(element(values) for element in elements)


@cache
def _kind(name: str, names: tuple[str, ...], settings: tuple[tuple[str, object], ...]) -> type[Values]:
    """Return the class of a row: a tuple whose fields have names."""
    every = {word.partition(":")[0] for fields in ROWS[name][2].values() for word in fields.split()}
    attributes: dict[str, object] = {"__slots__": (), "__repr__": _repr, "_fields": names, **dict(settings)}
    # What another variant has, this one lacks.
    attributes |= dict.fromkeys(every)
    attributes |= {field: property(itemgetter(index)) for index, field in enumerate(names)}
    attributes |= {field: property(_named(compute, enum)) for field, (compute, enum) in ROWS[name][4].items()}
    return type("".join(part.title() for part in name.replace(".", "_").split("_")), (tuple,), attributes)


def _named(compute: Callable[[object], int], enum: str) -> Callable[[object], int]:
    if not enum:
        return compute

    def named(row: object) -> int:
        # The enumeration is in the compiled parser's module, which is imported for those who ask.
        from importlib import import_module

        module, parser, kind = enum.split(".")
        value = compute(row)
        try:
            return getattr(getattr(import_module(f"vmcoreinfo_ksy.{module}"), parser), kind)(value)  # type: ignore[no-any-return]
        except ValueError:
            return value

    return named


def _repr(row: tuple[object, ...]) -> str:
    fields: Iterator[str] = (f"{name}={value!r}" for name, value in zip(row._fields, row, strict=True))  # type: ignore[attr-defined]
    return f"{type(row).__name__}({', '.join(fields)})"
