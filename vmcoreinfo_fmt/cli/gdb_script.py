"""`vmcoreinfo gdb-script`: where the script for a QEMU process under gdb is."""

from __future__ import annotations

from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "SCRIPT", "configure", "run"]

SCRIPT = Path(__file__).resolve().parent.parent / "gdb" / "vmcoreinfo_gdb.py"

DESCRIPTION = """\
Print the path of a gdb script that reads the entry out of a QEMU process or
its core, whatever format the guest announced, and can save the guest's region.
QEMU's debug information has to be there."""
EXAMPLES = """\
  gdb -p PID -x "$(vmcoreinfo gdb-script)" -ex vmcoreinfo
  gdb -p PID -x "$(vmcoreinfo gdb-script)" -ex "vmcoreinfo save region.bin"
  vmcoreinfo show region.bin               what was saved
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments; there are none."""


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    print(SCRIPT)
    return 0
