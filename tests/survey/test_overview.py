"""What many rows say together."""

from __future__ import annotations

from pathlib import Path

import pytest
from survey.many import folder_of

from vmcoreinfo_fmt import survey
from vmcoreinfo_fmt.survey import overview as module
from vmcoreinfo_fmt.survey.sinks.page import render, size_in_words


def test_an_overview_counts_what_rows_say(tmp_path: Path) -> None:
    rows = list(survey.Here().rows(folder_of(tmp_path / "dumps", 77)))
    overview = survey.Overview()
    for row in rows:
        overview.add(row)
    assert overview.dumps == 77
    assert overview.size == sum(int(row["size"] or 0) for row in rows)
    assert overview.by("health") == [("doubtful", 60), ("cut", 6), ("unknown", 11)]
    assert overview.healthy == 60
    assert overview.by("release") == [("6.1.0-test", 66)]
    assert sum(overview.months.values()) == 60, "what was cut ends before its time"
    assert set(overview.months) == {"2023-11"}
    assert [row["source"] for row in overview.bad] == [row["source"] for row in rows if row["health"] != "doubtful"]
    shape = overview.to_dict()
    assert (shape["dumps"], shape["health"]) == (77, {"doubtful": 60, "cut": 6, "unknown": 11})


def test_an_overview_stays_small_whatever_dumps_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 5)
    overview = survey.Overview()
    row = survey.read("nothing")
    for number in range(200):
        overview.add({**row, "release": f"release {number}"})
    assert len(overview.counts["release"]) == 6
    assert overview.counts["release"]["others"] == 195
    assert len(overview.bad) == 100
    assert "200 dumps" in render(overview)


def test_groups_count_by_columns() -> None:
    groups = survey.Groups(["release", "health"])
    row = survey.read("nothing")
    for release, health, size in (("a", "sound", 1), ("b", "sound", 2), ("b", "sound", 3), ("b", "cut", None)):
        groups.add({**row, "source": f"{release}{size}", "release": release, "health": health, "size": size})
    assert groups.rows() == [
        {"release": "b", "health": "sound", "dumps": 2, "bad": 0, "bytes": 5, "example": "b2"},
        {"release": "a", "health": "sound", "dumps": 1, "bad": 0, "bytes": 1, "example": "a1"},
        {"release": "b", "health": "cut", "dumps": 1, "bad": 1, "bytes": 0, "example": "bNone"},
    ]
    with pytest.raises(ValueError, match="version is not a column, expected some of source, size"):
        survey.Groups(["version"])


def test_sizes_are_in_words() -> None:
    assert [size_in_words(size) for size in (0, 1023, 1536, 5 << 20, 3 << 40, 1 << 60)] == [
        "0 bytes",
        "1023 bytes",
        "1.5 KiB",
        "5.0 MiB",
        "3.0 TiB",
        "1024.0 PiB",
    ]
