"""`vmcoreinfo completion`: completes the command in a shell."""

from __future__ import annotations

from ..errors import MissingKeyError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "configure", "run"]

DESCRIPTION = "Print a script that completes commands, options, files and keys in your shell."
EXAMPLES = """\
  eval "$(vmcoreinfo completion bash)"                     in ~/.bashrc
  vmcoreinfo completion fish > ~/.config/fish/completions/vmcoreinfo.fish
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("shell", choices=("bash", "zsh", "fish", "powershell"))


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    try:
        from argcomplete.shell_integration import shellcode
    except ImportError:
        raise MissingKeyError(
            "completion needs argcomplete: pip install 'vmcoreinfo-fmt[cli]'", "argcomplete"
        ) from None
    print(shellcode(["vmcoreinfo"], shell=args.shell))
    return 0
