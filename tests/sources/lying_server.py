"""A web server on loopback that serves one file and lies about it, each time in one way."""

from __future__ import annotations

import gzip
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator

__all__ = ["HONEST", "LIES", "Request", "Server"]

Pieces = Iterator[bytes]


class Request:
    """What a client asks for, and of which file."""

    def __init__(self, head: bytes, data: bytes) -> None:
        self.head = head
        self.method, self.path = head.decode("latin-1").split(" ")[:2]
        wanted = re.search(rb"(?i)\r\nrange: bytes=(\d+)-(\d+)", head)
        self.range = (int(wanted[1]), min(int(wanted[2]), len(data) - 1)) if wanted else None
        self.data = data

    @property
    def part(self) -> bytes:
        return self.data if self.range is None else self.data[self.range[0] : self.range[1] + 1]


def head(status: str, *fields: str) -> bytes:
    return "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status}", *fields, "Connection: close", "")).encode("latin-1")


def answer(request: Request, *fields: str, total: int | None = None, body: bytes | None = None) -> Pieces:
    """Yield an honest answer, with other fields where they are given."""
    size = len(request.data) if total is None else total
    part = request.part if body is None else body
    if request.range is None:
        yield head("200 OK", *(fields or (f"Content-Length: {len(part)}", "Accept-Ranges: bytes")))
    else:
        first, last = request.range
        if first >= len(request.data):
            yield head("416 Range Not Satisfiable", "Content-Length: 0")
            return
        where = f"Content-Range: bytes {first}-{last}/{size}"
        yield head("206 Partial Content", *(fields or (f"Content-Length: {len(part)}", where)))
    if request.method != "HEAD":
        yield part


def content_range(request: Request, shift: int = 0) -> str:
    assert request.range is not None
    return f"Content-Range: bytes {request.range[0] + shift}-{request.range[1] + shift}/{len(request.data)}"


