"""Source for drivers in languages without reflection: what to construct, and which fields each type has."""

from __future__ import annotations

from typing import Any

from conformance.shapes import Field, Shape, camel, lower_camel, params, shapes

Specs = list[dict[str, Any]]


def go(specs: Specs) -> str:
    """Return a table of constructors; fields are found by reflection."""
    rows = []
    for spec in specs:
        root = camel(spec["meta"]["id"])
        getters = {"bool": 'p.flag("{}")', "s8": 'p.number("{}")'}
        given = ", ".join(getters[kind].format(name) for name, kind in params(spec).items())
        rows.append(
            f'\t"{spec["meta"]["id"]}": func(io *kaitai.Stream, p params) (kaitai.Struct, error) {{\n'
            f"\t\troot := vmcoreinfoksy.New{root}({given})\n"
            "\t\treturn root, root.Read(io, nil, root)\n"
            "\t},\n"
        )
    return (
        "package main\n\nimport (\n"
        '\t"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"\n\n\t"conformance/vmcoreinfoksy"\n)\n\n'
        "var formats = map[string]func(*kaitai.Stream, params) (kaitai.Struct, error){\n" + "".join(rows) + "}\n"
    )


def cpp_stl(specs: Specs) -> str:
    """Return the functions `fields`, one a type, and `parse`."""

    def named(path: tuple[str, ...]) -> str:
        return "::".join(("vmcoreinfo_ksy", *(f"{name}_t" for name in path)))

    def put(field: Field) -> str:
        name, at = field.name, f'at + "{field.name}"'
        text = f"w.put({at}, o.{name}());"
        if field.cases:
            text = f'auto* s = o.{name}(); w.found[{at}] = s ? "struct" : "null";' + "".join(
                f' if (auto* t = dynamic_cast<{named(case)}*>(s)) fields(w, {at} + ".", *t);' for case in field.cases
            )
        if field.is_optional:
            text = f'if (o._is_null_{name}()) w.found[{at}] = "null"; else {{ {text} }}'
        return f"    w.field({at}, [&] {{ {text} }});\n"

    declared, bodies, parsers = [], [], []
    for spec in specs:
        for shape in shapes(spec):
            head = f"static void fields(walker& w, const std::string& at, {named(shape.path)}& o)"
            declared.append(f"{head};\n")
            bodies.append(f"{head} {{\n{''.join(map(put, shape.fields))}}}\n\n")
        getters = {"bool": 'params.at("{}") == "true"', "s8": 'std::stoll(params.at("{}"))'}
        given = "".join(getters[kind].format(name) + ", " for name, kind in params(spec).items())
        name = spec["meta"]["id"]
        parsers.append(
            f'    if (format == "{name}") {{\n'
            f"        {named((name,))} root({given}&io);\n"
            '        return fields(w, "", root);\n'
            "    }\n"
        )
    includes = "".join(f'#include "{spec["meta"]["id"]}.h"\n' for spec in specs)
    return (
        f"{includes}\n{''.join(declared)}\n{''.join(bodies)}"
        "static void parse(walker& w, const std::string& format, const std::string& data, const strings& params) {\n"
        "    std::istringstream stream(data);\n    kaitai::kstream io(&stream);\n"
        f"{''.join(parsers)}}}\n"
    )


