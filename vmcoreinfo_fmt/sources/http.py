"""What a web server sends, checked before it is believed: fsspec asks, and these answers are what it gets."""

from __future__ import annotations

import re

import aiohttp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Answers", "ServerError"]

# What a server has to connect, and to send the next bytes; `remote` bounds the whole of a reading.
SECONDS_TO_CONNECT, SECONDS_TO_SEND = 30, 60
# The most that is kept of an answer to a request that asked for everything.
MOST = 64 << 20
# Encodings that are files of their own, which are unpacked later, within limits. A server that sends one of them
# is asked for the plain file and has nothing else.
PACKED = ("gzip", "x-gzip", "zstd")
RANGE = re.compile(r"bytes[= ](\d+)-(\d+)(?:/(\d+|\*))?")


class ServerError(Exception):
    """A server contradicts itself, or does not do what it was asked for."""


class Answers:
    """What a server says of one file.

    Attributes:
        size: Bytes of the file, as the first answer that knew had it.
        ignores_ranges: Whether a request for a range was answered with everything.
    """

    def __init__(self) -> None:
        self.size: int | None = None
        self.ignores_ranges = False

    def options(self) -> dict[str, Any]:
        """Return the options of fsspec's file system for http by which every answer is checked."""
        return {"get_client": self._client, "skip_instance_cache": True}

    async def _client(self, **given: Any) -> aiohttp.ClientSession:
        answers = self

        class Checked(_Response):
            _answers = answers

        wait = aiohttp.ClientTimeout(total=None, sock_connect=SECONDS_TO_CONNECT, sock_read=SECONDS_TO_SEND)
        headers = {"Accept-Encoding": "identity", **given.pop("headers", {})}
        return aiohttp.ClientSession(
            **{"timeout": wait, **given, "headers": headers, "response_class": Checked, "auto_decompress": False}
        )

    def has_size(self, size: int) -> None:
        """Note the size that an answer gives; 0 is what servers say that do not know."""
        if size and self.size not in (None, size):
            raise ServerError(f"the server says that the file is {self.size} bytes long, and later {size} bytes")
        self.size = size or self.size


class _Response(aiohttp.ClientResponse):
    _answers: Answers
    _most = MOST
    # Whether exactly so much has to come.
    _exact = False

    async def start(self, connection: Any) -> aiohttp.ClientResponse:
        await super().start(connection)
        if 200 <= self.status < 300:
            self._check()
        return self

    def _check(self) -> None:
        encoding = self.headers.get("Content-Encoding", "identity").lower()
        if encoding not in ("", "identity", *PACKED):
            raise ServerError(f"the server sends the file encoded as {encoding[:40]}, expected it as it is")
        wanted = RANGE.fullmatch(self.request_info.headers.get("Range", ""))
        if self.status == 206 and wanted:
            self._check_range(int(wanted[1]), int(wanted[2]))
            return
        length = self.headers.get("Content-Length", "")
        if length.isdecimal() and encoding in ("", "identity"):
            self._answers.has_size(int(length))
        if wanted:
            self._answers.ignores_ranges = True
            self._most = int(wanted[2]) - int(wanted[1]) + 1
            if int(wanted[1]):
                raise ServerError("the server ignores that a range of the file was asked for")

    def _check_range(self, first: int, last: int) -> None:
        given = self.headers.get("Content-Range", "")
        sent = RANGE.match(given)
        if not sent or int(sent[1]) != first or not first <= int(sent[2]) <= last:
            raise ServerError(f"the server was asked for bytes {first}-{last} and sends {given[:60] or 'unnamed ones'}")
        if sent[3] and sent[3] != "*":
            self._answers.has_size(int(sent[3]))
        self._most, self._exact = int(sent[2]) - first + 1, True

    async def read(self) -> bytes:
        """Return the body, and refuse one that is longer than what was asked for."""
        if self._body is None:
            parts, left = [], self._most + 1
            while left and (part := await self.content.read(left)):
                parts.append(part)
                left -= len(part)
            got = self._most + 1 - left
            if not left:
                self.close()
                raise ServerError(f"the server was asked for {self._most} bytes and sends more")
            if self._exact and got < self._most:
                raise ServerError(f"the server announces {self._most} bytes and sends {got}")
            self._body = b"".join(parts)
        return self._body
