"""What every target can have and what belongs to a format, said before a compiler or a test of some language fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from shape import faults

__all__ = ["attributes", "left", "refusals", "types"]

Spec = dict[str, Any]
# Words that some target emits unescaped, so that its own compiler refuses the file.
RESERVED = set(
    "abstract and as async await begin break case class const continue default defer do else elsif end ensure enum "
    "extern false final fn for func function go goto if impl import in interface is let local loop match mod module "
    "move mut namespace new next nil not null object of or package private proc protected pub public ref repeat "
    "require rescue return self static struct super switch template then this throw trait true try type unless "
    "unsafe until use using var virtual when where while with yield".split()
)
META = ("title", "application", "tags", "license", "ks-version")
TOP = ("doc", "doc-ref", "-limits", "seq")


def types(spec: Spec, path: str) -> Iterator[tuple[str, Spec]]:
    """Yield every type of a format, the format itself first."""
    yield path, spec
    for name, child in spec.get("types", {}).items():
        yield from types(child, f"{path}/{name}")


def attributes(spec: Spec) -> Iterator[tuple[str, Spec]]:
    """Yield what a type declares by name: parameters, fields, instances."""
    for attribute in (*spec.get("params", []), *spec.get("seq", [])):
        yield attribute["id"], attribute
    yield from spec.get("instances", {}).items()


def refusals(spec: Spec, stem: str) -> list[str]:
    """Return why a format cannot be compiled for every target, or what it lacks; a line each."""
    lacking = dict.fromkeys(_missing(spec, stem))
    empty = {line.removesuffix(" is missing") for line in lacking}
    broken = [line for line in faults(spec) if line not in lacking and line.partition(" is empty")[0] not in empty]
    # What has another shape cannot be looked at for names.
    found = [*lacking, *broken] if broken else [*lacking, *_ids(spec, stem)]
    return [f"formats/{stem}.ksy: {text}" for text in found]


def _missing(spec: Spec, stem: str) -> Iterator[str]:
    if not isinstance(spec, dict) or not isinstance(spec.get("meta", {}), dict):
        return
    meta = spec.get("meta", {})
    if meta.get("id") != stem:
        yield f"meta/id is {meta.get('id')}, expected the name of the file, {stem}"
    yield from (f"meta/{key} is missing" for key in META if not meta.get(key))
    yield from (f"{key} is missing" for key in TOP if not spec.get(key))


def _ids(spec: Spec, stem: str) -> Iterator[str]:
    switched: dict[str, set[bool]] = {}
    members: dict[str, str] = {}
    for path, kind in types(spec, stem):
        if path.rsplit("/", 1)[-1] in RESERVED:
            yield f"{path} is a reserved word of Rust, C++, Go or another target"
        for name, body in attributes(kind):
            if name in RESERVED:
                yield f"{path}/{name} is a reserved word of Rust, C++, Go or another target"
            if name in kind.get("types", {}) or name in kind.get("enums", {}):
                yield f"{path}/{name} is called like the type or enum beside it, which C# refuses"
            switched.setdefault(name, set()).add(isinstance(body.get("type"), dict))
        for enum, found in kind.get("enums", {}).items():
            for member in found.values():
                name = member["id"] if isinstance(member, dict) else member
                if name in members:
                    yield f"{enum}/{name} is also a member of {members[name]}, which Nim refuses"
                members[name] = enum
    for name, kinds in switched.items():
        if len(kinds) > 1:
            yield f"{name} is the name of a switched field and of one that is not, which Rust refuses"


def left(root: Path, stem: str) -> list[str]:
    """Return what is still to be written for a format, as the files to write it in."""
    samples = (root / "docs" / "samples.yaml").read_text(encoding="utf-8")
    vectors = list((root / "conformance" / "cases" / stem).glob("*.json"))
    todo = []
    if not vectors:
        todo.append(f"{stem} has no vectors: write conformance/descriptions/{stem}.py, run python -m conformance.build")
    if not vectors and f"\n{stem}:" not in samples:
        todo.append(f"{stem} has no sample for its page: it is made of a vector, or of a row in docs/samples.yaml")
    if f"`{stem}`" not in (root / "CHANGELOG.md").read_text(encoding="utf-8"):
        todo.append(f"{stem} is not in CHANGELOG.md: write a line under Unreleased, Formats")
    return todo
