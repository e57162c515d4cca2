"""Pages of the site in a real browser: search, highlighting, filters, accessibility, weight."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from browsing import MEASURED, ROOT, Visit
from playwright.sync_api import Response, expect

from vmcoreinfo_fmt.text import keys

AXE = ROOT / "inspector" / "node_modules" / "axe-core" / "axe.min.js"
FORMATS = sorted(path.stem for path in (ROOT / "formats").glob("*.ksy"))
DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 800}
PAGES = {
    "home": "",
    "format": "formats/elf_notes/",
    "keys": "keys/",
    "key": "keys/NUMBER-phys_base/",
    "commands": "reference/command-line/",
    "speed": "reference/speed/",
    "file": "inspector/#sample=amd64.elf",
    "broken": "inspector/#sample=broken.elf",
}


class _Links(HTMLParser):
    def __init__(self, page: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src") and value:
                self.links.append(value)
            elif name == "id" and value:
                self.anchors.add(value)


def test_no_link_inside_is_dead(site: Path) -> None:
    pages = {page: _Links(page) for page in site.rglob("*.html") if page.name != "404.html"}
    dead = []
    for page, found in pages.items():
        here = f"https://site/{page.relative_to(site).as_posix()}"
        for link in found.links:
            target, anchor = urldefrag(urljoin(here, link))
            if not target.startswith("https://site/"):
                continue
            path = site / unquote(target.removeprefix("https://site/"))
            path = path / "index.html" if path.is_dir() or target.endswith("/") else path
            if not path.is_file() or (anchor and path in pages and unquote(anchor) not in pages[path].anchors):
                dead.append(f"{page.relative_to(site)}: {link}")
    assert dead == []
    MEASURED["pages"] = len(pages)


def test_every_page_forbids_what_is_not_its_own(site: Path) -> None:
    for page in site.rglob("*.html"):
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page.read_text(encoding="utf-8"))
        assert policy, page
        assert policy[1].startswith("default-src 'none'; script-src 'self'")
        assert "unsafe" not in policy[1]


def test_every_format_and_key_has_its_page(site: Path) -> None:
    assert sorted(page.name for page in (site / "formats").iterdir() if page.is_dir()) == FORMATS
    made = [page for page in (site / "keys").iterdir() if page.is_dir()]
    assert len(made) == len(keys.KEYS)


@pytest.mark.parametrize("visit", [{"viewport": DESKTOP}, {"viewport": PHONE}], indirect=True, ids=["desktop", "phone"])
@pytest.mark.parametrize("name", PAGES)
def test_pages_are_accessible_and_fit(name: str, visit: Visit) -> None:
    page = visit.open(PAGES[name])
    if "#sample" in PAGES[name]:
        expect(page.locator("#result")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for scheme in ("default", "slate"):
        page.evaluate(f"document.body.dataset.mdColorScheme = '{scheme}'")
        page.wait_for_timeout(400)  # colours fade in
        found = page.evaluate("axe.run().then((result) => result.violations)")
        serious = [
            (fault["id"], [node["html"][:120] for node in fault["nodes"]][:4])
            for fault in found
            if fault["impact"] in ("serious", "critical")
        ]
        assert serious == [], scheme


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("0x1024", "formats/fw_cfg_vmcoreinfo/"),
        ("1 MiB", "rules/region-"),
        ("phys_base", "keys/NUMBER-phys_base/"),
        ("sme_mask", "keys/NUMBER-sme_mask/"),
        ("etc/vmcoreinfo", "formats/"),
    ],
)
def test_search_finds(words: str, page: str, visit: Visit) -> None:
    opened = visit.open("")
    opened.keyboard.press("/")
    opened.keyboard.insert_text(words)
    opened.keyboard.press("End")  # the theme searches when a key is let go
    results = opened.locator(".md-search-result__item a.md-search-result__link")
    expect(results.first).to_be_visible()
    found = [link.get_attribute("href") or "" for link in results.all()]
    assert any(page in link for link in found[:5]), found


def test_bytes_and_fields_light_up_together_by_mouse(visit: Visit) -> None:
    page = visit.open("formats/fw_cfg_vmcoreinfo/")
    field = "fw_cfg_vmcoreinfo-len_region"
    page.locator(f"tr[data-field={field}] .field-name").hover()
    lit = page.locator(".hex .is-lit")
    expect(lit.first).to_have_text("24 10 00 00")
    expect(page.locator(".hex-readout")).to_contain_text("len_region: 4132 = 0x1024, offset 4, 4 bytes")
    page.locator(f"button.hex-run[data-field={field}]").hover()
    expect(page.locator("tr.is-lit .field-name")).to_have_text("len_region")
    assert lit.first.evaluate("e => getComputedStyle(e).fontWeight") == "700"  # not by colour alone
    assert lit.first.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"


def test_bytes_and_fields_light_up_together_by_keyboard(visit: Visit) -> None:
    page = visit.open("formats/fw_cfg_vmcoreinfo/")
    names = page.locator("table.fields .field-name").all_inner_texts()
    page.locator("button.hex-run").first.focus()
    expect(page.locator("tr.is-lit .field-name")).to_have_text(names[0])
    page.keyboard.press("ArrowRight")
    expect(page.locator("tr.is-lit .field-name")).to_have_text(names[1])
    page.keyboard.press("ArrowRight")
    expect(page.locator("tr.is-lit .field-name")).to_have_text("len_region")
    focused = page.evaluate("document.activeElement.ariaLabel")
    assert focused.startswith("len_region: 4132")
    page.keyboard.press("End")
    expect(page.locator("tr.is-lit .field-name")).to_have_text("paddr")
    page.locator("table.fields .field-name", has_text=names[1]).focus()
    expect(page.locator(".hex .is-lit").first).to_have_text("01 00")


def test_the_table_of_keys_is_filtered_and_sorted(visit: Visit) -> None:
    page = visit.open("keys/")
    shown = page.locator("#all-keys tbody tr:visible")
    everything = shown.count()
    assert everything == len(keys.KEYS)
    page.get_by_label("Architecture").select_option("arm64")
    page.get_by_label("Linux release").fill("6.1")
    arm64 = shown.count()
    assert 0 < arm64 < everything
    expect(page.locator("#all-keys tr:visible", has_text="NUMBER(kimage_voffset)")).to_have_count(1)
    expect(page.locator("#all-keys tr:visible", has_text="NUMBER(phys_base)")).to_have_count(0)
    page.get_by_label("Architecture").select_option("")
    page.get_by_label("Linux release").fill("")
    page.get_by_label("Find").fill("phys_base")
    assert shown.count() >= 2
    page.get_by_label("Find").fill("")
    page.get_by_role("button", name="since").click()
    since = [cell for cell in page.locator("#all-keys tbody tr td:nth-child(4)").all_inner_texts() if cell][:5]
    assert since[0] == "2.6.24"
    assert page.locator("th[aria-sort=ascending]").inner_text().startswith("since")


def test_the_home_page_is_light(visit: Visit) -> None:
    sizes: dict[str, int] = {}

    def weigh(answer: Response) -> None:
        sizes[answer.url] = len(answer.body())

    visit.page.on("response", weigh)
    visit.open("")
    counted = {url.removeprefix(visit.address): size for url, size in sizes.items() if "search_index" not in url}
    MEASURED["home page, bytes"] = sum(counted.values())
    MEASURED["home page, by file"] = counted
    assert sum(counted.values()) < 300_000