def rust(specs: Specs) -> str:
    """Return an implementation of `Put` for every type and enum, and `parse`."""

    def named(path: tuple[str, ...]) -> str:
        return "_".join(map(camel, path))

    def put(shape: Shape, field: Field) -> str:
        name = field.name
        at = f'&format!("{{}}{name}", at)'
        if field.cases:
            variants = "".join(
                f"Some({shape.path[0]}::{named(shape.path)}_{camel(name)}::{named(case)}(t)) => t.put(w, {at}), "
                for case in field.cases
            )
            return f'        match &*self.{name}() {{ {variants}_ => w.set({at}, "null") }}\n'
        if field.is_switched:
            found = f"Some(number) => usize::from(number).put(w, {at})"
            return f'        match &*self.{name}_enum() {{ {found}, None => w.set({at}, "null") }}\n'
        call = f"w.attempt({at}, || self.{name}())" if field.is_instance else f"self.{name}().put(w, {at})"
        return f"        {call};\n"

    text, parsers = [], []
    for spec in specs:
        module = spec["meta"]["id"]
        for shape in shapes(spec):
            uses = "".join(map(lambda field, shape=shape: put(shape, field), shape.fields))  # type: ignore[misc]
            text.append(
                f"impl Fields for {module}::{named(shape.path)} {{\n"
                f"    fn fields(&self, w: &mut Walker, at: &str) {{\n{uses}    }}\n}}\n"
            )
            for enum in shape.enums:
                name = f"{module}::{named((*shape.path, enum))}"
                text.append(
                    f"impl Put for {name} {{\n    fn put(&self, w: &mut Walker, at: &str) {{\n"
                    f"        w.set(at, &i64::from(self).to_string());\n    }}\n}}\n"
                )
        root = f"{module}::{camel(module)}"
        getters = {"bool": 'params["{}"] == "true"', "s8": 'params["{}"].parse().unwrap()'}
        given = ", ".join(getters[kind].format(name) for name, kind in params(spec).items())
        read = f"{root}::read_into::<_, {root}>(&io, None, None)"
        if given:
            init = f"&|t: &mut {root}| {{ t.set_params({given}); Ok(()) }}"
            read = f"{root}::read_into_with_init::<_, {root}>(&io, None, None, {init})"
        parsers.append(f'        "{module}" => {read}?.fields(w, ""),\n')
    return (
        "use vmcoreinfo_ksy::*;\n\n" + "\n".join(text) + "\n"
        "pub fn parse(w: &mut Walker, format: &str, data: Vec<u8>, params: &HashMap<&str, &str>) -> KResult<()> {\n"
        "    let _ = params;\n    let io = BytesReader::from(data);\n    match format {\n"
        + "".join(parsers)
        + '        _ => panic!("no format {}", format),\n    }\n    Ok(())\n}\n'
    )


def nim(specs: Specs) -> str:
    """Return a procedure `fields` for every type, and `parse`."""

    def named(path: tuple[str, ...]) -> str:
        return "_".join(map(camel, path))

    def put(field: Field) -> str:
        at, name = f'at & "{field.name}"', f"o.{lower_camel(field.name)}"
        if not field.cases:
            return f"  attempt({at}): put({at}, {name})\n"
        tests = "".join(
            f"    {'if' if i == 0 else 'elif'} {name} of {named(case)}: put({at}, {named(case)}({name}))\n"
            for i, case in enumerate(field.cases)
        )
        return f"  attempt({at}):\n{tests}"

    declared, bodies, parsers = [], [], []
    for spec in specs:
        for shape in shapes(spec):
            head = f"proc fields(at: string, o: {named(shape.path)})"
            declared.append(f"{head}\n")
            bodies.append(f"{head} =\n{''.join(map(put, shape.fields)) or '  discard'}\n")
        getters = {"bool": 'params["{}"] == "true"', "s8": 'int64(parseBiggestInt(params["{}"]))'}
        given = "".join(", " + getters[kind].format(name) for name, kind in params(spec).items())
        name = spec["meta"]["id"]
        parsers.append(f'  of "{name}": fields("", {camel(name)}.read(io, nil, nil{given}))\n')
    includes = ", ".join(spec["meta"]["id"] for spec in specs)
    return (
        f"import {includes}\n\n{''.join(declared)}\n{''.join(bodies)}\n"
        "proc parse(format: string, data: seq[byte], params: Table[string, string]) =\n"
        f"  let io = newKaitaiStream(data)\n  case format\n{''.join(parsers)}  else: doAssert false\n"
    )
