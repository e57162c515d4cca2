"""`vmcoreinfo docs`: the documentation, served from this installation."""

from __future__ import annotations

import os

from ..errors import MissingKeyError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from http.server import ThreadingHTTPServer

__all__ = ["DESCRIPTION", "EXAMPLES", "SITE", "configure", "run", "server"]

DESCRIPTION = """\
Serve the documentation, the inspector with it, from this installation to a
browser on this machine. Nothing is fetched from anywhere else."""
EXAMPLES = """\
  vmcoreinfo docs
  vmcoreinfo docs --port 0                 any free port
  vmcoreinfo docs --path                   the folder, for a server of your own
"""

SITE = os.path.join(os.path.dirname(os.path.dirname(__file__)), "site")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--port", type=int, default=8765, help="default: %(default)s")
    parser.add_argument("--path", action="store_true", help="print the folder and exit")


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    if not os.path.isfile(os.path.join(SITE, "index.html")):
        raise MissingKeyError(
            "the documentation is not in this installation; in a checkout, `make docs` builds it, "
            "and packages that are built after that carry it",
            "documentation",
        )
    if args.path:
        print(SITE)
        return 0
    with server(args.port) as serving:
        print(f"http://127.0.0.1:{serving.server_port}/ until Ctrl-C", flush=True)
        serving.serve_forever()
    return 0


def server(port: int) -> ThreadingHTTPServer:
    """Return a server of the site that only this machine reaches."""
    from functools import partial
    from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

    class Handler(SimpleHTTPRequestHandler):
        extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript"}  # noqa: RUF012

        def log_message(self, *_: object) -> None:
            pass

    return ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=SITE))
