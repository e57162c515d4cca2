"""Writing a plan: into a new file, whole or not at all, or in place, with a file that undoes it."""

from __future__ import annotations

import errno
import json
import os
import stat
from contextlib import contextmanager, suppress

from ...errors import FormatError, UnsupportedError
from ...files import naming, refuse_same, replacing, sync_folder
from ...sources import opening
from ..containers import unwrapped
from .copying import copy_file, copy_source, read_at, write_at
from .flattened import through_records
from .plan import Change

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..search.strings import Progress
    from .plan import Plan

    Path = str | os.PathLike[str]

__all__ = ["undo", "undo_path", "write_in_place", "write_new"]

FORM, VERSION = "vmcoreinfo-undo", 1


def undo_path(path: Path) -> str:
    """Return where the file that undoes changes of a dump is kept unless another place is given."""
    return os.fspath(path) + ".undo"


def write_new(plan: Plan, path: Path, new: Path, *, progress: Progress | None = None) -> None:
    """Write the mended dump as a new file, without wrappers; blocks are shared with the old one where possible.

    Args:
        plan: What changes.
        path: The dump that the plan was made of.
        new: The new file. It appears when it is whole; one of that name is replaced then.
        progress: Called with the number of bytes that are done.

    Raises:
        ValueError: Both are the same file, or the new one is no regular file.
        UnsupportedError: The dump is not the one that the plan was made of any more.
        OSError: It cannot be written; a file of that name is untouched.
    """
    refuse_same(path, new)
    source = opening.of(path)
    budget = source.budget
    budget.is_enforced = True
    try:
        source, _ = unwrapped(source)
        for change in plan.changes:
            _compare(source.read_at(change.offset, len(change.before)), change, plan.source)
        # What is left is to be copied as a whole, however much that is.
        budget.is_enforced = False
        with replacing(new, like=path) as file:
            target = file.fileno()
            descriptor = source.descriptor
            if descriptor is not None and not source.wrappers:
                copy_file(descriptor, target, progress)
            else:
                copy_source(source, target, progress)
            if os.fstat(target).st_size != plan.size:
                raise UnsupportedError(f"{plan.source} has another size than it had", found="another size")
            write_at(target, plan.appended, plan.size)
            for change in plan.changes:
                write_at(target, change.after, change.offset)
    finally:
        source.close()


def write_in_place(plan: Plan, path: Path, *, undo: Path | None = None) -> str:
    """Change a dump itself, and return the path of the file that undoes it.

    First that file is written, then what is added after the end of the dump; only when both are safe on the disk,
    bytes that were there are changed. A writer that is killed leaves a dump that reads as before or as after, or one
    that `undo` restores. Where writing fails, the dump is restored at once.

    Raises:
        UnsupportedError: The dump is packed, or not the one that the plan was made of any more.
        FileExistsError: There is a file that undoes earlier changes.
        OSError: It cannot be written; the dump is as before.
    """
    size, appended, changes = _in_file(plan, path)
    undo = undo_path(path) if undo is None else os.fspath(undo)
    if os.path.lexists(undo):
        words = "keeps earlier changes, which can be undone; undo or remove it first, or name another file"
        raise FileExistsError(errno.EEXIST, words, undo)
    with _locked(path) as dump:
        if os.fstat(dump).st_size != size:
            raise UnsupportedError(f"{plan.source} has another size than it had", found="another size")
        for change in changes:
            _compare(read_at(dump, len(change.before), change.offset), change, plan.source)
        _write_record(undo, path, size, len(appended), changes)
        try:
            with naming(path):
                if appended:
                    write_at(dump, appended, size)
                    os.fsync(dump)
                for change in changes:
                    write_at(dump, change.after, change.offset)
                os.fsync(dump)
        except BaseException:
            _restore(dump, size, changes)
            os.unlink(undo)
            raise
    return undo


