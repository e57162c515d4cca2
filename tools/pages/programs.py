"""A program in every language of the parsers that prints the first fields of a format's sample."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .ksy import Field, Format, Struct, primitive
from .spans import lay_out
from .trace import Sample, sample_of, spans, vector_of

__all__ = ["LANGUAGES", "Language", "Program", "program_of"]

# Fields that a program prints.
MOST = 4
# A vector that is a whole file, where the sample is the beginning of one and the first vector says little.
WHOLE = {"makedumpfile_flattened": "two"}


@dataclass(frozen=True)
class _Step:
    """One name of a path; `cast` is the type that a switch has chosen for what is there."""

    name: str
    index: int | None
    cast: Struct | None


@dataclass(frozen=True)
class Value:
    """A field that a program prints: the way to it, its value in the sample, and whether it is bytes."""

    steps: tuple[_Step, ...]
    value: object
    width: int | None

    @property
    def shown(self) -> str:
        """What a program prints."""
        return self.value.decode("ascii") if isinstance(self.value, bytes) else str(self.value)


@dataclass(frozen=True)
class Program:
    """What a program is made from: the format, a sample that is a whole file, and the fields that are printed."""

    form: Format
    sample: Sample
    values: tuple[Value, ...]

    @property
    def file(self) -> str:
        """The name under which the program expects its sample."""
        return f"{self.form.id}.bin"

    @property
    def output(self) -> list[str]:
        """The lines that the program prints."""
        return [value.shown for value in self.values]

    @property
    def given(self) -> list[Any]:
        """What the parser is told."""
        return [self.sample.params[param.id] for param in self.form.root.params]


def program_of(form: Format) -> Program:
    """Return what the programs of a format read and print; of a sample that is only a beginning, a vector instead."""
    sample = sample_of(form)
    if lay_out(form, sample.data, sample.params)[1]:
        sample = vector_of(form, WHOLE.get(form.id))
    found = spans(form, sample)
    values = [
        Value(steps, int(span.value), primitive(str(span.field.spec["type"])))  # type: ignore[call-overload]
        for span in found
        if _is_plain(span.field) and (steps := _steps(form.root, span.path.split("."), span.field))
    ]
    if not values:
        values = [
            Value(steps, span.value, None)
            for span in found
            if isinstance(span.value, bytes)
            and re.fullmatch(rb"[!-~]{2,}", span.value)
            and (steps := _steps(form.root, span.path.split("."), span.field))
            and span.field.id in ("key", "value")
        ]
    return Program(form, sample, tuple(values[:MOST]))


def _is_plain(field: Field) -> bool:
    """Return whether a field is a number of one width that is always there."""
    kind = str(field.spec.get("type", ""))
    return bool(primitive(kind)) and not {"if", "enum", "repeat", "pos"} & set(field.spec)


def _steps(struct: Struct, parts: list[str], wanted: Field) -> tuple[_Step, ...]:
    """Return the way through the structures to a field; empty where it leads through an instance."""
    name, _, index = parts[0].rstrip("]").partition("[")
    field = next((field for field in struct.fields if field.id == name), None)
    if field is None or ("if" in field.spec and not field.repeats):
        return ()
    place = int(index) if index else None
    if len(parts) == 1:
        return (_Step(name, place, None),) if field.anchor == wanted.anchor else ()
    chosen = [(field.struct, None)] if field.struct else [(case, case) for case in _cases(field)]
    for inner, cast in chosen:
        rest = _steps(inner, parts[1:], wanted)
        if rest:
            return (_Step(name, place, cast), *rest)
    return ()


def _cases(field: Field) -> list[Struct]:
    found = [field.owner.find(name) for name in dict.fromkeys(field.cases.values())]
    return [struct for struct in found if struct is not None]


def _camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def _lower(name: str) -> str:
    return _camel(name)[:1].lower() + _camel(name)[1:]


def _path(struct: Struct) -> list[str]:
    return [*(_path(struct.parent) if struct.parent else []), struct.id]


@dataclass(frozen=True)
class Language:
    """How a language names things.

    Attributes:
        title: Its name.
        fence: What a block of its code is called.
        file: The name of a program's file.
        member: How a field is reached, from what it belongs to and its name.
        index: How an element of a list is reached.
        cast: How what a switch chose is seen as its type, from the expression and the type's names.
        shown: A line that prints a value, from the expression and the value.
        whole: The program, from the program's data and its lines.
    """

    title: str
    fence: str
    file: str
    member: Callable[[str, str], str]
    index: Callable[[str, int], str]
    cast: Callable[[str, list[str]], str]
    shown: Callable[[str, Value], str]
    whole: Callable[[Program, str], str]

    def write(self, program: Program) -> str:
        """Return the program's text."""
        lines = []
        for value in program.values:
            text = "form"
            for step in value.steps:
                text = self.member(text, step.name)
                if step.index is not None:
                    text = self.index(text, step.index)
                if step.cast is not None:
                    text = self.cast(text, _path(step.cast))
            lines.append(self.shown(text, value))
        return self.whole(program, "".join(lines))


