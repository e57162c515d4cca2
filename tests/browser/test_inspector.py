"""The inspector in a real browser, held against the command."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from browsing import MEASURED, ROOT, Visit
from playwright.sync_api import Page, expect

sys.path.insert(0, str(ROOT / "tools"))
from pages.browser import samples

SAMPLES = {sample["name"]: sample["data"] for sample in samples()}
COMMANDS = {"entry.bin": "entry"}


def command(name: str, folder: Path) -> Any:
    """Return what the command says of a sample."""
    path = folder / name
    path.write_bytes(SAMPLES[name])
    words = [sys.executable, "-m", "vmcoreinfo_fmt", COMMANDS.get(name, "show"), "--json", name]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'generated' / 'python'}"}
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def answer(page: Page) -> Any:
    """Return what the page says, once it has read its input."""
    expect(page.locator(".result > *").first).to_be_visible()
    expect(page.locator(".status")).to_have_text(re.compile("^Read "))
    return json.loads(page.evaluate("window.vmcoreinfoJson"))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_reads_as_the_command_reads_it(name: str, visit: Visit, tmp_path: Path) -> None:
    page = visit.open(f"inspector/#sample={name}")
    ours = answer(page)
    MEASURED[f"inspector, {name}, ms"] = int(page.locator(".result").get_attribute("data-milliseconds") or "")
    theirs = command(name, tmp_path)
    for finding in [*ours.get("findings", ()), *theirs.get("findings", ())]:
        del finding["message"]  # the command's has the numbers of the case
    assert {name: theirs[name] for name in ours} == ours
    assert set(ours) >= ({"paddr"} if name == "entry.bin" else {"keys", "kernel", "findings", "notes"})


@pytest.mark.parametrize("name", SAMPLES)
def test_every_part_of_a_sample_opens_and_lights_up(name: str, visit: Visit) -> None:
    page = visit.open(f"inspector/#sample={name}")
    answer(page)
    for part in page.locator("details.part").all():
        if part.get_attribute("open") is None:
            part.locator("summary").click()
        last = part.locator("button.hex-run").last
        last.focus()
        expect(part.locator("tr.is-lit")).to_have_count(1)
        label = last.get_attribute("aria-label") or ""
        expect(part.locator(".hex-readout")).to_have_text(label)
    assert page.locator("details.part").count()


def test_a_file_is_read_in_ranges_only(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "huge.elf"
    path.write_bytes(SAMPLES["amd64.elf"])
    with open(path, "r+b") as file:
        file.truncate(8 << 30)
    page = visit.open("inspector/")
    page.set_input_files("#inspector-file", path)
    assert answer(page)["kernel"]["release"] == "6.1.0-56-cloud-amd64"
    read = page.locator(".status").inner_text()
    assert int(read.split()[1].replace(",", "")) <= 1 << 20
    MEASURED["inspector, 8 GiB file, ms"] = int(page.locator(".result").get_attribute("data-milliseconds") or "")
    MEASURED["inspector, 8 GiB file"] = read


def test_pasted_digits_and_text_are_read(visit: Visit) -> None:
    page = visit.open("inspector/")
    page.fill("#inspector-paste", "0000 0100 24100000 00c08c0100000000")
    assert answer(page) == {"host_format": 0, "guest_format": 1, "size": 4132, "paddr": 0x18CC000}
    page.fill("#inspector-paste", "OSRELEASE=6.1.0\nSYMBOL(_stext)=ffffffff81000000\nKERNELOFFSET=34000000\n")
    expect(page.locator("#result")).to_have_text("6.1.0")
    assert answer(page)["kernel"]["kernel_offset"] == 0x34000000


def test_what_is_nothing_known_is_said(visit: Visit) -> None:
    page = visit.open("inspector/")
    page.fill("#inspector-paste", "hello")
    assert "no kind of dump" in answer(page)["error"]
    expect(page.locator(".finding.is-error")).to_contain_text("no kind of dump")


def test_the_payload_is_never_markup(visit: Visit) -> None:
    page = visit.open("inspector/")
    page.fill("#inspector-paste", "OSRELEASE=<img src=x onerror=alert(1)>\nA<b>=1\n")
    answer(page)
    expect(page.locator("#result")).to_have_text("<img src=x onerror=alert(1)>")
    assert page.locator(".result img").count() == 0


def test_the_report_is_copied_as_json(visit: Visit) -> None:
    page = visit.open("inspector/#sample=arm64.elf")
    shown = answer(page)
    page.get_by_role("button", name="Copy as JSON").click()
    assert json.loads(page.evaluate("navigator.clipboard.readText()")) == shown


def test_a_link_reopens_the_same_input(visit: Visit) -> None:
    page = visit.open("inspector/#sample=region.bin")
    shown = answer(page)
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator(".actions .quiet")).to_contain_text("copied")
    link = page.evaluate("navigator.clipboard.readText()")
    page.goto("about:blank")
    page.goto(link)
    assert answer(page) == shown
    MEASURED["link to a region of 4132 bytes, characters"] = len(link)


def test_numbers_of_64_bits_keep_every_digit(visit: Visit) -> None:
    page = visit.open("inspector/")
    page.fill("#inspector-paste", "0000 0100 24100000 ffffffffffffffff")
    answer(page)
    assert '"paddr": 18446744073709551615' in page.evaluate("window.vmcoreinfoJson")


def test_findings_link_to_their_pages(visit: Visit) -> None:
    page = visit.open("inspector/#sample=broken.elf")
    answer(page)
    links = page.locator(".findings a")
    assert links.count() >= 2
    for link in links.all():
        assert visit.page.request.get(link.evaluate("a => a.href")).ok
