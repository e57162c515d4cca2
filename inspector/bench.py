"""What the page asks of the package: it runs the commands themselves, so that page and command cannot differ."""

from __future__ import annotations

import json
import os
from contextlib import redirect_stderr, redirect_stdout
from functools import lru_cache
from io import RawIOBase, StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import guest_code
import parts

from vmcoreinfo_fmt import cli, dumps
from vmcoreinfo_fmt.cli import parser
from vmcoreinfo_fmt.cli.screen import printable
from vmcoreinfo_fmt.documents import document
from vmcoreinfo_fmt.entry import ENTRY_SIZE, Entry
from vmcoreinfo_fmt.errors import VmcoreinfoError
from vmcoreinfo_fmt.host import judge as host_judge
from vmcoreinfo_fmt.host.device import STATE_SIZE, Device
from vmcoreinfo_fmt.host.fw_cfg import ERROR, READ, SELECT, SKIP, WRITE, DmaAccess, FwCfg
from vmcoreinfo_fmt.rules import CATALOGUE, Profile
from vmcoreinfo_fmt.text import keys
from vmcoreinfo_fmt.text.kinds import base_of
from vmcoreinfo_fmt.text.values import decode_integer
from vmcoreinfo_fmt.text.vmcoreinfo import VmCoreInfo

if TYPE_CHECKING:
    from vmcoreinfo_fmt.dumps import Dump

INPUT = Path("/input")
SELECTORS = {"vmcoreinfo": 0x29, "signature": 0, "none": 0x3E00}
HEX_ON_SCREEN = 1 << 16
COMMANDS = ("show", "check", "notes")

_opened: dict[str, Dump] = {}


def progress(done: int, size: int) -> None:
    """Say how many bytes of a file have been read; the worker puts a function of its own here."""


class _Followed(RawIOBase):
    """A file that says how far it has been read."""

    STEP = 8 << 20

    def __init__(self, name: str) -> None:
        self._file = (INPUT / name).open("rb", buffering=0)
        self._size = os.fstat(self._file.fileno()).st_size
        self._told = 0
        self.name = name

    def readinto(self, buffer: Any) -> int | None:
        count: int | None = self._file.readinto(buffer)
        at = self._file.tell()
        if abs(at - self._told) >= self.STEP:
            self._told = at
            progress(at, self._size)
        return count

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        self._file.close()
        super().close()


def forget() -> None:
    """Close every input; their files are about to be replaced."""
    _opened.clear()


_open, _scan = dumps.open, dumps.scan


def _dump(name: str, *, progress: object = None, **options: Any) -> Dump:
    # The page gives no options, and has a progress of its own; what is opened without options is kept.
    if any(option is not None for option in options.values()):
        return _open(_Followed(name), **options)  # type: ignore[arg-type]
    if name not in _opened:
        _opened[name] = _open(_Followed(name))  # type: ignore[arg-type]
    return _opened[name]


def _searched(name: str, *, progress: object = None, **options: Any) -> Dump:
    # Memory without headers has been searched when it was opened, and is not searched again.
    if not any(options.values()) and _dump(name).container == "raw":
        return _dump(name)
    return _scan(_Followed(name), **options)  # type: ignore[arg-type]


# What the commands open by its name is an input of the page, opened once for all of them.
dumps.open, dumps.scan = _dump, _searched  # type: ignore[assignment]


# The parser of a command's arguments is described once and not at every change of a byte.
parser.command_parser = lru_cache(parser.command_parser)


def _printed(*words: str) -> dict[str, Any]:
    """Return the status and what a command prints, or what it complains of."""
    os.chdir(INPUT)  # so that the name of an input is the path of a file, as it is for the command
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as complaint:
        try:
            cli.main([words[0], "--json", *words[1:]])
        except SystemExit as end:
            status = end.code
    shown = json.loads(out.getvalue())
    if "error" not in shown:
        return {"status": status, "json": out.getvalue()}
    besides = [line for line in complaint.getvalue().split("\n") if line and not line.startswith("vmcoreinfo: ")]
    return {"status": status, "error": printable(shown["error"]["message"]), "besides": besides}


def open_input(name: str) -> str:
    """Return everything about an input: what the commands print of it, and its parts down to the fields."""
    size = (INPUT / name).stat().st_size
    if size == ENTRY_SIZE:
        return json.dumps({"kind": "entry", "size": size, **entry_of((INPUT / name).read_bytes())})
    if size == STATE_SIZE:
        return json.dumps({"kind": "state", "size": size, **_state((INPUT / name).read_bytes())})
    try:
        dump = _dump(name)
    except (VmcoreinfoError, OSError) as error:
        return json.dumps(
            {"kind": "none", "size": size, "error": printable(str(error)), "parts": _parts_of_broken(name)}
        )
    answers = {command: _printed(command, name) for command in COMMANDS}
    if dump.container == "raw":
        answers["scan"] = _printed("scan", name)
    text = _text(dump)
    return json.dumps(
        {
            "kind": "dump",
            "size": size,
            "inner_size": dump.input.size,
            "wrappers": list(dump.wrappers),
            "answers": answers,
            "summary": _summary(dump),
            "parts": parts.of_dump(dump),
            "text": text,
        }
    )


