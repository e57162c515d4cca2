"""What all values of this package have in common: they do not change, pickle, copy, and compare by what they hold."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal, NoReturn

    from typing_extensions import Self

    ByteOrder = Literal["little", "big"]

__all__ = ["Value"]


class Value:
    """Base of values whose fields are their `__slots__`; the code that makes one sets them, with `_set` or `_fill`."""

    __slots__: tuple[str, ...] = ()

    _set = object.__setattr__

    def _fill(self, **fields: object) -> None:
        for name, value in fields.items():
            object.__setattr__(self, name, value)

    def _fields(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    # Hidden from type checkers, which would allow any attribute to be set.
    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: object) -> NoReturn:
            raise AttributeError(f"{_named(self)} does not change: cannot set {name}")

        def __delattr__(self, name: str) -> NoReturn:
            raise AttributeError(f"{_named(self)} does not change: cannot delete {name}")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash((type(self), self._fields()))

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        return _restore, (type(self), self._fields())

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self


def _named(value: Value) -> str:
    name = type(value).__name__
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"


def _restore(kind: type[Value], fields: tuple[object, ...]) -> Value:
    value = object.__new__(kind)
    for name, field in zip(kind.__slots__, fields, strict=True):
        object.__setattr__(value, name, field)
    return value
