"""Typed stubs for the generated Python parsers, which carry no types of their own."""

from __future__ import annotations

import re
from typing import Any

HEADER = "# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild\n"
# The runtime has no types. A class with an unknown base would fit everywhere and have every attribute.
STRUCT = """\
from typing import BinaryIO, TypeVar

from kaitaistruct import KaitaiStream

_T = TypeVar("_T", bound=Struct)

class Struct:
    _io: KaitaiStream
    @classmethod
    def from_file(cls: type[_T], filename: str) -> _T: ...
    @classmethod
    def from_bytes(cls: type[_T], buf: bytes) -> _T: ...
    @classmethod
    def from_io(cls: type[_T], io: BinaryIO) -> _T: ...
    def close(self) -> None: ...
    def _read(self) -> None: ...
    def _check(self) -> None: ...
    def _fetch_instances(self) -> None: ...
    def _write(self, io: KaitaiStream | None = ...) -> None: ...
"""
SCALARS = {"u1": "int", "u2": "int", "u4": "int", "u8": "int", "s1": "int", "s2": "int", "s4": "int", "s8": "int"}
BOOLEAN = ("==", "!=", "<", ">", " and ", " or ", "not ")


def camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def base(name: str) -> str:
    """Drop the byte order and the arguments of a type: `u2be` is `u2`, `elf_notes(true)` is `elf_notes`."""
    name = name.split("(")[0]
    return name[:2] if name[:2] in SCALARS and name[2:] in ("le", "be") else name


class Stub:
    """The stub of one format."""

    def __init__(self, spec: dict[str, Any]) -> None:
        self.spec = spec
        self.root = camel(spec["meta"]["id"])
        self.imports: set[str] = set()

    def render(self) -> str:
        body = list(self._class(self.root, self.spec, self.root))
        imports = [f"from .{name} import {camel(name)}" for name in sorted(self.imports)]
        head = [
            "from enum import IntEnum",
            "",
            "from kaitaistruct import KaitaiStream",
            "",
            "from ._struct import Struct",
            *imports,
        ]
        return HEADER + "\n".join([*head, "", *body]) + "\n"

    def _class(self, name: str, spec: dict[str, Any], path: str) -> list[str]:
        lines = [f"class {name}(Struct):"]
        for enum, members in spec.get("enums", {}).items():
            lines.append(f"    class {camel(enum)}(IntEnum):")
            for number, member in members.items():
                lines.append(f"        {member if isinstance(member, str) else member['id']} = {number}")
        for param in spec.get("params", []):
            lines.append(f"    {param['id']}: {self._type(param)}")
        lines += [f"    {field['id']}: {self._type(field)}" for field in spec.get("seq", [])]
        # The serializer asks how long a field was whose own end nothing but a terminator marks.
        ended = [field["id"] for field in spec.get("seq", []) if "terminator" in field and "type" in field]
        lines += [f"    {field}__outer_size: int" for field in ended]
        for instance, value in spec.get("instances", {}).items():
            lines.append(f"    {instance}: {self._type(value)}")
            if "pos" in value:
                lines.append(f"    {instance}__enabled: bool")
        params = "".join(f"{p['id']}: {self._type(p)}, " for p in spec.get("params", []))
        endian = ", _is_le: bool | None = ..." if self._inherits_byte_order(path) else ""
        tail = f"_io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...{endian}"
        lines.append(f"    def __init__(self, {params}{tail}) -> None: ...")
        if self._has_switched_byte_order(spec) or endian:
            lines.append("    _is_le: bool | None")
        for child, child_spec in spec.get("types", {}).items():
            lines += ["    " + line for line in self._class(camel(child), child_spec, f"{path}.{camel(child)}")]
        return lines

    @staticmethod
    def _has_switched_byte_order(spec: dict[str, Any]) -> bool:
        return isinstance(spec.get("meta", {}).get("endian"), dict)

    def _inherits_byte_order(self, path: str) -> bool:
        spec, inherits = self.spec, False
        for part in path.split(".")[1:]:
            inherits = inherits or self._has_switched_byte_order(spec)
            spec = next(child for name, child in spec["types"].items() if camel(name) == part)
        return inherits and "endian" not in spec.get("meta", {})

    def _type(self, field: dict[str, Any]) -> str:
        kind = self._single(field)
        if "repeat" in field:
            kind = f"list[{kind}]"
        return f"{kind} | None" if "if" in field and "value" not in field and "pos" in field else kind

    def _single(self, field: dict[str, Any]) -> str:
        if "enum" in field:
            return f"{self._find(field['enum'], 'enums')} | int"
        if "value" in field:
            text = re.sub(r"\.as<\w+>", "", str(field["value"]))
            condition = text.split("?")[0] if "?" not in text else ""
            return "bool" if any(mark in condition for mark in BOOLEAN) else "int"
        kind = field.get("type")
        if kind is None:
            return "bytes"
        if isinstance(kind, dict):
            kinds = {self._single({"type": case}) for case in kind["cases"].values()}
            return " | ".join(sorted(kinds))
        name = base(kind)
        if name in SCALARS:
            return SCALARS[name]
        if name in ("str", "strz"):
            return "str"
        if name in ("bool", "bytes"):
            return name
        return self._find(name, "types")

    def _find(self, name: str, section: str) -> str:
        """Return the dotted Python name of a type or enum, wherever in the format it is declared."""
        last = name.split("::")[-1]

        def search(spec: dict[str, Any], path: str) -> str | None:
            if last in spec.get(section, {}):
                return f"{path}.{camel(last)}"
            found = (search(child, f"{path}.{camel(n)}") for n, child in spec.get("types", {}).items())
            return next((hit for hit in found if hit), None)

        hit = search(self.spec, self.root)
        if hit:
            return hit
        self.imports.add(last)
        return camel(last)
