from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import odd
import pytest

import vmcoreinfo_fmt
from vmcoreinfo_fmt import MissingKeyError


def reading(data: bytes) -> str:
    """Return all that the library says of a dump, as text to review."""
    opened = vmcoreinfo_fmt.open(data)
    lines = [f"note {note.raw_name!r} type {note.type}, {note.desc_size} bytes" for note in opened.notes]
    lines += [f"candidate {candidate.contents}: {', '.join(candidate.reasons)}" for candidate in opened.candidates]
    lines += [f"{finding.severity} {finding.id}: {finding}" for finding in opened.findings]
    try:
        info = opened.vmcoreinfo
    except MissingKeyError as error:
        return "\n".join([*lines, f"no text: {error}"]) + "\n"
    lines += [f"{key} = {value!r}" for key, value in list(info.items())[:12]]
    if len(info) > 12:
        lines.append(f"… {len(info)} keys")
    lines += [f"integer {name} = {value}" for name, value in list(info.numbers.items())[:3]]
    lines.append(f"kaslr_offset {info.kaslr_offset}")
    # The samples are short, so they lack keys, and have some that they made up.
    findings = [
        finding
        for finding in info.check()
        if finding.id not in ("key-missing", "key-unknown", "text-abridged", "text-room")
    ]
    lines += [f"{finding.severity} {finding.id}: {finding}" for finding in findings]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", odd.CASES)
def test_an_odd_dump_reads_as_reviewed(name: str, golden: Callable[[str, str], None]) -> None:
    data, why = odd.CASES[name]
    golden(f"odd/{name}.txt", f"# {why}\n{reading(data)}")


@pytest.mark.parametrize("name", odd.CASES)
def test_what_is_shown_of_an_odd_dump_is_printable(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from vmcoreinfo_fmt.cli import main

    path = tmp_path / "dump"
    path.write_bytes(odd.CASES[name][0])
    for command in ("show", "check", "notes"):
        with pytest.raises(SystemExit) as caught:
            main([command, str(path)])
        assert caught.value.code in (0, 1)
        out, err = capsys.readouterr()
        assert all(character.isprintable() or character == "\n" for character in out + err)
