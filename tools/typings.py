"""The JavaScript package: the parsers as one ES module, and typings for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from stubs import BOOLEAN, SCALARS, Stub, base, camel

HEADER = "// Written by tools/generate.\n\n"
BODY = """\
import {{ exact }} from "./exact.mjs";

// What the compiler wrote, each file as it is, in a function of its own: no globals, no module loader.
const FILES = {{
{files}
}};

// The compiler calculates with numbers, which a bigint cannot be added to: such fields are replaced when all is loaded.
const Replaceable = Object.create(Object, {{
  defineProperty: {{ value: (...of) => Object.defineProperty(of[0], of[1], {{ ...of[2], configurable: true }}) }},
}});

/**
 * Give the parsers a runtime.
 * @param KaitaiStream the class of `kaitai-struct` 0.11
 * @returns the parsers by name, `KaitaiStream` as they use it, and `read`
 */
export function load(KaitaiStream) {{
  const Stream = exact(KaitaiStream);
  const formats = {{}};
  const require = (name) => (name.startsWith("./") ? formats : Stream);
  for (const file of Object.values(FILES)) file(formats, require, undefined, Replaceable);
  const replace = (type, name, get) => Object.defineProperty(type.prototype, name, {{ get }});
{exact}
  const read = (Format, data, ...params) => {{
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    const stream = new Stream(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return new Format(stream, null, null, ...params);
  }};
  return {{ ...formats, KaitaiStream: Stream, read }};
}}
"""
INDEX = """\
import runtime from "kaitai-struct";
import {{ load }} from "./parsers.mjs";

export const {{ {names}, KaitaiStream, read }} = load(runtime.KaitaiStream ?? runtime);
"""
HEAD = """\
/** The runtime's stream, its 64-bit integers exact. */
export declare class KaitaiStream {
  constructor(data: ArrayBuffer | DataView, byteOffset?: number);
  readonly size: number;
  pos: number;
  isEof(): boolean;
  seek(position: number | bigint): void;
  static readonly EOFError: new (requested: number, available: number) => Error;
}

export declare class Struct {
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: unknown;
}

/** Parse bytes. Integers of 64 bits are bigint, exact. */
export declare function read<T, P extends unknown[]>(
  format: new (io: KaitaiStream, parent: null, root: null, ...params: P) => T,
  data: ArrayBuffer | Uint8Array,
  ...params: P
): T;
"""
LOAD = """\
import type * as formats from "./index.mjs";

/** Give the parsers a runtime: the class of kaitai-struct 0.11. */
export declare function load(KaitaiStream: unknown): typeof formats;
"""
WIDE = ("u8", "s8")


def lower_camel(name: str) -> str:
    return name[:1] + camel(f"x_{name}")[2:] if "_" in name else name


class Typing(Stub):
    """The typing of one format."""

    def render(self) -> str:
        return "\n".join(self._typed(self.root, self.spec, ""))

    def _typed(self, name: str, spec: dict[str, Any], indent: str) -> list[str]:
        declare = "export declare " if not indent else ""
        lines = [f"{indent}{declare or 'export '}class {name} extends Struct {{"]
        # A parameter is given by the caller, as a plain number.
        given = {lower_camel(p["id"]): self._plain(p).replace("bigint", "number") for p in spec.get("params", [])}
        lines += [f"{indent}  readonly {param}: {kind};" for param, kind in given.items()]
        outer = "parent: unknown, root: unknown" if given else "parent?: unknown, root?: unknown"
        params = "".join(f", {param}: {kind}" for param, kind in given.items())
        lines.append(f"{indent}  constructor(io: KaitaiStream, {outer}{params});")
        for field in spec.get("seq", []):
            lines.append(f"{indent}  readonly {lower_camel(field['id'])}: {self._full(field, spec)};")
        for instance, field in spec.get("instances", {}).items():
            lines.append(f"{indent}  readonly {lower_camel(instance)}: {self._full(field, spec)};")
        lines.append(f"{indent}}}")
        inner = []
        for enum, members in spec.get("enums", {}).items():
            inner.append(f"{indent}  export const {camel(enum)}: {{ readonly [number: number]: string }} & {{")
            for number, member in members.items():
                label = (member if isinstance(member, str) else member["id"]).upper()
                inner.append(f"{indent}    readonly {label}: {number};")
            inner.append(f"{indent}  }};")
        for child, child_spec in spec.get("types", {}).items():
            inner += self._typed(camel(child), child_spec, indent + "  ")
        if inner:
            lines += [f"{indent}{declare or 'export '}namespace {name} {{", *inner, f"{indent}}}"]
        return lines

    def _full(self, field: dict[str, Any], spec: dict[str, Any]) -> str:
        kind = self._plain(field, spec)
        if "repeat" in field:
            kind = f"({kind})[]" if "|" in kind else f"{kind}[]"
        return f"{kind} | undefined" if "if" in field else kind

    def _plain(self, field: dict[str, Any], spec: dict[str, Any] | None = None) -> str:
        if "enum" in field:
            return "number"
        kind = field.get("type")
        if "value" in field:
            text = re.sub(r"\.as<\w+>", "", str(field["value"]))
            if "?" not in text and any(mark in text for mark in BOOLEAN):
                return "boolean"
            wide = {f["id"] for f in (spec or {}).get("seq", []) if str(f.get("type"))[:2] in WIDE}
            return "bigint" if wide & set(re.findall(r"\w+", text)) else "number"
        if kind is None:
            return "Uint8Array"
        if isinstance(kind, dict):
            return " | ".join(sorted({self._plain({"type": case}) for case in kind["cases"].values()}))
        name = base(kind)
        if name in SCALARS:
            return "bigint" if name in WIDE else "number"
        return {"str": "string", "strz": "string", "bool": "boolean"}.get(name) or self._find(name, "types")


def exact(spec: dict[str, Any], path: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield a line for each field that is calculated with integers of 64 bits and a constant, to do so with bigint."""
    path = path or (camel(spec["meta"]["id"]),)
    wide = {field["id"] for field in spec.get("seq", []) if str(field.get("type"))[:2] in WIDE}
    for name, body in spec.get("instances", {}).items():
        text = re.sub(r"\.as<\w+>", "", str(body.get("value", "")))
        if re.fullmatch(r"[\w ()+-]+", text) and wide & set(re.findall(r"\w+", text)) and re.search(r"\b\d+\b", text):
            text = re.sub(r"\b[a-z]\w*", lambda word: f"this.{lower_camel(word[0])}", text)
            text = re.sub(r"\b(\d+)\b", r"\1n", text)
            yield f'  replace(formats.{".".join(path)}, "{lower_camel(name)}", function () {{ return {text}; }});'
    for name, child in spec.get("types", {}).items():
        yield from exact(child, (*path, camel(name)))


def package(folder: Path, specs: list[dict[str, Any]], templates: Path) -> None:
    """Write the ES modules and typings beside the compiler's files."""
    names = [camel(spec["meta"]["id"]) for spec in specs]
    files = "\n".join(
        f"  {name}(exports, require, define, Object) {{\n{(folder / f'{name}.js').read_text(encoding='utf-8')}  }},"
        for name in names
    )
    written = {
        "parsers.mjs": BODY.format(files=files, exact="\n".join(line for spec in specs for line in exact(spec))),
        "index.mjs": INDEX.format(names=", ".join(names)),
        "index.d.mts": HEAD + "\n" + "\n\n".join(Typing(spec).render() for spec in specs) + "\n",
        "parsers.d.mts": LOAD,
    }
    for name, text in written.items():
        (folder / name).write_text(HEADER + text, encoding="utf-8")
    for template in sorted(templates.iterdir()):
        text = template.read_text(encoding="utf-8")
        (folder / template.name).write_text(text, encoding="utf-8")
