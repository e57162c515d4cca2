"""`vmcoreinfo show`: what a person wants to know first, then every key."""

from __future__ import annotations

from ..errors import FormatError
from .arguments import add_dump, add_json, open_dump
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from ..dumps import Dump
    from ..vmcoreinfo import VmCoreInfo

__all__ = ["DESCRIPTION", "EXAMPLES", "configure", "run"]

DESCRIPTION = "Show which kernel a dump is of, where it lay in memory, and every key of its vmcoreinfo note."
EXAMPLES = """\
  vmcoreinfo show vmcore
  vmcoreinfo show --brief vmcore           without the keys
  vmcoreinfo show --json vmcore | jq .kernel
  ssh host cat /var/crash/vmcore | vmcoreinfo show -
  vmcoreinfo show --live                   this machine
  vmcoreinfo show qmp:/run/qemu.sock       the guest of a running QEMU
"""

# Facts of the summary: those that say which kernel it is, and those that say where it lay.
BEFORE = ("distribution", "architecture")
AFTER = ("text_paddr", "crash_time", "page_table_levels", "va_bits", "vmalloc_range", "vmemmap_range")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_dump(parser, live=True)
    parser.add_argument("--brief", action="store_true", help="leave out the keys")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    with open_dump(args) as dump:
        if dump.chosen is None and any(candidate.kind == "windows" for candidate in dump.candidates):
            from .windows import show_windows

            show_windows(dump, as_json=args.json)
        elif args.json:
            print_json(as_json(dump, brief=args.brief))
        else:
            _print(dump, args.brief)
    return 0


def kernel(info: VmCoreInfo) -> dict[str, str | int | None]:
    """Return the kernel's own facts; a value that is broken is None here and a finding elsewhere."""

    def value(read: Callable[[], int | None]) -> int | None:
        try:
            return read()
        except FormatError:
            return None

    return {
        "release": info.osrelease,
        "build_id": info.build_id,
        "page_size": value(lambda: info.page_size),
        "kernel_offset": value(lambda: info.kernel_offset),
        "phys_base": value(lambda: info.phys_base),
        "crash_time": value(lambda: info.crash_time),
    }


def as_json(dump: Dump, *, brief: bool = False) -> dict[str, object]:
    """Return what `show --json` prints."""
    info = dump.vmcoreinfo
    shape: dict[str, object] = {
        "source": dump.source,
        "container": dump.container,
        "wrappers": list(dump.wrappers),
        "elf_class": dump.elf_class,
        "byte_order": dump.byte_order,
        "machine": dump.machine,
        "kernel": kernel(info),
        "num_keys": len(info),
        "payload": place(dump),
        "entry": entry(dump),
        "details": dump.details,
        "notes": [{"name": n.name, "type": n.type, "offset": n.offset, "size": n.size} for n in dump.notes],
        "facts": [fact.to_dict() for fact in info.facts],
        "tools": [tool.to_dict() for tool in info.facts.tools],
        "findings": [finding.to_dict() for finding in (*dump.findings, *info.findings)],
    }
    return shape if brief else {**shape, "keys": dict(info)}


def place(dump: Dump) -> dict[str, object]:
    """Return how the payload was found and where it is."""
    chosen = dump.chosen
    if chosen is None:
        return {}
    return {
        "found": chosen.found,
        "offset": chosen.offset,
        "file_offset": dump.place(chosen.offset),
        "paddr": chosen.paddr,
        "size": chosen.size,
        "reasons": chosen.reasons,
    }


def entry(dump: Dump) -> dict[str, int] | None:
    """Return the entry that the container keeps, or None."""
    found = dump.entry
    if found is None:
        return None
    return {
        "host_format": found.host_format,
        "guest_format": found.guest_format,
        "size": found.size,
        "paddr": found.paddr,
    }


