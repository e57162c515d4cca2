"""Which commands there are."""

from __future__ import annotations

__all__ = ["COMMANDS", "GROUPS", "nearest"]

# Each is a module here with DESCRIPTION, EXAMPLES, STATUSES, configure(parser) and run(args) -> exit status.
GROUPS = {
    "read a dump": {
        "show": "kernel release, KASLR offset, other facts, and every key",
        "get": "print the values of keys, for scripts",
        "extract": "write the exact bytes of the payload or of the note",
        "notes": "list every note with its offset, size and type",
        "scan": "search memory for the note",
        "volatility": "write a configuration of volatility3 for a memory image",
    },
    "check and compare": {
        "check": "list the findings about a dump and its payload, for people and for CI",
        "diff": "list the keys that differ between two dumps",
        "explain": "explain a key, a rule, or every line of a payload",
    },
    "read many dumps": {
        "survey": "write one row for each of many dumps: a table, NDJSON, CSV, Parquet, a database, a page with charts",
    },
    "mend a dump": {
        "repair": "mend the headers of a dump that other tools refuse, and add the note that they miss",
        "insert": "add a note to a dump: from a file, a text or another dump",
        "replace": "put another note in the place of a dump's own",
        "remove": "remove the note from the headers of a dump",
        "edit": "change single keys of a dump's note",
        "wrap": "make an ELF dump of a memory image",
        "undo": "restore a dump that was changed in place",
    },
    "write a driver or a hypervisor": {
        "entry": "decode the 16 bytes of etc/vmcoreinfo and check them",
        "judge": "say whether a host accepts an entry and its note, and why",
        "gdb-script": "print the path of a gdb script that reads the entry from a QEMU process",
    },
    "this program": {
        "help": "explain a command and its options, as --help does",
        "docs": "serve this documentation to a browser on this machine",
        "completion": "print a script that completes this command in a shell",
    },
}
COMMANDS = {name: summary for group in GROUPS.values() for name, summary in group.items()}


def nearest(name: str) -> list[str]:
    """Return commands whose names are much like this one, best first."""
    from difflib import get_close_matches

    return get_close_matches(name, COMMANDS, n=2)
