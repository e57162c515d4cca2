"""What README.md and every --help show works in each variant, and what needs an extra says which."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from importlib.metadata import metadata
from pathlib import Path

import build
import cramjam
import lzallright
import pytest
from conftest import REAL, ROOT
from test_docs import blocks, commands, matches

from installed.conftest import VARIANTS, Installation
from vmcoreinfo_fmt.cli.commands import COMMANDS

DUMP = REAL / "debian-6.1-amd64" / "qemu-7.2.elf"
FOR_DEVELOPERS = {"bench", "dev", "docs", "fuzz", "readers", "release", "test"}
# Their packages come from their makers and are not locked with the others.
OF_CLOUDS = {"azure", "gcs", "s3"}
# What each extra brings, by the names of import.
BROUGHT = {
    "cli": ["argcomplete", "rich"],
    "zstd": ["zstandard"],
    "remote": ["aiohttp", "fsspec"],
    "avml": ["cramjam"],
    "search": ["stringzilla"],
    "lzo": ["lzallright"],
    "snappy": ["cramjam"],
    "parquet": ["pyarrow"],
    "duckdb": ["duckdb", "pyarrow"],
    "dask": ["distributed", "fsspec"],
}
# Examples that need a guest, this machine's kernel or somebody's shell: they end with our message or not at all.
# The site is in an installation only where it was built before; make test-site tests it.
# What changes files is tried one example at a time by tests/cli.
ELSEWHERE = re.compile(
    r"--live|qmp:|s3:|/sys/firmware|/proc/|^vmcoreinfo (docs|repair|insert|replace|remove|edit|wrap|undo)"
)
OURS = re.compile(r"^vmcoreinfo( \w+)?: |^nothing is written: ", re.MULTILINE)
FOREIGN = re.compile(r"Traceback|ModuleNotFoundError|ImportError")


def help_text(*command: str) -> str:
    words = [sys.executable, "-m", "vmcoreinfo_fmt", *command, "--help"]
    return subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT).stdout


def subcommands() -> list[str]:
    return list(COMMANDS)


@cache
def examples() -> list[str]:
    """Return the command lines of every --help, without the words after them."""
    found = []
    for command in ((), *((name,) for name in subcommands())):
        text = help_text(*command)
        section = re.search(r"^examples:\n((?:  .*\n?)+)", text, re.MULTILINE)
        assert section or command in ((), ("gdb-script",)), f"{command} shows no example"
        for line in section[1].splitlines() if section else ():
            found.append(re.split(r" {2,}", line.strip())[0])
    return list(dict.fromkeys(found))


def zstd(data: bytes) -> bytes:
    """Return data packed with zstd as one frame of plain blocks."""
    blocks = [data[at : at + 65536] for at in range(0, len(data), 65536)]
    packed = b"".join(
        (len(block) << 3 | (at == len(blocks) - 1)).to_bytes(3, "little") + block for at, block in enumerate(blocks)
    )
    return b"\x28\xb5\x2f\xfd\xa0" + len(data).to_bytes(4, "little") + packed


def test_the_variants_are_the_extras_for_users() -> None:
    extras = set(metadata("vmcoreinfo-fmt").get_all("Provides-Extra") or ()) - FOR_DEVELOPERS
    assert set(VARIANTS) == extras - OF_CLOUDS | {"none", "all"}
    assert set(VARIANTS["all"].split(",")) == extras - OF_CLOUDS
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for extra in extras:
        assert re.search(rf"vmcoreinfo-fmt\[{extra}\]|`{extra}`", readme), f"README.md does not name the extra {extra}"


def test_there_are_examples_of_every_kind() -> None:
    assert len(examples()) >= 2 * len(subcommands())
    for name in ("show", "get", "check", "explain", "judge", "docs"):
        assert any(line.startswith(f"vmcoreinfo {name}") for line in examples())


def test_an_installation_has_what_its_extras_bring_and_nothing_of_the_source(
    installation: Installation, tmp_path: Path
) -> None:
    chosen = set(VARIANTS[installation.name].split(",")) - {""}
    packages = sorted({name for names in BROUGHT.values() for name in names})
    program = f"import importlib.util as u; print(*(n for n in {packages} if u.find_spec(n)))"
    done = installation.run(f'python -c "{program}"', tmp_path)
    assert done.stdout.split() == sorted({name for extra in chosen for name in BROUGHT[extra]})
    done = installation.run(
        "python -c 'import vmcoreinfo_fmt, vmcoreinfo_ksy; print(vmcoreinfo_fmt.__file__, *vmcoreinfo_ksy.__path__)'",
        tmp_path,
    )
    assert [Path(word).is_relative_to(installation.root) for word in done.stdout.split()] == [True, True]


def test_every_example_of_every_help_works(installation: Installation, workplace: Path) -> None:
    broken = []
    for line in examples():
        # What the second candidate is read from has two.
        done = installation.run(line.replace("--pick 2 vmcore", "--pick 2 memory-with-two"), workplace)
        said = done.stdout + done.stderr
        if ELSEWHERE.search(line):
            good = done.returncode == 0 or (done.returncode in (1, 2) and OURS.search(said))
        elif "completion" in line and "cli" not in VARIANTS[installation.name]:
            good = "vmcoreinfo-fmt[cli]" in said
        else:
            # 1 says that two dumps differ or that a note is refused, which is an answer too.
            good = done.returncode == 0 or (done.returncode == 1 and re.match(r"vmcoreinfo (diff|judge) ", line))
        if FOREIGN.search(said) or not good:
            broken.append(f"$ {line}\n{done.returncode}\n{said[-800:]}")
    assert not broken, "\n".join(broken)


def test_every_command_of_the_readme_prints_what_it_says(installation: Installation, workplace: Path) -> None:
    shown = [command for block in blocks(ROOT / "README.md", "console") for command in commands(block)]
    assert len(shown) >= 5
    broken = []
    for command in shown:
        done = installation.run(f"({command.text}) 2>&1", workplace, NO_COLOR="1")
        printed = "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())
        if FOREIGN.search(printed) or not matches(printed, command.expected):
            broken.append(f"$ {command.text}\n{printed}")
    assert not broken, "\n".join(broken)


# How the pages of a kdump are packed that needs an extra.
PAGES: dict[str, build.Pack] = {
    "lzo": lambda page: (2, lzallright.LZOCompressor().compress(page)),
    "snappy": lambda page: (4, bytes(cramjam.snappy.compress_raw(page))),
}


def packed_file(extra: str, folder: Path) -> str:
    """Return what needs an extra: a file or a URL."""
    core = DUMP.read_bytes()
    path = folder / f"needs-{extra}"
    if extra == "zstd":
        path.write_bytes(zstd(core))
    elif extra == "avml":
        memory = bytes(build.memory(65536, [(0x8000, build.note(desc=build.TEXT))]))
        path.write_bytes(build.avml([(0, memory, build.snappy(memory))]))
    elif extra in PAGES:
        note = build.note(desc=build.TEXT).ljust(4096, b"\0")
        path.write_bytes(build.kdump(pages={1: bytes(range(256)) * 16, 5: note}, pack=PAGES[extra]))
    else:
        path.write_bytes(core)
        return path.as_uri()
    return str(path)


@pytest.mark.parametrize("extra", ["zstd", "avml", "remote", *PAGES])
@pytest.mark.parametrize("command", ["show", "check --sarif", "notes --json", "explain"])
def test_what_needs_an_extra_works_with_it_and_names_it_otherwise(
    installation: Installation, extra: str, command: str, tmp_path: Path
) -> None:
    done = installation.run(f"vmcoreinfo {command} {packed_file(extra, tmp_path)}", tmp_path)
    said = done.stdout + done.stderr
    assert not FOREIGN.search(said), said
    brought = {name for one in VARIANTS[installation.name].split(",") if one for name in BROUGHT[one]}
    # The URL is of a file, which fsspec reads by itself.
    if brought.issuperset({"fsspec"} if extra == "remote" else BROUGHT[extra]):
        assert done.returncode == 0, said
    else:
        assert done.returncode == 2, said
        assert f"vmcoreinfo-fmt[{extra}]" in said


@pytest.mark.parametrize("extra", ["parquet", "duckdb", "dask"])
def test_a_survey_needs_an_extra_only_for_what_it_brings(
    installation: Installation, extra: str, workplace: Path
) -> None:
    plain = installation.run(
        "vmcoreinfo survey dumps -o rows.ndjson -o rows.csv -o rows.sqlite -o page.html", workplace
    )
    assert (plain.returncode, plain.stderr) == (0, "")
    assert "1 dump, " in plain.stdout
    words = "--engine dask --scheduler tcp://127.0.0.1:1" if extra == "dask" else f"-o rows.{extra}"
    done = installation.run(
        f"vmcoreinfo survey dumps {words}", workplace, DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT="1s"
    )
    brought = {name for one in VARIANTS[installation.name].split(",") if one for name in BROUGHT[one]}
    said = done.stdout + done.stderr
    if not brought.issuperset(BROUGHT[extra]):
        assert done.returncode == 2, said
        assert f"vmcoreinfo-fmt[{extra}]" in said
    elif extra == "dask":
        assert done.returncode == 2, said
        assert "vmcoreinfo: " in said
        assert "tcp://127.0.0.1:1" in said
    else:
        assert (done.returncode, done.stderr) == (0, "")
        assert (workplace / f"rows.{extra}").stat().st_size
    assert not FOREIGN.search(said), said


def test_without_colour_the_answer_is_the_same(installation: Installation, workplace: Path) -> None:
    plain = installation.run("vmcoreinfo show vmcore", workplace, NO_COLOR="1")
    assert plain.returncode == 0
    assert "\x1b" not in plain.stdout
    assert "6.1.0-" in plain.stdout
    typed = "script -qec 'vmcoreinfo show --brief vmcore' /dev/null"
    terminal = installation.run(typed, workplace, TERM="xterm-256color")
    assert "6.1.0-" in terminal.stdout
    assert ("\x1b[" in terminal.stdout) == ("cli" in VARIANTS[installation.name].split(","))