def _listed(program: Program, render: Callable[[Any], str], *, after: str = "", before: str = "") -> str:
    return "".join(f"{before}{render(value)}{after}" for value in program.given)


def _python(program: Program, lines: str) -> str:
    name = program.form.id
    return f"""\
from kaitaistruct import KaitaiStream
from vmcoreinfo_ksy.{name} import {_camel(name)}

with open("{program.file}", "rb") as file:
    form = {_camel(name)}({_listed(program, repr, after=", ")}KaitaiStream(file))
    form._read()
{lines}"""


def _javascript(program: Program, lines: str) -> str:
    name = _camel(program.form.id)
    return f"""\
import {{ readFileSync }} from "node:fs";
import {{ {name}, read }} from "vmcoreinfo-ksy";

const form = read({name}, readFileSync("{program.file}"){_listed(program, json.dumps, before=", ")});
{lines}"""


def _java(program: Program, lines: str) -> str:
    name = _camel(program.form.id)
    charset = "import java.nio.charset.StandardCharsets;\n" if "StandardCharsets" in lines else ""
    return f"""\
{charset}import java.nio.file.*;
import io.kaitai.struct.ByteBufferKaitaiStream;
import vmcoreinfo.ksy.{name};

class Read {{
    public static void main(String[] args) throws Exception {{
        byte[] data = Files.readAllBytes(Paths.get("{program.file}"));
        {name} form = new {name}(new ByteBufferKaitaiStream(data){_listed(program, json.dumps, before=", ")});
        form._read();
{lines}    }}
}}
"""


def _go(program: Program, lines: str) -> str:
    name = _camel(program.form.id)
    return f"""\
package main

import (
\t"bytes"
\t"fmt"
\t"os"

\t"example.org/read/vmcoreinfoksy"
\t"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
)

func main() {{
\tdata, err := os.ReadFile("{program.file}")
\tif err != nil {{
\t\tpanic(err)
\t}}
\tform := vmcoreinfoksy.New{name}({", ".join(map(json.dumps, program.given))})
\tif err := form.Read(kaitai.NewStream(bytes.NewReader(data)), nil, form); err != nil {{
\t\tpanic(err)
\t}}
{lines}}}
"""


def _rust(program: Program, lines: str) -> str:
    name = program.form.id
    kind = _camel(name)
    read = f"{kind}::read_into::<_, {kind}>(&io, None, None)?"
    before = ""
    if program.given:
        given = ", ".join(map(json.dumps, program.given))
        before = f"    let init = |form: &mut {kind}| {{ form.set_params({given}); Ok(()) }};\n"
        read = f"{kind}::read_into_with_init::<_, {kind}>(&io, None, None, &init)?"
    return f"""\
use kaitai::*;
use vmcoreinfo_ksy::{name}::*;

fn main() -> KResult<()> {{
    let io = BytesReader::from(std::fs::read("{program.file}").unwrap());
{before}    let form: OptRc<{kind}> = {read};
{lines}    Ok(())
}}
"""


def _cpp(program: Program, lines: str) -> str:
    name = program.form.id
    return f"""\
#include <fstream>
#include <iostream>
#include "{name}.h"

int main() {{
    std::ifstream file("{program.file}", std::ios::binary);
    kaitai::kstream stream(&file);
    vmcoreinfo_ksy::{name}_t form({_listed(program, json.dumps, after=", ")}&stream);
{lines}}}
"""


def _csharp(program: Program, lines: str) -> str:
    name = _camel(program.form.id)
    text = "using System.Text;\n" if "Encoding" in lines else ""
    given = _listed(program, json.dumps, after=", ")
    return f"""\
using System;
using System.IO;
{text}using Kaitai;
using VmcoreinfoKsy;

static class Read
{{
    static void Main()
    {{
        var form = new {name}({given}new KaitaiStream(File.ReadAllBytes("{program.file}")));
{lines}    }}
}}
"""


def _ruby(program: Program, lines: str) -> str:
    given = _listed(program, json.dumps, before=", ")
    given = f", nil, nil{given}" if given else ""
    return f"""\
require '{program.form.id}'

io = Kaitai::Struct::Stream.new(File.binread('{program.file}'))
form = {_camel(program.form.id)}.new(io{given})
{lines}"""


def _php(program: Program, lines: str) -> str:
    name = _camel(program.form.id)
    return f"""\
<?php
require 'vendor/autoload.php';
use Kaitai\\Struct\\Stream;
use VmcoreinfoKsy\\{name};

$form = new {name}({_listed(program, json.dumps, after=", ")}new Stream(file_get_contents('{program.file}')));
{lines}"""


def _lua(program: Program, lines: str) -> str:
    name = program.form.id
    return f"""\
local stringstream = require("string_stream")
require("{name}")

local data = assert(io.open("{program.file}", "rb")):read("a")
local form = {_camel(name)}({_listed(program, json.dumps, after=", ")}KaitaiStream(stringstream(data)))
{lines}"""


