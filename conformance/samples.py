"""The builders of samples that the tests have, for files that cases are made of.

They are written with `struct`, not with the package.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

BUILDERS = Path(__file__).resolve().parent.parent / "tests" / "build.py"


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sample_builders", BUILDERS)
    if spec is None or spec.loader is None:
        raise ImportError(f"no builders in {BUILDERS}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


build = _load()
PT_LOAD, PT_NOTE = 1, 4
TEXT: bytes = build.TEXT
