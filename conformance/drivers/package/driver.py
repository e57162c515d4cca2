"""The package itself, measured by the suite: python driver.py < cases > answers (conformance/PROTOCOL.md)."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

from vmcoreinfo_fmt import VmCoreInfo, dumps
from vmcoreinfo_fmt.dumps import repair
from vmcoreinfo_fmt.dumps.live import parse_sysfs
from vmcoreinfo_fmt.entry import Entry
from vmcoreinfo_fmt.errors import FormatError
from vmcoreinfo_fmt.guest import build_region, find_selector, write_entry
from vmcoreinfo_fmt.host.device import Device
from vmcoreinfo_fmt.host.fw_cfg import DmaAccess, FwCfg
from vmcoreinfo_fmt.host.judge import judge
from vmcoreinfo_fmt.note import iter_notes
from vmcoreinfo_fmt.rules import CATALOGUE
from vmcoreinfo_fmt.windows import WindowsDumpHeader

Json = dict[str, Any]
OURS, OTHER = 0x2B, 0
COMMANDS = {"error": 1, "read": 2, "skip": 4, "select": 8, "write": 16}


def device(given: Json) -> Json:
    device, steps = Device(), []
    for step in given["steps"]:
        ok = True
        if step["do"] == "reset":
            device.reset()
        elif step["do"] == "load":
            device = Device.load(bytes.fromhex(step["state"]))
        else:
            ok = device.write(int(step["offset"]), bytes.fromhex(step["data"]))
        steps.append({"ok": ok, "bytes": device.read().hex(), "active": device.active})
    return {"steps": steps, "state": device.save().hex()}


def transfer(given: Json) -> Json:
    fw_cfg, steps = FwCfg(Device(), OURS, {OTHER: b"QEMU"}), []
    for step in given["steps"]:
        said: Json = {}
        selector = {"vmcoreinfo": OURS, "signature": OTHER, "none": 0x3FFF}.get(step.get("selector", ""), 0)
        selector ^= int(step.get("selector_bits", "0"))
        if step["do"] == "reset":
            fw_cfg.reset()
        elif step["do"] == "select":
            fw_cfg.select(selector)
        elif step["do"] == "access":
            commands = sum(COMMANDS[name] for name in step["commands"])
            size = int(step["size"])
            answer = fw_cfg.run(DmaAccess(commands, size, 0, selector), bytes.fromhex(step.get("data", "")))
            said["ok"] = answer.ok
            if "read" in step["commands"]:
                said["data"] = answer.data.hex()
        steps.append({**said, "active": fw_cfg.device.active, "bytes": fw_cfg.device.read().hex()})
    return {"steps": steps}


def acceptance(given: Json) -> Json:
    entry, region = Entry.parse(bytes.fromhex(given["entry"])), bytes.fromhex(given["region"])
    source: Entry | Device = entry
    if not given["full_write"]:
        source = Device()
        source.write(0, entry.to_bytes()[:8])
        source.write(8, entry.to_bytes()[8:])
    size = min(entry.size, (1 << 20) + 1)
    there = min(size, int(given.get("available", size)))
    verdict = judge(
        source,
        region[:there].ljust(there, b"\0"),
        bits=32 if given["bits"] == "32" else 64,
        byte_order=given["byte_order"],
        machine=given["machine"],
        host_order=given["host_order"],
        profile=given["profile"],
    )
    return {
        "accepted": verdict.accepted,
        "note": verdict.note.hex(),
        "note_size": str(len(verdict.note)),
        "contents": verdict.contents,
        "text_offset": str(verdict.desc_offset if verdict.exact_name else 0),
        "text_size": str(verdict.desc_size if verdict.exact_name else 0),
        "phys_base": None if verdict.phys_base is None else str(verdict.phys_base),
        "warned": verdict.warned,
        # What a judge has to name, without what the package says of the text itself.
        "findings": sorted(finding.id for finding in verdict.findings if CATALOGUE[finding.id].kind != "reading"),
    }


def note(given: Json) -> Json:
    found: list[Json] = []
    answer: Json = {"notes": found, "error": None}
    try:
        for one in iter_notes(bytes.fromhex(given["data"]), byte_order=given["byte_order"], align=int(given["align"])):
            found.append(
                {
                    "name": one.raw_name.hex(),
                    "type": str(one.type),
                    "desc_offset": str(one.desc_offset),
                    "desc_size": str(one.desc_size),
                }
            )
    except FormatError as error:
        answer["error"] = "truncated" if hasattr(error, "needed") else "invalid"
    return answer


def payload(given: Json) -> Json:
    info = VmCoreInfo.parse(bytes.fromhex(given["text"]), cut=given.get("cut", False))
    header = given.get("header_phys_base")
    about = set(given["about"])
    found = info.check(header_phys_base=None if header is None else int(header))
    integers = {}
    for key in given.get("integers", []):
        text = info.get(key)
        try:
            value = info.integer(key)
        except FormatError:
            value = None
        integers[key] = None if value is None or text is None else str(value)
    return {
        "values": dict(info),
        "integers": integers,
        "findings": [
            {"id": finding.id, "offset": None if finding.offset is None else str(finding.offset)}
            for finding in found
            if finding.id in about
        ],
    }


def guest(given: Json) -> Json:
    if given["do"] == "find":
        selector = find_selector(bytes.fromhex(given["directory"]))
        return {"selector": None if selector is None else str(selector)}
    if given["do"] == "sysfs":
        paddr, size = parse_sysfs(given["line"])
        return {"paddr": str(paddr), "size": str(size)}
    if given["do"] == "region":
        text, page_size = bytes.fromhex(given["text"]), int(given["page_size"])
        region = build_region(text, byte_order=given["byte_order"], page_size=page_size)
        entry = Entry(size=len(region), paddr=0)
        return {"region": region.hex(), "size": str(entry.size)}
    entry = Entry(size=int(given["size"]), paddr=int(given["paddr"]))
    done = write_entry(entry, selector=int(given["selector"]), buffer=int(given["buffer"]))
    (_, data), (_, access) = done.memory
    return {"entry": data.hex(), "access": access.hex(), "register": done.register.hex()}


def whole(given: Json) -> bytes:
    data = bytearray(int(given["size"]))
    for offset, piece in given["pieces"]:
        data[int(offset) : int(offset) + len(piece) // 2] = bytes.fromhex(piece)
    return bytes(data)


def windows(given: Json) -> Json:
    header = WindowsDumpHeader.parse(whole(given))
    return {"bits": str(header.bits), "live": header.live, "bugcheck_code": str(header.bugcheck_code)}


def file(given: Json) -> Json:
    about, data = set(given["about"]), whole(given)
    dump = dumps.scan(data, quick=given.get("quick", False)) if given.get("scan") else dumps.open(data)
    with dump:
        payload = dump.chosen.payload.hex() if dump.chosen is not None else None
        found = dump.findings if dump.chosen is None or dump.chosen.contents != "text" else dump.check()
        found = repair.plan_repair(data).defects if given.get("mend") else found
        return {"payload": payload, "findings": [finding.id for finding in found if finding.id in about]}


KINDS = {
    "file": file,
    "windows": windows,
    "guest": guest,
    "device": device,
    "transfer": transfer,
    "acceptance": acceptance,
    "note": note,
    "payload": payload,
}


def run(kind: Callable[[Json], Json], given: Json) -> Json:
    try:
        return {"answer": kind(given)}
    except Exception as error:
        return {"answer": {"raised": repr(error)}}


def main() -> None:
    for line in sys.stdin:
        case = json.loads(line)
        kind = KINDS.get(case["kind"])
        print(json.dumps({"id": case["id"], **(run(kind, case["input"]) if kind else {"skip": f"no {case['kind']}"})}))


if __name__ == "__main__":
    main()
