"""Every structure of fixed layout as data: where its fields are, what is checked, and what is computed from them.

A row is a type of a format whose fields all have a size that is known before a byte is read, once a few parameters are
given: the width, the byte order, the alignment. `vmcoreinfo_ksy.rows` has them all, so that Python reads one with a
single unpack and can say where a field is.
"""

from __future__ import annotations

import itertools
import re
import textwrap
from collections.abc import Iterator
from typing import Any

from stubs import BOOLEAN, HEADER, camel

Settings = dict[str, Any]
Spec = dict[str, Any]

CODES = {"u1": "B", "u2": "H", "u4": "I", "u8": "Q", "s1": "b", "s2": "h", "s4": "i", "s8": "q"}
# What layouts depend on, as the formats write it: the parameter of the row, and what each value of it stands for.
BYTE_ORDER = {"_root.ident.encoding", "_root.is_be", "is_be"}
PARAMETERS: dict[str, tuple[str, dict[object, object]]] = {
    "_root.ident.bits": ("bits", {32: 1, 64: 2}),
    "_root.bits": ("bits", {32: 32, 64: 64}),
    "_root.align": ("align", {4: 4, 8: 8}),
    "is_padded": ("is_padded", {False: False, True: True}),
    "_root.header.version": ("version", {version: version for version in range(7)}),
    # Of a disk image, whose header is longer from version 3 on.
    "version": ("image_version", {2: 2, 3: 3}),
}
TOKEN = re.compile(r"0x[0-9a-f]+|\d+|[A-Za-z_][\w.]*(?:::\w+)*|==|!=|<=|>=|//|[-+*/%&<>()]")
WORDS = {"and", "or", "not"}
DOC = '''\
"""Structures of fixed layout: fields in their order, what is checked, and what is computed.

`ROWS` has for each name: the byte order, None where it is a parameter; the names of the other parameters; the fields by
the values of these; the values that are allowed, by the path of the field; and what is computed of a row, with the
enumeration that names the result. A field is a name and the code that `struct` reads it with, or after an @ the row
that it is itself, and after a * how often it is repeated. `ENUMS` has the numbers of all enumerations by name.
"""

'''


class NotFixedError(Exception):
    """The layout depends on the bytes, or on more than this understands."""


