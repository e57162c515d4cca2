"""The files that the bench loads: its view, Python, the package, samples and cases."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import kaitaistruct
import yaml

from .cases import BENCH, for_bench, vectors
from .ksy import formats
from .programs import program_of
from .rule_pages import RELEASES
from .trace import CASES, REAL, ROOT

__all__ = ["files", "samples"]

INSPECTOR = ROOT / "inspector"
PYODIDE = INSPECTOR / "node_modules" / "pyodide"
# Made from sources by tools that take a while: kept while the sources stay the same.
BUILT = ROOT / ".cache" / "bench"


def files() -> Iterator[tuple[str, bytes | str]]:
    """Yield the address and contents of every file."""
    _install()
    for path in sorted(_built().iterdir()):
        yield f"assets/{'pyodide/' if path.name == 'python_stdlib.zip' else ''}{path.name}", path.read_bytes()
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm"):
        yield f"assets/pyodide/{name}", (PYODIDE / name).read_bytes()
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_text(encoding="utf-8"))
    yield "assets/pyodide/lock.json", json.dumps({"info": lock["info"], "packages": {}})
    for sample in samples():
        yield f"assets/samples/{sample['name']}", sample["data"]
    yield "assets/bench.json", json.dumps(_known(), ensure_ascii=False, separators=(",", ":"))
    for path in sorted(CASES.glob("*/*.bin")):
        yield f"assets/cases/{path.parent.name}/{path.name}", path.read_bytes()
    for form in formats():
        yield f"assets/formats/{form.id}.bin", program_of(form).sample.data
    for group, found in for_bench().items():
        yield f"assets/cases/{group}.json", json.dumps(found, separators=(",", ":"))


@lru_cache
def samples() -> list[dict[str, Any]]:
    """Return the samples that are one click away: name, words and bytes."""
    listed = yaml.safe_load((ROOT / "docs" / "inspector-samples.yaml").read_text(encoding="utf-8"))
    return [
        {
            "name": entry["name"],
            "about": entry["about"],
            "data": (REAL / entry["file"]).read_bytes()[entry.get("offset", 0) :][: entry.get("size")],
        }
        for entry in listed
    ]


def _known() -> dict[str, Any]:
    return {
        "samples": [{"name": sample["name"], "about": sample["about"]} for sample in samples()],
        "profiles": ["spec", *(f"qemu:{version}" for version in RELEASES), "script"],
        "formats": sorted(form.id for form in formats()),
        "cases": {
            **{name: [case["case"] for case in found] for name, found in vectors().items()},
            **{
                kind: [group.partition("/")[2] for group in for_bench() if group.startswith(f"{kind}/")]
                for kind in BENCH
            },
        },
    }


def _install() -> None:
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise SystemExit("docs: npm or node is not installed; on Debian: apt-get install npm nodejs")
    if not PYODIDE.is_dir():
        subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--silent"], cwd=INSPECTOR, check=True)


def _built() -> Path:
    """Return the folder of bundled scripts and compiled Python, made anew where a source has changed."""
    archive = _package()
    scripts = b"".join(path.read_bytes() for path in sorted(INSPECTOR.glob("*.*js*")))
    made = BUILT / hashlib.sha256(archive + scripts).hexdigest()[:16]
    if made.is_dir():
        return made
    before = list(BUILT.glob("*"))
    work = BUILT.with_name(f"bench-{os.getpid()}")
    (work / "in").mkdir(parents=True)
    (work / "out").mkdir()
    (work / "in" / "vmcoreinfo.zip").write_bytes(archive)
    for command in (
        ["node", "build.mjs", str(work / "out"), str(work / "in" / "vmcoreinfo.zip")],
        ["npm", "run", "--silent", "build"],
    ):
        done = subprocess.run(
            command,
            cwd=INSPECTOR,
            env={**os.environ, "OUT": str(work / "out")},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"docs: {' '.join(command[:2])} failed\n{done.stdout}{done.stderr}")
    (work / "out" / "main.js").rename(work / "out" / "bench.js")
    (work / "out" / "worker.js").rename(work / "out" / "bench-worker.js")
    BUILT.mkdir(exist_ok=True)
    with suppress(OSError):  # another build was as fast
        (work / "out").rename(made)
    for folder in (work, *before):
        shutil.rmtree(folder, ignore_errors=True)
    return made


def _package() -> bytes:
    """Return the package, its parsers and their runtime, the bench's own Python and the formats, as an archive."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:

        def add(name: str, body: bytes | str) -> None:
            archive.writestr(zipfile.ZipInfo(name), body)

        package = ROOT / "vmcoreinfo_fmt"
        for path in sorted(package.rglob("*")):
            inside = path.relative_to(ROOT)
            if path.suffix in (".py", ".json") and inside.parts[1] not in ("site", "gdb"):
                add(inside.as_posix(), path.read_bytes())
        parsers = ROOT / "generated" / "python"
        for path in sorted(parsers.rglob("*.py")):
            add(path.relative_to(parsers).as_posix(), path.read_bytes())
        add("kaitaistruct.py", Path(kaitaistruct.__file__).read_bytes())
        for path in sorted(INSPECTOR.glob("*.py")):
            add(path.name, path.read_bytes())
        add("pages/__init__.py", "")
        for name in ("ksy.py", "spans.py"):
            add(f"pages/{name}", (ROOT / "tools" / "pages" / name).read_bytes())
        for form in formats():
            add(f"formats/{form.id}.json", json.dumps(form.spec))
    return out.getvalue()
