"""A real guest: what library and command read in its dumps is what the guest said of itself."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import vmcoreinfo_fmt
from qemu.conftest import missing, need_binary
from qemu.guest import ARCHITECTURES, Guest, boot, find_parts
from qemu.machine import KINDS, kdump_header
from vmcoreinfo_fmt.entry import Entry
from vmcoreinfo_fmt.guest import build_region
from vmcoreinfo_fmt.host.judge import judge

rule = pytest.mark.rule
KERNEL_MAP = 0xFFFFFFFF80000000
LINKED_AT = 0xFFFFFFFF81000000
MACHINES = {"amd64": "x86_64", "amd64-4-levels": "x86_64", "i386": "i386", "arm64": "aarch64"}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "guest" in metafunc.fixturenames:
        asked = dict.fromkeys(["amd64", *metafunc.config.getoption("--guest")])
        names = [name for name in asked if name in MACHINES]
        metafunc.parametrize("guest", names, indirect=True, scope="module")


@pytest.fixture(scope="module")
def guest(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guest]:
    """Each architecture that was asked for, booted once."""
    name = request.param
    need_binary(ARCHITECTURES[name].binary)
    parts = find_parts(name)
    if parts is None:
        missing(f"no kernel for a guest of {name}: tools/fetch-guest {name}")
        return
    with boot(name, parts, tmp_path_factory.mktemp("guest")) as running:
        yield running


@pytest.fixture(scope="module", params=["elf", "kdump-zlib"])
def path(guest: Guest, request: pytest.FixtureRequest) -> Path:
    """A dump of the whole guest, in each container."""
    return guest.dump(request.param)


def command(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "vmcoreinfo_fmt", *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout


@rule("linux-entry", "linux-sysfs-hexadecimal", "entry-host-format-lost")
def test_the_entry_is_what_the_guest_shows_in_sysfs(guest: Guest) -> None:
    entry = Entry.parse(guest.entry)
    assert (entry.host_format, entry.guest_format) == (0, 1)
    assert (entry.paddr, entry.size) == (guest.note_address, guest.note_size)


def test_the_dump_holds_the_payload_that_the_guest_sees_itself(guest: Guest, path: Path) -> None:
    with vmcoreinfo_fmt.open(path) as dump:
        assert bytes(dump.vmcoreinfo) == guest.own_text
        assert dump.vmcoreinfo.osrelease == guest.release
        assert dump.vmcoreinfo.symbols["_stext"] == guest.stext
    assert guest.qemu.stderr() == ""


def test_the_command_reads_the_same(guest: Guest, path: Path) -> None:
    shown = json.loads(command("show", "--json", "--brief", str(path)))
    assert shown["kernel"]["release"] == guest.release
    assert command("get", str(path), "OSRELEASE") == f"{guest.release}\n"
    assert command("get", str(path), "SYMBOL(_stext)", "--hex") == f"{guest.stext:#x}\n"


def test_kaslr_is_where_the_guest_says_it_is(guest: Guest, path: Path) -> None:
    with vmcoreinfo_fmt.open(path) as dump:
        info = dump.vmcoreinfo
    assert guest.code is not None
    if guest.architecture.startswith("amd64"):
        phys_base = guest.code - (guest.stext - KERNEL_MAP)
        assert info.kaslr_offset == guest.stext - LINKED_AT
        assert info.phys_base == phys_base
        kernel = json.loads(command("show", "--json", "--brief", str(path)))["kernel"]
        assert (kernel["kaslr_offset"], kernel["phys_base"]) == (info.kaslr_offset, phys_base)
    elif guest.architecture == "arm64":
        assert info.numbers["kimage_voffset"] == guest.stext - guest.code
    else:
        assert info.kaslr_offset is None


@rule("linux-null-header")
def test_the_region_in_memory_is_the_one_that_is_built(guest: Guest) -> None:
    region = guest.memory(guest.note_address, guest.note_size)
    assert region == build_region(guest.own_text)


@rule("text-base-16", "kdump-phys-base", "kdump-text-place")
def test_a_kdump_header_says_what_the_verdict_predicts(guest: Guest) -> None:
    kind = KINDS[MACHINES[guest.architecture]]
    with guest.dump("kdump-zlib").open("rb") as file:
        header = kdump_header(file.read(1 << 20), kind)
    version = guest.qemu.qmp.ask("query-version")["qemu"]
    region = guest.memory(guest.note_address, guest.note_size)
    verdict = judge(
        Entry.parse(guest.entry),
        region,
        bits=kind.elf_class,
        machine=kind.machine,
        profile=f"qemu:{version['major']}.{version['minor']}",
    )
    assert verdict.accepted
    assert header.text_size == verdict.desc_size == len(guest.own_text)
    assert header.phys_base == (kind.guess if verdict.phys_base is None else verdict.phys_base)
    assert ("text-base-16" in [finding.id for finding in verdict.findings]) == guest.architecture.startswith("amd64")
