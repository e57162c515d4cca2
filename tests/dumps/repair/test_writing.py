"""Writing a plan: whole or not at all, killed and short of room at every write, and undone."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import resource
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import build
import pytest
from dumps.repair.test_plans import CPU, NOTE, OTHER, kernel_memory, qemu, text_of

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps import repair
from vmcoreinfo_fmt.dumps.repair import copying
from vmcoreinfo_fmt.errors import FormatError, UnsupportedError

KDUMP = build.kdump(NOTE, phys_base=-0x16777216 % (1 << 64))
DUMPS = {
    "headers of QEMU": qemu(CPU + NOTE, bytes(1 << 14)),
    "note in memory": qemu(CPU, kernel_memory()[1]),
    "kdump": KDUMP,
    "flattened kdump": build.flattened([(0, KDUMP[:5000]), (5000, KDUMP[5000:])]),
}
PLANS: dict[str, tuple[bytes, Callable[[Path], repair.Plan]]] = {
    **{name: (data, repair.plan_repair) for name, data in DUMPS.items()},
    "insertion into a kdump": (build.kdump(CPU), lambda path: repair.plan_insertion(path, build.TEXT)),
    "insertion into a flattened kdump": (
        build.flattened([(0, build.kdump(CPU)[:4100]), (4100, build.kdump(CPU)[4100:])]),
        lambda path: repair.plan_insertion(path, build.TEXT),
    ),
}
# Every write of these is killed in each run of the tests, of the others in a thorough one.
KILLED_ALWAYS = ("note in memory", "kdump")
killed = pytest.mark.parametrize(
    "case",
    [pytest.param(name, marks=() if name in KILLED_ALWAYS else pytest.mark.thorough) for name in PLANS],
    indirect=True,
)
# What a writer calls that changes a file.
CALLS = ("pwrite", "ftruncate", "fsync", "replace", "unlink", "copy_file_range")


@pytest.fixture(params=PLANS)
def case(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[bytes, Path, repair.Plan]:
    data, make = PLANS[request.param]
    path = tmp_path / "vmcore"
    path.write_bytes(data)
    return data, path, make(path)


def reading(path: Path) -> object:
    """Return what a dump says: its payload, all notes and memory; None where it is broken."""
    try:
        with vmcoreinfo_fmt.open(path) as dump:
            text = bytes(dump.vmcoreinfo) if dump.chosen is not None else b""
            memory = [(part.paddr, dump.input.read_at(part.offset, part.size)) for part in dump.memory or ()]
            return text, [(note.name, note.desc) for note in dump.notes], b"".join(data for _, data in sorted(memory))
    except vmcoreinfo_fmt.VmcoreinfoError:
        return None


def test_a_new_file_is_the_mended_dump_and_the_old_one_stays(case: tuple[bytes, Path, repair.Plan]) -> None:
    data, path, plan = case
    new = path.with_name("new")
    repair.write_new(plan, path, new)
    assert path.read_bytes() == data
    assert not repair.plan_repair(new)
    in_place = path.with_name("in-place")
    in_place.write_bytes(data)
    repair.write_in_place(plan, in_place)
    assert reading(in_place) == reading(new) != None  # noqa: E711 - a dump that is broken reads as None
    with vmcoreinfo_fmt.open(new) as dump:
        assert dump.wrappers == ()


def test_undo_restores_every_byte(case: tuple[bytes, Path, repair.Plan]) -> None:
    data, path, plan = case
    record = repair.write_in_place(plan, path)
    assert path.read_bytes() != data
    assert os.path.getsize(record) < 40_000
    repair.undo(path)
    assert path.read_bytes() == data
    assert not os.path.exists(record)


def in_child(run: Callable[[], object], die_at: int) -> int:
    """Run in a process that is killed before its call number `die_at` that changes a file; return its exit status."""
    child = os.fork()
    if child == 0:
        left = [die_at]

        def guarded(call: Callable[..., object]) -> Callable[..., object]:
            def instead(*arguments: object, **names: object) -> object:
                if left[0] == 0:
                    os._exit(9)
                left[0] -= 1
                return call(*arguments, **names)

            return instead

        for name in CALLS:
            setattr(os, name, guarded(getattr(os, name)))
        try:
            run()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@killed
def test_killed_before_any_write_in_place_the_dump_is_restored(case: tuple[bytes, Path, repair.Plan]) -> None:
    data, path, plan = case
    before = reading(path)
    whole = path.with_name("whole")
    whole.write_bytes(data)
    repair.write_in_place(plan, whole)
    after = reading(whole)
    states = set()
    for number in range(100):
        path.write_bytes(data)
        status = in_child(lambda: repair.write_in_place(plan, path), number)
        now = path.read_bytes()
        if len(plan.changes) == 1:
            assert reading(path) in (before, after)
        states.add(now)
        record = path.with_name("vmcore.undo")
        if record.exists():
            # Undoing can be killed at any write as well, and then starts anew.
            for undone in range(100):
                if in_child(lambda: repair.undo(path), undone) == 0:
                    break
            assert not record.exists()
        assert path.read_bytes() == data
        for left in path.parent.glob(".vmcoreinfo-*"):
            left.unlink()
        if status == 0:
            break
        assert status == 9
    else:
        pytest.fail("it never ended")
    assert len(states) >= 2


@killed
def test_killed_before_any_write_no_new_file_is_there(case: tuple[bytes, Path, repair.Plan]) -> None:
    data, path, plan = case
    new = path.with_name("new")
    repair.write_new(plan, path, new)
    whole = new.read_bytes()
    for old in (None, b"an older file"):
        for number in range(100):
            new.unlink(missing_ok=True)
            if old is not None:
                new.write_bytes(old)
            status = in_child(lambda: repair.write_new(plan, path, new), number)
            assert (new.read_bytes() if new.exists() else None) in (old, whole)
            assert path.read_bytes() == data
            if status == 0:
                break
            assert status == 9
        else:
            pytest.fail("it never ended")
        assert new.read_bytes() == whole


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """A disk that is full from a call of `pwrite` on; half of that write is still done."""
    real = os.pwrite

    def fill(after: int) -> None:
        left = [after]

        def pwrite(descriptor: int, data: memoryview, offset: int) -> int:
            if left[0] == 0:
                left[0] = -1
                if len(data) > 1:
                    return real(descriptor, data[: len(data) // 2], offset)
            if left[0] == -1:
                left[0] = -2
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            left[0] -= left[0] > 0
            return real(descriptor, data, offset)

        monkeypatch.setattr(os, "pwrite", pwrite)

    return fill


def test_on_a_full_disk_the_dump_stays_as_it_was(
    case: tuple[bytes, Path, repair.Plan], full_disk: Callable[[int], None]
) -> None:
    data, path, plan = case
    for number in range(20):
        full_disk(number)
        failed = None
        try:
            repair.write_in_place(plan, path)
        except OSError as error:
            failed = error
        if failed is None:
            break
        assert failed.errno == errno.ENOSPC
        assert failed.filename in (str(path), f"{path}.undo")
        assert path.read_bytes() == data
        assert [entry.name for entry in path.parent.iterdir()] == ["vmcore"]
    else:
        pytest.fail("it never ended")
    assert number >= 1


def test_on_a_full_disk_no_new_file_is_left(tmp_path: Path) -> None:
    path, new = tmp_path / "vmcore", tmp_path / "new"
    path.write_bytes(qemu(CPU + NOTE, os.urandom(1 << 18)))
    # The system's own limit to files, in a process of its own: every way of copying meets it.
    program = (
        "import resource, signal, sys; from vmcoreinfo_fmt.dumps import repair;"
        "plan = repair.plan_repair(sys.argv[1]); signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 17, 1 << 17)); repair.write_new(plan, *sys.argv[1:])"
    )
    done = subprocess.run([sys.executable, "-c", program, path, new], capture_output=True, text=True, check=False)
    assert f"File too large: '{new}'" in done.stderr
    assert [entry.name for entry in tmp_path.iterdir()] == ["vmcore"]


@pytest.mark.parametrize("in_place", [False, True])
@pytest.mark.parametrize("shares", [True, False])
def test_a_sparse_dump_costs_the_same_work_at_any_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, in_place: bool, shares: bool
) -> None:
    if not shares:
        monkeypatch.setattr(copying, "_share", lambda source, target: False)
    work: dict[int, dict[str, int]] = {}
    for size in (1 << 20, 100 << 30):
        path = sparse(tmp_path / f"vmcore-{size}", size)
        new = path if in_place else path.with_name("new")
        used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        with monkeypatch.context() as patch:
            counted = count_calls(patch)
            plan = repair.plan_repair(path)
            assert plan
            if in_place:
                repair.write_in_place(plan, path)
            else:
                repair.write_new(plan, path, new)
        work[size] = dict(counted)
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - used < 32 << 10
        assert new.stat().st_blocks * 512 < 1 << 20
        with vmcoreinfo_fmt.open(new) as dump:
            assert bytes(dump.vmcoreinfo) == build.TEXT
            assert dump.memory is not None
            assert sum(part.size for part in dump.memory) == size
    small, large = work.values()
    moved = [counted.pop("bytes") for counted in (small, large)]
    assert large == small
    assert small["pwrite"] > 0
    # Larger numbers in the headers are a few bytes more that differ.
    assert abs(moved[1] - moved[0]) <= 64
    assert max(moved) < 1 << 19


def sparse(path: Path, size: int) -> Path:
    """Write an ELF dump of QEMU with so much memory, all of it a hole."""
    data = bytearray(qemu(CPU + NOTE, bytes(8192)))
    for at in (128 + 64 + 56 + 32, 128 + 64 + 56 + 40):
        data[at : at + 8] = size.to_bytes(8, "little")
    with open(path, "wb") as file:
        file.write(data[:-11])
        file.truncate(len(data) - 11 - 8192 + size)
    return path


def count_calls(patch: pytest.MonkeyPatch) -> Counter[str]:
    """Count the calls that read, write and look for holes, and the bytes that they move."""
    counted: Counter[str] = Counter()

    def counting(name: str, call: Callable[..., object]) -> Callable[..., object]:
        def instead(*arguments: object, **names: object) -> object:
            result = call(*arguments, **names)
            counted[name] += 1
            if name != "lseek":
                counted["bytes"] += len(result) if isinstance(result, bytes) else int(str(result))
            return result

        return instead

    for name in ("pread", "preadv", "pwrite", "copy_file_range", "lseek"):
        patch.setattr(os, name, counting(name, getattr(os, name)))
    return counted


@pytest.mark.parametrize("without", ["share", "copy_file_range", "SEEK_DATA"])
def test_a_copy_is_the_same_on_systems_that_lack_a_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without: str
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    with open(old, "wb") as file:
        for at in (0, 1 << 20, 5 << 20):
            file.seek(at)
            file.write(os.urandom(70_000))
        file.truncate(9 << 20)
    if without == "share":
        monkeypatch.setattr(copying, "_share", lambda source, target: False)
    else:
        monkeypatch.setattr(copying, "_share", lambda source, target: False)
        monkeypatch.delattr(os, without)
    done: list[int] = []
    with open(old, "rb") as source, open(new, "wb") as target:
        copying.copy_file(source.fileno(), target.fileno(), done.append)
    assert hashlib.sha256(new.read_bytes()).digest() == hashlib.sha256(old.read_bytes()).digest()
    assert done == sorted(done)
    assert done[-1] == 9 << 20
    if without != "SEEK_DATA":
        assert new.stat().st_blocks <= old.stat().st_blocks + 64


def test_a_packed_dump_is_written_unpacked_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(DUMPS["flattened kdump"])
    plan = repair.plan_repair(path)
    repair.write_new(plan, path, tmp_path / "new")
    assert (tmp_path / "new").read_bytes()[:8] == b"KDUMP   "


def test_a_flattened_file_whose_end_is_missing_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(build.flattened([(0, KDUMP)]) + b"more")
    plan = repair.plan_repair(path)
    with pytest.raises(UnsupportedError, match="does not end with the last record"):
        repair.write_in_place(plan, path)
    path.write_bytes(build.flattened([(0, KDUMP[:-1])], end=False))
    with pytest.raises(UnsupportedError, match="cut"):
        repair.plan_repair(path)


def test_what_changed_since_the_plan_is_refused(case: tuple[bytes, Path, repair.Plan]) -> None:
    data, path, plan = case
    path.write_bytes(data + b"x")
    with pytest.raises(UnsupportedError):
        repair.write_in_place(plan, path)
    assert path.read_bytes() == data + b"x"
    if plan.changes and not plan.wrappers:
        other = bytearray(data)
        other[plan.changes[-1].offset] ^= 0xFF
        path.write_bytes(other)
        for write in (
            lambda: repair.write_in_place(plan, path),
            lambda: repair.write_new(plan, path, path.with_name("new")),
        ):
            with pytest.raises(UnsupportedError, match="not what they were"):
                write()
        assert path.read_bytes() == other
        assert [entry.name for entry in path.parent.iterdir()] == ["vmcore"]


def test_undo_refuses_what_something_else_changed(tmp_path: Path) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(KDUMP)
    plan = repair.plan_repair(path)
    record = repair.write_in_place(plan, path)
    with pytest.raises(FileExistsError):
        repair.write_in_place(repair.plan_edit(path, {"OSRELEASE": "6.1.0-next"}), path)
    data = bytearray(path.read_bytes())
    data[plan.changes[0].offset] ^= 0x55
    path.write_bytes(data)
    with pytest.raises(UnsupportedError, match="changed by something else"):
        repair.undo(path)
    path.write_bytes(data + b"more")
    with pytest.raises(UnsupportedError, match="bytes, expected"):
        repair.undo(path)
    assert path.read_bytes() == data + b"more"
    for broken in (b"", b"{}", b"[]", b"\xff", b'{"format": "vmcoreinfo-undo", "version": 2}'):
        Path(record).write_bytes(broken)
        with pytest.raises(FormatError, match="not a file that undoes"):
            repair.undo(path)


@pytest.mark.parametrize(
    ("size", "num_appended", "offset"), [(-1, 1 << 40, 0), (8, -1, 0), (8, 0, 6), (8, 0, 1 << 70), (8, 0, -2)]
)
def test_undo_refuses_numbers_that_nobody_writes(tmp_path: Path, size: int, num_appended: int, offset: int) -> None:
    path, record = tmp_path / "vmcore", tmp_path / "record"
    path.write_bytes(b"contents")
    change = {"offset": offset, "before": "000000", "after": "010101"}
    members = {"format": "vmcoreinfo-undo", "version": 1, "size": size, "num_appended": num_appended}
    record.write_text(json.dumps({**members, "changes": [change]}))
    with pytest.raises(FormatError, match="not a file that undoes"):
        repair.undo(path, record)
    assert path.read_bytes() == b"contents"


def test_two_repairs_at_once_are_refused(tmp_path: Path) -> None:
    import fcntl

    path = tmp_path / "vmcore"
    path.write_bytes(KDUMP)
    plan = repair.plan_repair(path)
    with open(path, "rb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(UnsupportedError, match="being changed already"):
            repair.write_in_place(plan, path)
    assert path.read_bytes() == KDUMP


def test_the_new_file_is_not_the_old_one_nor_a_device(tmp_path: Path) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(KDUMP)
    plan = repair.plan_repair(path)
    (tmp_path / "link").symlink_to(path)
    for new, words in (
        (path, "the input itself"),
        (tmp_path / "link", "the input itself"),
        (Path("/dev/null"), "regular"),
    ):
        with pytest.raises(ValueError, match=words):
            repair.write_new(plan, path, new)
    assert path.read_bytes() == KDUMP


def test_a_flattened_dump_is_replaced_in_place(tmp_path: Path) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(DUMPS["flattened kdump"])
    repair.write_in_place(repair.plan_insertion(path, OTHER, replace=True), path)
    with vmcoreinfo_fmt.open(path) as dump:
        assert (dump.wrappers, bytes(dump.vmcoreinfo)) == (("flattened",), OTHER)
    assert text_of(path.read_bytes()) == OTHER


def test_what_is_added_is_on_the_disk_before_a_header_changes(
    case: tuple[bytes, Path, repair.Plan], monkeypatch: pytest.MonkeyPatch
) -> None:
    data, path, plan = case
    calls: list[str] = []

    def noted(name: str, call: Callable[..., object]) -> Callable[..., object]:
        def instead(*arguments: object, **names: object) -> object:
            if name == "pwrite":
                calls.append("add" if int(str(arguments[2])) >= len(data) else "change")
            else:
                calls.append(name)
            return call(*arguments, **names)

        return instead

    for name in ("pwrite", "fsync", "replace"):
        monkeypatch.setattr(os, name, noted(name, getattr(os, name)))
    repair.write_in_place(plan, path)
    # The file that undoes it is synced, named, and its folder synced.
    assert calls[:3] == ["fsync", "replace", "fsync"]
    rest = [call for number, call in enumerate(calls[3:]) if call != calls[3:][number - 1] or not number]
    while rest[:1] == ["fsync"]:
        rest.pop(0)
    assert rest == (["add", "fsync", "change", "fsync"] if plan.appended else ["change", "fsync"])
