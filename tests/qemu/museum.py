"""Boot guests without the device and keep what there is of each: its note as it is in memory, and its own words.

PYTHONPATH=tests python -m qemu.museum s390x armhf
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from conftest import REAL

from qemu.guest import ARCHITECTURES, Guest, boot, find_parts
from vmcoreinfo_fmt.note import Note


def keep(guest: Guest) -> Path:
    """Write the samples of a guest and return their folder."""
    version = guest.qemu.qmp.ask("query-version")["qemu"]
    arch = ARCHITECTURES[guest.architecture]
    note = Note.parse(guest.memory(guest.note_address, guest.note_size), byte_order=arch.byte_order)
    folder = REAL / f"debian-{'.'.join(guest.release.split('.')[:2])}-{guest.architecture}"
    folder.mkdir(exist_ok=True)
    (folder / "note.bin").write_bytes(note.to_bytes())
    words = {
        "release": guest.release,
        "build_id": guest.build_id,
        "page_size": guest.page_size,
        "stext": guest.stext,
        "code": guest.code,
        "note_address": guest.note_address,
        "note_size": guest.note_size,
        "byte_order": arch.byte_order,
        "qemu": f"{version['major']}.{version['minor']}.{version['micro']}",
        "machine": " ".join((arch.binary, *arch.options)),
    }
    (folder / "guest.json").write_text(json.dumps(words, indent=1) + "\n")
    return folder


def main(names: list[str]) -> int:
    for name in names:
        parts = find_parts(name, device=False)
        if parts is None:
            print(f"no kernel for a guest of {name}: tools/fetch-guest {name}", file=sys.stderr)
            return 1
        with tempfile.TemporaryDirectory() as folder, boot(name, parts, Path(folder), device=False) as guest:
            print(keep(guest))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
