"""What a .ksy says, in the shape that pages need: structures, fields with their places, enums."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from pathlib import Path
from typing import Any

FORMATS = Path(__file__).resolve().parents[2] / "formats"

Case = Mapping[str, str]
"""One way to read a structure: what each expression that its layout depends on is taken to be."""


@dataclass(frozen=True)
class Field:
    """One attribute of a structure, or an instance that reads bytes elsewhere."""

    owner: Struct
    spec: Mapping[str, Any]
    id: str

    @property
    def anchor(self) -> str:
        return f"{self.owner.anchor}-{self.id}"

    @property
    def c_names(self) -> tuple[str, ...]:
        return words(self.spec.get("-orig-id"))

    @property
    def doc(self) -> str:
        return str(self.spec.get("doc", ""))

    @property
    def condition(self) -> str:
        return str(self.spec.get("if", ""))

    @property
    def repeats(self) -> bool:
        return "repeat" in self.spec

    @property
    def has_body_of_its_own(self) -> bool:
        """Whether the contents are cut out first, so that a structure inside cannot read on behind them."""
        return any(name in self.spec for name in ("size", "size-eos", "terminator"))

    @cached_property
    def struct(self) -> Struct | None:
        """The structure that this field holds, if it holds one."""
        name = self.spec.get("type")
        return self.owner.find(re.sub(r"\(.*", "", name)) if isinstance(name, str) else None

    def may_hold(self, struct: Struct) -> bool:
        """Return whether this field holds a structure, always or where a switch chooses it."""
        chosen = (self.owner.find(name) for name in self.cases.values())
        return any(found is not None and found.anchor == struct.anchor for found in (self.struct, *chosen))

    @cached_property
    def enum(self) -> Enum | None:
        name = self.spec.get("enum")
        return self.owner.find_enum(name.split("::")[-1]) if name else None

    @property
    def cases(self) -> Mapping[str, str]:
        """The types to choose from by `switch`."""
        kind = self.spec.get("type")
        return {str(case): name for case, name in kind["cases"].items()} if isinstance(kind, dict) else {}

    @property
    def switch(self) -> str:
        return plain(self.spec["type"]["switch-on"]) if self.cases else ""

    @property
    def type_words(self) -> str:
        """The type as a person says it."""
        if "contents" in self.spec:
            return "fixed bytes"
        if self.cases:
            return " or ".join(dict.fromkeys(self.cases.values()))
        return str(self.spec.get("type", "bytes"))

    @property
    def size_words(self) -> str:
        """The size where it is no fixed number."""
        if "size" in self.spec:
            return plain(str(self.spec["size"]))
        if "terminator" in self.spec:
            return f"up to byte {self.spec['terminator']:#04x}"
        return "the rest" if "size-eos" in self.spec else "varies"

    def width(self, case: Case) -> int | None:
        """Return the size of one element in bytes; 0 if it is not there in this case, None if it varies."""
        if not self.present(case):
            return 0
        if "contents" in self.spec:
            return len(contents(self.spec["contents"]))
        if "size" in self.spec:
            return _number(self.spec["size"], case)
        if "size-eos" in self.spec or "terminator" in self.spec:
            return None
        if self.cases:
            return primitive(self.cases.get(case.get(self.switch, "_"), ""))
        if self.struct is not None:
            return self.struct.size(case)
        return primitive(str(self.spec.get("type", "")))

    def present(self, case: Case) -> bool:
        """Return whether the field is there; a condition on anything but the case is taken to hold."""
        name, _, wanted = plain(self.condition).partition(" == ")
        return case.get(name, wanted or "true") == (wanted or "true")

    def total(self, case: Case) -> int | None:
        """Return the size of the whole field, all repetitions included, or None if it varies."""
        width = self.width(case)
        if not self.repeats or width == 0:
            return width
        times = self.spec.get("repeat-expr")
        return width * times if width is not None and isinstance(times, int) else None


@dataclass(frozen=True)
class Enum:
    """A closed set of numbers with names."""

    id: str
    values: Mapping[int, Mapping[str, Any]]

    def name(self, number: int) -> str:
        return str(self.values[number]["id"]) if number in self.values else "unknown"


@dataclass(frozen=True)
class Struct:
    """A type of a format; the format itself is one."""

    id: str
    spec: Mapping[str, Any]
    parent: Struct | None = field(default=None, repr=False)

    @property
    def anchor(self) -> str:
        return self.id if self.parent is None else f"{self.parent.anchor}-{self.id}"

    @property
    def root(self) -> Struct:
        return self if self.parent is None else self.parent.root

    @property
    def doc(self) -> str:
        return str(self.spec.get("doc", ""))

    @property
    def c_names(self) -> tuple[str, ...]:
        return words(self.spec.get("-orig-id"))

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        return tuple(Field(self, spec, spec["id"]) for spec in self.spec.get("seq", ()))

    @cached_property
    def instances(self) -> tuple[Field, ...]:
        return tuple(Field(self, spec, name) for name, spec in self.spec.get("instances", {}).items())

    @cached_property
    def params(self) -> tuple[Field, ...]:
        return tuple(Field(self, spec, spec["id"]) for spec in self.spec.get("params", ()))

    @cached_property
    def types(self) -> Mapping[str, Struct]:
        return {name: Struct(name, spec, self) for name, spec in self.spec.get("types", {}).items()}

    @cached_property
    def enums(self) -> Mapping[str, Enum]:
        return {
            name: Enum(name, {int(n): v if isinstance(v, dict) else {"id": v} for n, v in values.items()})
            for name, values in self.spec.get("enums", {}).items()
        }

    def find(self, name: str) -> Struct | None:
        found = self.types.get(name)
        return found or (self.parent.find(name) if self.parent else None)

    def find_enum(self, name: str) -> Enum | None:
        found = self.enums.get(name)
        return found or (self.parent.find_enum(name) if self.parent else None)

    def walk(self) -> Iterator[Struct]:
        """Yield this structure and all declared inside it, in the order of the file."""
        yield self
        for struct in self.types.values():
            yield from struct.walk()

    def size(self, case: Case) -> int | None:
        total = 0
        for item in self.fields:
            size = item.total(case)
            if size is None:
                return None
            total += size
        return total

    def offsets(self, case: Case) -> dict[str, int]:
        """Return the offset of each field as long as it is fixed."""
        at, places = 0, {}
        for item in self.fields:
            if item.present(case):
                places[item.id] = at
            size = item.total(case)
            if size is None:
                break
            at += size
        return places

    @cached_property
    def base(self) -> int | None:
        """Where the structure starts in the format; None where it is repeated or its place varies."""
        if self.parent is None:
            return 0
        holders = [item for struct in self.root.walk() for item in struct.fields if item.may_hold(self)]
        elsewhere = any(item.may_hold(self) for struct in self.root.walk() for item in struct.instances)
        if len(holders) != 1 or holders[0].repeats or elsewhere:
            return None
        owner = holders[0].owner
        places = {owner.offsets(case).get(holders[0].id) for case in owner.layout_cases}
        place = places.pop()
        return None if places or place is None or owner.base is None else owner.base + place

    @cached_property
    def layout_cases(self) -> list[Case]:
        """Every way to lay out this structure: one empty case for most."""
        choices: dict[str, list[str]] = {}
        for item in self._fields_below():
            if item.cases and all(primitive(name) for name in item.cases.values()):
                choices.setdefault(item.switch, list(item.cases))
        cases: list[Case] = [dict(zip(choices, values, strict=True)) for values in product(*choices.values())]
        uses = [use for struct in self.root.walk() for use in struct._uses(self.id)]
        for number, param in enumerate(self.params if self.parent else ()):
            if any(plain(item.condition) == param.id for item in self.fields):
                cases = [
                    {**case, param.id: arguments[number]}
                    for arguments, use in uses
                    for case in cases
                    if use.present(case)
                ]
        return cases

    def _uses(self, name: str) -> Iterator[tuple[list[str], Field]]:
        for item in (*self.fields, *self.instances):
            found = re.fullmatch(rf"{name}\((.*)\)", str(item.spec.get("type", "")))
            if found:
                yield [plain(word) for word in found[1].split(",")], item

    def _fields_below(self) -> Iterator[Field]:
        for item in self.fields:
            yield item
            if item.struct is not None and not item.has_body_of_its_own:
                yield from item.struct._fields_below()

    def case_label(self, case: Case) -> str:
        """Return what to call a layout: `32 bits`, `is_padded`."""
        labels = []
        for expression, value in case.items():
            enum = self.root.find_enum(value.partition("::")[0]) if "::" in value else None
            entry = next((e for e in enum.values.values() if e["id"] == value.split("::")[1]), {}) if enum else {}
            name = expression.rpartition(".")[2]
            if name == "bits":
                labels.append(f"{value.rpartition('::b')[2] if entry else value.replace('_', '64')} bits")
            elif entry:
                labels.append(str(entry.get("-orig-id", entry["id"])))
            elif value in ("true", "false"):
                labels += [name.removeprefix("is_")] if value == "true" else []
            else:
                labels.append(f"{name} {value}" if value != "_" else f"other {name}")
        return ", ".join(labels)


@dataclass(frozen=True)
class Format:
    """One .ksy file."""

    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def spec(self) -> dict[str, Any]:
        if self.path.suffix == ".json":
            import json

            spec: dict[str, Any] = json.loads(self.text)
            return spec
        import yaml

        loaded: dict[str, Any] = yaml.safe_load(self.text)
        return loaded

    @property
    def id(self) -> str:
        return str(self.meta["id"])

    @property
    def meta(self) -> dict[str, Any]:
        meta: dict[str, Any] = self.spec["meta"]
        return meta

    @property
    def links(self) -> list[tuple[str, str]]:
        """Where the format is specified: address and title."""
        return [(link.partition(" ")[0], link.partition(" ")[2] or link) for link in words(self.spec.get("doc-ref"))]

    @cached_property
    def root(self) -> Struct:
        return Struct(self.id, self.spec)


def formats() -> list[Format]:
    """Return every format, by id."""
    return [Format(path) for path in sorted(FORMATS.glob("*.ksy"))]


def primitive(name: str) -> int | None:
    """Return the size of `u4`, `s8be` and their like, otherwise None."""
    found = re.fullmatch(r"[usf]([1248])(le|be)?", name)
    return int(found[1]) if found else None


def contents(value: object) -> bytes:
    """Return the bytes that a `contents` asks for."""
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, int):
        return bytes([value])
    return b"".join(contents(part) for part in value) if isinstance(value, list) else b""


def plain(expression: object) -> str:
    """Return an expression without what only the compiler needs."""
    text = str(expression).lower() if isinstance(expression, bool) else str(expression)
    return re.sub(r"\.as<\w+>", "", text.strip().removeprefix("_root.").replace(" _root.", " "))


def words(value: object) -> tuple[str, ...]:
    """Return one text or several as a tuple."""
    return () if value is None else (str(value),) if isinstance(value, str) else tuple(map(str, value))  # type: ignore[call-overload]


def _number(size: object, case: Case) -> int | None:
    found = re.fullmatch(r"(.+) == (\S+) \? (\d+) : (\d+)", plain(size))
    if found and found[1] in case:
        return int(found[3] if case[found[1]] == found[2] else found[4])
    return size if isinstance(size, int) else None
