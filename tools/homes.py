"""Where each public name is, taken from the imports in vmcoreinfo_fmt/__init__.py that type checkers read."""

from __future__ import annotations

import ast

HEAD = """\
# Written by tools/generate from the imports in __init__.py.

from __future__ import annotations

__all__ = ["HOMES"]

HOMES = {
"""


def homes(source: str) -> dict[str, str]:
    """Return the module of every name that is imported in the source for type checkers, sorted by name."""
    found: dict[str, str] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            for line in node.body:
                assert isinstance(line, ast.ImportFrom), ast.unparse(line)
                assert line.module, ast.unparse(line)
                found |= {alias.name: line.module for alias in line.names}
    return dict(sorted(found.items()))


def render(source: str) -> str:
    """Return the text of vmcoreinfo_fmt/_homes.py."""
    return HEAD + "".join(f'    "{name}": "{home}",\n' for name, home in homes(source).items()) + "}\n"
