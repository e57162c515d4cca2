"""Open a real dump of QEMU and get all keys as a dictionary, warm, in one process.

`python warm.py DUMP READER…` prints the times of the readers that this interpreter can import, as JSON. Debian's
libkdumpfile needs Debian's Python, so every process measures the floor too, and only ratios to it are compared.
"""

from __future__ import annotations

import json
import struct
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from measure import Times, in_turns

Reader = Callable[[str], "dict[str, str]"]


def floor(path: str) -> dict[str, str]:
    """Do by hand what it takes, for this one layout, and check nothing."""
    with open(path, "rb", buffering=0) as file:
        data = file.read(65536)
    (offset,) = struct.unpack_from("<Q", data, 32)
    size, number = struct.unpack_from("<HH", data, 54)
    for index in range(number):
        kind, _, at, _, _, length = struct.unpack_from("<IIQQQQ", data, offset + index * size)
        if kind != 4:
            continue
        end = at + length
        while at < end:
            name_size, desc_size, _ = struct.unpack_from("<III", data, at)
            start = at + 12 + (name_size + 3 & ~3)
            if data[at + 12 : at + 12 + name_size] == b"VMCOREINFO\0":
                lines = data[start : start + desc_size].decode("latin-1").split("\n")
                return dict(line.split("=", 1) for line in lines if line)  # type: ignore[misc]
            at = start + (desc_size + 3 & ~3)
    raise LookupError(path)


def ours(path: str) -> dict[str, str]:
    with vmcoreinfo_fmt.open(path) as dump:
        return dump.vmcoreinfo.copy()


def ours_key_by_key(path: str) -> dict[str, str]:
    with vmcoreinfo_fmt.open(path) as dump:
        return dict(dump.vmcoreinfo)


def elftools(path: str) -> dict[str, str]:
    with open(path, "rb") as file:
        for segment in ELFFile(file).iter_segments("PT_NOTE"):
            for note in segment.iter_notes():
                if note["n_name"] == "VMCOREINFO":
                    return _split(note["n_descdata"])
    raise LookupError(path)


def drgn(path: str) -> dict[str, str]:
    program = Program()
    program.set_core_dump(path)
    return _split(program["VMCOREINFO"].string_())


def libkdumpfile(path: str) -> dict[str, str]:
    return dict(kdumpfile(path).attr["linux.vmcoreinfo.lines"].items())


def _split(text: bytes) -> dict[str, str]:
    return dict(line.split("=", 1) for line in text.decode("latin-1").splitlines() if "=" in line)  # type: ignore[misc]


READERS: dict[str, Reader] = {
    "floor": floor,
    "vmcoreinfo_fmt": ours,
    "vmcoreinfo_fmt, dict(info)": ours_key_by_key,
    "drgn": drgn,
    "pyelftools": elftools,
    "libkdumpfile": libkdumpfile,
}


def main(path: str, names: list[str]) -> None:
    gone = {}
    for name, line in (
        ("vmcoreinfo_fmt", "import vmcoreinfo_fmt"),
        ("vmcoreinfo_fmt, dict(info)", "import vmcoreinfo_fmt"),
        ("pyelftools", "from elftools.elf.elffile import ELFFile"),
        ("drgn", "from drgn import Program"),
        ("libkdumpfile", "from kdumpfile import kdumpfile"),
    ):
        if name in names:
            try:
                exec(line, globals())
            except ImportError as error:
                gone[name] = str(error)
    work = {name: lambda name=name: READERS[name](path) for name in ("floor", *names) if name not in gone}
    wanted = floor(path)
    for name, read in work.items():
        got = read()
        assert len(got) >= len(wanted) * 0.5, f"{name} found {len(got)} keys of {len(wanted)}"
    times: Times = in_turns(work)
    print(json.dumps({"times": times, "absent": gone}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
