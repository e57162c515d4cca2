"""Pages of the site in a real browser: search, highlighting, filters, accessibility, weight."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urldefrag, urljoin

import pytest
import yaml
from browsing import MEASURED, ROOT, Visit
from playwright.sync_api import Response, expect

from vmcoreinfo_fmt.rules import CATALOGUE
from vmcoreinfo_fmt.text import keys

sys.path.insert(0, str(ROOT / "tools"))
from pages import examples
from pages.case_pages import anchor
from pages.cases import cases_of_rule, meaning, vectors
from pages.ksy import formats
from pages.trace import sample_of, spans

AXE = ROOT / "inspector" / "node_modules" / "axe-core" / "axe.min.js"
FORMATS = sorted(path.stem for path in (ROOT / "formats").glob("*.ksy"))
JAVASCRIPT = ROOT / "tests" / "javascript"
DESKTOP, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 800}
PAGES = {
    "home": "",
    "format": "formats/elf_notes/",
    "keys": "keys/",
    "key": "keys/NUMBER-phys_base/",
    "commands": "reference/command-line/",
    "speed": "reference/speed/",
    "rules": "rules/",
    "rule": "rules/region-one-mib/",
    "finding": "rules/line-blank/",
    "cases": "cases/",
    "case": "cases/acceptance/",
    "vectors": "cases/elf_notes/",
    "python": "reference/python/",
    "bench, open": "inspector/#tab=open&sample=amd64.elf",
    "bench, broken": "inspector/#tab=open&sample=broken.elf",
    "bench, edit": "inspector/#tab=edit",
    "bench, play": "inspector/#tab=play&case=device/",
    "bench, compare": "inspector/#tab=compare&a=amd64.elf&b=arm64.elf",
    "bench, make": "inspector/#tab=make",
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
            if target.endswith("/inspector/") and anchor.startswith("tab="):
                anchor = ""  # what the bench is asked for; it says where there is no such thing
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
        bench = page.parent.name == "inspector"
        assert "unsafe" not in policy[1].replace("'wasm-unsafe-eval'", "" if bench else "unsafe"), page


def test_every_format_and_key_has_its_page(site: Path) -> None:
    assert sorted(page.name for page in (site / "formats").iterdir() if page.is_dir()) == FORMATS
    made = [page for page in (site / "keys").iterdir() if page.is_dir()]
    assert len(made) == len(keys.KEYS)


@pytest.mark.parametrize("visit", [{"viewport": DESKTOP}, {"viewport": PHONE}], indirect=True, ids=["desktop", "phone"])
@pytest.mark.parametrize("name", PAGES)
def test_pages_are_accessible_and_fit(name: str, visit: Visit) -> None:
    path = PAGES[name]
    if path.endswith("device/"):
        path += next(case.id for case in meaning() if case.kind == "device").removeprefix("device/")
    if path == "cases/acceptance/":
        path = f"cases/{next(case.group for case in meaning() if case.kind == 'acceptance')}/"
    page = visit.open(path)
    if "inspector" in path:
        page.wait_for_selector(".bench[data-answers]:not([data-answers=''])", timeout=90_000)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for scheme in ("default", "slate"):
        page.evaluate(f"document.body.dataset.mdColorScheme = '{scheme}'")
        page.wait_for_timeout(1000)  # colours fade in, slowly where the machine is busy
        found = page.evaluate("axe.run().then((result) => result.violations)")
        serious = [
            (fault["id"], [node["html"][:120] for node in fault["nodes"]][:4])
            for fault in found
            if fault["impact"] in ("serious", "critical")
        ]
        assert serious == [], scheme


def test_what_a_user_would_type_finds_its_page(visit: Visit) -> None:
    opened = visit.open("")
    queries = yaml.safe_load((Path(__file__).parent / "queries.yaml").read_text(encoding="utf-8"))
    assert len(queries) >= 40
    opened.keyboard.press("/")
    missed = {}
    for words, page in queries.items():
        field = opened.get_by_role("combobox", name="Search")
        field.fill(str(words))
        expect(opened.locator(".find-results li").first).to_be_visible()
        found = [link.evaluate("a => a.href").split("#")[0] for link in opened.locator(".find-results a").all()[:3]]
        if visit.address + page not in found:
            missed[words] = found
    assert missed == {}
    MEASURED["queries that find their page in the first three"] = len(queries)


def test_a_result_is_reached_by_keyboard(visit: Visit) -> None:
    page = visit.open("")
    page.keyboard.press("/")
    page.keyboard.type("SIZE(page)")
    expect(page.locator(".find-results li").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".find-results li[aria-selected=true]")).to_have_count(1)
    page.keyboard.press("Enter")
    page.wait_for_url("**/keys/SIZE-page/**")


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


def test_the_table_of_rules_is_narrowed(visit: Visit) -> None:
    page = visit.open("rules/")
    shown = page.locator("#all-rules tbody tr:visible")
    assert shown.count() == len(CATALOGUE)
    page.get_by_label("Whose").select_option("specification")
    page.get_by_label("Severity").select_option("error")
    must = shown.count()
    assert must == sum(rule.kind == "specification" and rule.severity == "error" for rule in CATALOGUE.values())
    page.get_by_label("Strength").select_option("must")
    assert shown.count() == must
    page.get_by_label("Whose").select_option("")
    page.get_by_label("Area").select_option("entry")
    assert 0 < shown.count() <= must


def test_every_entry_of_the_catalogue_has_a_page_that_says_it_all(site: Path) -> None:
    for rule in CATALOGUE.values():
        html = (site / "rules" / rule.id / "index.html").read_text(encoding="utf-8")
        text = " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())
        for words in (rule.statement, rule.meaning, rule.advice, rule.practice):
            assert " ".join(words.replace("`", "").split()) in text.replace("`", ""), (rule.id, words)
        assert all(part.strip() in text for part in rule.source.split(";")), rule.id
        for case in cases_of_rule(rule.id)[:3]:
            assert case.id in text, (rule.id, case.id)


def test_every_case_has_its_place_on_a_page(site: Path) -> None:
    for case in meaning():
        html = (site / "cases" / case.group / "index.html").read_text(encoding="utf-8")
        assert f'id="{anchor(case)}"' in html or "more are in" in html, case.id
    for name, found in vectors().items():
        html = (site / "cases" / name / "index.html").read_text(encoding="utf-8")
        for vector in found:
            assert vector["bytes"][:48].hex(" ") in html, (name, vector["case"])


def test_examples_open_in_the_bench(site: Path) -> None:
    links = {
        link
        for rule in CATALOGUE
        for link in re.findall(r'inspector/#([^"]+)"', (site / "rules" / rule / "index.html").read_text("utf-8"))
    }
    for link in links:
        asked = dict(parse_qsl(unescape(link)))
        assert asked["tab"] in ("open", "edit", "play"), link


@pytest.mark.parametrize("name", FORMATS)
def test_the_programs_of_a_format_print_its_fields(name: str, tmp_path: Path) -> None:
    form = next(form for form in formats() if form.id == name)
    sample = sample_of(form)
    (tmp_path / f"{name}.bin").write_bytes(sample.data)
    values = [span.value for span in spans(form, sample)][: examples.FIELDS]
    (tmp_path / "read.py").write_text(examples.python(form, sample), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "generated" / "python"), *sys.path])}
    done = subprocess.run([sys.executable, "read.py"], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.stdout.splitlines() == [str(value) for value in values], done.stderr
    if not examples.in_javascript(form, sample):
        return
    node = JAVASCRIPT / "node_modules"
    if not node.is_dir():
        subprocess.run(["npm", "ci", "--silent", "--no-audit", "--no-fund"], cwd=JAVASCRIPT, check=True)
    (tmp_path / "node_modules").symlink_to(node)
    (tmp_path / "read.mjs").write_text(examples.javascript(form, sample), encoding="utf-8")
    done = subprocess.run(["node", "read.mjs"], cwd=tmp_path, capture_output=True, text=True)
    shown = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr
    for value, line in zip(values, shown, strict=False):
        if isinstance(value, int) and not isinstance(value, bool):
            assert line.removesuffix("n") == str(int(value)), line
        else:
            break


def test_what_is_not_there_says_so(site: Path) -> None:
    # It is served for any address, so what it loads and links to is named from the site's root.
    html = (site / "404.html").read_text(encoding="utf-8")
    assert "<h1>That page is not here</h1>" in html
    assert html.count("Content-Security-Policy") == 1
    links = _Links(site / "404.html").links
    inside = [link for link in links if not link.startswith(("http", "#", "mailto:"))]
    assert len(inside) > 10
    for link in inside:
        path = site / unquote(link.partition("#")[0].removeprefix("/"))
        assert (path / "index.html" if path.is_dir() else path).is_file(), link


def test_the_home_page_is_light(visit: Visit) -> None:
    sizes: dict[str, int] = {}

    def weigh(answer: Response) -> None:
        sizes[answer.url] = len(answer.body())

    visit.page.on("response", weigh)
    visit.open("")
    counted = {url.removeprefix(visit.address): size for url, size in sizes.items()}
    MEASURED["home page, bytes"] = sum(counted.values())
    MEASURED["home page, by file"] = counted
    assert sum(counted.values()) < 300_000
