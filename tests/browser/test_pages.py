"""Pages of the site in a real browser: search, highlighting, filters, accessibility, weight."""

from __future__ import annotations

import re
import sys
import threading
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urldefrag, urljoin

import pytest
import yaml
from browsing import MEASURED, ROOT, Visit
from playwright.sync_api import Browser, Response, expect

from vmcoreinfo_fmt.cli.site_server import SiteServer
from vmcoreinfo_fmt.rules import CATALOGUE
from vmcoreinfo_fmt.text import keys

sys.path.insert(0, str(ROOT / "tools"))
from pages.case_pages import anchor
from pages.cases import cases_of_rule, meaning, vectors
from pages.key_pages import address
from pages.reports import all_reports
from pages.rule_examples import without_case

AXE = ROOT / "inspector" / "node_modules" / "axe-core" / "axe.min.js"
FORMATS = sorted(path.stem for path in (ROOT / "formats").glob("*.ksy"))
DESKTOP, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 800}
PAGES = {
    "home": "",
    "format": "formats/elf_notes/",
    "keys": "keys/",
    "key": "keys/NUMBER-phys_base/",
    "commands": "reference/command-line/",
    "speed": "reference/speed/",
    "status": "reference/status/",
    "history": "reference/history/",
    "transport": "reference/transport/",
    "errors": "reference/errors/",
    "tutorial": "tutorial/",
    "how to": "howto/write-a-guest-driver/",
    "other languages": "howto/other-languages/",
    "explanation": "explanation/kaslr/",
    "comparison": "comparison/",
    "formats": "formats/",
    "format of two widths": "formats/kdump_compressed/",
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


def test_the_edition_on_one_page_has_everything(site: Path, visit: Visit) -> None:
    html = (site / "reference" / "one-page" / "index.html").read_text(encoding="utf-8")
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    wanted = [f"rules-{rule}" for rule in CATALOGUE] + [f"formats-{name}" for name in FORMATS]
    wanted += [f"keys-{address(key)}" for key in keys.KEYS]
    assert set(wanted) <= set(ids)
    assert html.count("<script") == (site / "reference" / "status" / "index.html").read_text("utf-8").count("<script")
    page = visit.open("reference/one-page/")
    page.locator("#rules-region-one-mib h3").scroll_into_view_if_needed()
    page.emulate_media(media="print")
    assert page.locator("header").first.is_hidden()
    assert page.locator("#keys-CRASHTIME").is_visible()
    MEASURED["the edition on one page, bytes"] = len(html.encode())
    MEASURED["the edition on one page, sheets of A4"] = page.pdf(format="A4").count(b"/Type /Page\n")


def test_a_page_that_is_opened_as_a_file_says_what_is_missing(site: Path, browser: Browser) -> None:
    page = browser.new_page()
    for name in ("index.html", "inspector/index.html", "rules/line-blank/index.html"):
        page.goto((site / name).as_uri())
        expect(page.locator(".from-file")).to_contain_text("vmcoreinfo docs")
    page.locator(".from-file a").click()
    expect(page.locator("h1").first).to_contain_text("vmcoreinfo on one page")
    page.locator('li a[href="#part-Keys"]').first.click()
    assert page.url.endswith("#part-Keys")
    page.close()


def test_the_command_serves_the_site_compressed_and_the_bench_runs_there(site: Path, browser: Browser) -> None:
    server = SiteServer(str(site), 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    there = f"http://127.0.0.1:{server.server_port}/"
    sizes: dict[str, int] = {}
    context = browser.new_context()
    visiting = Visit(context, there)
    session = context.new_cdp_session(visiting.page)
    session.send("Network.enable")
    names: dict[str, str] = {}
    session.on("Network.responseReceived", lambda event: names.update({event["requestId"]: event["response"]["url"]}))
    session.on(
        "Network.loadingFinished",
        lambda event: sizes.update({names.get(event["requestId"], ""): event["encodedDataLength"]}),
    )
    visiting.open("")
    home = sum(sizes.values())
    page = visiting.open("inspector/#tab=open&sample=amd64.elf")
    page.wait_for_selector(".bench[data-answers]:not([data-answers=''])", timeout=90_000)
    expect(page.locator("#result")).to_have_text("6.1.0-56-cloud-amd64")
    visiting.assert_clean()
    context.close()
    server.shutdown()
    server.server_close()
    assert home < 150_000
    MEASURED["home page as the command serves it, bytes"] = home


def test_the_pages_of_cases_say_who_passes(site: Path) -> None:
    reports = all_reports()
    assert len(reports) >= 3
    index = (site / "cases" / "index.html").read_text(encoding="utf-8")
    for report in reports:
        assert report.name in index
        known = {case.group for case in meaning()} | {f"bytes/{name}" for name in vectors()}
        for group in report.groups:
            assert group in known, f"{report.name} reports of {group}, which is gone: tools/implementation-report"
            page = site / "cases" / group.removeprefix("bytes/") / "index.html"
            assert report.name in page.read_text(encoding="utf-8"), group


def test_a_rule_has_a_broken_and_a_kept_example_wherever_cases_tell_them_apart(site: Path) -> None:
    shown = 0
    for rule in CATALOGUE:
        html = (site / "rules" / rule / "index.html").read_text(encoding="utf-8")
        found = len(re.findall(r"<h3 id=", html))
        assert found or not cases_of_rule(rule), rule
        assert found or without_case().get(rule), rule
        shown += found == 2
    MEASURED["rules with two examples from cases"] = shown
    assert shown > len(CATALOGUE) // 2


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
