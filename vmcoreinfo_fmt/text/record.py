"""Small values that cannot be changed: compared, hashed, copied and pickled by their fields."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn, TypeVar

    Kind = TypeVar("Kind", bound="Record")

__all__ = ["Record"]


# Named tuples and frozen dataclasses would do, but importing either takes longer than reading a dump.
class Record:
    """Base of values whose fields are their slots. A subclass fills them once, in its `__init__`."""

    __slots__: tuple[str, ...] = ()

    def _fill(self, **fields: object) -> None:
        for name, value in fields.items():
            object.__setattr__(self, name, value)

    def _fields(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def to_dict(self) -> dict[str, object]:
        """Return the fields as plain values, in the shape that `--json` prints."""
        return {name: _plain(value) for name, value in zip(self.__slots__, self._fields(), strict=True)}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record) or type(other) is not type(self):
            return NotImplemented
        return self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash(self._fields())

    def __copy__(self: Kind) -> Kind:
        return self

    def __deepcopy__(self: Kind, memo: object) -> Kind:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self._fields())

    def __repr__(self) -> str:
        fields = (f"{name}={value!r}" for name, value in zip(self.__slots__, self._fields(), strict=True))
        return f"{type(self).__name__}({', '.join(fields)})"


def _restored(kind: type[Kind], fields: tuple[object, ...]) -> Kind:
    record = kind.__new__(kind)
    for name, value in zip(kind.__slots__, fields, strict=True):
        object.__setattr__(record, name, value)
    return record


def _plain(value: object) -> object:
    if isinstance(value, Record):
        return value.to_dict()
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
