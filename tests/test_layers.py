"""Dependencies point one way: cli → survey → dumps, host, text → entry, note → _wire → generated → kaitaistruct."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import vmcoreinfo_fmt

PACKAGE = Path(vmcoreinfo_fmt.__file__).parent
MODULES = {str(path.relative_to(PACKAGE)): path for path in sorted(PACKAGE.rglob("*.py"))}
# The door to the generated package.
DOOR = ("_wire.py", "_rows.py", "_stream.py")
# A room knows the rooms below it and none above; rooms side by side may know each other, modules never in a circle.
LAYERS = [
    {"cli", "__main__"},
    {"survey", "lint"},
    {"dumps", "host", "text", "guest", "schemas", "gdb"},
    {"contents", "entry", "note", "windows"},
    {"_wire", "_rows", "_stream"},
    {"errors", "sources"},
    {"rules", "files", "_values", "_homes", "documents"},
]
HEIGHT = {room: -index for index, rooms in enumerate(LAYERS) for room in rooms}


def name_of(path: Path) -> str:
    """Return the dotted name of a module below the package, `dumps.search`; empty for the package itself."""
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix("__init__").removesuffix(".")


NAMES = {name_of(path): path for path in MODULES.values()}


def imports(path: Path) -> Iterator[str]:
    """Yield every imported module, relative ones with their leading dots; those for type checkers count too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def targets(name: str) -> Iterator[str]:
    """Yield the modules of the package that a module imports, at its top, in a function, or for type checkers."""
    path = NAMES[name]
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    package = [part for part in package if part]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1] + (node.module or "").split(".")
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "vmcoreinfo_fmt":
            base = (node.module or "").split(".")[1:]
        else:
            continue
        base = [part for part in base if part]
        for alias in node.names:
            whole = ".".join([*base, alias.name])
            found = whole if whole in NAMES else ".".join(base)
            # The package itself imports nothing when it is imported: whoever asks it for a name asks for the home.
            if found != name:
                yield found


# The package itself names its public names' homes for type checkers and imports them when they are asked for.
GRAPH = {name: sorted({target for target in targets(name) if target}) for name in NAMES if name}


def circles(graph: dict[str, list[str]]) -> list[list[str]]:
    """Return every group of modules that reach each other, the largest first (Tarjan)."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(name: str) -> None:
        order[name] = low[name] = len(order)
        stack.append(name)
        for target in graph.get(name, []):
            if target not in order:
                visit(target)
                low[name] = min(low[name], low[target])
            elif target in stack:
                low[name] = min(low[name], order[target])
        if low[name] == order[name]:
            group: list[str] = []
            while not group or group[-1] != name:
                group.append(stack.pop())
            if len(group) > 1 or name in graph.get(name, []):
                found.append(sorted(group))

    for name in graph:
        if name not in order:
            visit(name)
    return sorted(found, key=len, reverse=True)


def test_circles_are_found_where_there_are_some() -> None:
    assert circles({"a": ["b"], "b": ["c"], "c": ["a"], "d": ["a"], "e": ["e"]}) == [["a", "b", "c"], ["e"]]
    assert circles({"a": ["b", "c"], "b": ["c"], "c": []}) == []


def test_the_graph_is_that_of_the_package() -> None:
    assert {"entry", "_wire", "note"} <= set(GRAPH)
    assert "_values" in GRAPH["entry"]
    assert "host.verdict" in GRAPH["host.judge"]
    assert sum(map(len, GRAPH.values())) > 100


def test_no_modules_import_each_other_in_a_circle() -> None:
    lines = [
        f"  {name} imports {', '.join(target for target in GRAPH[name] if target in group)}"
        for group in circles(GRAPH)
        for name in group
    ]
    assert not lines, "\n".join(["modules that need each other:", *lines])


@pytest.mark.parametrize("name", GRAPH)
def test_imports_point_down(name: str) -> None:
    room = name.split(".")[0]
    assert room in HEIGHT, f"{room} is in no layer"
    above = [target for target in GRAPH[name] if HEIGHT[target.split(".")[0]] > HEIGHT[room]]
    assert not above, f"{name} imports {', '.join(above)}, which is above it"


@pytest.mark.parametrize("name", MODULES)
def test_only_the_door_knows_the_generated_package_and_its_runtime(name: str) -> None:
    generated = [module for module in imports(MODULES[name]) if module.startswith(("vmcoreinfo_ksy", "kaitaistruct"))]
    if name in DOOR:
        assert generated
    else:
        assert not generated


@pytest.mark.parametrize("name", [name for name in MODULES if name not in DOOR])
def test_only_the_door_unpacks_bytes(name: str) -> None:
    assert "struct" not in set(imports(MODULES[name]))


@pytest.mark.parametrize("name", MODULES)
def test_every_module_says_what_it_exports(name: str) -> None:
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    names = [
        target.id
        for node in ast.walk(tree)
        if isinstance(node, (ast.Assign, ast.AnnAssign))
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    ]
    assert "__all__" in names
