"""`vmcoreinfo gdb-script`: the path of the script for a QEMU process under gdb."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "SCRIPT", "STATUSES", "configure", "run"]

SCRIPT = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "gdb", "vmcoreinfo_gdb.py")

DESCRIPTION = """\
Print the path of a gdb script that reads the entry from a QEMU process or from its
core dump, whatever format the guest announced, and can save the guest's region.
gdb needs QEMU's debug information."""
EXAMPLES = """\
  gdb -p PID -x "$(vmcoreinfo gdb-script)" -ex vmcoreinfo
  gdb -p PID -x "$(vmcoreinfo gdb-script)" -ex "vmcoreinfo save region.bin"
  vmcoreinfo show region.bin               read the saved region
"""
STATUSES = {0: "done"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add no arguments."""


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    print(SCRIPT)
    return 0
