"""Write conformance/cases from the descriptions: python -m conformance.build [--check]."""

from __future__ import annotations

import argparse
import filecmp
import importlib
import json
import pkgutil
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from conformance import descriptions
from conformance.vector import Case, Play

CASES = Path(__file__).resolve().parent / "cases"
LARGEST = 64 * 1024


def described() -> Iterator[Case | Play]:
    """Yield the cases of every description, module by module."""
    for module in sorted(info.name for info in pkgutil.iter_modules(descriptions.__path__)):
        yield from importlib.import_module(f"{descriptions.__name__}.{module}").cases()


def write(out: Path) -> int:
    """Write a JSON file a case, and its vector if it has one; return the number of cases."""
    names = set()
    for case in described():
        folder = case.format if isinstance(case, Case) else case.subject
        stem = out / folder / case.name
        data = case.data if isinstance(case, Case) else b""
        if stem in names or len(data) > LARGEST:
            raise ValueError(f"{folder}/{case.name} is described twice or larger than {LARGEST} bytes")
        names.add(stem)
        stem.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(case, Case):
            Path(f"{stem}.bin").write_bytes(data)
        Path(f"{stem}.json").write_text(json.dumps(case.to_json(), indent=1) + "\n", encoding="utf-8")
    return len(names)


def differences(fresh: Path, kept: Path) -> list[str]:
    files = sorted({f.relative_to(base) for base in (fresh, kept) for f in base.rglob("*") if f.is_file()})
    _, wrong, missing = filecmp.cmpfiles(fresh, kept, files, shallow=False)
    return sorted(map(str, (*wrong, *missing)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail on any difference")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        count = write(fresh)
        different = differences(fresh, CASES)
        if args.check and different:
            sys.exit("conformance: not what the descriptions say:\n  " + "\n  ".join(different))
        if not args.check:
            shutil.rmtree(CASES, ignore_errors=True)
            shutil.copytree(fresh, CASES)
    print(f"conformance: {count} cases, {len(different)} files changed")


if __name__ == "__main__":
    main()
