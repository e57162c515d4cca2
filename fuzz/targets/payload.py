"""The text: lines, typed values, checks, facts, and every form that it is shown in.

The first byte says whether the text was cut, and which of `QUESTIONS` is asked of it.
"""

from __future__ import annotations

import contextlib
import copy
import io
import json
import pickle
from xml.etree import ElementTree

import build

from targets.limits import counted, lowered
from targets.showing import shown_safely
from vmcoreinfo_fmt import FormatError, VmCoreInfo, VmcoreinfoError
from vmcoreinfo_fmt.cli.reports import FORMATS, new_report
from vmcoreinfo_fmt.dumps.reading import kernel
from vmcoreinfo_fmt.lint.checked import Checked, Problem, fingerprint
from vmcoreinfo_fmt.rules import CATALOGUE
from vmcoreinfo_fmt.text.diff import diff
from vmcoreinfo_fmt.text.keys import KEYS
from vmcoreinfo_fmt.text.lines import entries, parts
from vmcoreinfo_fmt.text.naming import keys_named, similar_keys

__all__ = ["QUESTIONS", "target"]

# What stands between two texts that are compared.
BETWEEN = b"\x1f"


def target(data: bytes) -> None:
    if not data:
        return
    question = QUESTIONS[(data[0] >> 1) % len(QUESTIONS)]
    with lowered(data[0] // (2 * len(QUESTIONS))):
        with counted(len(data)):
            info = VmCoreInfo.parse(data[1:], cut=bool(data[0] & 1))
            assert bytes(info) == data[1:]
            question(info)
        if question is checks:
            reports(info)


def values(info: VmCoreInfo) -> None:
    # A usual text is taken apart without its lines; both ways have to agree.
    by_line: dict[str | None, str | None] = {}
    for line in entries(info.lines):
        by_line.setdefault(line.key, line.value)
    assert list(by_line.items()) == list(info.items())
    for key in info:
        try:
            value = info.integer(key)
        except FormatError:
            continue
        assert value is not None
        assert -(1 << 63) <= value < 1 << 64
    for kind in (info.symbols, info.sizes, info.offsets, info.lengths, info.numbers):
        assert all(isinstance(value, int) for value in kind.values())
    offsets = [line.offset for line in parts(info.lines)]
    assert offsets == sorted(offsets)
    assert all(bytes(info)[line.offset :].startswith(line.raw) for line in info.lines)
    for line in info.lines[:16]:
        shown_safely(repr(line), escaped=False)


def facts(info: VmCoreInfo) -> None:
    json.dumps(kernel(info))
    for fact in info.facts:
        json.dumps(fact.to_dict())
        assert fact.reason
        assert (fact.value is None) <= (not fact.text)
    for tool in info.facts.tools:
        json.dumps(tool.to_dict())
        assert tool.arguments
    with contextlib.suppress(VmcoreinfoError, ValueError):
        assert 0 <= info.facts.physical(info.symbols.get("_stext", 0)) < 1 << 64


def checks(info: VmCoreInfo) -> None:
    found = info.check(header_phys_base=1)
    offsets = [finding.offset for finding in found if finding.offset is not None]
    assert offsets == sorted(offsets)
    for finding in found:
        assert finding.severity == CATALOGUE[finding.id].severity
        shown_safely(finding.message, escaped=False)


def reports(info: VmCoreInfo) -> None:
    found = info.check()
    problems = [Problem(finding.placed(24), fingerprint("vmcore", finding, n)) for n, finding in enumerate(found)]
    for form in FORMATS:
        out = io.StringIO()
        report = new_report(form, out, many=False, label=str, fail_on="info", has_baseline=False, docs_url=None)
        report.checked(Checked("vmcore", "text", tuple(problems)))
        report.end(1)
        for line in out.getvalue().splitlines():
            shown_safely(line)
        if form in ("sarif", "gitlab", "json"):
            json.loads(out.getvalue())
        if form == "junit":
            ElementTree.fromstring(out.getvalue())
        if form == "sarif":
            assert out.getvalue().count('"ruleId"') == len(found)


def shapes(info: VmCoreInfo) -> None:
    shape = info.to_dict()
    assert json.loads(json.dumps(shape)) == shape
    assert "<script" not in info._repr_html_().lower()
    shown_safely(repr(info), escaped=False)


def comparison(info: VmCoreInfo) -> None:
    before, _, after = (VmCoreInfo.parse(part) if part != BETWEEN else None for part in bytes(info).partition(BETWEEN))
    if before is None or after is None:
        return
    assert not diff(before, before)
    changed = {change.key: change.after for change in diff(before, after)}
    assert {key: value for key, value in {**before, **changed}.items() if value is not None} == dict(after)
    for change in diff(after, before, ignore_addresses=True):
        json.dumps(change.to_dict())
        assert change.key in changed


def objects(info: VmCoreInfo) -> None:
    """Use everything as Python uses values: copied, compared, pickled, shown in a notebook."""
    facts = info.facts
    for value in (info, facts, info.symbols, info.numbers, *tuple(facts)[:2], *info.facts.tools[:1], *info.check()[:2]):
        for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
            assert value == other
            assert hash(value) == hash(other)
        assert value != b"another thing"
        shown_safely(repr(value), escaped=False)
    assert (len(facts), len(info.symbols)) == (len(list(facts)), len(list(info.symbols)))
    assert list(info.values()) == [info.copy()[key] for key in info]
    assert all(name in info.symbols for name in info.symbols)
    assert info.symbols.to_dict() == info.symbols
    assert "<script" not in facts._repr_html_().lower()
    for completing in (info, facts, info.symbols):
        assert completing._ipython_key_completions_() == list(
            (fact.name for fact in completing) if completing is facts else completing
        )
    for change in diff(info, VmCoreInfo.parse(build.TEXT)):
        shown_safely(repr(change), escaped=False)


def names(info: VmCoreInfo) -> None:
    """Look for keys by what people type: names, patterns, and names that are nearly right."""
    last = list(info)[-1:]
    for name in (*last, "*S*", "page", "_stext"):
        found = keys_named(name, info)
        assert set(found) <= set(info)
        similar_keys(name, info)
        assert (KEYS.get(name) is not None) == (name in KEYS)
        info.find_line(name)
        for known in (KEYS, info.symbols, info):
            with contextlib.suppress(KeyError):
                found = known[name]
                repr(found)
                json.dumps(found.to_dict() if hasattr(found, "to_dict") else found, default=repr)
    assert len(KEYS) == len(list(KEYS))
    repr(KEYS)
    for header in (-16777216, *(value for value in [info.find_integer("NUMBER(phys_base)")] if value is not None)):
        info.check(header_phys_base=header)
        info.check(header_phys_base=int(str(header), 16))
        info.check(header_phys_base=info.find_integer("NUMBER(PHYS_OFFSET)"))
    with contextlib.suppress(VmcoreinfoError, ValueError):
        info.facts.physical(info.find_integer("SYMBOL(_stext)") or 0, page_offset=0x80000000)


QUESTIONS = (values, facts, checks, shapes, comparison, objects, names)
