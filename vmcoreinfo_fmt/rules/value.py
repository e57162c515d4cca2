"""Values of the catalogue: they do not change, and compare, copy and pickle by what they hold."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from typing_extensions import Self

__all__ = ["Value"]


class Value:
    """An object whose attributes are its `__slots__`, set once."""

    __slots__: tuple[str, ...] = ()

    def _set(self, **fields: object) -> None:
        for name, value in fields.items():
            object.__setattr__(self, name, value)

    # Hidden from type checkers, which would allow any attribute to be set.
    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: object) -> NoReturn:
            raise AttributeError(f"{name} cannot be set: a {type(self).__name__} does not change")

        def __delattr__(self, name: str) -> NoReturn:
            raise AttributeError(f"{name} cannot be deleted: a {type(self).__name__} does not change")

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (type(self), {name: getattr(self, name) for name in self.__slots__})

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self.__slots__))


def _restore(kind: type[Value], fields: dict[str, object]) -> Value:
    value = kind.__new__(kind)
    value._set(**fields)
    return value
