"""What a tool says of who wrote a text, and of its keys."""

from __future__ import annotations

import json
from collections.abc import Iterator

from conformance.meaning import DROPPED, STRICT, Meaning
from conformance.readings import AMD64, ARM64, KEYS, RELEASE, Found, about, reading


def producers() -> Iterator[Meaning]:
    xen = b"PAGESIZE=4096\nSYMBOL(domain_list)=ffff82d080000000\n"
    for rule in ("producer-foreign", "producer-unknown"):
        foreign = None if rule == "producer-foreign" else False
        unknown = None if rule == "producer-unknown" else False
        yield about(rule, "xen", "Xen's own keys.", xen, foreign)
        yield about(rule, "xen-frame", "Another of Xen's.", b"SYMBOL(frame_table)=ffff82d080000000\n", foreign)
        yield about(rule, "makedumpfile", "makedumpfile -g.", RELEASE + b"SRCFILE(pud_t)=x.h\n", foreign)
        mrdump = b"NUMBER(kimage_voffset)=0xffff800000000000\nSYMBOL(_stext)=0xffff800008000000\n"
        yield about(rule, "mediatek", "Addresses with a prefix.", mrdump, foreign)
        yield about(rule, "linux", "Linux.", RELEASE, False)
        yield about(rule, "nobody", "Nothing tells.", b"PAGESIZE=4096\n", unknown)
    yield about(
        "producer-azure", "placeholder", "The placeholder.", b"FAKE1=IGNORE1\nFAKE2=IGNORE2\nFAKE3=IGNORE3\n", None
    )
    yield about("producer-azure", "linux", "A text of Linux.", RELEASE, False)
    yield about("producer-azure", "other", "A key that looks alike.", b"FAKE11=IGNORE1\n", False, "unanchored-match")
    for letters in (b"PAGEDU64", b"PAGEDUMP"):
        yield about("producer-windows", letters.decode().lower(), "A header.", letters + bytes(100), None, "windows")
    for letters in (b"PAGEDU63", b"PAGEDU6", b"APAGEDU64", b"PAGESIZE=4096\n"):
        name = f"not-{letters.decode().strip().lower().replace('=', '-')}"
        yield about("producer-windows", name, "None.", letters, False, "windows")


def keys() -> Iterator[Meaning]:
    odd = b"NUMBER(of_my_own)=1\n"
    yield about("key-unknown", "own", "A key of somebody's own.", RELEASE + odd, odd)
    yield about("key-unknown", "known", "A known one.", RELEASE + b"PAGESIZE=4096\n", False)
    yield about(
        "key-unknown", "close", "Nearly a known one.", RELEASE + b"SIZE(pagee)=64\n", b"SIZE(pagee)", "unanchored-match"
    )
    for text in (b"NUMBER(KERNELOFFSET)=1\n", b"SIZE(list_head.next)=1\n", b"OFFSET(list_head)=16\n", b"_stext=1\n"):
        name = text.split(b"=")[0].decode().replace("(", "-").replace(")", "").lower()
        yield about("key-misplaced", name, "The right name under another kind.", RELEASE + text, text)
    yield about("key-misplaced", "right", "The right kind.", RELEASE + b"KERNELOFFSET=0\n", False)
    yield about("key-misplaced", "own", "A name that is nobody's.", RELEASE + odd, False)
    yield about(
        "key-wrong-architecture", "powerpc", "A key of powerpc.", AMD64 + b"NUMBER(RADIX_MMU)=1\n", b"NUMBER(RADIX"
    )
    yield about(
        "key-wrong-architecture", "arm64", "A key of arm64.", AMD64 + b"NUMBER(TCR_EL1_T1SZ)=16\n", b"NUMBER(TCR"
    )
    yield about("key-wrong-architecture", "x86", "A key of x86_64.", ARM64 + b"NUMBER(sme_mask)=0\n", b"NUMBER(sme")
    yield about("key-wrong-architecture", "own", "Its own keys.", AMD64, False)
    yield about("key-wrong-architecture", "shared", "A key that several have.", AMD64 + b"KERNELOFFSET=0\n", False)
    yield about(
        "key-wrong-architecture", "none", "Nothing tells the architecture.", RELEASE + b"NUMBER(RADIX_MMU)=1\n", False
    )
    for version, flags in (("6.8.12", True), ("6.9", False), ("6.9.1", False), ("6.10", False), ("7.0", False)):
        text = b"OSRELEASE=%s\nNUMBER(PAGE_HUGETLB_MAPCOUNT_VALUE)=-1\n" % version.encode()
        at = b"NUMBER" if flags else False
        yield about("key-outside-versions", f"since-6.9-{version}", "A key since 6.9.", text, at, "boundary")
    for version, flags in (("6.8", False), ("6.9", False), ("6.9.1", False), ("6.10", True), ("7.0", True)):
        text = b"OSRELEASE=%s\nNUMBER(PG_slab)=9\n" % version.encode()
        at = b"NUMBER" if flags else False
        yield about("key-outside-versions", f"until-6.9-{version}", "A key until 6.9.", text, at, "boundary")
    yield about(
        "key-outside-versions",
        "no-version",
        "A release that is no number.",
        b"OSRELEASE=next\nNUMBER(PAGE_HUGETLB_MAPCOUNT_VALUE)=-1\n",
        False,
    )
    yield about("key-not-first", "second", "OSRELEASE is second.", b"PAGESIZE=4096\n" + RELEASE, None)
    yield about("key-not-first", "first", "It is first.", RELEASE + b"PAGESIZE=4096\n", False)
    yield about("key-not-first", "foreign", "It is not asked of Xen.", b"PAGESIZE=4096\nSYMBOL(domain_list)=1\n", False)