class Rows:
    """The rows of one format."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.id: str = spec["meta"]["id"]
        self.types = {self.id: spec} | {f"{self.id}.{name}": child for name, child in spec.get("types", {}).items()}
        self.enums = {
            f"{enum}::{member if isinstance(member, str) else member['id']}": number
            for enum, members in spec.get("enums", {}).items()
            for number, member in members.items()
        }

    def rows(self) -> Iterator[Row]:
        for name in self.types:
            try:
                yield Row(self, name)
            except NotFixedError:
                continue

    def find(self, kind: str) -> str:
        name = f"{self.id}.{kind}"
        if name not in self.types:
            raise NotFixedError(kind)
        return name

    def evaluate(self, text: object, settings: Settings) -> Any:
        """Return the value of an expression that only parameters and constants are in."""

        def constant(name: str) -> str:
            found = PARAMETERS.get(name)
            if found is None or found[0] not in settings:
                raise NotFixedError(name)
            parameter, meanings = found
            return repr(meanings[settings[parameter]])

        return eval(self.python(str(text), constant), {"__builtins__": {}})

    def python(self, text: str, resolve: Any) -> str:
        """Return an expression in Python; `resolve` says what a name is there."""
        text = re.sub(r"\.as<\w+>|\.to_i\b", "", text)
        if "?" in text:
            condition, _, rest = text.partition("?")
            yes, _, no = rest.rpartition(" : ")
            parts = [self.python(part, resolve) for part in (condition, yes, no)]
            return f"({parts[1]} if {parts[0]} else {parts[2]})"
        words = []
        at = 0
        for found in TOKEN.finditer(text):
            if text[at : found.start()].strip():
                raise NotFixedError(text)
            word, at = found[0], found.end()
            if "::" in word:
                word = str(self.enums["::".join(word.split("::")[-2:])])
            elif word == "/":
                word = "//"
            elif (word[0].isalpha() or word[0] == "_") and word not in WORDS:
                word = resolve(word)
            words.append(word)
        if text[at:].strip():
            raise NotFixedError(text)
        return " ".join(words).replace("( ", "(").replace(" )", ")")


class Row:
    """One structure, in every variant."""

    def __init__(self, format: Rows, name: str) -> None:
        self.name = name
        self.class_name = "".join(camel(part) for part in name.split("."))
        self.spec: Spec = format.types[name]
        self._format = format
        used = self._used(name)
        self.parameters = sorted({PARAMETERS[word][0] for word in used & set(PARAMETERS)})
        self.checks: dict[str, tuple[object, ...]] = {}
        self.orders: set[str | None] = set()
        values = {parameter: list(meanings) for parameter, meanings in PARAMETERS.values()}
        self.variants = {
            combination: self._fields(dict(zip(self.parameters, combination, strict=True)))
            for combination in itertools.product(*(values[parameter] for parameter in self.parameters))
        }
        if len(self.orders) > 1 or not self.checks.keys() | set(self.fields()):
            raise NotFixedError(name)
        self.order = next(iter(self.orders), "<")
        self.computed = dict(self._computed())

    def fields(self) -> list[str]:
        """Return the paths of all fields of all variants."""
        return list(dict.fromkeys(path for fields in self.variants.values() for path in self._paths(fields, "")))

    def _paths(self, fields: tuple[tuple[Any, ...], ...], prefix: str) -> Iterator[str]:
        for name, code, *_ in fields:
            yield prefix + name
            if code[0] == "@":
                for inner in dict.fromkeys(Row(self._format, code[1:]).variants.values()):
                    yield from self._paths(inner, f"{prefix}{name}.")

    def _used(self, name: str) -> set[str]:
        """Return all names in the expressions of a type and of the types within."""
        spec = self._format.types[name]
        text = [str(spec.get("meta", {}).get("endian", ""))]
        for field in spec.get("seq", []):
            text += [str(field.get(key, "")) for key in ("type", "size", "if", "repeat-expr")]
        text += [str(field.get("value", "")) for field in spec.get("instances", {}).values()]
        used = set(re.findall(r"[\w.]+", " ".join(text)))
        for field in spec.get("seq", []):
            kinds = field["type"]["cases"].values() if isinstance(field.get("type"), dict) else [field.get("type")]
            for kind in kinds:
                if f"{self._format.id}.{kind}" in self._format.types:
                    used |= self._used(f"{self._format.id}.{kind}")
        return used

    def _endian(self) -> str | None:
        for spec in (self.spec, self._format.spec):
            endian = spec.get("meta", {}).get("endian")
            if endian in ("le", "be"):
                return {"le": "<", "be": ">"}[endian]
            if endian is not None:
                if endian["switch-on"] not in BYTE_ORDER:
                    raise NotFixedError(endian)
                return None
        raise NotFixedError("no byte order")

    def _fields(self, settings: Settings) -> tuple[tuple[Any, ...], ...]:
        fields = []
        for field in self.spec.get("seq", []):
            if "if" in field and not self._format.evaluate(field["if"], settings):
                continue
            code = self._code(field, settings)
            repeat = field.get("repeat")
            if repeat not in (None, "expr"):
                raise NotFixedError(repeat)
            count = [self._format.evaluate(field["repeat-expr"], settings)] if repeat else []
            fields.append((field["id"], code, *count))
        if not fields:
            raise NotFixedError("no fields")
        return tuple(fields)

    def _code(self, field: Spec, settings: Settings) -> str:
        if "contents" in field:
            contents = field["contents"]
            parts = contents if isinstance(contents, list) else [contents]
            expected = b"".join(part.encode() if isinstance(part, str) else bytes([part]) for part in parts)
            self.checks[field["id"]] = (expected,)
            return f"{len(expected)}s"
        if field.keys() & {"terminator", "size-eos", "process"}:
            raise NotFixedError(field["id"])
        kind = field.get("type")
        if isinstance(kind, dict):
            on = self._format.evaluate(kind["switch-on"], settings)
            cases = {
                None if case == "_" else self._format.evaluate(case, settings): case_kind
                for case, case_kind in kind["cases"].items()
            }
            kind = cases.get(on, cases.get(None))
        if kind is None:
            return f"{self._format.evaluate(field['size'], settings)}s"
        if "size" in field:
            raise NotFixedError(field["id"])
        if kind[:2] in CODES:
            self._check(field)
            if kind[1:2] != "1":
                self.orders.add({"le": "<", "be": ">"}[kind[2:]] if kind[2:] else self._endian())
            return CODES[kind[:2]]
        inner = Row(self._format, self._format.find(kind))
        if inner.orders:
            self.orders |= inner.orders
        self.checks |= {f"{field['id']}.{path}": allowed for path, allowed in inner.checks.items()}
        return f"@{inner.name}"

    def _check(self, field: Spec) -> None:
        valid = field.get("valid")
        # A smallest value is left to who reads the row: there a smaller one is a finding, and no error.
        if valid is None or set(valid) == {"min"}:
            return
        if not isinstance(valid, dict) or set(valid) != {"any-of"}:
            raise NotFixedError(field["id"])
        self.checks[field["id"]] = tuple(self._format.evaluate(value, {}) for value in valid["any-of"])

    def _computed(self) -> Iterator[tuple[str, tuple[str, str]]]:
        """Yield each computed value: its name, its expression in Python, and the enumeration that names it."""
        known = {field["id"] for field in self.spec.get("seq", [])}

        def of_row(name: str) -> str:
            if name in PARAMETERS:
                return f"row.{PARAMETERS[name][0]}"
            if name not in known:
                raise NotFixedError(name)
            return f"row.{name}"

        for name, instance in self.spec.get("instances", {}).items():
            if "value" not in instance or "if" in instance:
                continue
            try:
                text = self._format.python(str(instance["value"]), of_row)
            except NotFixedError:
                continue
            id, enum = self._format.id, instance.get("enum")
            enum = f"{id}.{camel(id)}.{camel(enum)}" if enum else ""
            known.add(name)
            yield name, (text, enum)


def all_rows(specs: list[Spec]) -> list[Row]:
    """Return the rows of all formats; a name of a parameter that is also a field's would hide it."""
    rows = [row for spec in specs for row in Rows(spec).rows()]
    for row in rows:
        hidden = set(row.parameters) & ({*row.fields(), *row.computed})
        assert not hidden, f"{row.name}: {hidden} are parameters and fields"
    return rows


