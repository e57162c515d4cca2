"""The columns of a survey: what a row has of each dump, and of which type."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    Type: TypeAlias = Literal["text", "integer", "real", "boolean"]
    Value: TypeAlias = str | int | float | bool | None
    Row: TypeAlias = dict[str, Value]

__all__ = ["COLUMNS", "HEALTH"]

# The first ones are those of `Dump.summary()`, in its order. Everything but the source can be None.
COLUMNS: dict[str, Type] = {
    "source": "text",
    "size": "integer",
    "container": "text",
    "wrappers": "text",
    "complete": "boolean",
    "missing_bytes": "integer",
    "release": "text",
    "version_major": "integer",
    "version_minor": "integer",
    "version_patch": "integer",
    "architecture": "text",
    "distribution": "text",
    "build_id": "text",
    "page_size": "integer",
    "kaslr_offset": "integer",
    "phys_base": "integer",
    "text_paddr": "integer",
    "crash_time": "integer",
    "num_keys": "integer",
    "cpus": "integer",
    "memory": "integer",
    "dump_time": "integer",
    "dump_level": "integer",
    "compression": "text",
    "written_by": "text",
    "worst": "text",
    "num_errors": "integer",
    "num_warnings": "integer",
    "num_infos": "integer",
    "found": "text",
    "health": "text",
    "error_kind": "text",
    "error": "text",
    "seconds": "real",
}

# What `health` can be, the best first.
HEALTH = {
    "sound": "whole, and nothing worse than worth knowing was found",
    "doubtful": "read, with warnings",
    "faulty": "read, with errors",
    "cut": "read, but bytes of the dump are missing",
    "no text": "a dump, in which no text of a kernel was found or none was clearly the right one",
    "broken": "the header of its container is broken",
    "unknown": "not a dump, or of a kind that is not read",
    "unreadable": "the system or the server does not give it",
    "too slow": "the time limit was reached",
    "fatal": "the process that read it ended, or this program failed",
}