def missing() -> Iterator[Meaning]:
    catalogue = json.loads(KEYS.read_text(encoding="utf-8"))
    needed = {
        key: need
        for key, fields in catalogue.items()
        if (need := fields.get("required")) is not None and "all" in need.get("arch", fields["arch"])
    }

    def text(release: str, leave: str = "") -> bytes:
        return "".join(
            f"{key}={release if key == 'OSRELEASE' else 1}\n" for key in sorted(needed, key=_order) if key != leave
        ).encode()

    yield reading("key-missing", "complete", "All are there.", text("9.0.0"), (), STRICT)
    for key, need in needed.items():
        if key == "OSRELEASE":
            continue
        name = key.replace("(", "-").replace(")", "").lower()
        for release in sorted({"9.0.0", "3.0.1", *_around(need)}):
            is_needed = _since(need) <= tuple(map(int, release.split("."))) and not _left(need, release)
            found: Found = (("key-missing", None),) if is_needed else ()
            what = f"{key} is missing from a text of {release}."
            yield reading(
                "key-missing",
                f"{name}-{release}",
                what,
                text(release, key),
                found,
                DROPPED if found else STRICT,
                "boundary",
            )
    complete = text("9.0.0").splitlines(keepends=True)
    for left in range(len(complete)):
        short = b"".join(complete[: len(complete) - left])
        lacks = _needed_in(needed, short, "9.0.0")
        if lacks not in (5, 6, 20):
            continue
        found = (("text-abridged", None),) if lacks > 5 else (("key-missing", None),) * lacks
        for rule in ("key-missing", "text-abridged"):
            said = found if found[0][0] == rule else ()
            what = f"{lacks} needed keys are missing; of more than 5 only the number is said."
            sides = DROPPED if said else STRICT
            yield reading(rule, f"{lacks}-missing-{left}", what, short, said, sides, "boundary")
    yield reading("key-missing", "foreign", "It is not asked of others.", b"SYMBOL(domain_list)=1\n", (), STRICT)


def _needed_in(needed: dict[str, dict[str, str]], text: bytes, release: str) -> int:
    """Return how many keys a release needs and a text lacks."""
    version = tuple(map(int, release.split(".")))
    there = {line.split(b"=")[0].decode() for line in text.splitlines()}
    return sum(_since(need) <= version and not _left(need, release) for key, need in needed.items() if key not in there)


def _order(key: str) -> tuple[bool, str]:
    return key != "OSRELEASE", key


def _around(need: dict[str, str]) -> Iterator[str]:
    """Yield the release in which a key is first or last needed, and its neighbour."""
    for version, step in ((need.get("since", ""), -1), (need.get("until", ""), 1)):
        if version and version != "2.6.35":
            major, minor = map(int, version.split("."))
            yield version
            yield f"{major}.{minor + step}" if minor + step >= 0 else f"{major - 1}.99"


def _left(need: dict[str, str], release: str) -> bool:
    if not need.get("until"):
        return False
    last = tuple(map(int, need["until"].split(".")))
    return tuple(map(int, release.split(".")))[: len(last)] > last


def _since(need: dict[str, str]) -> tuple[int, ...]:
    return tuple(map(int, need.get("since", "0").split(".")))


def meanings() -> Iterator[Meaning]:
    for part in (producers, keys, missing):
        yield from part()
