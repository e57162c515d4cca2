"""`vmcoreinfo completion`: completes the command in a shell."""

from __future__ import annotations

from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = "Print a script that completes commands, options, files and keys in your shell."
EXAMPLES = """\
  eval "$(vmcoreinfo completion bash)"                     in ~/.bashrc
  vmcoreinfo completion fish > ~/.config/fish/completions/vmcoreinfo.fish
"""
STATUSES = {0: "done", 2: "argcomplete is not installed"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("shell", choices=("bash", "zsh", "fish", "powershell"), help="the shell to print a script for")


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    try:
        from argcomplete.shell_integration import shellcode
    except ImportError:
        raise CommandError("completion needs argcomplete: pip install 'vmcoreinfo-fmt[cli]'") from None
    print(shellcode(["vmcoreinfo"], shell=args.shell))
    return 0
