"""Small values that cannot be changed: compared, hashed, copied and pickled by their fields."""

from __future__ import annotations

from .._values import Value

__all__ = ["Record"]


# Named tuples and frozen dataclasses would do, but importing either takes longer than reading a dump.
class Record(Value):
    """Base of values whose fields are their slots. A subclass fills them once, in its `__init__`."""

    __slots__: tuple[str, ...] = ()

    def _fill(self, **fields: object) -> None:
        for name, value in fields.items():
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def to_dict(self) -> dict[str, object]:
        """Return the fields as plain values, in the shape that `--json` prints."""
        return {name: _plain(value) for name, value in zip(self.__slots__, self._fields(), strict=True)}

    def __repr__(self) -> str:
        fields = (f"{name}={value!r}" for name, value in zip(self.__slots__, self._fields(), strict=True))
        return f"{type(self).__name__}({', '.join(fields)})"


def _plain(value: object) -> object:
    if isinstance(value, Record):
        return value.to_dict()
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
