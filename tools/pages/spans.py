"""Which bytes each field took, found by watching the generated parser read them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from io import BytesIO
from typing import TYPE_CHECKING, Any

from kaitaistruct import KaitaiStream, KaitaiStructError

from .ksy import primitive

if TYPE_CHECKING:
    from .ksy import Field, Format, Struct

__all__ = ["Span", "lay_out"]


@dataclass(frozen=True)
class Span:
    """The bytes of one field: `path` is unique in the sample, as `program_headers[1].paddr`."""

    field: Field
    path: str
    start: int
    end: int
    value: object


class _Watched(KaitaiStream):  # type: ignore[misc]
    """A stream that knows where it lies in the sample, and remembers every read of it."""

    log: list[tuple[int, int, bytes]]  # start, end and the bytes themselves, shared by all streams of one reading

    def __init__(self, io: BytesIO) -> None:
        super().__init__(io)
        data = io.getvalue()
        self.base = next((start for start, _, read in reversed(self.log) if read is data or read == data), 0)

    def _read(self, name: str, *arguments: Any) -> bytes:
        start = self.pos()
        data: bytes = getattr(super(), name)(*arguments)
        self.log.append((self.base + start, self.base + start + len(data), data))
        return data

    def read_bytes(self, n: int) -> bytes:
        return self._read("read_bytes", n)

    def read_bytes_full(self) -> bytes:
        return self._read("read_bytes_full")

    def read_bytes_term(self, *arguments: Any) -> bytes:
        return self._read("read_bytes_term", *arguments)


def lay_out(form: Format, data: bytes, params: Mapping[str, Any]) -> tuple[list[Span], str]:
    """Return the bytes of every field that could be read, by place, and why the rest could not be."""
    module: Any = import_module(f"vmcoreinfo_ksy.{form.id}")
    parser = getattr(module, "".join(part.capitalize() for part in form.id.split("_")))
    log: list[tuple[int, int, bytes]] = []
    stream_type = type("Stream", (_Watched,), {"log": log})
    original, error = module.KaitaiStream, ""
    module.KaitaiStream = stream_type
    try:
        parsed = parser(*(params[param.id] for param in form.root.params), stream_type(BytesIO(data)))
        try:
            parsed._read()
        except (KaitaiStructError, EOFError, ValueError, OverflowError, UnicodeDecodeError) as found:
            error = str(found)  # a sample may be the start of something longer
        spans = _collected(_Walk(log).structure(parsed, form.root, "", 0))
    finally:
        module.KaitaiStream = original
    return sorted((span for span in spans if span.end > span.start), key=lambda span: span.start), error


def _collected(spans: Iterator[Span]) -> list[Span]:
    """Return the spans up to the first that broken bytes leave unread."""
    found: list[Span] = []
    with suppress(StopIteration, RuntimeError, KaitaiStructError, EOFError, ValueError, OverflowError):
        found.extend(spans)
    return found


class _Walk:
    def __init__(self, log: list[tuple[int, int, bytes]]) -> None:
        self._log = log
        self.at = 0

    def structure(self, parsed: Any, struct: Struct, path: str, start: int) -> Iterator[Span]:
        self.at = start
        for field in struct.fields:
            if hasattr(parsed, field.id):
                yield from self._field(parsed, field, path)
        end = self.at
        for field in struct.instances:
            if "pos" in field.spec:
                vars(parsed).pop(f"_m_{field.id}", None)
                before = len(self._log)
                if getattr(parsed, field.id, None) is not None and len(self._log) > before:
                    self.at = self._log[before][0]
                    yield from self._field(parsed, field, path)
        self.at = end

    def _field(self, parsed: Any, field: Field, path: str) -> Iterator[Span]:
        value = getattr(parsed, field.id)
        for number, item in enumerate(value if field.repeats else [value]):
            name = f"{path}{field.id}[{number}]" if field.repeats else f"{path}{field.id}"
            start = self.at
            struct = field.struct or self._chosen(item, field)
            if struct is None:
                self.at += self._width(field, item)
                yield Span(field, name, start, self.at, item)
            else:
                yield from self.structure(item, struct, f"{name}.", start)
                if field.has_body_of_its_own:
                    self.at = next(end for at, end, _ in reversed(self._log) if at == start and end >= self.at)

    def _chosen(self, item: object, field: Field) -> Struct | None:
        for name in field.cases.values():
            struct = field.owner.find(name)
            if struct and type(item).__name__.lower() == name.replace("_", ""):
                return struct
        return None

    def _width(self, field: Field, value: object) -> int:
        fixed = primitive(str(field.spec.get("type", "")))
        if fixed:
            return fixed
        if field.cases:
            widths = {primitive(name) for name in field.cases.values()}
            return next(end - at for at, end, _ in self._log if at == self.at and end - at in widths)
        return next(end - at for at, end, _ in reversed(self._log) if at == self.at)
