"""The bench in a real browser, held against the command."""

from __future__ import annotations

import base64
import io
import json
import os
import re
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from browsing import MEASURED, ROOT, Visit
from playwright.sync_api import Page, expect

from vmcoreinfo_fmt import cli
from vmcoreinfo_fmt.cli.screen import printable

sys.path.insert(0, str(ROOT / "tools"))
sys.path.insert(0, str(ROOT / "tests"))
import hostile
from pages.browser import samples
from pages.cases import for_bench

SAMPLES = {sample["name"]: sample["data"] for sample in samples()}
COMMANDS = ("show", "check", "notes")
LIMIT = 1 << 20
AS_JSON = "JSON.stringify(bench.report, (_, value) => typeof value === 'bigint' ? String(value) : value)"
# As much of each hostile file as is read here, by the page and every command: the costliest take minutes whole.
BEGINNING = 1 << 17
# A file in a browser can always be sought in.
HOSTILE = [name for name in hostile.CASES if "cannot seek" not in name]
PLAYED = [case for group in for_bench().values() for case in group]
DEVICE = {case["id"]: case for case in PLAYED if "steps" in case}
# The command judges what it can be told; one of each rule and profile is enough where there are thousands.
ACCEPTANCE = {"/".join(case["id"].split("/")[:3]): case for case in PLAYED if "entry" in case and case["full_write"]}
KINDS = {
    "vectors": sorted((ROOT / "conformance" / "cases").glob("*/*.bin")),
    "real files": sorted(path for path in (ROOT / "tests" / "data" / "real").glob("*/*") if path.is_file()),
    "regressions": sorted(path for path in (ROOT / "tests" / "regressions").glob("*/*") if path.is_file()),
    "corpus": sorted(
        path for name in ("containers", "notes", "payload") for path in (ROOT / f"fuzz/corpus/{name}").glob("*")
    ),
}


def command(words: list[str], folder: Path) -> tuple[int, str, str]:
    """Return status, output and complaint of the command, run in a folder."""
    before = os.getcwd()
    os.chdir(folder)
    try:
        with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as complaint:
            try:
                cli.main(words)
            except SystemExit as end:
                status = int(end.code or 0)
    finally:
        os.chdir(before)
    return status, out.getvalue(), complaint.getvalue().strip().rsplit("\n", 1)[-1].removeprefix("vmcoreinfo: ")


def ready(page: Page, answers: int = 1) -> None:
    """Wait until the bench has given so many answers."""
    page.wait_for_selector(".bench[data-answers]:not([data-answers=''])", timeout=90_000)
    for _ in range(600):
        if int(page.get_attribute(".bench", "data-answers") or 0) >= answers:
            return
        page.wait_for_timeout(20)
    raise AssertionError("the bench gave no answer")


def answers(page: Page) -> int:
    """Return how many answers were given so far."""
    return int(page.evaluate("bench.count ?? 0"))


def call(page: Page, name: str, values: list[Any], files: dict[str, bytes] | None = None) -> Any:
    """Call a function of bench.py in the page."""
    packed = {key: base64.b64encode(value).decode() for key, value in (files or {}).items()}
    answer = page.evaluate(
        """([name, values, files]) => {
            const unpacked = ([key, text]) => [key, Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))];
            const given = Object.entries(files).map(unpacked);
            return bench.runtime.call(name, values, given.length ? Object.fromEntries(given) : null);
        }""",
        [name, values, packed],
    )
    return json.loads(answer)


def paste(page: Page, text: str) -> Any:
    """Paste a text and return the answer."""
    before = answers(page)
    page.fill("#inspector-paste", text)
    ready(page, before + 1)
    return json.loads(page.evaluate(AS_JSON))