def undo(path: Path, record: Path | None = None) -> None:
    """Restore a dump that was changed in place, whether or not the change was finished, byte for byte.

    Args:
        path: The dump.
        record: The file that undoes the change, if not at `undo_path(path)`. It is removed at the end.

    Raises:
        FileNotFoundError: There is no such file: nothing was changed, or it was undone.
        FormatError: That file is not one of this package.
        UnsupportedError: The dump was changed by something else since.
        OSError: It cannot be read or written.
    """
    record = undo_path(path) if record is None else record
    if not os.path.exists(record):
        raise FileNotFoundError(errno.ENOENT, "there is no such file, so there is nothing to undo", os.fspath(record))
    size, num_appended, changes = _read_record(record)
    with _locked(path) as dump:
        now = os.fstat(dump).st_size
        if not size <= now <= size + num_appended:
            raise UnsupportedError(
                f"{os.fspath(path)} has {now} bytes, expected {size} to {size + num_appended}", found=str(now)
            )
        for change in changes:
            found = read_at(dump, len(change.before), change.offset)
            pairs = zip(found, change.before, change.after, strict=False)
            if len(found) != len(change.before) or any(a not in (b, c) for a, b, c in pairs):
                raise UnsupportedError(
                    f"bytes at {change.offset} of {os.fspath(path)} were changed by something else",
                    found=found.hex(" "),
                )
        _restore(dump, size, changes)
    os.unlink(record)


def _in_file(plan: Plan, path: Path) -> tuple[int, bytes, tuple[Change, ...]]:
    if not plan.wrappers:
        return plan.size, plan.appended, plan.changes
    if plan.wrappers != ("flattened",):
        raise UnsupportedError(
            f"{plan.source} is packed ({', '.join(plan.wrappers)}), expected a plain file; write a new one",
            found=", ".join(plan.wrappers),
        )
    from ..makedumpfile_flattened import FlattenedSource

    source = opening.of(path)
    try:
        return through_records(FlattenedSource(source), plan)
    finally:
        source.close()


def _compare(found: bytes, change: Change, name: str) -> None:
    if found != change.before:
        raise UnsupportedError(f"bytes at {change.offset} of {name} are not what they were", found=found.hex(" "))


def _restore(dump: int, size: int, changes: Sequence[Change]) -> None:
    for change in reversed(changes):
        write_at(dump, change.before, change.offset)
    os.fsync(dump)
    os.ftruncate(dump, size)
    os.fsync(dump)


@contextmanager
def _locked(path: Path) -> Iterator[int]:
    """Open a regular file for changes, which no second repair makes at the same time."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise UnsupportedError(f"{os.fspath(path)} is not a regular file, expected one", found="no regular file")
        with suppress(ImportError):
            import fcntl

            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise UnsupportedError(f"{os.fspath(path)} is being changed already", found="a lock") from None
        yield descriptor
    finally:
        os.close(descriptor)


def _write_record(path: str, dump: Path, size: int, num_appended: int, changes: Sequence[Change]) -> None:
    record = {
        "format": FORM,
        "version": VERSION,
        "size": size,
        "num_appended": num_appended,
        "changes": [change.to_dict() for change in changes],
    }
    with replacing(path, like=dump) as file:
        file.write(json.dumps(record, indent=1).encode() + b"\n")
    sync_folder(os.path.dirname(os.path.realpath(path)))


def _read_record(path: Path) -> tuple[int, int, list[Change]]:
    with open(path, "rb") as file:
        data = file.read()
    try:
        record = json.loads(data)
        if (record["format"], record["version"]) != (FORM, VERSION):
            raise ValueError(record["format"])
        changes = [
            Change(int(c["offset"]), bytes.fromhex(c["before"]), bytes.fromhex(c["after"])) for c in record["changes"]
        ]
        size, num_appended = int(record["size"]), int(record["num_appended"])
        if size < 0 or num_appended < 0 or any(not _is_within(change, size) for change in changes):
            raise ValueError("changes")
        return size, num_appended, changes
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        raise FormatError(f"{os.fspath(path)} is not a file that undoes changes of a dump", offset=0) from None


def _is_within(change: Change, size: int) -> bool:
    """Return whether a change replaces as many bytes as it writes, all of them before the old end of the file."""
    return len(change.before) == len(change.after) and 0 <= change.offset <= size - len(change.after)
