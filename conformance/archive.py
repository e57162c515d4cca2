"""Build the suite as one archive that needs nothing of this repository: python -m conformance.archive [FILE]."""

from __future__ import annotations

import argparse
import gzip
import io
import json
import tarfile
from collections.abc import Iterator
from pathlib import Path

from conformance.meaning import FLAGS

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
VERSION = (HERE / "VERSION").read_text(encoding="utf-8").strip()
NAME = f"vmcoreinfo-suite-{VERSION}"
PARTS = (
    "README.md", "PROTOCOL.md", "RULES.md", "CHANGELOG.md", "LICENSE", "VERSION", "measure.py", "without_cases.json",
    "cases", "examples", "schema",
)  # fmt: skip


def rules() -> list[dict[str, object]]:
    """Return every rule of the catalogue, with its conditions and versions."""
    from vmcoreinfo_fmt.rules import CATALOGUE

    return [rule.to_dict() for rule in CATALOGUE.values()]


def contents() -> Iterator[tuple[str, bytes]]:
    """Yield every file of the archive with its name, in order."""
    yield "rules.json", _json(rules())
    yield "keys.json", (ROOT / "vmcoreinfo_fmt" / "text" / "keys.json").read_bytes()
    yield "flags.json", _json(FLAGS)
    for path in sorted((ROOT / "formats").glob("*.ksy")):
        yield f"formats/{path.name}", path.read_bytes()
    for part in PARTS:
        for path in sorted([HERE / part] if (HERE / part).is_file() else (HERE / part).rglob("*")):
            if path.is_file():
                yield str(path.relative_to(HERE)), path.read_bytes()


def _json(value: object) -> bytes:
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()


def write(target: Path) -> int:
    """Write the archive, the same bytes for the same suite; return how many files are in it."""
    packed = io.BytesIO()
    number = 0
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, data in sorted(contents()):
            member = tarfile.TarInfo(f"{NAME}/{name}")
            member.size = len(data)
            member.mode = 0o755 if name == "measure.py" else 0o644
            archive.addfile(member, io.BytesIO(data))
            number += 1
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(packed.getvalue(), 9, mtime=0))
    return number


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=ROOT / "dist" / f"{NAME}.tar.gz")
    file = parser.parse_args().file
    number = write(file)
    print(f"{file}: {number} files, {file.stat().st_size >> 10} KiB")


if __name__ == "__main__":
    main()