def _summary(dump: Dump) -> dict[str, Any]:
    return {
        "container": dump.container,
        "bits": dump.bits,
        "byte_order": dump.byte_order,
        "machine": dump.machine,
        "wrappers": list(dump.wrappers),
    }


def _parts_of_broken(name: str) -> list[dict[str, Any]]:
    with (INPUT / name).open("rb") as file:
        return parts.of_bytes(file.read(parts.WINDOW))


def entry_of(data: bytes, profile: str = "spec") -> dict[str, Any]:
    """Return what `vmcoreinfo entry` prints of 16 bytes, and their fields."""
    return {
        "answers": {"entry": _printed("entry", data.hex(), "--profile", profile)},
        "parts": [parts.laid_out("fw_cfg_vmcoreinfo", "The entry", data)],
    }


def _state(data: bytes) -> dict[str, Any]:
    device = Device.load(data)
    return {
        "device": _snapshot(device),
        "parts": [parts.laid_out("qemu_vmcoreinfo_vmstate", "State of the device in a migration stream", data)],
    }


def _text(dump: Dump) -> dict[str, Any] | None:
    chosen = dump.chosen
    if chosen is None:
        return None
    try:
        return {"offset": chosen.offset, "size": chosen.size, "lines": lines_of(dump.vmcoreinfo)}
    except VmcoreinfoError as error:
        return {"error": str(error)}


def lines_of(info: VmCoreInfo) -> list[dict[str, Any]]:
    """Return the lines of a text with their places, and what each key means."""
    rows = []
    for line in info.lines:
        row: dict[str, Any] = {"at": line.offset, "size": len(line.raw), "raw": line.raw.decode("latin-1")}
        if line.key is not None and line.value is not None:
            row |= {"key": line.key, "value": line.value, "kind": line.kind}
            base = base_of(line.key)
            number = None if base is None else decode_integer(line.value, base)
            if number is not None:
                row["number"] = number
            known = keys.lookup(line.key)
            if known is not None:
                row |= {"about": known.meaning.partition(". ")[0].rstrip(".") + ".", "unit": known.unit or ""}
        if line.odd:
            row["odd"] = list(line.odd)
        rows.append(row)
    return rows


def read(name: str, offset: int, size: int) -> bytes:
    """Return bytes of the innermost container."""
    return _dump(name).input.read_at(offset, size)


def compare(before: str, after: str, ignore_addresses: bool) -> str:
    """Return what `vmcoreinfo diff` prints of two inputs."""
    return json.dumps(_printed("diff", before, after, *(["--ignore-addresses"] if ignore_addresses else [])))


def judge(asked: dict[str, Any]) -> str:
    """Return what a host makes of an entry and a region, as `vmcoreinfo judge` prints it, and every rule's state."""
    entry, region, profile = bytes.fromhex(asked["entry"]), bytes.fromhex(asked["region"]), asked["profile"]
    (INPUT / "region").write_bytes(region.ljust(int(asked.get("zeros", 0)), b"\0"))
    target = {"--bits": str(asked["bits"]), "--order": asked["byte_order"], "--machine": asked["machine"]}
    words = {"--entry": entry.hex(), "--region": str(INPUT / "region"), "--profile": profile, **target}
    words["--host-order"] = asked["host_order"]
    verdict = _printed("judge", *(word for pair in words.items() for word in pair))
    if not asked.get("full_write", True):
        verdict = _in_halves(entry, asked)
    answer: dict[str, Any] = {"verdict": verdict, **entry_of(entry, profile)}
    answer["parts"] += [parts.laid_out("elf_notes", "The region", region, {"is_be": asked["byte_order"] == "big"})]
    text = _text_of(region, asked["byte_order"])
    answer["text"] = None if text is None else text.decode("latin-1")
    answer["check"] = [] if text is None else [f.to_dict() for f in VmCoreInfo.parse(text).check()]
    answer["rules"] = _rules(answer, Profile.parse(profile)) if "json" in verdict else []
    return json.dumps(answer)


def _in_halves(entry: bytes, asked: dict[str, Any]) -> dict[str, Any]:
    """Return the verdict about an entry that was written in two halves, which the command cannot be told."""
    device = Device()
    device.write(0, entry[:8])
    device.write(8, entry[8:])
    verdict = host_judge.judge(
        device,
        (INPUT / "region").read_bytes(),
        byte_order=asked["byte_order"],
        machine=asked["machine"],
        host_order=asked["host_order"],
        profile=asked["profile"],
        bits=asked["bits"],
    )
    shown = document("judge", {**verdict.to_dict(), "windows": None})
    return {"status": int(not verdict.accepted), "json": json.dumps(shown, indent=2) + "\n"}


