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
from types import ModuleType

from conformance import descriptions
from conformance.confirm import confirmed_by
from conformance.meaning import Meaning
from conformance.vector import Case

CASES = Path(__file__).resolve().parent / "cases"
# A chunk of Snappy whose size takes its third byte needs a little more than 64 KiB.
LARGEST = 65 * 1024


def modules() -> Iterator[ModuleType]:
    for name in sorted(info.name for info in pkgutil.iter_modules(descriptions.__path__)):
        yield importlib.import_module(f"{descriptions.__name__}.{name}")


def described() -> Iterator[Case]:
    """Yield the cases about bytes of every description, module by module."""
    for module in modules():
        if hasattr(module, "cases"):
            yield from module.cases()


def meanings() -> Iterator[Meaning]:
    """Yield the cases about meaning of every description, module by module."""
    for module in modules():
        if hasattr(module, "meanings"):
            yield from module.meanings()


def write(out: Path) -> int:
    """Write a file a case about bytes, and one a kind and rule for those about meaning; return how many cases."""
    names = set()
    for case in described():
        stem = out / case.format / case.name
        if stem in names or len(case.data) > LARGEST:
            raise ValueError(f"{case.format}/{case.name} is described twice or larger than {LARGEST} bytes")
        names.add(stem)
        stem.parent.mkdir(parents=True, exist_ok=True)
        Path(f"{stem}.bin").write_bytes(case.data)
        Path(f"{stem}.json").write_text(json.dumps(case.to_json(), indent=1) + "\n", encoding="utf-8")
    return len(names) + _write_meanings(out)


def _write_meanings(out: Path) -> int:
    by_file: dict[Path, list[str]] = {}
    seen, confirmed = set(), confirmed_by()
    for meaning in meanings():
        if meaning.id in seen:
            raise ValueError(f"{meaning.id} is described twice")
        seen.add(meaning.id)
        line = json.dumps(meaning.to_json(confirmed(meaning)), ensure_ascii=False)
        by_file.setdefault(out / meaning.kind / f"{meaning.rule}.jsonl", []).append(line)
    for path, lines in by_file.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(seen)


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
