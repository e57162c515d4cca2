"""Writing a payload, line by line."""

from __future__ import annotations

from .. import _wire
from ..errors import FormatError, ValidationError
from ..rules.finding import Finding
from .check_lines import findings
from .kinds import base_of
from .lines import PAGE_SIZE
from .payload import Payload

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["PAGE_SIZE", "line_bytes", "text_bytes"]


def line_bytes(key: str, value: str | int) -> bytes:
    """Return a line without its newline; an integer is written in the base of its key.

    Raises:
        FormatError: The key or value cannot be part of a line at all.
    """
    if isinstance(value, int):
        value = f"{value:x}" if base_of(key) == 16 else str(value)
    for name, text, forbidden in (("key", key, "=\n\0"), ("value", value, "\n\0")):
        found = next((character for character in text if character in forbidden or ord(character) > 0xFF), None)
        if found is not None or (name == "key" and not text):
            raise FormatError(f"{name} {text!r} of {key or 'a line'} has {found!r} in it", where=key)
    return f"{key}={value}".encode("latin-1")


def text_bytes(lines: Iterable[bytes], *, page_size: int, unchecked: bool) -> bytes:
    """Return the text of lines that are given without their newlines, as the generated serializer writes it.

    Raises:
        ValidationError: The kernel could not have written this text; not raised if `unchecked`.
    """
    form = _wire.Vmcoreinfo()
    form.lines = [_line(raw, form) for raw in lines]
    payload = _wire.write(form, sum(len(line.until_newline) + 1 for line in form.lines))
    if not unchecked:
        _refuse_what_no_kernel_writes(payload, page_size)
    return payload


def _line(raw: bytes, form: _wire.Vmcoreinfo) -> _wire.Vmcoreinfo.Line:
    line = _wire.Vmcoreinfo.Line(None, form, form)
    text = line.text = _wire.Vmcoreinfo.KeyValue(None, line, form)
    text.key, text.separator, text.value = raw.partition(b"=")
    line.newline = b"\n"
    # What is found by looking ahead when reading gives the sizes here, and is not written a second time.
    line.until_newline, line.until_newline__enabled = raw, False
    text.until_separator, text.until_separator__enabled = text.key, False
    text._check()
    line._check()
    return line


def _refuse_what_no_kernel_writes(payload: bytes, page_size: int) -> None:
    wrong = [finding for finding in findings(Payload(payload)) if finding.severity != "info"]
    if len(payload) > page_size:
        message = f"text of {len(payload)} bytes, expected at most a page of {page_size}"
        wrong.append(Finding("text-over-page", message, page_size))
    if wrong:
        raise ValidationError(f"no kernel writes this text: {wrong[0].message}", wrong)