def _text_of(region: bytes, order: str) -> bytes | None:
    """Return the descriptor of the note that a region starts with, as far as it is there."""
    names, size = (int.from_bytes(region[at : at + 4], order) for at in (0, 4))  # type: ignore[arg-type]
    start = 12 + (names + 3) // 4 * 4
    return region[start : start + size] if len(region) >= start and size <= 1 << 20 and names <= 256 else None


def _rules(answer: dict[str, Any], profile: Profile) -> list[dict[str, str]]:
    """Return the state of every rule that could be held against entry and region: broken, doubtful, obeyed, unseen."""
    verdict = json.loads(answer["verdict"]["json"])
    states: dict[str, tuple[str, str]] = {}
    for check in json.loads(answer["answers"]["entry"]["json"])["rules"]:
        state = "broken" if not check["obeyed"] else "doubtful" if check["severity"] == "warning" else "obeyed"
        states[check["id"]] = (state, check["message"])
    for finding in verdict["findings"]:
        state = {"error": "broken", "warning": "doubtful"}.get(finding["severity"], "obeyed")
        states[finding["id"]] = (state, finding["message"])
    for rule in CATALOGUE.values():
        if rule.id not in states and rule.area in ("region", "note", "text") and profile.includes(rule):
            if rule.severity == "info":
                continue
            states[rule.id] = ("obeyed" if verdict["accepted"] else "unseen", rule.message)
    order = ("broken", "doubtful", "obeyed", "unseen")
    rows = sorted(states.items(), key=lambda item: order.index(item[1][0]))
    return [{"id": name, "state": state, "message": message} for name, (state, message) in rows]


def _snapshot(device: Device) -> dict[str, Any]:
    entry = device.entry
    fields = {name: getattr(entry, name) for name in ("host_format", "guest_format", "size", "paddr")}
    return {"bytes": device.read().hex(), "active": device.active, "state": device.save().hex(), "fields": fields}


def play(steps: list[dict[str, Any]]) -> str:
    """Return the state of the device after each step: what a guest reads, whether a note is announced, the offset."""
    bus = FwCfg(Device(), SELECTORS["vmcoreinfo"])
    rows = []
    for step in steps:
        row: dict[str, Any] = {}
        try:
            row["taken"] = _step(bus, step, row)
        except (ValueError, OverflowError, VmcoreinfoError) as error:
            row["error"] = str(error)
        rows.append({**row, **_snapshot(bus.device), "offset": bus.offset})
    return json.dumps(rows)


def _step(bus: FwCfg, step: dict[str, Any], row: dict[str, Any]) -> bool | None:
    """Do a step; return whether it went well, or None where nothing answers."""
    if step["do"] == "reset":
        bus.reset()
        return True
    if step["do"] == "load":
        bus.device = Device.load(bytes.fromhex(step["state"]))
        return True
    if step["do"] == "select":
        bus.select(SELECTORS[step["selector"]])
    if step["do"] in ("select", "port", "lost"):  # a byte to the port and an access without memory change nothing
        return None
    data = bytes.fromhex(step.get("data", ""))
    if step["do"] == "write":
        return bus.device.write(int(step["offset"]), data)
    bits = {"error": ERROR, "select": SELECT, "read": READ, "write": WRITE, "skip": SKIP}
    commands = sum(bits[name] for name in step["commands"])
    selector = SELECTORS[step.get("selector", "vmcoreinfo")] | int(step.get("selector_bits", 0))
    access = DmaAccess(commands, int(step["size"]), 0x2000, selector if commands & SELECT else 0)
    row["access"] = access.to_bytes().hex()
    answer = bus.run(access, data)
    if commands & READ:
        row["brought"] = answer.contents.ljust(min(answer.size, HEX_ON_SCREEN), b"\0")[:HEX_ON_SCREEN].hex()
    return answer.ok


def make(asked: dict[str, Any]) -> str:
    """Return what a guest must write, as bytes and as source code."""
    try:
        return json.dumps(guest_code.handed(asked))
    except (VmcoreinfoError, ValueError, OverflowError) as error:
        return json.dumps({"error": str(error)})


def new_region(text: str, byte_order: str, page_size: int) -> str:
    """Return a region as Linux keeps it, with an entry for it, in hexadecimal digits."""
    try:
        region = guest_code.region(text, byte_order, page_size)
    except VmcoreinfoError as error:
        return json.dumps({"error": str(error)})
    return json.dumps({"region": region.hex(), "entry": Entry(size=len(region), paddr=0x18CC000).to_bytes().hex()})
