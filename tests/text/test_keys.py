"""The catalogue of keys: its file, what it covers, and the lookup."""

from __future__ import annotations

import copy
import json
import re
import subprocess
import sys
from collections import Counter
from difflib import SequenceMatcher, get_close_matches
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from keys_json import render

from conformance.shapes import LOADER
from vmcoreinfo_fmt.text import keys

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(keys.__file__).parent
YAML = (PACKAGE / "keys.yaml").read_text(encoding="utf-8")
SCHEMA = json.loads((ROOT / "tests" / "schemas" / "keys.schema.json").read_text(encoding="utf-8"))
CATALOGUE: dict[str, Any] = yaml.load(YAML, LOADER)
ENTRIES: list[dict[str, Any]] = [entry for group in CATALOGUE["groups"] for entry in group["keys"]]
REAL = sorted((ROOT / "tests" / "data" / "real").glob("debian-6.1-*/region.bin"))
ARCH_OF = {"debian-6.1-amd64": "x86_64", "debian-6.1-i386": "x86_32", "debian-6.1-arm64": "arm64"}

# What Linux 7.1.8 writes, in source order; `SYMBOL:a b` stands for SYMBOL(a), SYMBOL(b).
COMMON = """
    OSRELEASE BUILD-ID PAGESIZE CRASHTIME
    SYMBOL:init_uts_ns node_online_map swapper_pg_dir _stext mem_map contig_page_data vmemmap mem_section
    OFFSET:uts_namespace.name mem_section.section_mem_map
    NUMBER:VMALLOC_START SECTION_SIZE_BITS MAX_PHYSMEM_BITS
    LENGTH:mem_section zone.free_area free_area.free_list
    SIZE:mem_section page pglist_data zone free_area list_head nodemask_t
    OFFSET:page.flags page._refcount page.mapping page.lru page._mapcount page.private page.compound_info
    OFFSET:pglist_data.node_zones pglist_data.nr_zones pglist_data.node_mem_map pglist_data.node_start_pfn
    OFFSET:pglist_data.node_spanned_pages pglist_data.node_id
    OFFSET:zone.free_area zone.vm_stat zone.spanned_pages free_area.free_list list_head.next list_head.prev
    SYMBOL:prb printk_rb_static clear_seq
    SIZE:printk_ringbuffer prb_desc_ring prb_desc prb_data_blk_lpos printk_info dev_printk_info prb_data_ring
    SIZE:atomic_long_t latched_seq
    OFFSET:printk_ringbuffer.desc_ring printk_ringbuffer.text_data_ring printk_ringbuffer.fail
    OFFSET:prb_desc_ring.count_bits prb_desc_ring.descs prb_desc_ring.infos prb_desc_ring.head_id
    OFFSET:prb_desc_ring.tail_id prb_desc.state_var prb_desc.text_blk_lpos
    OFFSET:prb_data_blk_lpos.begin prb_data_blk_lpos.next
    OFFSET:printk_info.seq printk_info.ts_nsec printk_info.text_len printk_info.caller_id printk_info.dev_info
    OFFSET:dev_printk_info.subsystem dev_printk_info.device
    LENGTH:printk_info_subsystem printk_info_device
    OFFSET:prb_data_ring.size_bits prb_data_ring.data prb_data_ring.head_lpos prb_data_ring.tail_lpos
    OFFSET:atomic_long_t.counter latched_seq.val
    NUMBER:NR_FREE_PAGES PG_lru PG_private PG_swapcache PG_swapbacked PG_hwpoison PG_head_mask
    NUMBER:PAGE_SLAB_MAPCOUNT_VALUE PAGE_BUDDY_MAPCOUNT_VALUE PAGE_HUGETLB_MAPCOUNT_VALUE
    NUMBER:PAGE_OFFLINE_MAPCOUNT_VALUE PAGE_UNACCEPTED_MAPCOUNT_VALUE
    SYMBOL:kallsyms_names kallsyms_num_syms kallsyms_token_table kallsyms_token_index kallsyms_offsets
"""
BY_ARCH = {
    "x86_64": """NUMBER:phys_base pgtable_l5_enabled KERNEL_IMAGE_SIZE sme_mask SYMBOL:init_top_pgt node_data
        LENGTH:node_data KERNELOFFSET""",
    "x86_32": "SYMBOL:node_data LENGTH:node_data CONFIG_X86_PAE",
    "arm": "CONFIG_ARM_LPAE",
    "arm64": """NUMBER:VA_BITS MODULES_VADDR MODULES_END VMALLOC_END VMEMMAP_START VMEMMAP_END kimage_voffset
        PHYS_OFFSET TCR_EL1_T1SZ KERNELPACMASK KERNELOFFSET""",
    "riscv": """NUMBER:phys_ram_base PAGE_OFFSET VMALLOC_END VA_BITS VMEMMAP_START VMEMMAP_END MODULES_VADDR
        MODULES_END KERNEL_LINK_ADDR va_kernel_pa_offset satp KERNELOFFSET""",
    "s390": """SYMBOL:lowcore_ptr high_memory LENGTH:lowcore_ptr SAMODE31 EAMODE31 IDENTITYBASE KERNELOFFSET
        KERNELOFFPHYS""",
    "powerpc": """SYMBOL:node_data LENGTH:node_data SYMBOL:contig_page_data vmemmap_list mmu_vmemmap_psize
        mmu_psize_defs cur_cpu_spec SIZE:vmemmap_backing mmu_psize_def
        OFFSET:vmemmap_backing.list vmemmap_backing.phys vmemmap_backing.virt_addr mmu_psize_def.shift
        OFFSET:cpu_spec.cpu_features cpu_spec.mmu_features NUMBER:RADIX_MMU KERNELOFFSET""",
    "sh": "SYMBOL:node_data LENGTH:node_data CONFIG_X2TLB",
}
# What x86_64 notes of older kernels held, in the same shorthand: 2.6.35.11-83.fc14 as a test of elfutils
# prints it, and 4.16.18 as a report to the kexec list quoted it in October 2019.
NODES = """
    OSRELEASE PAGESIZE CRASHTIME
    SYMBOL:init_uts_ns node_online_map swapper_pg_dir _stext mem_section node_data
    LENGTH:mem_section node_data zone.free_area free_area.free_list
    SIZE:mem_section page pglist_data zone free_area list_head nodemask_t
    OFFSET:mem_section.section_mem_map page.flags page.mapping page.lru
    OFFSET:pglist_data.node_zones pglist_data.nr_zones pglist_data.node_start_pfn
    OFFSET:pglist_data.node_spanned_pages pglist_data.node_id
    OFFSET:zone.free_area zone.vm_stat zone.spanned_pages free_area.free_list list_head.next list_head.prev
    NUMBER:NR_FREE_PAGES PG_lru PG_private PG_swapcache SYMBOL:log_buf log_buf_len
"""
OLD = {
    "2.6.35": NODES + "SYMBOL:vmlist log_end logged_chars phys_base init_level4_pgt OFFSET:page._count vm_struct.addr",
    "4.16": NODES
    + """
    SYMBOL:vmap_area_list log_first_idx clear_idx log_next_idx init_top_pgt SIZE:printk_log
    OFFSET:page._refcount page._mapcount page.private
    OFFSET:page.compound_dtor page.compound_order page.compound_head
    OFFSET:vmap_area.va_start vmap_area.list
    OFFSET:printk_log.ts_nsec printk_log.len printk_log.text_len printk_log.dict_len
    NUMBER:PG_slab PG_hwpoison PG_head_mask PAGE_BUDDY_MAPCOUNT_VALUE HUGETLB_PAGE_DTOR
    NUMBER:phys_base KERNEL_IMAGE_SIZE KERNELOFFSET""",
}
BARE = re.compile(r"[A-Z0-9]*KERNELOFF\w+|CONFIG_\w+|OSRELEASE|BUILD-ID|PAGESIZE|CRASHTIME|[SE]AMODE31|IDENTITYBASE")


