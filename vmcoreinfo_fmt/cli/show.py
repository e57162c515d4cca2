"""`vmcoreinfo show`: the facts about a dump's kernel, then every key."""

from __future__ import annotations

from ..dumps.next_commands import TOOLS, next_commands
from ..dumps.reading import container_words, is_windows, kernel, reading
from ..dumps.summary import says_incomplete
from .arguments import add_files, add_json, add_payload, each, is_many, label, open_dump, open_live
from .findings import print_findings
from .payload import payload
from .screen import Screen, print_json, printable
from .streams import CommandError
from .windows import print_windows

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..dumps import Dump
    from ..text.vmcoreinfo import VmCoreInfo

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Show which kernel a dump is of, where KASLR put it, and every key of its vmcoreinfo
note, with command lines for the tools that read the dump next.

The container is recognised by its first bytes. Only headers and notes are read,
so the size of a dump does not matter. Where they lead to no note, as in a dump of
a guest that announced none, the memory is searched, and the answer says so."""
EXAMPLES = """\
  vmcoreinfo show vmcore
  vmcoreinfo show --brief vmcore           leave out the keys
  vmcoreinfo show --json vmcore | jq .kernel
  ssh host cat /var/crash/vmcore | vmcoreinfo show -
  vmcoreinfo show --for crash vmcore       the command for one tool
  vmcoreinfo show --brief vmcore-6.1 vmcore-6.12
  vmcoreinfo show --live                   the running kernel of this machine
  vmcoreinfo show qmp:/run/qemu.sock       the guest of a running QEMU
