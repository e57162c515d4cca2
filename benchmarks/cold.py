"""One value out of a dump by a whole command: ours, and the script that a user of each peer would write."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from measure import Times, commands

SCRIPTS = {
    "drgn": """
import sys, drgn
program = drgn.Program()
program.set_core_dump(sys.argv[1])
print(program["VMCOREINFO"].string_().decode().split("OSRELEASE=")[1].split("\\n")[0])
""",
    "pyelftools": """
import sys
from elftools.elf.elffile import ELFFile
with open(sys.argv[1], "rb") as file:
    for segment in ELFFile(file).iter_segments("PT_NOTE"):
        for note in segment.iter_notes():
            if note["n_name"] == "VMCOREINFO":
                print(note["n_descdata"].decode("latin-1").split("OSRELEASE=")[1].split("\\n")[0])
""",
    "libkdumpfile": """
import sys
from kdumpfile import kdumpfile
print(kdumpfile(sys.argv[1]).attr["linux.vmcoreinfo.lines.OSRELEASE"])
""",
}
DEBIAN = "/usr/bin/python3"  # which has Debian's binding of libkdumpfile


def measure(python: str, dump: Path, *, runs: int) -> tuple[Times, dict[str, str]]:
    """Return seconds by command, and what is absent with the reason. `python` has the package as a wheel."""
    import subprocess

    lines: dict[str, list[str]] = {
        "python -c pass": [python, "-c", "pass"],
        "vmcoreinfo get": [str(Path(python).parent / "vmcoreinfo"), "get", str(dump), "OSRELEASE"],
    }
    absent = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in SCRIPTS.items():
            script = Path(folder) / f"read_with_{name}.py"
            script.write_text(text, encoding="utf-8")
            line = [DEBIAN if name == "libkdumpfile" else sys.executable, str(script), str(dump)]
            try:
                done = subprocess.run(line, capture_output=True, text=True, check=False)
            except OSError as error:
                absent[name] = str(error)
                continue
            if done.returncode:
                absent[name] = (done.stderr.strip().splitlines() or ["failed"])[-1]
            else:
                lines[name] = line
        if shutil.which("readelf"):
            lines["readelf -n"] = ["readelf", "-n", str(dump)]
        else:
            absent["readelf -n"] = "binutils is not installed"
        return commands(lines, runs=runs), absent