def expand(patterns: str) -> list[str]:
    shape, found = "", []
    for word in patterns.split():
        head, colon, name = word.partition(":")
        if colon:
            shape, word = head, name
        found.append(word if BARE.fullmatch(word) else f"{shape}({word})")
    return found


def lines_of(region: bytes) -> list[tuple[str, str]]:
    size = int.from_bytes(region[4:8], "little")
    text = region[24 : 24 + size].decode("ascii")
    return [(key, value) for key, _, value in (line.partition("=") for line in text.splitlines())]


def missing(present: set[str], arch: str, release: str) -> list[str]:
    return [
        key.key
        for key in keys.KEYS.values()
        if key.required
        and {"all", arch} & set(key.required.arch)
        and version(key.required.since or "0") <= version(release) <= version(key.required.until or "99")
        and key.key not in present
    ]


def version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def test_the_file_follows_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(CATALOGUE, SCHEMA, jsonschema.Draft202012Validator)


@pytest.mark.parametrize(
    "wrong",
    [
        {"colour": "blue"},
        {"base": 8},
        {"since": {"version": "5.9"}},
        {"since": "5.9"},
        {"arch": []},
        {"readers": ["gdb"]},
        {"meaning": ""},
    ],
)
def test_the_schema_refuses(wrong: dict[str, Any]) -> None:
    broken = copy.deepcopy(CATALOGUE)
    broken["groups"][0]["keys"][0].update(wrong)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, SCHEMA, jsonschema.Draft202012Validator)