def render(specs: list[Spec]) -> str:
    """Return the text of rows.py."""
    lines = [HEADER.rstrip(), DOC.rstrip(), "", "ROWS = {"]
    for row in all_rows(specs):
        lines += [f"    {row.name!r}: (", f"        {row.order!r},", f"        {tuple(row.parameters)!r},", "        {"]
        for values, fields in row.variants.items():
            words = " ".join(f"{name}:{code}{f'*{count[0]}' if count else ''}" for name, code, *count in fields)
            lines += [
                f"            {values!r}: (",
                *(f"                {part!r}" for part in _wrapped(words)),
                "            ),",
            ]
        lines += ["        },", f"        {row.checks!r},", "        {"]
        for name, (text, enum) in row.computed.items():
            lines.append(f"            {name!r}: (lambda row: {text}, {enum!r}),")
        lines += ["        },", "    ),"]
    lines += ["}", "", "ENUMS = {"]
    for name, members in _enums(specs):
        lines += [f"    {name!r}: {{", *(f"        {member!r}: {number}," for member, number in members), "    },"]
    return "\n".join([*lines, "}", ""])


def _enums(specs: list[Spec]) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """Yield every enumeration with its members and their numbers."""
    for spec in specs:
        for enum, members in spec.get("enums", {}).items():
            named = [
                (member if isinstance(member, str) else member["id"], number) for number, member in members.items()
            ]
            yield f"{spec['meta']['id']}.{enum}", named


