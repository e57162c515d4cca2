"""URLs: to each request the server gives an honest answer, a lie of the tests, or an answer of odd fields.

Choices say which, request by request. As long as all answers are honest, the dump is read.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from unittest import mock

import build
from sources.lying_server import HONEST, LIES, Request, Server, head

from targets.choices import INTERESTING, Choices
from targets.containers import headers
from targets.limits import lowered
from vmcoreinfo_fmt import RemoteError, VmcoreinfoError, open, scan
from vmcoreinfo_fmt.sources import opening, remote

__all__ = ["SOON", "target"]

# The note is beyond the first range that is read.
CORE = build.elf([(build.PT_LOAD, bytes(100_000)), (build.PT_NOTE, build.note(desc=build.TEXT))])
LINKS = b"".join(b'<a href="%s">' % name for name in (b"core", b"more/", b"/dump/core", b"//x/y"))
HONESTLY = tuple(HONEST.values())
# What has no end, or takes its time, would be waited for.
SLOW = ("drip", "silence", "endless", "headers without end", "huge range")
SOON: tuple[Callable[[Request], Iterator[bytes]], ...] = tuple(
    tell for name, (tell, _) in LIES.items() if not name.startswith(SLOW)
)
STATUSES = (
    "200 OK",
    "206 Partial Content",
    "204 No Content",
    "301 Moved",
    "304 Not Modified",
    "416 No",
    "100 Continue",
)
FIELDS = (
    "Content-Length: {}",
    "Content-Length: -{}",
    "Content-Range: bytes {}-{}/{}",
    "Content-Range: bytes {}-{}/*",
    "Content-Range: {}",
    "Content-Encoding: gzip",
    "Content-Encoding: identity, {}",
    "Transfer-Encoding: chunked",
    "Accept-Ranges: none",
    "Location: /{}",
    "Location: file:///{}",
    "Content-Type: {}",
    "{}: {}",
    "{}",
)


class _Server:
    """The answers of one server."""

    def __init__(self, choices: Choices) -> None:
        self.is_honest = True
        self._choices = choices
        # A file is honestly given in one way.
        self._way = choices.one_of(HONESTLY)

    def tell(self, request: Request) -> Iterator[bytes]:
        kind = self._choices.number(4)
        if kind < 2:
            return self._way(request)
        self.is_honest = False
        return self._choices.one_of(SOON)(request) if kind == 2 else self._odd(request)

    def _odd(self, request: Request) -> Iterator[bytes]:
        choices = self._choices
        if not choices.number(4):
            yield choices.bytes(choices.number(64))
            return
        fields = [
            choices.one_of(FIELDS).format(*(choices.one_of(INTERESTING) for _ in range(3)))
            for _ in range(choices.number(5))
        ]
        yield head(choices.one_of(STATUSES), *fields)
        yield choices.bytes(choices.number(64)) if choices.number(2) else request.part


# What no server is asked for, and one that is not there.
ELSEWHERE = (
    "memory://dumps/core",
    "memory://dumps/none",
    "reference://core",
    "unheard-of://core",
    "file:///nowhere/at/all",
    "http://127.0.0.1:9/core",
)


def target(data: bytes) -> None:
    choices = Choices(data)
    way = choices.number(8)
    if way == 5:
        elsewhere(choices)
    elif way == 6:
        listed(choices)
    elif way == 7:
        late(choices)
    else:
        dump(choices)


def elsewhere(choices: Choices) -> None:
    url = choices.one_of(ELSEWHERE)
    with lowered(1), _memory(), contextlib.suppress(VmcoreinfoError), open(url) as found:
        headers(found)
        assert bytes(found.vmcoreinfo) == build.TEXT


def listed(choices: Choices) -> None:
    """List the files below a URL: of a server that says what it likes, or in memory."""
    has_pattern = choices.number(2) == 1
    told = _Server(choices)
    with mock.patch.multiple(remote, SECONDS_TO_LIST=5.0), _memory(), Server(LINKS, told.tell) as server:
        where = choices.one_of(("memory://dumps", f"{server.url.rpartition('/')[0]}/"))
        with contextlib.suppress(RemoteError):
            for url in remote.urls_of(where + "/*" * has_pattern, has_pattern=has_pattern):
                assert url.startswith(("memory://", "http://"))


def late(choices: Choices) -> None:
    """Read on after the server did not answer in time, and after the end."""
    with Server(CORE, choices.one_of(HONESTLY)) as server:
        source = opening.of(server.url)
        with mock.patch.multiple(remote, SECONDS=0.0):
            for _ in range(2):
                with contextlib.suppress(VmcoreinfoError):
                    source.read_at(90_000, 10)
        source.close()
        source.close()
        with contextlib.suppress(ValueError, VmcoreinfoError):
            source.read_at(80_000, 10)


@contextlib.contextmanager
def _memory() -> Iterator[None]:
    import fsspec

    system = fsspec.filesystem("memory")
    system.pipe({"/dumps/core": CORE, "/dumps/more/other": CORE[:100]})
    try:
        yield
    finally:
        system.rm("/dumps", recursive=True)


def dump(choices: Choices) -> None:
    read = choices.one_of((open, scan))
    limits = choices.number(2)
    unsized = choices.one_of((1 << 20, 1 << 20, 1 << 16))
    told = _Server(choices)
    told.is_honest = unsized == 1 << 20
    with (
        mock.patch.multiple(remote, SECONDS=10.0, MAX_UNSIZED=unsized),
        lowered(limits),
        Server(CORE, told.tell) as server,
    ):
        refused: VmcoreinfoError | None = None
        try:
            with read(server.url) as found:
                headers(found)
                if told.is_honest:
                    assert bytes(found.vmcoreinfo) == build.TEXT
        except VmcoreinfoError as error:
            refused = error
    # What is lowered is how much of a stream is kept, too.
    assert refused is None or not told.is_honest or limits == 0, refused
    if isinstance(refused, RemoteError):
        assert refused.url == server.url
        assert len(refused.reason) <= remote.MAX_REASON
        assert str(refused).isprintable()
