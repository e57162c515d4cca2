"""The Kaitai Struct compiler: resolved once from Maven Central, checked by sum, run from a cache."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TOOLS = Path(__file__).resolve().parent
CACHE = TOOLS.parent / ".cache" / "kaitai-struct-compiler"
VERSION = "0.11"


def _pinned() -> dict[str, str]:
    lines = (TOOLS / "compiler.sha256").read_text().splitlines()
    return {name: digest for digest, name in (line.split() for line in lines)}


def _is_intact(jar: Path, digest: str) -> bool:
    return jar.is_file() and hashlib.sha256(jar.read_bytes()).hexdigest() == digest


def jars() -> list[Path]:
    """Return the compiler's jars, fetched if need be; exit with a message if they are not the pinned ones."""
    pinned = {CACHE / name: digest for name, digest in _pinned().items()}
    if not all(_is_intact(jar, digest) for jar, digest in pinned.items()):
        for tool in ("mvn", "java"):
            if not shutil.which(tool):
                sys.exit(f"generate: {tool} is not installed; on Debian: apt-get install maven default-jre-headless")
        _fetch(pinned)
    return list(pinned)


def _fetch(pinned: dict[Path, str]) -> None:
    """Put the pinned jars into the cache; what is there stays until all of them have arrived and are right."""
    CACHE.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE.parent) as folder:
        fresh = Path(folder) / CACHE.name
        command = [
            *("mvn", "-q", "-B", "-f", str(TOOLS / "compiler.pom.xml")),
            *("dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={fresh}"),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            said = re.search(r"\[ERROR\]\S* (.+?)(?: -> \[Help|\x1b|$)", done.stdout + done.stderr, re.MULTILINE)
            reason = said[1] if said else f"mvn ended with status {done.returncode}"
            sys.exit(
                f"generate: the compiler is not in {CACHE}, and could not be fetched from Maven Central; "
                f"is there a network? mvn says: {reason}"
            )
        broken = [jar.name for jar, digest in pinned.items() if not _is_intact(fresh / jar.name, digest)]
        if broken:
            sys.exit(
                f"generate: what was fetched is not the pinned file, see tools/compiler.sha256: {', '.join(broken)}"
            )
        shutil.rmtree(CACHE, ignore_errors=True)
        shutil.move(fresh, CACHE)


def compile_formats(sources: list[Path], options: list[str], out: Path) -> None:
    """Compile the sources into `out`; exit with the compiler's own words if it refuses one."""
    classpath = ":".join(map(str, jars()))
    command = ["java", "-cp", classpath, "io.kaitai.struct.JavaMain", *options, "-d", str(out), *map(str, sources)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    words = done.stdout + done.stderr
    if done.returncode or words.strip():
        sys.exit(f"generate: the compiler refused the formats, or warned:\n{words}")
