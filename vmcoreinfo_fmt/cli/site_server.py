"""A web server for one folder of static pages, for browsers on this machine."""

from __future__ import annotations

import base64
import gzip
import hashlib
import os
import re
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

__all__ = ["POLICY", "SiteServer"]

# Scripts come from the site only; WebAssembly and workers are for the Python that runs in a page.
POLICY = {
    "default-src": "'self'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "worker-src": "'self' blob:",
    "connect-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".ksy": "text/plain; charset=utf-8",
    ".map": "application/json",
    ".md": "text/plain; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".yaml": "text/plain; charset=utf-8",
}
COMPRESSED = ("text/", "application/json", "application/xml", "application/wasm", "image/svg+xml")
# A page smaller than this gains nothing.
SMALLEST_COMPRESSED = 512

_INLINE_SCRIPT = re.compile(rb"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL | re.IGNORECASE)


class SiteServer(ThreadingHTTPServer):
    """Serves a folder on the loopback address.

    Symbolic links that lead out of the folder are not followed, requests for another host are refused, and every
    answer carries a Content-Security-Policy.
    """

    daemon_threads = True

    def __init__(self, folder: str, port: int) -> None:
        self.folder: str = os.path.realpath(folder)
        super().__init__(("127.0.0.1", port), _Handler)

    @property
    def hosts(self) -> tuple[str, ...]:
        """The values of the Host header that are served: a page elsewhere that resolves to this machine has another."""
        return f"127.0.0.1:{self.server_port}", f"localhost:{self.server_port}"

    def find(self, path: str) -> str | None:
        """Return the file for the path of a URL, or None."""
        name = os.path.join(self.folder, *(part for part in path.split("/") if part))
        if path.endswith("/"):
            name = os.path.join(name, "index.html")
        try:
            real = os.path.realpath(name)
            inside = os.path.commonpath([real, self.folder]) == self.folder
        except (OSError, ValueError):
            return None
        return real if inside and os.path.isfile(real) else None


class _Handler(BaseHTTPRequestHandler):
    server: SiteServer
    server_version = "vmcoreinfo"
    sys_version = ""
    # A browser keeps connections that it may never use again.
    timeout = 30

    def do_GET(self) -> None:
        self._answer(body=True)

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def _answer(self, *, body: bool) -> None:
        if self.headers.get("Host", "") not in self.server.hosts:
            self._send(421, b"this server is for 127.0.0.1 and localhost only\n", "text/plain", body=body)
            return
        path = unquote(urlsplit(self.path).path)
        if not path.endswith("/") and self.server.find(f"{path}/") is not None:
            # Only the path as it came is repeated, and it cannot name another host.
            target = "/" + urlsplit(self.path).path.strip("/") + "/"
            self._send(301, b"", "text/plain", body=body, headers={"Location": target})
            return
        name = self.server.find(path)
        if name is None:
            missing = os.path.join(self.server.folder, "404.html")
            page = _read(missing, os.stat(missing).st_mtime_ns) if os.path.isfile(missing) else b"not found\n"
            self._send(404, page, TYPES[".html"], body=body)
            return
        kind = TYPES.get(os.path.splitext(name)[1].lower(), "application/octet-stream")
        self._send(200, _read(name, os.stat(name).st_mtime_ns), kind, body=body)

    def _send(self, status: int, data: bytes, kind: str, *, body: bool, headers: dict[str, str] | None = None) -> None:
        policy = dict(POLICY)
        if kind.startswith("text/html"):
            policy["script-src"] += "".join(f" 'sha256-{digest}'" for digest in _inline_scripts(data))
        sent = {
            "Content-Type": kind,
            "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-cache",
            "Vary": "Accept-Encoding",
            **(headers or {}),
        }
        if kind.startswith(COMPRESSED) and len(data) >= SMALLEST_COMPRESSED and self._accepts_gzip():
            data = _compressed(data)
            sent["Content-Encoding"] = "gzip"
        self.send_response(status)
        for name, value in {**sent, "Content-Length": str(len(data))}.items():
            self.send_header(name, value)
        self.end_headers()
        if body:
            self.wfile.write(data)

    def _accepts_gzip(self) -> bool:
        offers = [offer.replace(" ", "") for offer in self.headers.get("Accept-Encoding", "").lower().split(",")]
        return any(offer == "gzip" or (offer.startswith("gzip;q=") and offer[7:].strip("0.")) for offer in offers)

    def log_message(self, *_: object) -> None:
        pass


@lru_cache(maxsize=64)
def _read(name: str, changed: int) -> bytes:
    with open(name, "rb") as file:
        return file.read()


@lru_cache(maxsize=64)
def _compressed(data: bytes) -> bytes:
    return gzip.compress(data, 6, mtime=0)


@lru_cache(maxsize=64)
def _inline_scripts(page: bytes) -> tuple[str, ...]:
    """Return the hashes of the scripts inside a page, by which the policy allows these and no others."""
    bodies = dict.fromkeys(body for body in _INLINE_SCRIPT.findall(page) if body.strip())
    return tuple(base64.b64encode(hashlib.sha256(body).digest()).decode() for body in bodies)
