"""Containers that are not read: each is named, with what to do, and searched all the same."""

from __future__ import annotations

import struct

import build
import pytest
from build import TEXT

import vmcoreinfo_fmt
from vmcoreinfo_fmt import UnsupportedError
from vmcoreinfo_fmt.cli import main
from vmcoreinfo_fmt.dumps.unread import UNREAD

# The first bytes of each, by name, and a word of the advice.
HEADS = [
    ("lkcd", bytes.fromhex("ed238f61730119a8"), "Kerntypes"),
    ("lkcd", bytes.fromhex("a8190173618f23ed"), "Kerntypes"),
    ("lkcd", bytes.fromhex("cd238f61730119a8"), "Kerntypes"),
    ("sadump", b"sadump\0\0", "-x VMLINUX"),
    ("sadump", bytes(4096) + b"sadump\0\0", "-x VMLINUX"),
    ("vmware-snapshot", struct.pack("<I", 0xBED0BED0), ".vmem"),
    ("vmware-snapshot", struct.pack("<I", 0xBED2BED2), ".vmem"),
    ("vmware-snapshot", struct.pack("<I", 0xBED3BED3), "vmss2core"),
    ("vmware-snapshot", struct.pack("<I", 0xBAD1BAD1), "vmss2core"),
    ("vmware-snapshot", struct.pack("<I", 0xBAD2BAD2), "vmss2core"),
    ("virtualbox-state", b"\x7fVirtualBox SavedState V2.0\n\0\0\0\0", "dumpvmcore"),
    ("hyper-v-state", struct.pack("<I", 0x01282014), "VmSavedStateDumpProvider"),
    ("proxmox-backup", b"VMA\0\0\0\0\1", "vma extract"),
    ("xen-save", b"Xen saved domain, xl format\n \0 \r", "xl dump-core"),
    ("xen-save", b"LinuxGuestRecord", "xl dump-core"),
    ("xen-save", b"libvirt-xml\n \0 \r", "xl dump-core"),
    ("xen-save", bytes([255] * 8) + b"XENF\0\0\0\2", "xl dump-core"),
    ("xen-core", struct.pack("<I", 0xF00FEBED), "xl dump-core"),
    ("xen-core", struct.pack("<I", 0xF00FEBEE), "xl dump-core"),
    ("firecracker-snapshot", struct.pack("<Q", 0x0710_1984_8664_0000), "mem_file_path"),
    ("firecracker-snapshot", struct.pack("<Q", 0x0710_1984_AAAA_0001), "mem_file_path"),
    ("cloud-hypervisor-snapshot", b'{"snapshots":{"cpu-manager":{', "memory-ranges"),
    ("cloud-hypervisor-snapshot", b'{\n  "id": "vm",\n  "snapshots": [', "memory-ranges"),
    ("cloud-hypervisor-snapshot", b'{"cpus":{"boot_vcpus":1,', "memory-ranges"),
    ("fadump", b"FADMPINF", "/proc/vmcore"),
    ("fadump", struct.pack("<Q", 0x4641444D50534947), "/proc/vmcore"),
]
# The header of an ELF file with two sections, and the note that `xl dump-core` writes first.
XEN_CORE = (
    b"\x7fELF\2\1\1".ljust(16, b"\0")
    + struct.pack("<HHIQQQIHHHHHH", 4, 62, 1, 0, 0, 64, 0, 64, 0, 0, 64, 2, 1)
    + bytes(128)
    + struct.pack("<III4s", 4, 0, 0x2000000, b"Xen\0")
)
IDS = [f"{name}-{head[:8].hex()}" for name, head, _ in HEADS]


def test_every_kind_has_a_sample() -> None:
    assert {name for name, _, _ in HEADS} == set(UNREAD)


@pytest.mark.parametrize(("name", "head", "advice"), HEADS, ids=IDS)
def test_a_container_that_is_not_read_is_named_with_what_to_do(name: str, head: bytes, advice: str) -> None:
    with pytest.raises(UnsupportedError) as caught:
        vmcoreinfo_fmt.open(head.ljust(9000, b"\0"))
    assert caught.value.found == name
    assert f"this is {UNREAD[name].title}, which is not read here; " in str(caught.value)
    assert advice in str(caught.value)


@pytest.mark.parametrize(("name", "head", "advice"), HEADS, ids=IDS)
def test_a_note_that_is_in_it_as_it_is_is_found_all_the_same(name: str, head: bytes, advice: str) -> None:
    data = head.ljust(9000, b"\0") + build.note(desc=TEXT)
    for dump in (vmcoreinfo_fmt.open(data), vmcoreinfo_fmt.scan(data)):
        assert dump.container == name
        assert bytes(dump.vmcoreinfo) == TEXT
        assert dump.chosen is not None
        assert dump.chosen.paddr is None
        assert [finding.id for finding in dump.findings if advice in finding.message] == ["dump-unread"]


def test_other_bytes_are_none_of_them() -> None:
    for head in (b"VMAX", b"sadumpXX", b"{}", b'{"cpus": 3}', bytes(8), b"\0\0\x64\x86\x84\x19\x10\x08"):
        with pytest.raises(UnsupportedError, match="no known container"):
            vmcoreinfo_fmt.open(head.ljust(9000, b"\0"))


def test_a_core_of_a_xen_domain_is_named_and_searched() -> None:
    with pytest.raises(UnsupportedError, match="a core of a Xen domain, which is not read here; open it with crash"):
        vmcoreinfo_fmt.open(XEN_CORE.ljust(9000, b"\0"))
    with vmcoreinfo_fmt.open(XEN_CORE.ljust(8192, b"\0") + build.note(desc=TEXT)) as dump:
        assert (dump.container, dump.is_searched) == ("elf", True)
        assert bytes(dump.vmcoreinfo) == TEXT


def test_the_command_says_it_in_one_line(capsys: pytest.CaptureFixture[str], tmp_path: object) -> None:
    path = f"{tmp_path}/vm.vmss"
    with open(path, "wb") as file:
        file.write(struct.pack("<I", 0xBED2BED2).ljust(9000, b"\0"))
    with pytest.raises(SystemExit) as ended:
        main(["show", path])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert "this is a VMware suspend state or snapshot (.vmss, .vmsn), which is not read here; read the .vmem" in said
