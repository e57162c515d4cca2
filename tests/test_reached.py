"""What the fuzzers' corpus reaches of the code that reads bytes; the rest is named with its reason."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest
from conftest import ROOT

if not (ROOT / "fuzz").is_dir():
    pytest.skip("the fuzzers are part of the source, not of the wheel", allow_module_level=True)
sys.path.append(str(ROOT / "fuzz"))

reached = import_module("reached")

SOURCE = """\
class Reader:
    def read(self, data):
        if data:
            first(data)
            second(data)
        while data:
            third(data)
"""
FOUND = {
    "executed_lines": [1, 2, 3, 6, 7],
    "missing_lines": [4, 5],
    "missing_branches": [[3, 4], [6, -2]],
}
PLACES = [
    ("dumps/x.py", "Reader.read", "first(data) … second(data)"),
    ("dumps/x.py", "Reader.read", "while data: -> the end"),
]
NAMED = """\
# The reason.
dumps/x.py Reader.read
    first(data) … second(data)
#? It depends.
dumps/x.py Reader.read
    while data: -> the end
"""


@pytest.mark.corpus
def test_the_corpus_reaches_all_that_is_not_named_with_a_reason(tmp_path: Path) -> None:
    for package in ("coverage", "cramjam", "fsspec", "aiohttp", "lzallright", "stringzilla", "zstandard"):
        pytest.importorskip(package, reason=f"{package} is not installed: pip install 'vmcoreinfo-fmt[test]'")
    words = [sys.executable, str(ROOT / "fuzz" / "reached.py")]
    done = subprocess.run(words, capture_output=True, text=True, cwd=tmp_path, timeout=500, check=False)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


def test_what_is_not_reached_is_told_by_its_source() -> None:
    assert list(reached.places("dumps/x.py", FOUND, SOURCE)) == PLACES


def test_what_is_not_named_and_what_is_reached_all_the_same_are_told() -> None:
    known, varying = reached.named(NAMED)
    assert (list(known), varying) == (PLACES, {PLACES[1]})
    assert reached.differences(Counter(PLACES), known, varying) == []
    # What depends on the time may be reached or not.
    assert reached.differences(Counter(PLACES[:1]), known, varying) == []
    assert reached.differences(Counter(PLACES[1:]), known, varying) == [
        "in unreached.txt, but reached or gone: dumps/x.py Reader.read first(data) … second(data)"
    ]
    more = ("dumps/x.py", "other", "raise")
    assert reached.differences(Counter([*PLACES, more]), known, varying) == [
        "not reached, and not in unreached.txt: dumps/x.py other raise"
    ]
    # The same line twice in a function is two places.
    assert len(reached.differences(Counter([*PLACES, PLACES[0]]), known, varying)) == 1


def test_a_place_without_a_reason_is_refused() -> None:
    with pytest.raises(AssertionError, match="no reason"):
        reached.named("dumps/x.py read\n    raise\n")
