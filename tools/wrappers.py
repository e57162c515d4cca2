"""The few files around the parsers that the compiler does not write: stubs, typings, package files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import rows
import typings
from stubs import HEADER, STRUCT, Stub

Spec = dict[str, Any]
PYTHON_INIT = '''\
"""Parsers and serializers of the vmcoreinfo formats, compiled from formats/*.ksy by tools/generate.

Import `vmcoreinfo_fmt` instead unless you want the bare structures.
"""
'''
CARGO = """\
# Written by tools/generate.
[package]
name = "vmcoreinfo-ksy"
version = "0.1.0"
edition = "2021"
license = "CC0-1.0"
description = "Parsers of the vmcoreinfo formats"
publish = false

[dependencies]
kaitai = { git = "https://github.com/kaitai-io/kaitai_struct_rust_runtime", tag = "v0.11.0" }
"""
GO = """\
// Written by tools/generate.

package {package}

import _ "embed"

// RulesJSON is the catalogue of rules, a list of objects.
//
//go:embed rules.json
var RulesJSON []byte

// KeysJSON is the catalogue of keys of the text, an object by key.
//
//go:embed keys.json
var KeysJSON []byte
"""
RUST = """
/// The catalogue of rules, a list of objects.
pub const RULES_JSON: &str = include_str!("rules.json");
/// The catalogue of keys of the text, an object by key.
pub const KEYS_JSON: &str = include_str!("keys.json");
"""


def python(folder: Path, specs: list[Spec]) -> None:
    for spec in specs:
        (folder / f"{spec['meta']['id']}.pyi").write_text(Stub(spec).render(), encoding="utf-8")
    (folder / "rows.py").write_text(rows.render(specs), encoding="utf-8")
    (folder / "rows.pyi").write_text(rows.render_stub(specs), encoding="utf-8")
    (folder / "_struct.pyi").write_text(HEADER + STRUCT, encoding="utf-8")
    (folder / "__init__.py").write_text(PYTHON_INIT, encoding="utf-8")
    (folder / "py.typed").touch()


def go(folder: Path, specs: list[Spec]) -> None:
    # The package is called like its folder.
    (folder / "catalogues.go").write_text(GO.format(package=folder.name), encoding="utf-8")


def rust(folder: Path, specs: list[Spec]) -> None:
    modules = "".join(f"pub mod {spec['meta']['id']};\n" for spec in specs)
    (folder / "lib.rs").write_text(f"// Written by tools/generate.\n\n{modules}{RUST}", encoding="utf-8")
    (folder.parent / "Cargo.toml").write_text(CARGO, encoding="utf-8")


def javascript(folder: Path, specs: list[Spec]) -> None:
    typings.package(folder, specs, Path(__file__).resolve().parent / "javascript")


WRAPPERS: dict[str, Callable[[Path, list[Spec]], None]] = {
    "python": python,
    "go": go,
    "javascript": javascript,
    "rust": rust,
}