"""
STATUSES = {
    0: "done",
    1: "there is no payload, no clear best one, or no command",
    2: "an input cannot be read",
}

# Facts of the summary: those before the build id, and those at the end.
BEFORE = ("distribution", "architecture")
AFTER = ("text_paddr", "crash_time", "page_table_levels", "va_bits", "vmalloc_range", "vmemmap_range")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_files(parser, optional=True)
    parser.add_argument("--live", action="store_true", help="read the running kernel of this machine")
    add_payload(parser)
    parser.add_argument(
        "--for", dest="tool", metavar="TOOL", choices=TOOLS, help=f"print the command for one tool: {', '.join(TOOLS)}"
    )
    parser.add_argument("--brief", action="store_true", help="leave out the keys")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    if args.live:
        if args.files:
            raise CommandError(f"both --live and {args.files[0]} given, expected one of them")
        with open_live(args) as dump:
            _show(args, dump, "")
        return 0
    if not args.files:
        raise CommandError("no FILE given, expected a dump or --live")
    return each(args, lambda name: _read(args, name))


def _read(args: argparse.Namespace, name: str) -> int:
    with open_dump(args, name) as dump:
        _show(args, dump, label(args, name))
    return 0


def _show(args: argparse.Namespace, dump: Dump, prefix: str) -> None:
    windows = is_windows(dump)
    if not windows:
        payload(dump)
    if args.tool is not None:
        _print_commands(dump, args.tool, windows)
    elif args.json:
        print_json("show", reading(dump, keys=not args.brief), lines=is_many(args))
    elif windows:
        print_windows(Screen(prefix=prefix), dump)
    else:
        _print(Screen(prefix=prefix), dump, args.brief)


def _print_commands(dump: Dump, tool: str, windows: bool) -> None:
    """Print the command for one tool, after the one that it needs first."""
    commands = () if windows else next_commands(dump)
    found = next((command for command in commands if command.tool == tool), None)
    if found is None:
        raise CommandError(f"{tool} does not open {dump.source}, or the text does not say what it needs", status=1)
    for command in commands:
        # What a first command writes is what the tool reads.
        if command is found or (command.tool == "vmcoreinfo" and command.argv[-1] in found.argv):
            print(printable(command.arguments))


def _print(screen: Screen, dump: Dump, brief: bool) -> None:
    info = dump.vmcoreinfo
    facts = kernel(info)
    rows = [
        ("file", dump.source),
        ("container", container_words(dump)),
        *_of_the_dump(dump),
        ("kernel", str(facts["release"] or "unknown")),
        ("build id", _build_id(info)),
        ("page size", _bytes(facts["page_size"])),
        ("KASLR offset", _hex(facts["kaslr_offset"])),
        ("phys_base", _hex(facts["phys_base"])),
    ]
    derived = info.facts
    start = next(index for index, row in enumerate(rows) if row[0] == "build id")
    rows[start:start] = [(fact.label, fact.text) for fact in derived if fact.value is not None and fact.name in BEFORE]
    rows += [(fact.label, fact.text) for fact in derived if fact.value is not None and fact.name in AFTER]
    names: dict[str, int] = {}
    for note in dump.notes:
        names[note.name] = names.get(note.name, 0) + 1
    rows.append(("notes", ", ".join(f"{name} ×{count}" if count > 1 else name for name, count in names.items())))
    if dump.entry is not None:
        rows.append(("entry", f"{dump.entry.size} bytes at {dump.entry.paddr:#x}, format {dump.entry.guest_format}"))
    rows.append(("keys", f"{len(info)} in {len(bytes(info))} bytes"))
    screen.facts(rows)
    print_findings(screen, dump.check(), least="warning")
    if not brief:
        screen.text()
        screen.title("For other tools")
        # Each is one line, however long: a command that is folded is none.
        for tool in next_commands(dump):
            screen.text(f"{tool.arguments}  # {tool.reason}", style="cyan")
        _print_keys(screen, info)


def _of_the_dump(dump: Dump) -> list[tuple[str, str]]:
    """Return what is known of the dump itself: whether it is whole, of how large a machine, and how it was written."""
    summary = dump.summary()
    complete = None if summary["complete"] is None else "yes"
    if summary["complete"] is False:
        reason = next((finding.message for finding in dump.findings if says_incomplete(finding)), None)
        if missing := summary["missing_bytes"]:
            reason = f"{missing} bytes are missing"
        complete = f"no, {reason}" if reason else "no"
    rows: list[tuple[str, object]] = [
        ("complete", complete),
        ("memory", _memory(dump, summary["memory"])),
        ("pages", _pages(dump)),
        ("CPUs", summary["cpus"]),
        ("dumped", _time(summary["dump_time"])),
        ("host", _name(dump, "nodename")),
        ("version", _name(dump, "kernel_version")),
        ("written by", summary["written_by"]),
        ("compression", summary["compression"]),
        ("dump level", summary["dump_level"]),
    ]
    if dump.is_searched and dump.chosen is not None:
        rows.append(("found", f"in memory: {'; '.join(dump.chosen.reasons)}"))
    return [(name, str(value)) for name, value in rows if value is not None]


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


def _build_id(info: VmCoreInfo) -> str:
    """Return the build id, with the reason if it is not to be trusted."""
    fact = info.facts["build_id"]
    if info.build_id is None:
        return "unknown"
    return info.build_id if fact.value is not None else f"{info.build_id} ({fact.reason})"


def _memory(dump: Dump, size: object) -> str | None:
    if not isinstance(size, int):
        return None
    words = f"{size} bytes" if size < 1 << 20 else f"{size} bytes, {size / (1 << 20):.6g} MiB"
    memory = dump.memory
    if not size or memory is None or memory.pages is not None or memory.assumed:
        return words
    parts = [(part.paddr, part.paddr + part.size) for part in memory]
    number = "" if len(parts) == 1 else f"in {len(parts)} ranges "
    return f"{words}, {number}from {min(parts)[0]:#x} to {max(end for _, end in parts):#x}"


def _pages(dump: Dump) -> str | None:
    """Return how many pages of the machine's a kdump has."""
    pages = None if dump.memory is None else dump.memory.pages
    counts = None if pages is None else pages.counts()
    if pages is None or counts is None:
        return None
    dumped, number, unwritten = counts
    words = f"{dumped} of {number}, {pages.page_size} bytes each"
    return f"{words}; {unwritten} of them were not written" if unwritten else words if number else None


def _time(seconds: object) -> str | None:
    from ..text.facts import utc

    return utc(seconds) if isinstance(seconds, int) else None


def _name(dump: Dump, name: str) -> str | None:
    value = dump.details.get(name)
    return None if value is None else str(value)


def _hex(value: object) -> str:
    return f"{value:#x}" if isinstance(value, int) else "unknown"


def _bytes(value: object) -> str:
    return f"{value} bytes" if isinstance(value, int) else "unknown"
