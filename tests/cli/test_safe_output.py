"""Nothing that an input says, and no file's name, steers a terminal or breaks what programs read."""

from __future__ import annotations

import contextlib
import html.parser
import io
import json
import os
import sys
from pathlib import Path

import build
import pytest
from build import PT_NOTE
from hypothesis import given, settings
from hypothesis import strategies as st

from vmcoreinfo_fmt import VmCoreInfo
from vmcoreinfo_fmt.cli import main
from vmcoreinfo_fmt.cli.screen import printable

NASTY = "\x1b]0;owned\x07\x9b31m\r\x08\u202etxt.exe\u2066\u200b\udcff"
COMMANDS = (
    ("show",), ("show", "--brief"), ("show", "--json"), ("notes",), ("notes", "--json"), ("scan",), ("scan", "--json"),
    ("check",), ("check", "--strict"), ("check", "--json"), ("check", "--sarif"), ("explain",),
)  # fmt: skip


class Terminal(io.TextIOWrapper):
    """Standard output that says it is a terminal, so that rich prints too."""

    def isatty(self) -> bool:
        return True


def run(*arguments: str, terminal: bool = False) -> tuple[str, str]:
    kind = Terminal if terminal else io.TextIOWrapper
    out, err = kind(io.BytesIO(), "utf-8", newline=""), io.TextIOWrapper(io.BytesIO(), "utf-8", newline="")
    old = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = out, err
    try:
        with contextlib.suppress(SystemExit):
            main(list(arguments))
        out.flush()
        err.flush()
        return out.buffer.getvalue().decode(), err.buffer.getvalue().decode()  # type: ignore[attr-defined]
    finally:
        sys.stdout, sys.stderr = old


def assert_harmless(text: str) -> None:
    assert all(character.isprintable() or character == "\n" for character in text), ascii(text)


payloads = st.one_of(
    st.binary(max_size=300),
    st.lists(st.binary(max_size=40), max_size=8).map(lambda lines: b"OSRELEASE=\x1b[31m\n" + b"\n".join(lines)),
)


@settings(max_examples=25, deadline=None)
@given(payload=payloads, name=st.binary(max_size=8))
@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_no_command_prints_a_control_character(
    words: tuple[str, ...], payload: bytes, name: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    notes = build.note(name + b"\x1b\0", b"x") + build.note(desc=payload)
    path = tmp_path_factory.getbasetemp() / "dump\x1b[2J\u202e"
    path.write_bytes(build.elf([(PT_NOTE, notes)]))
    out, err = run(*words, str(path))
    assert_harmless(out)
    assert_harmless(err)
    if out and ("--json" in words or "--sarif" in words):
        json.loads(out)


@pytest.mark.parametrize("words", [("show",), ("notes",), ("check",), ("scan",)], ids=" ".join)
def test_only_styles_of_our_own_reach_a_terminal(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("rich")
    monkeypatch.setenv("TERM", "xterm")
    text = b"OSRELEASE=[red]:skull:[/red]\x1b]0;x\x07\x9b\nSYMBOL(\x1b[2J)=\x08\n"
    path = tmp_path / "dump"
    path.write_bytes(build.elf([(PT_NOTE, build.note(desc=text))]))
    out, err = run(*words, str(path), terminal=True)
    assert "\x1b]" not in out
    assert "\x1b[2J" not in out
    assert not {"\x07", "\x08", "\x9b", "\r", "\u2620"} & set(out + err)


@pytest.mark.parametrize(
    "words",
    [(), ("show",), ("get",), ("get", "--hex"), ("extract",), ("explain",), ("entry",), ("diff", "x"), ("bogus",)],
)
def test_a_file_name_is_never_repeated_raw(words: tuple[str, ...]) -> None:
    for more in ((), ("KEY",), ("--nonsense",)):
        out, err = run(*words, NASTY, *more)
        assert_harmless(out)
        assert_harmless(err)


def test_a_name_that_is_no_text_is_shown(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe")
    try:
        Path(path).write_bytes(build.elf([(PT_NOTE, build.note(desc=build.TEXT))]))
    except OSError:
        pytest.skip("this file system takes only text as names")
    for words in (("show",), ("check", "--sarif"), ("show", "--json")):
        out, err = run(*words, path)
        assert out
        assert_harmless(out + err)


class Tags(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        assert not attrs
        self.found.add(tag)


@given(payloads | st.just(b"<script>alert(1)</script>=<img src=x onerror=y>\nA=</table>&\"'\n"))
def test_html_has_no_tags_but_ours(payload: bytes) -> None:
    tags = Tags()
    tags.feed(VmCoreInfo.parse(payload)._repr_html_())
    assert tags.found <= {"table", "caption", "thead", "tbody", "tr", "th", "td", "code"}


@given(st.text())
def test_printable_is(text: str) -> None:
    assert printable(text).isprintable()
    printable(text).encode()
