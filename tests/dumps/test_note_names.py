"""One rule for the names of notes, whatever container they are in."""

from __future__ import annotations

from collections.abc import Callable

import build
import pytest
from build import PT_NOTE, TEXT

import vmcoreinfo_fmt

CONTAINERS: dict[str, Callable[[bytes], bytes]] = {
    "elf": lambda notes: build.elf([(PT_NOTE, notes)]),
    "kdump-compressed": lambda notes: build.kdump(notes, text=(0, 0)),
    "notes": lambda notes: build.note(b"CORE\0", b"1", 1) + notes,
}


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("name", [b"VMCOREINFO\x01", b"VMCOREINFO_FOO\0", b"VMCOREINFO2\0"])
def test_a_similar_name_is_a_finding_and_no_text_in_every_container(container: str, name: bytes) -> None:
    with vmcoreinfo_fmt.open(CONTAINERS[container](build.note(name, TEXT))) as dump:
        assert dump.container == container
        assert dump.candidates == ()
        assert dump.chosen is None
        (finding,) = (finding for finding in dump.findings if finding.id == "note-name-similar")
        assert finding.message.startswith(f"a note is named {name.rstrip(bytes(1)).decode()!r}")
        assert finding.offset == dump.notes[-1].offset


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize(("name", "contents"), [(b"VMCOREINFO\0", "text"), (b"VMCOREINFO_XEN\0", "xen")])
def test_the_two_names_are_read_in_every_container(container: str, name: bytes, contents: str) -> None:
    with vmcoreinfo_fmt.open(CONTAINERS[container](build.note(name, TEXT))) as dump:
        assert [candidate.contents for candidate in dump.candidates] == [contents]
        assert not [finding for finding in dump.findings if finding.id == "note-name-similar"]