def status(line: str) -> Callable[[Request], Pieces]:
    return lambda request: iter([head(line, "Content-Length: 0")])


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def dropped(request: Request) -> Pieces:
    first, part = answer(request) if request.method != "HEAD" else (*answer(request), b"")
    yield first
    yield part[: len(part) // 2]


def dropped_without_an_answer(request: Request) -> Pieces:
    return iter([])


def ranges_ignored(request: Request) -> Pieces:
    request.range = None
    return answer(request, f"Content-Length: {len(request.data)}")


def ranges_ignored_and_dropped(request: Request) -> Pieces:
    request.range = None
    return dropped(request)


def without_length(request: Request) -> Pieces:
    request.range = None
    return answer(request, "Content-Type: application/octet-stream")


def in_chunks(request: Request) -> Pieces:
    yield head("200 OK", "Transfer-Encoding: chunked")
    if request.method != "HEAD":
        yield from (chunk(request.data[at : at + 5000]) for at in range(0, len(request.data), 5000))
        yield b"0\r\n\r\n"


def bad_chunk(request: Request) -> Pieces:
    yield head("200 OK", "Transfer-Encoding: chunked")
    if request.method != "HEAD":
        yield chunk(request.data[:50])
        yield b"zzz\r\n" + request.data[50:]


def chunks_without_end(request: Request) -> Pieces:
    yield head("200 OK", "Transfer-Encoding: chunked")
    if request.method != "HEAD":
        yield chunk(request.data[:50])


def endless(request: Request) -> Pieces:
    yield head("200 OK", "Transfer-Encoding: chunked")
    while request.method != "HEAD":
        yield chunk(bytes(1 << 16))


def endless_range(request: Request) -> Pieces:
    if request.range is None:
        yield from answer(request)
        return
    yield head("206 Partial Content", content_range(request))
    while True:
        yield bytes(1 << 16)


def huge_range(request: Request) -> Pieces:
    if request.range is None:
        yield from answer(request)
        return
    yield head("206 Partial Content", content_range(request), f"Content-Length: {1 << 40}")
    while True:
        yield bytes(1 << 16)


def length_too_large(request: Request) -> Pieces:
    return answer(request, f"Content-Length: {len(request.part) + 1000}", *range_of(request))


def length_too_small(request: Request) -> Pieces:
    return answer(request, f"Content-Length: {len(request.part) // 2}", *range_of(request))


def range_of(request: Request) -> tuple[str, ...]:
    return () if request.range is None else (content_range(request),)


def length_nonsense(request: Request) -> Pieces:
    return answer(request, "Content-Length: many")


def another_range(request: Request) -> Pieces:
    return answer(request) if request.range is None else answer(request, content_range(request, 4096))


def range_unnamed(request: Request) -> Pieces:
    return answer(request) if request.range is None else answer(request, f"Content-Length: {len(request.part)}")


def another_size_later(request: Request) -> Pieces:
    if request.range is None:
        return answer(request, f"Content-Length: {len(request.data) - 9}")
    return answer(request)


def packed_as_gzip(request: Request) -> Pieces:
    request.range = None
    packed = gzip.compress(request.data)
    return answer(request, f"Content-Length: {len(packed)}", "Content-Encoding: gzip", body=packed)


def gzip_bomb(request: Request) -> Pieces:
    request.range = None
    packed = gzip.compress(bytes(32 << 20))
    return answer(request, f"Content-Length: {len(packed)}", "Content-Encoding: gzip", body=packed)


def packed_as_brotli(request: Request) -> Pieces:
    request.range = None
    return answer(request, f"Content-Length: {len(request.data)}", "Content-Encoding: br")


def broken_gzip(request: Request) -> Pieces:
    request.range = None
    return answer(request, "Content-Encoding: gzip", "Content-Length: 90", body=b"\x1f\x8b\x08\0" + bytes(86))


def redirects(request: Request) -> Pieces:
    return iter([head("302 Found", f"Location: {request.path}x", "Content-Length: 0")])


def redirect_to_a_file(request: Request) -> Pieces:
    return iter([head("302 Found", "Location: file:///etc/passwd", "Content-Length: 0")])


def drip(request: Request) -> Pieces:
    """Send a byte now and then; a client that waits for a whole piece waits for ever."""
    if request.method == "HEAD":
        yield from answer(request)
        return
    yield from (bytes([byte]) for byte in b"".join(answer(request)))


def drip_of_a_stream(request: Request) -> Pieces:
    request.range = None
    return drip(request)


def silence(request: Request) -> Pieces:
    time.sleep(3)
    return iter([])


def garbage(request: Request) -> Pieces:
    return iter([b"\x16\x03\x01 no http at all\n" * 5])


def headers_without_end(request: Request) -> Pieces:
    yield b"HTTP/1.1 200 OK\r\n"
    for number in range(1 << 20):
        yield b"X-%d: %s\r\n" % (number, b"y" * 4000)


HONEST: dict[str, Callable[[Request], Pieces]] = {
    "ranges": answer,
    "ranges ignored": ranges_ignored,
    "no length": without_length,
    "chunks": in_chunks,
    "gzip as content-encoding": packed_as_gzip,
}
# How it lies, and a word of the reason.
LIES: dict[str, tuple[Callable[[Request], Pieces], str]] = {
    "401": (status("401 Unauthorized"), "401"),
    "403": (status("403 Forbidden"), "403"),
    "404": (status("404 Not Found"), "404"),
    "500": (status("500 Internal Server Error"), "500"),
    "dropped": (dropped, "broken HTTP|ayload|closed|bytes and sends"),
    "dropped at once": (dropped_without_an_answer, "isconnected|closed|reset"),
    "dropped, without ranges": (ranges_ignored_and_dropped, "broken HTTP|ayload|closed"),
    "bad chunk": (bad_chunk, "broken HTTP|ayload|closed"),
    "chunks without end": (chunks_without_end, "broken HTTP|ayload|closed"),
    "endless body": (endless, "no end"),
    "endless range": (endless_range, "sends more"),
    "huge range": (huge_range, "sends more"),
    "length too large": (length_too_large, "and later|broken HTTP|ayload|closed|bytes and"),
    "length too small": (length_too_small, "and later|eset|isconnect|broken HTTP|bytes and"),
    "length nonsense": (length_nonsense, "ontent-.ength"),
    "another range": (another_range, "was asked for bytes"),
    "range unnamed": (range_unnamed, "unnamed"),
    "another size later": (another_size_later, "and later"),
    "encoded as brotli": (packed_as_brotli, "encoded as br"),
    "redirect loop": (redirects, "redirected too many times"),
    "redirect to a file": (redirect_to_a_file, "file:"),
    "drip": (drip, "no answer within"),
    "drip of a stream": (drip_of_a_stream, "no answer within"),
    "silence": (silence, "no answer within|isconnected"),
    "garbage": (garbage, "."),
    "headers without end": (headers_without_end, "."),
}


class Server:
    """Serves on loopback until it is closed; every connection is answered once."""

    def __init__(self, data: bytes, lie: Callable[[Request], Pieces]) -> None:
        self._data = data
        self._lie = lie
        self._is_open = True
        self.asked: list[Request] = []
        # Bytes sent, whoever read them.
        self.sent = 0
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}/core"
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def _accept(self) -> None:
        while self._is_open:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                connection.settimeout(20)
                head = b""
                while b"\r\n\r\n" not in head:
                    if not (part := connection.recv(4096)):
                        return
                    head += part
                request = Request(head, self._data)
                self.asked.append(request)
                for piece in self._lie(request):
                    if not self._is_open:
                        return
                    connection.sendall(piece)
                    self.sent += len(piece)
                    if len(piece) == 1:
                        time.sleep(0.01)
                # Without this, what the client still sends would turn the end into a reset.
                connection.shutdown(socket.SHUT_WR)
            except OSError:
                return

    def close(self) -> None:
        self._is_open = False
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in self._threads:
            thread.join(5)

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
