"""What each language needs to run its driver, and how the driver is built in a folder of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from conformance import walkers
from conformance.shapes import specs

HERE = Path(__file__).resolve().parent
DRIVERS = HERE / "drivers"
CACHE = HERE.parent / ".cache" / "conformance"


class BuildError(Exception):
    """A driver or its runtime cannot be built; the text is what the tool said."""


def run(*command: object, cwd: Path | None = None, **environment: str) -> None:
    """Run a tool; raise BuildError with its words if it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode:
        raise BuildError(f"{' '.join(words)}\n{done.stdout}{done.stderr}")


@dataclass(frozen=True)
class Place:
    """Where a driver finds what it needs: the parsers, a folder to build in, the language's runtime if given."""

    parsers: Path
    work: Path
    runtime: Path | None

    def driver(self, language: str, name: str) -> Path:
        return DRIVERS / language / name


Build = Callable[[Place], list[object]]


@dataclass(frozen=True)
class Toolchain:
    """A language: programs that must be there, where its runtime comes from, how to build and how to only check.

    With `runtime` None the registry provides it and the language must run wherever its programs are; otherwise it is
    the environment variable that says where the runtime is installed. With `writes` the driver writes each file from
    what it read, and answers from what it wrote.
    """

    language: str
    programs: tuple[str, ...]
    build: Build
    runtime: str | None = None
    check: Callable[[Place], None] | None = None
    writes: bool = False


def python(place: Place) -> list[object]:
    return ["env", f"PYTHONPATH={place.parsers}", sys.executable, place.driver("python", "driver.py")]


def python_write(place: Place) -> list[object]:
    return [*python(place), "write"]


def javascript(place: Place, kind: str = "compiled") -> list[object]:
    lock, installed = place.driver("javascript", "package-lock.json"), place.work / "installed"
    for name in ("package.json", lock.name, "driver.mjs"):
        shutil.copy(place.driver("javascript", name), place.work)
    if not installed.is_file() or installed.read_bytes() != lock.read_bytes():
        run("npm", "ci", "--silent", "--no-audit", "--no-fund", cwd=place.work)
        shutil.copy(lock, installed)
    return ["env", f"NODE_PATH={place.work / 'node_modules'}", "node", place.work / "driver.mjs", place.parsers, kind]


def javascript_esm(place: Place) -> list[object]:
    return javascript(place, "package")


def java(place: Place) -> list[object]:
    jars = place.work / "jars"
    pom = place.driver("java", "pom.xml")
    if not list(jars.glob("*.jar")):
        run("mvn", "-q", "-B", "-f", pom, "dependency:copy-dependencies", f"-DoutputDirectory={jars}")
    classpath = f"{place.work / 'classes'}:{jars}/*"
    sources = [place.driver("java", "Driver.java"), *place.parsers.rglob("*.java")]
    run("javac", "-cp", classpath, "-d", place.work / "classes", *sources)
    # A small heap, so that a claim of 2 GiB shows on every machine.
    return ["java", "-Xmx256m", "-cp", classpath, "Driver"]


def java_write(place: Place) -> list[object]:
    return [*java(place), "write"]


def go(place: Place) -> list[object]:
    for name in ("go.mod", "go.sum", "driver.go"):
        shutil.copy(place.driver("go", name), place.work)
    shutil.copytree(place.parsers, place.work, dirs_exist_ok=True)
    (place.work / "formats.go").write_text(walkers.go(specs()), encoding="utf-8")
    run("go", "build", "-o", "driver", ".", cwd=place.work)
    # The runtime allocates what a file claims. Without a collection that clears it, claims cost no real memory.
    return ["env", "GOGC=off", place.work / "driver"]


def rust(place: Place) -> list[object]:
    source = place.work / "src"
    source.mkdir(exist_ok=True)
    shutil.copy(place.driver("rust", "driver.rs"), source / "main.rs")
    (source / "walkers.rs").write_text(walkers.rust(specs()), encoding="utf-8")
    shutil.copytree(place.parsers, place.work / "parsers", dirs_exist_ok=True)
    shutil.copy(place.driver("rust", "Cargo.toml"), place.work)
    for manifest in (place.work / "Cargo.toml", place.work / "parsers" / "Cargo.toml"):
        text = manifest.read_text(encoding="utf-8")
        text = re.sub("^kaitai = .*", f'kaitai = {{ path = "{place.runtime}" }}', text, flags=re.MULTILINE)
        manifest.write_text(text, encoding="utf-8")
    run("cargo", "build", "--quiet", cwd=place.work)
    return [place.work / "target" / "debug" / "driver"]


