"""A page a format, from its .ksy and a real sample."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from . import diagram, examples, hexdump
from .ksy import Case, Enum, Field, Format, Struct, formats, plain
from .rule_pages import rules_by_field
from .spans import Span
from .text import bench, chips, facts, inline, packed, paragraphs, script, table
from .trace import Sample, sample_of, spans

__all__ = ["pages"]

Spans = Mapping[str, Sequence[Span]]
"""The bytes of the sample by the anchor of their field; a repeated field has several."""


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of every page."""
    found = formats()
    yield "formats/index.md", _index(found)
    for form in found:
        yield f"formats/{form.id}.md", _page(form)


def _index(found: Sequence[Format]) -> str:
    rows = [
        ("", (f'<a href="{form.id}/"><code>{form.id}</code></a>', escape(form.meta["title"]), _where(form)))
        for form in found
    ]
    return (
        "# Formats\n\nWhere the bytes are. Each page is written from a "
        "[Kaitai Struct](https://kaitai.io) description, the same from which the parsers are compiled.\n\n"
        + table(("id", "what", "found in"), rows, label="Formats")
    )


def _where(form: Format) -> str:
    application = form.meta.get("application", ())
    return ", ".join(map(escape, [application] if isinstance(application, str) else application))


def _page(form: Format) -> str:
    sample = sample_of(form)
    title = form.meta["title"]
    found = spans(form, sample)
    here: dict[str, list[Span]] = {}
    for span in found:
        here.setdefault(span.field.anchor, []).append(span)
    parts = [
        f"---\ndescription: {title}, byte by byte\n---\n# {title}\n",
        facts(_facts(form)),
        paragraphs(form.root.doc),
        "\n## Bytes\n",
        _sample(form, found, sample),
        "\n## Fields\n",
        *(_struct(struct, here) for struct in form.root.walk() if struct.fields or struct.instances),
        *_enums(form),
        "\n## Read it { data-search-exclude }\n",
        examples.tabs(form),
        "\n## Description { data-search-exclude }\n",
        f"The format as Kaitai Struct source, in the public domain: `formats/{form.path.name}`.\n\n"
        f'??? abstract "{form.path.name}"\n\n    ```yaml\n',
        "".join(f"    {line}\n" for line in form.text.splitlines()),
        "    ```\n\n",
        script("annotate.js", 2),
    ]
    return "\n".join(parts[:-3]) + "".join(parts[-3:])


def _facts(form: Format) -> Iterator[tuple[str, str]]:
    yield "id", f"<code>{form.id}</code>"
    yield "found in", _where(form)
    endian = form.meta.get("endian")
    if isinstance(endian, str):
        yield "byte order", {"le": "little-endian, always", "be": "big-endian, always"}[endian]
    else:
        dependent = endian or any("endian" in struct.spec.get("meta", {}) for struct in form.root.walk())
        yield "byte order", "follows the input, see below" if dependent else "no numbers of several bytes"
    if form.root.params:
        yield (
            "parameters",
            "; ".join(
                f"<code>{param.id}</code>: {inline(param.doc.strip().rstrip('.'))}" for param in form.root.params
            ),
        )
    yield "C name", _codes(form.root.c_names)
    yield "left out", inline(str(form.spec.get("-limits", "")))
    yield "specified in", "<br>".join(f'<a href="{escape(url)}">{escape(name)}</a>' for url, name in form.links)


def _codes(names: Sequence[str]) -> str:
    return ", ".join(f"<code>{escape(name)}</code>" for name in names)


def _sample(form: Format, found: Sequence[Span], sample: Sample) -> str:
    link = f"tab=open&name={form.id}.bin&data={packed(sample.data)}"
    return (
        f"{sample.about}\n\n"
        '<div class="annotated" data-annotated>\n'
        f"{hexdump.render(sample.data, found)}\n"
        '<p class="hex-readout" aria-live="polite">'
        "Point at a byte or at a field; with the keyboard, move through the fields with the arrow keys.</p>\n"
        "</div>\n\n"
        f"{len(sample.data)} bytes from offset {sample.offset} of `{sample.file}`. "
        f"{bench(link, 'Open it in the bench', depth=2)}, or see the "
        f"[vectors](../cases/{form.id}/index.md) of the conformance suite.\n"
    )


def _struct(struct: Struct, here: Spans) -> str:
    parts = []
    if struct.parent is None:
        if struct.types:
            parts.append(f"### Top level {{ #{struct.anchor} }}\n")
    else:
        parts.append(f"### `{struct.id}` {{ #{struct.anchor} }}\n")
        parts.append(paragraphs(struct.doc))
        if struct.c_names:
            parts.append(f"In C: {_codes(struct.c_names)}.\n")
    if any(field.struct is None or struct.parent for field in struct.fields):
        parts.append(_drawings(struct))
    if struct.fields:
        parts.append(_table(struct, here))
    if struct.instances:
        parts.append(_instances(struct))
    return "\n".join(parts) + "\n"


def _drawings(struct: Struct) -> str:
    cases = struct.layout_cases
    if len(cases) == 1:
        return f'<span class="layout-frame">{diagram.svg(struct, cases[0], f"Layout of {struct.id}")}</span>\n'
    tabs = []
    for case in cases:
        label = struct.case_label(case)
        drawn = diagram.svg(struct, case, f"Layout of {struct.id}, {label}")
        tabs.append(f'=== "{label}"\n\n    <span class="layout-frame">{drawn}</span>\n')
    return "\n".join(tabs)


