"""The index of the site's own search, made from what mkdocs collected."""

from __future__ import annotations

import json
import re
import shutil
from html import unescape
from pathlib import Path
from typing import Any

import yaml

__all__ = ["write"]

WORDS = Path(__file__).resolve().parents[2] / "docs" / "search-words.yaml"
# Of a long section the beginning is enough to find it by.
LONGEST = 2400


def write(site: Path) -> None:
    """Put `assets/search.json` into a built site, in the place of the theme's index and its scripts."""
    collected = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))["docs"]
    keywords = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    pages: dict[str, list[Any]] = {}
    for entry in collected:
        address, _, anchor = entry["location"].partition("#")
        title, text = _plain(entry["title"]), _plain(entry["text"])[:LONGEST]
        if not anchor:
            named = re.findall(r"\((.+)\)$", title) if address.startswith("keys/") else []
            pages[address] = [address, title, text, keywords.pop(address, []) + named, []]
        elif address in pages:
            pages[address][4].append([anchor, title, text])
    if keywords:
        raise SystemExit(f"docs: search-words.yaml names pages that do not exist: {', '.join(keywords)}")
    index = json.dumps(list(pages.values()), ensure_ascii=False, separators=(",", ":"))
    (site / "assets" / "search.json").write_text(index, encoding="utf-8")
    shutil.rmtree(site / "search")
    for unused in ("lunr", "workers"):
        shutil.rmtree(site / "assets" / "javascripts" / unused, ignore_errors=True)


def _plain(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())