def _cpp_flags(place: Place) -> list[object]:
    (place.work / "walkers.h").write_text(walkers.cpp_stl(specs()), encoding="utf-8")
    return [
        "-std=c++11",
        "-Wall",
        "-Werror",
        "-g1",
        f"-I{place.parsers}",
        f"-I{place.work}",
        f"-I{place.runtime}/include",
    ]


def cpp_stl(place: Place) -> list[object]:
    sources = [place.driver("cpp_stl", "driver.cpp"), *sorted(place.parsers.glob("*.cpp"))]
    library = [f"-L{place.runtime}/lib", f"-Wl,-rpath,{place.runtime}/lib", "-lkaitai_struct_cpp_stl_runtime"]
    run("g++", *_cpp_flags(place), "-o", place.work / "driver", *sources, *library)
    return [place.work / "driver"]


def csharp(place: Place) -> list[object]:
    assert place.runtime
    sources = [place.driver("csharp", "Driver.cs"), *place.parsers.glob("*.cs")]
    shutil.copy(place.runtime, place.work / place.runtime.name)
    program = place.work / "driver.exe"
    # The published runtime is compiled for .NET Standard, whose types this names.
    given = ["-r:Facades/netstandard.dll", f"-r:{place.work / place.runtime.name}"]
    run("mcs", "-langversion:6", *given, f"-out:{program}", *sources)
    return ["mono", program]


def ruby(place: Place) -> list[object]:
    return ["ruby", "-w", "-I", f"{place.runtime}/lib", place.driver("ruby", "driver.rb"), place.parsers]


def check_ruby(place: Place) -> None:
    for file in (place.driver("ruby", "driver.rb"), *place.parsers.glob("*.rb")):
        run("ruby", "-wc", file)


def php(place: Place) -> list[object]:
    return ["php", place.driver("php", "driver.php"), place.parsers, place.runtime]


def check_php(place: Place) -> None:
    for file in (place.driver("php", "driver.php"), *place.parsers.glob("*.php")):
        run("php", "-l", file)


def lua(place: Place) -> list[object]:
    return [
        "env",
        f"LUA_PATH={place.parsers}/?.lua;{place.runtime}/?.lua;;",
        "lua5.4",
        place.driver("lua", "driver.lua"),
    ]


def check_lua(place: Place) -> None:
    for file in (place.driver("lua", "driver.lua"), *place.parsers.glob("*.lua")):
        run("luac5.4", "-p", file)


def nim(place: Place) -> list[object]:
    shutil.copy(place.driver("nim", "driver.nim"), place.work)
    (place.work / "walkers.nim").write_text(walkers.nim(specs()), encoding="utf-8")
    paths = [f"--path:{place.parsers}", f"--path:{place.runtime}", f"--nimcache:{place.work / 'cache'}"]
    program = place.work / "driver"
    run("nim", "c", "--hints:off", "--warnings:off", *paths, f"--out:{program}", place.work / "driver.nim")
    return [program]


TOOLCHAINS = {
    toolchain.language: toolchain
    for toolchain in (
        Toolchain("python", (), python),
        Toolchain("python_write", (), python_write, writes=True),
        Toolchain("javascript", ("node", "npm"), javascript),
        Toolchain("javascript_esm", ("node", "npm"), javascript_esm),
        Toolchain("java", ("javac", "mvn"), java),
        Toolchain("java_write", ("javac", "mvn"), java_write, writes=True),
        Toolchain("go", ("go",), go),
        Toolchain("rust", ("cargo",), rust, "KAITAI_RUST_RUNTIME"),
        Toolchain("cpp_stl", ("g++",), cpp_stl, "KAITAI_CPP_RUNTIME"),
        Toolchain("csharp", ("mcs", "mono"), csharp, "KAITAI_CSHARP_RUNTIME"),
        Toolchain("ruby", ("ruby",), ruby, "KAITAI_RUBY_RUNTIME", check_ruby),
        Toolchain("php", ("php",), php, "KAITAI_PHP_RUNTIME", check_php),
        Toolchain("lua", ("lua5.4", "luac5.4"), lua, "KAITAI_LUA_RUNTIME", check_lua),
        Toolchain("nim", ("nim",), nim, "KAITAI_NIM_RUNTIME"),
    )
}


def place(toolchain: Toolchain, generated: Path) -> Place:
    """Return where to find and build; the folder is kept, so that a second run is quick."""
    folders = {"java": "java/src", "java_write": "java/src", "javascript_esm": "javascript", "python_write": "python"}
    work = CACHE / toolchain.language
    work.mkdir(parents=True, exist_ok=True)
    given = os.environ.get(toolchain.runtime or "")
    parsers = generated / folders.get(toolchain.language, toolchain.language)
    return Place(parsers, work, Path(given).resolve() if given else None)