def _table(struct: Struct, here: Spans) -> str:
    cases = struct.layout_cases
    offsets = [struct.offsets(case) for case in cases]
    labels = [struct.case_label(case) for case in cases]
    note = ""
    if len(cases) > 1:
        note = f"Offsets and sizes for {_listed(labels)}, in bytes"
        note += "; fields under a condition are counted. " if any(f.condition for f in struct.fields) else ". "
    if struct.parent is not None:
        origin = "file" if struct.base is not None else "structure"
        note += f"Offsets count from the start of the {origin}."
    note += "\n\n" if note else ""
    rows = [
        (f' id="{field.anchor}" data-field="{field.anchor}" tabindex="-1"', _cells(field, cases, offsets, here))
        for field in struct.fields
    ]
    return note + table(
        ("offset", "size", "field", "type", "meaning"), rows, label=f"Fields of {struct.id}", classes="fields"
    )


def _listed(labels: Sequence[str]) -> str:
    return f"{', '.join(labels[:-1])} and {labels[-1]}"


def _cells(field: Field, cases: Sequence[Case], offsets: Sequence[Mapping[str, int]], here: Spans) -> tuple[str, ...]:
    base = field.owner.base or 0
    places = [str(base + places[field.id]) if field.id in places else "–" for places in offsets]
    sizes = [str(field.total(case) if field.total(case) is not None else "") for case in cases]
    names = f'<a class="field-name" href="#{field.anchor}"><code>{field.id}</code></a>'
    if field.c_names:
        names += f'<br><span class="c-name" title="name in C">{_codes(field.c_names)}</span>'
    return (
        _merged(places) if places != ["–"] * len(cases) else '<span class="quiet">varies</span>',
        _merged(sizes) if all(sizes) else f'<span class="quiet">{escape(field.size_words)}</span>',
        names,
        _type(field),
        _meaning(field, here.get(field.anchor, ())),
    )


def _merged(values: Sequence[str]) -> str:
    """Return one number if all cases agree, otherwise all of them."""
    if len(set(values)) == 1:
        return values[0]
    return " / ".join(values)


def _type(field: Field) -> str:
    words = field.type_words
    if field.struct is not None:
        words = f'<a href="#{field.struct.anchor}"><code>{escape(words)}</code></a>'
    else:
        words = f"<code>{escape(words)}</code>" if words[-1].isdigit() or "or" in words else escape(words)
    if field.repeats:
        words += ", repeated"
    if field.enum is not None:
        words += f'<br><a href="#{_enum_anchor(field.enum, field.owner)}">{field.enum.id}</a>'
    return words


def _meaning(field: Field, here: Sequence[Span] = ()) -> str:
    parts = [inline(field.doc)] if field.doc else []
    if len(here) == 1 and any(here[0].value) if here and isinstance(here[0].value, bytes) else len(here) == 1:
        parts.append(f'<span class="quiet">In the sample: <code>{escape(hexdump.words(here[0]))}</code></span>')
    if field.condition:
        parts.append(f'<span class="quiet">Only if <code>{escape(plain(field.condition))}</code>.</span>')
    rules = rules_by_field().get(f"{field.owner.anchor}-{field.id}", ())
    links = [
        f'<a href="../../rules/{rule.id}/" title="{escape(rule.statement, quote=True)}">{rule.id}</a>' for rule in rules
    ]
    return "<br>".join(parts) + chips(links)


def _instances(struct: Struct) -> str:
    rows = [
        (
            f' id="{field.anchor}" data-field="{field.anchor}" tabindex="-1"',
            (
                f'<a class="field-name" href="#{field.anchor}"><code>{field.id}</code></a>',
                f"at <code>{escape(plain(field.spec['pos']))}</code>: {_type(field)}"
                if "pos" in field.spec
                else _type_of_value(field),
                _meaning(field),
            ),
        )
        for field in struct.instances
    ]
    heading = "Derived fields, and fields at a place of their own:\n\n"
    return heading + table(("name", "where or how", "meaning"), rows, label=f"Derived from {struct.id}")


def _type_of_value(field: Field) -> str:
    enum = f'<br><a href="#{_enum_anchor(field.enum, field.owner)}">{field.enum.id}</a>' if field.enum else ""
    return f"<code>{escape(plain(field.spec['value']))}</code>{enum}"


def _enum_anchor(enum: Enum, owner: Struct) -> str:
    return f"{owner.root.id}-enum-{enum.id}"


def _enums(form: Format) -> Iterator[str]:
    enums = [(struct, enum) for struct in form.root.walk() for enum in struct.enums.values()]
    if enums:
        yield "## Enumerations\n"
    for struct, enum in enums:
        yield f"### {enum.id} {{ #{_enum_anchor(enum, struct)} }}\n"
        yield table(
            ("number", "name", "C name", "meaning"),
            [
                (
                    "",
                    (
                        f"{number} <span class='quiet'>{number:#x}</span>" if number > 9 else str(number),
                        f"<code>{entry['id']}</code>",
                        f"<code>{escape(str(entry.get('-orig-id', '')))}</code>" if "-orig-id" in entry else "",
                        inline(str(entry.get("doc", ""))),
                    ),
                )
                for number, entry in enum.values.items()
            ],
            label=enum.id,
        )