def test_no_key_stands_twice() -> None:
    assert [key for key, times in Counter(entry["key"] for entry in ENTRIES).items() if times > 1] == []


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="OSRELEASE stands twice"):
        render(YAML + "- about: again\n  keys:\n  - {key: OSRELEASE, meaning: again}\n")


def test_meanings_are_distinct() -> None:
    meanings = Counter(" ".join(entry["meaning"].split()) for entry in ENTRIES)
    assert [meaning for meaning, times in meanings.items() if times > 1] == []


def test_the_shipped_json_is_what_the_yaml_renders_to() -> None:
    assert (PACKAGE / "keys.json").read_text(encoding="utf-8") == render(YAML)


def test_every_entry_is_in_the_lookup() -> None:
    assert list(keys.KEYS) == sorted(entry["key"] for entry in ENTRIES)


def test_every_release_has_a_source_and_ranges_run_forwards() -> None:
    for key in keys.KEYS.values():
        for release in (key.since, key.until):
            assert release is None or (release.version and release.source), key.key
        if key.since and key.until:
            assert version(key.since.version) <= version(key.until.version), key.key
        if key.required and key.since and key.required.since:
            assert version(key.since.version) <= version(key.required.since), key.key
        if key.required and key.until:
            assert key.required.until, key.key
            assert version(key.required.until) <= version(key.until.version), key.key


def test_a_required_key_is_written_by_linux_where_it_is_required() -> None:
    for key in keys.KEYS.values():
        if key.required:
            assert "linux" in key.producer, key.key
            assert key.arch == ("all",) or set(key.required.arch) <= set(key.arch), key.key


def test_numbers_have_a_base_and_nothing_else_has() -> None:
    for key in keys.KEYS.values():
        assert (key.base is not None) == (key.type in ("integer", "address", "time")), key.key
        assert not (key.signed and key.base != 10), key.key


def test_every_key_of_linux_7_1_is_known() -> None:
    assert [key for key in expand(COMMON) if key not in keys.KEYS] == []


@pytest.mark.parametrize("arch", sorted(BY_ARCH))
def test_every_key_of_linux_7_1_is_known_for(arch: str) -> None:
    for name in expand(BY_ARCH[arch]):
        key = keys.KEYS[name]
        assert "all" in key.arch or arch in key.arch, name


def test_no_key_of_linux_7_1_has_ended() -> None:
    names = {name for patterns in (COMMON, *BY_ARCH.values()) for name in expand(patterns)}
    assert [name for name in sorted(names) if keys.KEYS[name].until] == []


def test_a_required_key_that_has_not_ended_is_written_by_linux_7_1() -> None:
    for key in keys.KEYS.values():
        if key.required and not key.required.until:
            for arch in BY_ARCH if "all" in key.required.arch else key.required.arch:
                assert key.key in expand(COMMON) + expand(BY_ARCH[arch]), (key.key, arch)


def test_all_three_real_notes_are_there() -> None:
    assert {path.parent.name for path in REAL} == set(ARCH_OF)


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.parent.name)
def test_real_notes_hold_only_what_the_catalogue_allows(path: Path) -> None:
    lines = lines_of(path.read_bytes())
    arch = ARCH_OF[path.parent.name]
    assert len(lines) > 90
    for name, value in lines:
        key = keys.KEYS[name]
        assert "linux" in key.producer, name
        assert "all" in key.arch or arch in key.arch, name
        assert key.since is None or version(key.since.version) <= (6, 1), name
        assert key.until is None or version(key.until.version) >= (6, 1), name
        decimal = "-?[0-9]+" if key.signed else "[0-9]+"
        pattern = {10: decimal, 16: "[0-9a-f]+", "0x": "0x[0-9a-f]+", None: ".+"}[key.base]
        assert re.fullmatch(pattern, value), (name, value)


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.parent.name)
def test_real_notes_hold_every_key_that_is_required(path: Path) -> None:
    present = {name for name, _ in lines_of(path.read_bytes())}
    assert missing(present, ARCH_OF[path.parent.name], "6.1") == []