def _wrapped(text: str, width: int = 96) -> list[str]:
    parts = textwrap.wrap(text, width, break_long_words=False)
    return [*(f"{part} " for part in parts[:-1]), parts[-1]]


def render_stub(specs: list[Spec]) -> str:
    """Return the text of rows.pyi, in which functions are those of `vmcoreinfo_fmt._rows`."""
    rows = all_rows(specs)
    enums = sorted({enum.rpartition(".")[0] for row in rows for _, enum in row.computed.values() if enum})
    lines = [
        HEADER.rstrip(),
        "from collections.abc import Callable, Iterator",
        "from typing import Any, Literal, overload",
        "",
    ]
    # A row may be called like the parser of its format.
    lines += [f"from .{module} import {name} as _{name}" for module, name in (enum.split(".") for enum in enums)]
    lines += ["", 'ByteOrder = Literal["little", "big"]', "", "ROWS: dict[str, tuple["]
    lines += ["    str | None,", "    tuple[str, ...],", "    dict[tuple[object, ...], str],"]
    lines += [
        "    dict[str, tuple[bytes | int, ...]],",
        "    dict[str, tuple[Callable[[object], int], str]],",
        "]]",
        "ENUMS: dict[str, dict[str, int]]",
        "",
    ]
    for row in rows:
        lines += _classes(row)
    for row in rows:
        parameters = [f"{name}: Literal[{', '.join(map(str, _values(row, name)))}]" for name in row.parameters]
        if row.order is None:
            parameters.append("byte_order: ByteOrder")
        given = "".join(f", {parameter}" for parameter in [*parameters, "what: str = ..."])
        lines += ["@overload", f"def row(name: Literal[{row.name!r}], *{given}) -> {row.class_name}Row: ..."]
    for name, members in _enums(specs):
        words = ", ".join(repr(member) for member, _ in members)
        lines += ["@overload", f"def number(enum: Literal[{name!r}], member: Literal[{words}]) -> int: ..."]
    names = ", ".join(repr(name) for name, _ in _enums(specs))
    lines.append(f"def names(enum: Literal[{names}]) -> dict[int, str]: ...")
    return "\n".join([*lines, ""]).replace("'", '"')


def _values(row: Row, parameter: str) -> list[object]:
    index = row.parameters.index(parameter)
    return list(dict.fromkeys(values[index] for values in row.variants))


def _classes(row: Row) -> Iterator[str]:
    yield f"class {row.class_name}(tuple[object, ...]):"
    kinds: dict[str, str] = {}
    for fields in row.variants.values():
        for name, code, *count in fields:
            kind = "bytes" if code[-1] == "s" else "int"
            if code[0] == "@":
                kind = "".join(camel(part) for part in code[1:].split("."))
            kinds[name] = f"tuple[{kind}, ...]" if count else kind
    everywhere = [{name for name, *_ in fields} for fields in row.variants.values()]
    for name, kind in kinds.items():
        yield "    @property"
        yield f"    def {name}(self) -> {kind}{'' if all(name in f for f in everywhere) else ' | None'}: ..."
    for name, (text, enum) in row.computed.items():
        kind = "bool" if any(mark in text for mark in BOOLEAN) else "int"
        if enum:
            kind = f"_{enum.partition('.')[2]} | int"
        yield "    @property"
        yield f"    def {name}(self) -> {kind}: ..."
    paths = ", ".join(f'"{path}"' for path in row.fields())
    yield f"class {row.class_name}Row:"
    yield "    size: int"
    yield f"    def read(self, data: bytes, at: int = ..., base: int = ...) -> {row.class_name}: ..."
    yield f"    def read_exact(self, data: bytes) -> {row.class_name}: ..."
    yield "    def table(self, data: bytes) -> Iterator[tuple[Any, ...]]: ..."
    yield f"    def offset(self, field: Literal[{paths}]) -> int: ..."
    yield f"    def end(self, field: Literal[{paths}]) -> int: ..."
