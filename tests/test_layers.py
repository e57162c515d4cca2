"""Dependencies point one way: cli → meaning → _wire → generated → kaitaistruct."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import vmcoreinfo_fmt

PACKAGE = Path(vmcoreinfo_fmt.__file__).parent
MODULES = {str(path.relative_to(PACKAGE)): path for path in sorted(PACKAGE.rglob("*.py"))}


def imports(path: Path) -> Iterator[str]:
    """Yield every imported module, relative ones with their leading dots; those for type checkers count too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


@pytest.mark.parametrize("name", MODULES)
def test_only_the_wire_knows_the_compiled_parsers(name: str) -> None:
    if name == "_wire.py":
        assert any(module.startswith("vmcoreinfo_ksy.") for module in imports(MODULES[name]))
    else:
        assert not [module for module in imports(MODULES[name]) if module.startswith("vmcoreinfo_ksy")]


@pytest.mark.parametrize("name", [name for name in MODULES if not name.startswith("cli/")])
def test_meaning_knows_no_command(name: str) -> None:
    if name != "__main__.py":
        assert not [module for module in imports(MODULES[name]) if module.lstrip(".").startswith("cli")]


@pytest.mark.parametrize("name", [name for name in MODULES if name not in ("_wire.py", "_stream.py")])
def test_only_the_wire_unpacks_bytes(name: str) -> None:
    assert "struct" not in set(imports(MODULES[name]))


@pytest.mark.parametrize("name", MODULES)
def test_every_module_says_what_it_exports(name: str) -> None:
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    targets = [
        target.id
        for node in tree.body
        if isinstance(node, (ast.Assign, ast.AnnAssign))
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    ]
    assert "__all__" in targets
