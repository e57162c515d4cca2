"""`vmcoreinfo docs`: the documentation, served from this installation."""

from __future__ import annotations

import os

from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "SITE", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Serve the documentation and the inspector from this installation to a browser on
this machine. Nothing is fetched from anywhere else."""
EXAMPLES = """\
  vmcoreinfo docs
  vmcoreinfo docs --port 0                 any free port
  vmcoreinfo docs --path                   the folder, for a server of your own
"""
STATUSES = {0: "done", 2: "this installation has no documentation, or the port is in use", 130: "stopped with Ctrl-C"}

SITE = os.path.join(os.path.dirname(os.path.dirname(__file__)), "site")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--port", type=int, default=8765, help="default: %(default)s")
    parser.add_argument("--path", action="store_true", help="print the folder and exit")


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    if not os.path.isfile(os.path.join(SITE, "index.html")):
        raise CommandError(
            "this installation has no documentation; in a checkout, `make docs` builds it, "
            "and packages that are built after that contain it"
        )
    if args.path:
        print(SITE)
        return 0
    if not 0 <= args.port <= 65535:
        raise CommandError(f"port is {args.port}, expected 0 to 65535")
    from .site_server import SiteServer

    try:
        serving = SiteServer(SITE, args.port)
    except OSError as error:
        raise CommandError(f"port {args.port} cannot be used: {error.strerror}") from None
    with serving:
        print(f"http://127.0.0.1:{serving.server_port}/ until Ctrl-C", flush=True)
        serving.serve_forever()
    return 0