def container(dump: Dump) -> str:
    """Return the container in words, what it is wrapped in behind it."""
    words = [dump.container]
    if dump.elf_class:
        words[0] += f", {dump.elf_class}-bit {dump.byte_order}-endian"
    elif dump.byte_order:
        words[0] += f", {dump.byte_order}-endian"
    if dump.machine:
        words.append(dump.machine)
    if dump.wrappers:
        words.append(f"in {' in '.join(reversed(dump.wrappers))}")
    return ", ".join(words)


def _print(dump: Dump, brief: bool) -> None:
    screen = Screen()
    info = dump.vmcoreinfo
    facts = kernel(info)
    rows = [
        ("file", dump.source),
        ("container", container(dump)),
        ("kernel", str(facts["release"] or "not said")),
        ("build id", str(facts["build_id"] or "not said")),
        ("page size", _bytes(facts["page_size"])),
        ("KASLR offset", _hex(facts["kernel_offset"])),
        ("phys_base", _hex(facts["phys_base"])),
    ]
    derived = info.facts
    rows[3:3] = [(fact.label, fact.text) for fact in derived if fact.value is not None and fact.name in BEFORE]
    rows += [(fact.label, fact.text) for fact in derived if fact.value is not None and fact.name in AFTER]
    names: dict[str, int] = {}
    for note in dump.notes:
        names[note.name] = names.get(note.name, 0) + 1
    rows.append(("notes", ", ".join(f"{name} ×{count}" if count > 1 else name for name, count in names.items())))
    if dump.entry is not None:
        rows.append(("entry", f"{dump.entry.size} bytes at {dump.entry.paddr:#x}, format {dump.entry.guest_format}"))
    rows.append(("keys", f"{len(info)} in {len(bytes(info))} bytes"))
    screen.facts(rows)
    for finding in (*dump.findings, *info.findings):
        if finding.severity != "info":
            screen.text(f"{finding.severity}: {finding.message}", style="yellow")
    if not brief:
        screen.text()
        screen.title("For other tools (vmcoreinfo extract writes NOTE.txt)")
        screen.table((), [(t.tool, t.arguments, t.reason) for t in derived.tools], styles=("", "cyan", "dim"))
        _print_keys(screen, info)


def _print_keys(screen: Screen, info: VmCoreInfo) -> None:
    kinds: dict[str, list[tuple[str, str]]] = {}
    for line in info.lines:
        if line.key and line.value is not None and line.kind:
            name = line.key if line.kind in ("bare", "CONFIG", "other") else line.key[len(line.kind) + 1 : -1]
            kinds.setdefault(line.kind, []).append((name, line.value))
    for kind, heading in (("bare", "General"), ("CONFIG", "Configuration"), ("other", "Other"), ("NUMBER", "Numbers")):
        if kind in kinds:
            screen.text()
            screen.title(heading)
            screen.table((), kinds[kind], styles=("", "cyan"))
    if "SYMBOL" in kinds:
        screen.text()
        screen.title("Symbols (virtual addresses)")
        screen.table((), kinds["SYMBOL"], styles=("", "cyan"), right=(1,))
    layouts = _layouts(kinds)
    if layouts:
        screen.text()
        screen.title("Structures and arrays (bytes, elements)")
        screen.table(("name", "size", "length", "members"), layouts, styles=("", "cyan", "cyan", ""), right=(1, 2))


def _layouts(kinds: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str, str, str]]:
    """Return a row of name, size, length and members for each structure or array, in the order of the payload."""
    sizes, lengths = dict(kinds.get("SIZE", ())), dict(kinds.get("LENGTH", ()))
    members: dict[str, list[str]] = {}
    for name, offset in kinds.get("OFFSET", ()):
        structure, _, member = name.partition(".")
        members.setdefault(structure, []).append(f"{member} +{offset}")
    names = dict.fromkeys([*sizes, *members, *lengths])
    return [(n, sizes.get(n, ""), lengths.get(n, ""), ", ".join(members.get(n, ()))) for n in names]


def _hex(value: object) -> str:
    return f"{value:#x}" if isinstance(value, int) else "not said"


def _bytes(value: object) -> str:
    return f"{value} bytes" if isinstance(value, int) else "not said"
