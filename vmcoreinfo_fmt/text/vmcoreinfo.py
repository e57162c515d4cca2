"""The text of a VMCOREINFO note: what a kernel tells dump tools about itself."""

from __future__ import annotations

from ..errors import FormatError, MissingKeyError
from .kinds import base_of
from .lines import LINE_SIZE, MAX_LINES, PAGE_SIZE, parts
from .payload import Payload
from .values import decode_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..rules.finding import Finding
    from .facts import Facts
    from .lines import Line

__all__ = ["VmCoreInfo"]


class VmCoreInfo(Payload):
    """The text of a VMCOREINFO note as a read-only mapping, in the order of the text.

    Any bytes are accepted: a broken line costs that line and never the rest,
    and what was odd is in `lines` and `findings`. A value that was cut does
    not count. `bytes(info)` is the exact input. Of several lines with one key
    the first counts, as for the kernel's own tools, makedumpfile, crash and
    QEMU.

    Two are equal if their bytes and `cut` are, because texts with the same
    keys can differ in order, duplicates and odd lines. For the same reason one
    never equals a dict: compare `info.copy()`.

    Source: Linux kernel/vmcore_info.c and Documentation/admin-guide/kdump/vmcoreinfo.

    Example:
        >>> info = VmCoreInfo.parse(b"OSRELEASE=6.1.0\\nSYMBOL(_stext)=ffffffff9ac00000\\n")
        >>> info["OSRELEASE"], hex(info.symbols["_stext"])
        ('6.1.0', '0xffffffff9ac00000')
        >>> info.phys_base is None
        True
    """

    __slots__ = ()

    @classmethod
    def build(
        cls, values: Mapping[str, str | int], *, page_size: int = PAGE_SIZE, unchecked: bool = False
    ) -> VmCoreInfo:
        """Return a payload with these keys in this order, one line each.

        Args:
            values: Texts, or integers, which are written in the base of their key.
            page_size: Room for the text in bytes.
            unchecked: Write also what no kernel could have written, such as a
                line of more than 79 bytes.

        Raises:
            ValidationError: No kernel could have written this.
            FormatError: A key or value is not possible in a line.
        """
        from .writing import line_bytes, text_bytes

        lines = [line_bytes(key, value) for key, value in values.items()]
        return cls(text_bytes(lines, page_size=page_size, unchecked=unchecked))

    def replacing(self, key: str, value: str | int, *, unchecked: bool = False) -> VmCoreInfo:
        """Return a copy in which a key has another value; a key that is not there is added at the end.

        All other lines keep their bytes; one that ran into the next gets its
        newline, and one that the end of the text cut is left out. Of several
        lines with the key only the first stays. Raises what `build` raises.
        """
        from .writing import line_bytes

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
        from .writing import text_bytes

        lines = []
        if any("line-rest" in line.odd for line in self.lines[-1:]):
            raise FormatError(f"text of more than {MAX_LINES} lines, expected fewer", offset=self.lines[-1].offset)
        for line in parts(self.lines):
            if "line-cut" in line.odd:
                continue
            if line.key != key:
                raw = line.raw[:LINE_SIZE] if line.fused else line.raw
                lines.append(raw if line.ended else raw.rstrip(b"\0"))
            elif replacement is not None:
                lines.append(replacement)
                replacement = None
        if replacement is not None:
            lines.append(replacement)
        page_size = max(PAGE_SIZE, self.find_integer("PAGESIZE") or 0)
        return VmCoreInfo(text_bytes(lines, page_size=page_size, unchecked=unchecked))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is odd about the lines, by offset."""
        from .check_lines import findings

        return tuple(findings(self))

    def check(self, *, header_phys_base: int | None = None) -> tuple[Finding, ...]:
        """Return what is odd about lines, keys and values, and where keys disagree, by offset.

        Args:
            header_phys_base: phys_base of the dump's own header, if it has such a field.
        """
        from .check import check

        return check(self, header_phys_base=header_phys_base)

    @property
    def facts(self) -> Facts:
        """What follows from the payload, each with its reason, and arguments for other tools."""
        from .facts import Facts

        return Facts(self)

    def to_dict(self) -> dict[str, object]:
        """Return everything as plain values, in the shape of `schemas/vmcoreinfo.schema.json`."""
        from ..documents import document

        return document(
            "vmcoreinfo",
            {
                "size": len(bytes(self)),
                "cut": self.cut,
                "lines": [{**line.to_dict(), "integer": self._integer_of(line)} for line in parts(self.lines)],
                **self.facts.to_dict(),
                "findings": [finding.to_dict() for finding in self.check()],
            },
        )

    def _integer_of(self, line: Line) -> int | None:
        if line.key is None or line.value is None or line.value != self._texts.get(line.key):
            return None
        base = base_of(line.key)
        return None if base is None else decode_integer(line.value, base)

    def _repr_html_(self) -> str:
        from .keys import lookup
        from .notebook import html_table

        known = ((key, value, lookup(key)) for key, value in self.items())
        rows = [(key, value, found.meaning if found else "") for key, value, found in known]
        return html_table(repr(self), ("key", "value", "meaning"), rows, code=("key", "value"))