@pytest.mark.parametrize("release", OLD)
def test_notes_of_older_kernels_hold_what_the_catalogue_says(release: str) -> None:
    names = expand(OLD[release])
    for name in names:
        key = keys.KEYS[name]
        assert "all" in key.arch or "x86_64" in key.arch, name
        assert key.since is None or version(key.since.version) <= version(release), name
        assert key.until is None or version(key.until.version) >= version(release), name
    assert missing(set(names), "x86_64", release) == []


def test_a_required_key_that_is_absent_is_noticed() -> None:
    names = set(expand(OLD["4.16"])) - {"SIZE(page)"}
    assert missing(names, "x86_64", "4.16") == ["SIZE(page)"]


def test_lookup_is_exact() -> None:
    found = keys.lookup("NUMBER(phys_base)")
    assert found is not None
    assert (found.type, found.base, found.signed, found.unit) == ("integer", 10, True, "bytes")
    assert found.arch == ("x86_64",)
    assert found.since == keys.Release(version="4.10", source="401721ecd1dc")
    assert found.readers == ("makedumpfile", "crash", "drgn", "libkdumpfile", "qemu")
    assert keys.lookup("number(phys_base)") is None
    assert keys.lookup("NUMBER(phys_base) ") is None


def test_a_key_cannot_be_changed() -> None:
    with pytest.raises(AttributeError, match="a Key does not change"):
        keys.KEYS["OSRELEASE"].meaning = "something else"
    with pytest.raises(AttributeError, match="a Key does not change"):
        del keys.KEYS["OSRELEASE"].meaning


@pytest.mark.parametrize(
    ("key", "best"),
    [
        ("NUMBER(KERNELOFFSET)", "KERNELOFFSET"),
        ("phys_base", "SYMBOL(phys_base)"),
        ("SYMBOL(PG_lru)", "NUMBER(PG_lru)"),
        ("NUMBER(TCR_EL1.T1SZ)", "NUMBER(TCR_EL1_T1SZ)"),
        ("OSRELAESE", "OSRELEASE"),
    ],
)
def test_suggest_finds_the_key_that_was_meant(key: str, best: str) -> None:
    assert keys.suggest(key)[0] == best


def test_suggest_is_silent_about_what_resembles_nothing() -> None:
    assert keys.suggest("zzzz") == []


def test_a_key_that_no_kernel_could_write_is_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("difflib.SequenceMatcher", None)
    assert keys.suggest("A" * (1 << 20)) == []


def test_few_keys_are_compared_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0

    class Counting(SequenceMatcher[str]):
        def ratio(self) -> float:
            nonlocal compared
            compared += 1
            return super().ratio()

    monkeypatch.setattr("difflib.SequenceMatcher", Counting)
    assert keys.suggest("OFFSET(page.flag)")[0] == "OFFSET(page.flags)"
    assert 0 < compared < len(keys.KEYS) / 10


def test_suggest_finds_what_difflib_finds() -> None:
    for key in ("OFFSET(page.lur)", "NUMBER(PG_slabs)", "SYMBOL(kallsyms_name)", "KERNELOFSET", "SIZE(pages)", "X"):
        assert set(get_close_matches(key, keys.KEYS, n=3, cutoff=0.8)) <= set(keys._alike(key)), key


def test_a_backport_is_a_release_of_an_older_series() -> None:
    for key in keys.KEYS.values():
        if key.since:
            assert all(version(release) < version(key.since.version) for release in key.since.backports), key.key


def test_a_misspelt_name_is_an_error() -> None:
    with pytest.raises(AttributeError):
        _ = keys.KEEYS  # type: ignore[attr-defined]


def test_importing_the_module_reads_nothing() -> None:
    code = "from vmcoreinfo_fmt.text import keys; print(keys.KEYS._fields, keys.KEYS._made)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "{} {}\n"