def assert_same(found: dict[str, Any], name: str, data: bytes | None, folder: Path) -> None:
    """Fail where the page says anything else than the command; without data the file is there already."""
    if data is not None:
        (folder / name).write_bytes(data)
    if found["kind"] == "state":
        return
    if found["kind"] == "entry":
        assert found["answers"]["entry"]["json"] == command(["entry", "--json", name], folder)[1]
        return
    if "is not installed" in json.dumps(found.get("answers", found.get("error"))):
        return  # snappy, lzo and others have no version for the page, and the bench says so
    for word in COMMANDS:
        status, out, complaint = command([word, "--json", name], folder)
        if found["kind"] == "none":
            assert found["error"] == complaint
            continue
        answer = found["answers"][word]
        if "error" in answer:
            assert printable(json.loads(out)["error"]["message"]) == answer["error"], word
        else:
            assert (answer["json"], answer["status"]) == (out, status), word


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_reads_as_the_command_reads_it(name: str, visit: Visit, tmp_path: Path) -> None:
    page = visit.open(f"inspector/#tab=open&sample={name}")
    ready(page)
    MEASURED[f"bench, first answer, {name}, ms"] = int(page.get_attribute(".result", "data-milliseconds") or "")
    MEASURED[f"bench, start of Python, {name}"] = page.evaluate("JSON.stringify(bench.runtime.stages)")
    found = call(page, "open_input", [name], {name: SAMPLES[name]})
    assert_same(found, name, SAMPLES[name], tmp_path)
    if found["kind"] == "dump":
        shown = json.loads(found["answers"]["check"]["json"])["findings"]
        assert page.locator(".findings .finding").count() == len(shown)
        assert page.locator("#result").inner_text() == json.loads(found["answers"]["show"]["json"])["kernel"]["release"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_input_reads_as_the_command_reads_it(kind: str, visit: Visit, tmp_path: Path) -> None:
    page = visit.open("inspector/")
    read = 0
    for path in KINDS[kind]:
        data = path.read_bytes()
        if len(data) > LIMIT:
            continue
        name = f"{read}.bin"
        assert_same(call(page, "open_input", [name], {name: data}), name, data, tmp_path)
        read += 1
    assert read
    MEASURED[f"bench, {kind} that read as the command reads them"] = read


def test_the_beginning_of_every_hostile_file_reads_as_the_command_reads_it(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("inspector/#tab=make")
    ready(page)
    page.get_by_role("tab", name="Open").click()
    slowest = (0, "")
    for number, name in enumerate(HOSTILE):
        path = tmp_path / f"{number}.bin"
        written(path, hostile.CASES[name]())
        before = answers(page)
        page.set_input_files("#inspector-file", path)
        for _ in range(9000):  # some take minutes where the machine is busy, as the command does
            if answers(page) > before:
                break
            page.wait_for_timeout(20)
        found = json.loads(page.evaluate(AS_JSON))
        assert_same(found, path.name, None, tmp_path)
        slowest = max(slowest, (int(page.get_attribute(".result", "data-milliseconds") or 0), name))
        path.unlink()
    MEASURED["bench, hostile files that read as the command reads them"] = len(HOSTILE)
    MEASURED["bench, the slowest of them, ms"] = slowest


def written(path: Path, file: hostile.Pattern) -> None:
    """Write the beginning of a hostile file, its zeros as holes."""
    size = min(file.size, BEGINNING)
    with path.open("wb") as out:
        while part := file.read(min(1 << 20, size - out.tell())):
            if any(part):
                out.write(part)
            else:
                out.seek(len(part), os.SEEK_CUR)
        out.truncate(size)


def test_every_acceptance_case_is_judged_as_the_command_judges_it(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("inspector/#tab=edit")
    ready(page)
    for name, case in ACCEPTANCE.items():
        before = answers(page)
        page.evaluate("hash => { location.hash = hash }", f"tab=edit&case={case['id']}")
        ready(page, before + 1)
        assert page.locator(".case-answer").inner_text() == "As the case expects.", name
        size = min(int.from_bytes(bytes.fromhex(case["entry"])[4:8], "little"), 2 << 20)
        zeros = size if case["available"] is None else int(case["available"])
        (tmp_path / "region").write_bytes(bytes.fromhex(case["region"]).ljust(zeros, b"\0"))
        words = ["judge", "--json", "--entry", case["entry"], "--region", "region", "--profile", case["profile"]]
        words += ["--bits", case["bits"], "--order", case["byte_order"], "--machine", case["machine"]]
        theirs = json.loads(command([*words, "--host-order", case["host_order"]], tmp_path)[1])
        assert json.loads(page.evaluate("bench.report.verdict.json")) == theirs, name
    MEASURED["bench, acceptance cases that are judged as the command judges them"] = len(ACCEPTANCE)


def test_every_device_case_plays_as_it_expects(visit: Visit) -> None:
    page = visit.open("inspector/#tab=play")
    ready(page)
    for name, case in DEVICE.items():
        before = answers(page)
        page.evaluate("hash => { location.hash = hash }", f"tab=play&case={name}")
        ready(page, before + 1)
        assert page.locator("td .state").all_inner_texts() == ["as expected"] * len(case["steps"]), name
        MEASURED["bench, a device case, ms"] = int(page.get_attribute("[data-milliseconds]", "data-milliseconds") or "")
    MEASURED["bench, cases of device and transfer that play as they expect"] = len(DEVICE)


def test_bytes_and_fields_lead_to_each_other(visit: Visit) -> None:
    page = visit.open("inspector/#tab=open&sample=region.bin")
    ready(page)
    page.locator(".tree-field", has_text="header.len_desc").first.click()
    assert page.locator(".hx-digits .hx.is-lit").count() == 4
    page.locator(".hx-digits .hx[data-at='12']").click()
    expect(page.locator(".tree-field.is-lit")).to_contain_text("name")
    page.locator(".hx-digits .hx[data-at='30']").click()
    expect(page.locator(".text-row.is-lit")).to_contain_text("OSRELEASE")


def test_an_edit_is_read_anew_within_50_ms(visit: Visit) -> None:
    page = visit.open("inspector/#tab=open&sample=vmcoreinfo.txt")
    ready(page)
    at = SAMPLES["vmcoreinfo.txt"].index(b"PAGESIZE=") + len("PAGESIZE")
    page.locator(f".hx-digits .hx[data-at='{at}']").click()
    times = []
    for digits in ("3d", "30", "30", "0a", "41", "3d", "41", "0a"):
        for digit in digits:
            before = answers(page)
            page.locator(".hex-rows").press(digit)
            ready(page, before + 1)
            times.append(int(page.get_attribute(".result", "data-milliseconds") or ""))
    MEASURED["bench, an edit of 3 KB of text, ms"] = sorted(times)[len(times) // 2]
    assert page.locator(".finding", has_text="line-without-separator").count() == 0
    page.locator(f".hx-digits .hx[data-at='{at}']").click()
    for digit in "41":
        before = answers(page)
        page.locator(".hex-rows").press(digit)
        ready(page, before + 1)
    assert page.locator(".finding", has_text="line-without-separator").count() == 1
    assert sorted(times)[len(times) // 2] <= 50 or os.getloadavg()[0] > 2


def test_rules_turn_red_as_the_entry_changes(visit: Visit) -> None:
    page = visit.open("inspector/#tab=edit")
    ready(page)
    expect(page.locator(".verdict-word")).to_have_text("accepted")
    assert page.locator(".rule-state.is-broken").count() == 0
    before = answers(page)
    page.locator("label", has_text="size").locator("input").last.fill("11")
    ready(page, before + 1)
    expect(page.locator(".verdict-word")).to_have_text("refused")
    expect(page.locator(".rule-state.is-broken")).to_contain_text("region-size-minimum")
    times = []
    for size in range(12, 22):
        before = answers(page)
        page.locator("label", has_text="size").locator("input").last.fill(str(size))
        ready(page, before + 1)
        times.append(int(page.get_attribute(".verdict", "data-milliseconds") or ""))
    MEASURED["bench, an edit of the entry, ms"] = sorted(times)[len(times) // 2]
    before = answers(page)
    page.locator("label", has_text="size").locator("input").last.fill("1048576")
    ready(page, before + 1)
    expect(page.locator(".verdict-word")).to_have_text("refused")
    before = answers(page)
    page.locator("label", has_text="Rules of").locator("select").select_option("qemu:8.0")
    ready(page, before + 1)
    expect(page.locator(".verdict-word")).to_have_text("accepted")


def test_text_edited_in_place_changes_the_note(visit: Visit) -> None:
    page = visit.open("inspector/#tab=edit")
    ready(page)
    before = answers(page)
    page.get_by_label("The text in the note").fill("OSRELEASE=6.1\nNUMBER(phys_base)=4096\nbroken\n")
    ready(page, before + 1)
    expect(page.locator(".verdict")).to_contain_text("0x1000")
    expect(page.locator(".verdict .findings")).to_contain_text("line-without-separator")


def test_the_device_is_played_write_by_write(visit: Visit) -> None:
    page = visit.open("inspector/#tab=play")
    ready(page)
    page.get_by_role("button", name="Run the access").click()
    expect(page.locator("tr.is-active")).to_have_count(1)
    page.get_by_label("At offset").fill("4")
    page.get_by_label("Data").fill("00 00 00 00")
    page.get_by_role("button", name="Write", exact=True).click()
    expect(page.locator("tbody tr").last).to_contain_text("none")
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator(".status")).to_contain_text("copied")
    link = page.evaluate("navigator.clipboard.readText()")
    page.goto("about:blank")
    page.goto(link)
    ready(page)
    assert page.locator("tbody tr").count() == 3


def test_two_dumps_are_compared_as_the_command_compares_them(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("inspector/#tab=compare&a=amd64.elf&b=arm64.elf")
    ready(page)
    for name in ("amd64.elf", "arm64.elf"):
        (tmp_path / name).write_bytes(SAMPLES[name])
    theirs = json.loads(command(["diff", "--json", "amd64.elf", "arm64.elf"], tmp_path)[1])
    # The page knows the two by other names.
    ours = json.loads(page.evaluate("bench.report.json"))
    assert {**ours, "before": "amd64.elf", "after": "arm64.elf"} == theirs
    assert page.locator(".bench tbody tr").count() == len(theirs["changes"])


def test_what_is_made_is_what_the_library_makes(visit: Visit) -> None:
    page = visit.open("inspector/#tab=make")
    ready(page)
    made = page.evaluate("bench.report")
    found: dict[str, Any] = {}
    with redirect_stdout(io.StringIO()) as out:
        exec(made["code"]["Python"], found)
    assert found["region"].hex() == made["region"]
    assert [data.hex() for _, data in found["transaction"].memory] == [data for _, data in made["memory"]]
    assert out.getvalue().endswith(f"register: {found['transaction'].register.hex(' ')}\n")


def test_pasted_notations_are_read(visit: Visit) -> None:
    page = visit.open("inspector/")
    digits = "0000 0100 24100000 00c08c0100000000"
    entry = json.loads(paste(page, digits)["answers"]["entry"]["json"])
    assert (entry["size"], entry["paddr"]) == (4132, 0x18CC000)
    text = b"OSRELEASE=6.1.0\nKERNELOFFSET=34000000\n"
    xxd = "".join(
        f"{at:08x}: {' '.join(text[at : at + 16].hex()[i : i + 4] for i in range(0, 32, 4)).strip():<40} {'.' * 16}\n"
        for at in range(0, len(text), 16)
    )
    for pasted in (text.decode(), base64.b64encode(text).decode(), xxd):
        assert json.loads(paste(page, pasted)["answers"]["show"]["json"])["kernel"]["release"] == "6.1.0", pasted


def test_what_is_nothing_known_is_said(visit: Visit) -> None:
    page = visit.open("inspector/")
    assert "no known container" in paste(page, "hello")["error"]
    expect(page.locator(".result .finding.is-error")).to_contain_text("no known container")


def test_a_text_is_never_markup_nor_a_name_of_the_language(visit: Visit) -> None:
    page = visit.open("inspector/")
    paste(page, "OSRELEASE=<img src=x onerror=alert(1)>\nA<b>=1\nconstructor=1\n__proto__=2\n")
    expect(page.locator("#result")).to_have_text("<img src=x onerror=alert(1)>")
    assert page.locator(".result img").count() == 0
    assert page.locator(".text-row a", has_text="constructor").count() == 0


def test_a_time_out_of_range_costs_nothing(visit: Visit) -> None:
    page = visit.open("inspector/")
    found = paste(page, "OSRELEASE=6.1.0\nCRASHTIME=99999999999999999\nPAGESIZE=4096\n")
    assert json.loads(found["answers"]["show"]["json"])["kernel"]["release"] == "6.1.0"
    expect(page.locator("#result")).to_have_text("6.1.0")


def test_numbers_of_64_bits_keep_every_digit(visit: Visit) -> None:
    page = visit.open("inspector/")
    paste(page, "OSRELEASE=6.1.0\nSYMBOL(_stext)=ffffffff81000001\n")
    expect(page.locator(".text-rows")).to_contain_text("0xffffffff81000001")


def test_an_older_slower_input_never_overwrites_a_newer_one(visit: Visit) -> None:
    page = visit.open("inspector/")
    page.evaluate(
        """async () => {
            const enough = new TextEncoder();
            const slow = enough.encode("OSRELEASE=old\\n" + "SYMBOL(x)=1\\n".repeat(60000));
            const [first, second] = [bench.tabs.open.open({ name: "old", bytes: slow, size: slow.length }),
                bench.tabs.open.open({ name: "new", bytes: enough.encode("OSRELEASE=new\\nA=1\\n"), size: 18 })];
            await Promise.all([first, second]);
        }"""
    )
    expect(page.locator("#result")).to_have_text("new")
    expect(page.locator(".status")).to_contain_text("new")


def test_a_reload_shows_the_chosen_file_again_or_says_why_not(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("inspector/#tab=open&sample=arm64.elf")
    ready(page)
    small, large = tmp_path / "small.bin", tmp_path / "large.bin"
    small.write_bytes(SAMPLES["region.bin"])
    large.write_bytes(SAMPLES["memory.raw"] + os.urandom(20_000))
    page.set_input_files("#inspector-file", small)
    expect(page.locator(".status")).to_contain_text("Read small.bin")
    page.reload()
    ready(page)
    expect(page.locator("#result")).to_have_text("6.1.0-56-cloud-amd64")
    expect(page.locator(".facts")).to_contain_text("small.bin")
    page.set_input_files("#inspector-file", large)
    expect(page.locator(".status")).to_contain_text("Read large.bin")
    page.reload()
    expect(page.locator("[role=alert].finding")).to_contain_text("choose large.bin again")


def test_a_drop_outside_of_the_box_is_read(visit: Visit) -> None:
    page = visit.open("inspector/")
    page.evaluate(
        """() => {
            const files = new DataTransfer();
            files.items.add(new File(["OSRELEASE=dropped\\nA=1\\n"], "dropped.txt"));
            const drop = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: files });
            document.querySelector("footer").dispatchEvent(drop);
        }"""
    )
    expect(page.locator("#result")).to_have_text("dropped", timeout=30_000)


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("tab=open&data=%%%", "not base64"),
        ("tab=open&data=AAAA", "does not unpack"),
        ("tab=open&data=BOMB", "more than 16384 bytes"),
        ("tab=open&data=LONG", "expected at most 32768"),
        ("tab=open&sample=nothing", "there is no"),
        ("tab=open&sample=../../index.html", "there is no"),
        ("tab=play&steps=[1]", "link is broken"),
        ("tab=play&steps={", "JSON"),
        ("tab=play&case=device/nothing", "there is no case"),
        ("tab=edit&case=acceptance/constructor.x", "there is no case"),
        ("tab=edit&entry=zz", "hexadecimal"),
        ("tab=constructor", "there is no tab"),
    ],
)
def test_a_broken_link_is_a_message(link: str, words: str, visit: Visit) -> None:
    import zlib

    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = base64.urlsafe_b64encode(packer.compress(bytes(10_000_000)) + packer.flush()).decode().rstrip("=")
    page = visit.open("inspector/#" + link.replace("BOMB", bomb).replace("LONG", "A" * 40_000))
    expect(page.locator("p[role=alert].finding")).to_contain_text(words, timeout=30_000)
    assert page.locator(".bench-tab").count() == 5
    visit.faults = [fault for fault in visit.faults if "404" not in fault]


def test_a_link_reopens_the_same_input(visit: Visit) -> None:
    page = visit.open("inspector/#tab=open&sample=region.bin")
    ready(page)
    shown = page.evaluate("bench.report.answers.show.json")
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator(".actions .quiet")).to_contain_text("copied")
    link = page.evaluate("navigator.clipboard.readText()")
    page.goto("about:blank")
    page.goto(link)
    ready(page)
    assert page.evaluate("bench.report.answers.show.json") == shown
    MEASURED["link to a region of 4132 bytes, characters"] = len(link)


def test_500_mb_of_memory_are_searched_with_progress_and_can_be_stopped(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "memory.raw"
    with path.open("wb") as file:
        piece = os.urandom(1 << 20)
        for _ in range(476):
            file.write(piece)
        file.seek(450 << 20)
        file.write(SAMPLES["memory.raw"])
    page = visit.open("inspector/#tab=make")
    ready(page)
    page.get_by_role("tab", name="Open").click()
    before = answers(page)
    page.set_input_files("#inspector-file", path)
    expect(page.locator(".bench-status progress")).to_be_visible(timeout=10_000)
    ready(page, before + 1)
    expect(page.locator("#result")).to_have_text("6.1.0-56-cloud-amd64")
    MEASURED["bench, 500 MB of memory searched, ms"] = int(page.get_attribute(".result", "data-milliseconds") or "")
    page.set_input_files("#inspector-file", [])
    page.set_input_files("#inspector-file", path)
    page.get_by_role("button", name="Stop").click(timeout=10_000)
    expect(page.locator("p[role=alert].finding")).to_be_hidden()
    paste(page, "OSRELEASE=after\nA=1\n")
    expect(page.locator("#result")).to_have_text("after")


def test_a_file_of_8_gib_is_read_in_ranges_only(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "huge.elf"
    path.write_bytes(SAMPLES["amd64.elf"])
    with path.open("r+b") as file:
        file.truncate(8 << 30)
    page = visit.open("inspector/#tab=make")
    ready(page)
    page.get_by_role("tab", name="Open").click()
    before = answers(page)
    page.set_input_files("#inspector-file", path)
    ready(page, before + 1)
    expect(page.locator("#result")).to_have_text("6.1.0-56-cloud-amd64")
    expect(page.locator(".status")).to_contain_text("8,589,934,592 bytes")
    MEASURED["bench, 8 GiB file, ms"] = int(page.get_attribute(".result", "data-milliseconds") or "")
    page.locator(".hex-rows").press("End")
    expect(page.locator(".hx-offset").last).to_have_text("1fffffff0")


def test_findings_link_to_their_pages(visit: Visit) -> None:
    page = visit.open("inspector/#tab=open&sample=broken.elf")
    ready(page)
    links = page.locator(".findings a")
    assert links.count() >= 2
    for address in {link.evaluate("a => a.href") for link in links.all()}:
        assert visit.page.request.get(address).ok


def test_the_keyboard_alone_reaches_everything(visit: Visit) -> None:
    page = visit.open("inspector/#tab=open&sample=region.bin")
    ready(page)
    page.locator("#tab-open").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#tab-edit")).to_be_focused()
    expect(page.locator("#tab-edit")).to_have_attribute("aria-selected", re.compile("true"))
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#tab-open")).to_be_focused()
    page.locator(".hex-rows").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".hex-readout")).to_contain_text("Offset 17")
