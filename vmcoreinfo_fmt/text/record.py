"""Values that say what they hold as a dictionary and as a call that would make them."""

from __future__ import annotations

from .._values import Value
from ..documents import exact

__all__ = ["Record"]


class Record(Value):
    """Base of values whose fields are all that there is to say about them."""

    __slots__: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """Return the fields as plain values, in the shape that `--json` prints."""
        return exact({name: _plain(value) for name, value in zip(self.__slots__, self._fields(), strict=True)})

    def __repr__(self) -> str:
        fields = (f"{name}={value!r}" for name, value in zip(self.__slots__, self._fields(), strict=True))
        return f"{type(self).__name__}({', '.join(fields)})"


def _plain(value: object) -> object:
    if isinstance(value, Record):
        return value.to_dict()
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
