"""Boot guests, take dumps of every kind, and run every tool on each before and after it is mended.

    PYTHONPATH=tests python -m qemu.repair_table amd64 arm64 i386     with the QEMU that is first on PATH

Every result is kept in docs/repair-table.json as soon as it is there, and a row that is there is not tried again, so
an interrupted run goes on where it ended; delete rows to have them tried anew. At the end the table in
docs/howto/repair-a-dump.md is written from that file. arm64 and i386 need tools/fetch-guest and tools/fetch-readers.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qemu.guest import ARCHITECTURES, Guest, boot, find_parts
from qemu.readers import READERS, ask, output

Row = dict[str, Any]
ROOT = Path(__file__).resolve().parents[2]
RESULTS, PAGE = ROOT / "docs" / "repair-table.json", ROOT / "docs" / "howto" / "repair-a-dump.md"
# Whether each machine has the device, and words for its kernel.
MACHINES = {
    "device, KASLR": (True, ""),
    "device, nokaslr": (True, "nokaslr"),
    "bare, KASLR": (False, ""),
    "bare, nokaslr": (False, "nokaslr"),
}
# Each kind of dump, and the command that mends it.
FORMS = {
    "ELF": "repair",
    "kdump-zlib, flattened": "repair",
    "kdump-zlib, raw": "repair",
    "kdump-zlib, as ELF": "wrap",
    "raw memory": "wrap",
}
RAM = {"arm64": 0x40000000}
MEMORY = 256 << 20
PLACE = ("architecture", "qemu", "machine", "form")


def take(guest: Guest, folder: Path) -> dict[str, Path]:
    """Take every kind of dump of a guest; makedumpfile writes raw kdumps where QEMU does not."""
    names = {"ELF": "elf", "kdump-zlib, flattened": "kdump-zlib", "kdump-zlib, raw": "kdump-raw-zlib"}
    paths = {form: folder / name for form, name in names.items()}
    known = guest.qemu.qmp.ask("query-dump-guest-memory-capability")["formats"]
    for path in paths.values():
        if path.name in known:
            shutil.move(guest.dump(path.name), path)
    if "kdump-raw-zlib" not in known:
        with paths["kdump-zlib, flattened"].open("rb") as flattened:
            rearrange = ["makedumpfile", "-R", str(paths["kdump-zlib, raw"])]
            subprocess.run(rearrange, stdin=flattened, check=True, capture_output=True)
    paths["kdump-zlib, as ELF"] = paths["kdump-zlib, raw"]
    paths["raw memory"] = folder / "raw"
    start = RAM.get(guest.architecture, 0)
    guest.qemu.qmp.ask("pmemsave", val=start, size=MEMORY, filename=str(paths["raw memory"]))
    return paths


def release_of(architecture: str) -> str:
    """Return the release of the QEMU that is first on PATH."""
    words = output(ARCHITECTURES[architecture].binary, "--version").split()
    return ".".join(words[words.index("version") + 1].split(".")[:2])


def cell(tool: str, path: Path, guest: Guest) -> bool | str:
    """Return whether a tool opens a dump, or why it was not run."""
    reason = READERS[tool].missing(guest.architecture)
    return reason or ask(tool, path, guest.release, guest.architecture).opens


def try_guest(architecture: str, machine: str, forms: Sequence[str]) -> Iterator[Row]:
    """Boot a guest, take its dumps, and yield what each tool makes of each of them."""
    parts = find_parts(architecture)
    if parts is None:
        raise FileNotFoundError(f"no kernel for a guest of {architecture}: tools/fetch-guest {architecture}")
    device, words = MACHINES[machine]
    with TemporaryDirectory() as name:
        folder, new = Path(name), Path(name) / "new"
        with boot(architecture, parts, folder, device=device, append=words) as guest:
            paths = take(guest, folder)
        known: dict[Path, dict[str, bool | str]] = {}
        for form in forms:
            path = paths[form]
            known[path] = known.get(path) or {tool: cell(tool, path, guest) for tool in READERS}
            said = output(sys.executable, "-m", "vmcoreinfo_fmt", FORMS[form], path, "-o", new)
            if not new.exists():
                raise RuntimeError(f"{FORMS[form]} wrote nothing: {said}")
            yield {
                "architecture": architecture,
                "qemu": release_of(architecture),
                "machine": machine,
                "form": form,
                "kernel": guest.release,
                "command": FORMS[form],
                "before": known[path],
                "after": {tool: cell(tool, new, guest) for tool in READERS},
            }
            new.unlink()


def in_cell(row: Row, tool: str) -> str:
    before, after = row["before"].get(tool, ""), row["after"].get(tool, "")
    if isinstance(before, str) or isinstance(after, str):
        return "not run"
    words = {True: "yes", False: "no"}
    return words[before] if before == after else f"{words[before]} → **{words[after]}**"


def as_table(rows: Sequence[Row]) -> str:
    """Return the rows in Markdown, a table an architecture; rows that differ only in QEMU or machine are one."""
    out = []
    for architecture in dict.fromkeys(row["architecture"] for row in rows):
        here = [row for row in rows if row["architecture"] == architecture]
        kernels = " and ".join(dict.fromkeys(row["kernel"] for row in here))
        releases = " and ".join(
            release_and_machines(release, here) for release in dict.fromkeys(row["qemu"] for row in here)
        )
        out += [f"Guests of {architecture} with Linux {kernels}, QEMU {releases}:", ""]
        out += [f"| dump | machine | by | {' | '.join(READERS)} |", f"|{'---|' * (3 + len(READERS))}"]
        groups: dict[tuple[str, ...], list[Row]] = {}
        for row in sorted(here, key=lambda row: list(FORMS).index(row["form"])):
            key = (row["form"], row["command"], *(in_cell(row, tool) for tool in READERS))
            groups.setdefault(key, []).append(row)
        for (form, command, *cells), group in groups.items():
            out.append(f"| {form} | {machines_of(group, here)} | `{command}` | {' | '.join(cells)} |")
        out += ["", *reasons(here)]
    return "\n".join(out)


def reasons(rows: Sequence[Row]) -> list[str]:
    """Return which tools were not run, and why, as a paragraph."""
    cells = [cell for row in rows for when in ("before", "after") for cell in row[when].items()]
    found = dict.fromkeys(f"{tool} ({cell})" for tool, cell in cells if isinstance(cell, str))
    return [f"not run: {'; '.join(found)}", ""] if found else []


def release_and_machines(release: str, rows: Sequence[Row]) -> str:
    """Return a release of QEMU, with the machines that were tried of it where that is not all of them."""
    tried = dict.fromkeys(row["machine"] for row in rows if row["qemu"] == release)
    return release if len(tried) == len(MACHINES) else f"{release} (only {'; '.join(tried)})"


def machines_of(group: Sequence[Row], every: Sequence[Row]) -> str:
    """Return the machines of a group in words, with the release of QEMU where not all releases came to it."""
    words = []
    for machine in MACHINES:
        found = [row["qemu"] for row in group if row["machine"] == machine]
        tried = {row["qemu"] for row in every if row["machine"] == machine and row["form"] == group[0]["form"]}
        if found:
            words.append(machine if set(found) == tried else f"{machine} (QEMU {', '.join(found)})")
    return "all" if words == list(MACHINES) else "; ".join(words)


START = "<!-- written by tests/qemu/repair_table.py from docs/repair-table.json -->\n"
END = "<!-- end of the tables -->\n"


def as_page(page: str, rows: Sequence[Row]) -> str:
    """Return the page with the tables written anew."""
    before, start, rest = page.partition(START)
    _, end, after = rest.partition(END)
    assert start, f"no {START!r} in the page"
    assert end, f"no {END!r} in the page"
    return f"{before}{START}\n{as_table(rows)}\n{END}{after}"


def read_rows() -> list[Row]:
    return json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else []


def keep_rows(rows: list[Row], more: Row) -> None:
    """Add a row in its place, and write them all."""
    rows.append(more)
    machines, forms = list(MACHINES), list(FORMS)
    rows.sort(
        key=lambda row: (
            row["architecture"],
            [int(part) for part in row["qemu"].split(".")],
            machines.index(row["machine"]),
            forms.index(row["form"]),
        )
    )
    RESULTS.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m qemu.repair_table", description=(__doc__ or "").partition("\n")[0])
    words = "amd64, arm64 or i386; without one, only the page is written"
    parser.add_argument("architecture", nargs="*", help=words)
    parser.add_argument("--machine", action="append", choices=list(MACHINES), help="only this one; all by default")
    args = parser.parse_args()
    if unknown := set(args.architecture) - {"amd64", "arm64", "i386"}:
        parser.error(f"architecture is {unknown.pop()}, expected {words}")
    rows = read_rows()
    for architecture in args.architecture:
        release = release_of(architecture)
        for machine in args.machine or MACHINES:
            done = {tuple(row[name] for name in PLACE) for row in rows}
            forms = [form for form in FORMS if (architecture, release, machine, form) not in done]
            for row in try_guest(architecture, machine, forms) if forms else ():
                keep_rows(rows, row)
                print(json.dumps(row), flush=True)
    PAGE.write_text(as_page(PAGE.read_text(encoding="utf-8"), rows), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