def _nim(program: Program, lines: str) -> str:
    name = program.form.id
    given = _listed(program, lambda value: json.dumps(value) + ("" if isinstance(value, bool) else "'i64"), before=", ")
    strutils = "import std/[sequtils, strutils]\n" if "mapIt" in lines else ""
    return f"""\
{strutils}import kaitai_struct_nim_runtime, {name}

let form = {_camel(name)}.read(newKaitaiFileStream("{program.file}"), nil, nil{given})
{lines}"""


def _of(separator: str, rename: Callable[[str], str] = str, after: str = "") -> Callable[[str, str], str]:
    return lambda text, name: f"{text}{separator}{rename(name)}{after}"


def _bracket(text: str, index: int) -> str:
    return f"{text}[{index}]"


def _same(text: str, _: list[str]) -> str:
    return text


def _names(path: list[str], rename: Callable[[str], str], between: str) -> str:
    return between.join(map(rename, path))


def _by_kind(number: str, raw: str, wide: str = "") -> Callable[[str, Value], str]:
    """Return the line for a number, one of 8 bytes where that differs, or bytes."""

    def line(text: str, value: Value) -> str:
        form = raw if value.width is None else wide if wide and value.width == 8 else number
        return form.replace("@", text)

    return line


LANGUAGES: Mapping[str, Language] = {
    "python": Language(
        "Python", "python", "read.py", _of("."), _bracket, _same,
        _by_kind("print(@)\n", "print(@.decode())\n"), _python,
    ),
    "javascript": Language(
        "JavaScript", "js", "read.mjs", _of(".", _lower), _bracket, _same,
        _by_kind("console.log(String(@));\n", 'console.log(new TextDecoder("ascii").decode(@));\n'), _javascript,
    ),
    "java": Language(
        "Java", "java", "Read.java", _of(".", _lower, "()"), lambda text, index: f"{text}.get({index})",
        lambda text, path: f"(({_names(path, _camel, '.')}) {text})",
        _by_kind(
            "        System.out.println(@);\n",
            "        System.out.println(new String(@, StandardCharsets.US_ASCII));\n",
            "        System.out.println(Long.toUnsignedString(@));\n",
        ), _java,
    ),
    "go": Language(
        "Go", "go", "main.go", _of(".", _camel), _bracket,
        lambda text, path: f"{text}.(*vmcoreinfoksy.{_names(path, _camel, '_')})",
        _by_kind("\tfmt.Println(@)\n", "\tfmt.Println(string(@))\n"), _go,
    ),
    "rust": Language(
        "Rust", "rust", "src/main.rs", _of(".", after="()"), _bracket,
        lambda text, path: f"@{_names(path, _camel, '_')}@{text}@",
        lambda text, value: _rust_line(text, value), _rust,
    ),
    "cpp_stl": Language(
        "C++", "cpp", "read.cpp",
        lambda text, name: f"{text}.{name}()" if text == "form" else f"{text}->{name}()",
        lambda text, index: f"{text}->at({index})",
        lambda text, path: f"static_cast<vmcoreinfo_ksy::{_names(path, lambda name: f'{name}_t', '::')}*>({text})",
        _by_kind("    std::cout << +@ << std::endl;\n", "    std::cout << @ << std::endl;\n"), _cpp,
    ),
    "csharp": Language(
        "C#", "csharp", "Read.cs", _of(".", _camel), _bracket,
        lambda text, path: f"(({_names(path, _camel, '.')}){text})",
        _by_kind(
            "        Console.WriteLine(@);\n", "        Console.WriteLine(Encoding.ASCII.GetString(@));\n"
        ), _csharp,
    ),
    "ruby": Language("Ruby", "ruby", "read.rb", _of("."), _bracket, _same, _by_kind("puts @\n", "puts @\n"), _ruby),
    "php": Language(
        "PHP", "php", "read.php",
        lambda text, name: f"{'$form' if text == 'form' else text}->{_lower(name)}()", _bracket, _same,
        _by_kind("echo @, \"\\n\";\n", "echo @, \"\\n\";\n", 'printf("%u\\n", @);\n'), _php,
    ),
    "lua": Language(
        "Lua", "lua", "read.lua", _of("."), lambda text, index: f"{text}[{index + 1}]", _same,
        _by_kind("print(@)\n", "print(@)\n", 'print(string.format("%u", @))\n'), _lua,
    ),
    "nim": Language(
        "Nim", "nim", "read.nim", _of(".", _lower), _bracket,
        lambda text, path: f"{_names(path, _camel, '_')}({text})",
        _by_kind("echo @\n", 'echo @.mapIt(char(it)).join\n'), _nim,
    ),
}  # fmt: skip


def _rust_line(text: str, value: Value) -> str:
    """Return the line for Rust, where what a switch chose is matched."""
    shown = "String::from_utf8_lossy(&{})" if value.width is None else "{}"
    if "@" not in text:
        return f'    println!("{{}}", {shown.format(text)});\n'
    _, kind, inner, rest = text.split("@")
    owner = kind.rpartition("_")[0] or kind
    enum = f"{owner}_{_camel(inner.rpartition('.')[2].removesuffix('()'))}"
    body = shown.format(f"chosen{rest}")
    return f'    if let Some({enum}::{kind}(chosen)) = &*{inner} {{\n        println!("{{}}", {body});\n    }}\n'
