"""What the values of a text mean as numbers, and what each may be."""

from __future__ import annotations

import json
from collections.abc import Iterator

from conformance.meaning import DROPPED, STRICT, Meaning
from conformance.readings import KEYS, RELEASE, about, reading


def values() -> Iterator[Meaning]:
    catalogue = json.loads(KEYS.read_text(encoding="utf-8"))
    bases = {key: 16 if fields["base"] == 16 else 10 for key, fields in catalogue.items() if "base" in fields}
    for name, digits, flags in (
        ("ten", "10", ("base",)),
        ("prefix", "0x10", ("base",)),
        ("octal", "010", ("octal", "base")),
    ):
        text = "".join(f"{key}={digits}\n" for key in bases).encode()
        integers = {key: int(digits.removeprefix("0x"), 16 if "x" in digits else base) for key, base in bases.items()}
        yield reading(
            "value-not-integer",
            f"every-key-{name}",
            "The base depends on the key.",
            text,
            (),
            STRICT,
            *flags,
            integers=integers,
            level="must",
        )
    good = {
        "KERNELOFFSET=34000000": 0x34000000, "SYMBOL(a)=1000": 0x1000, "NUMBER(b)=1000": 1000, "SIZE(c)=16": 16,
        "OFFSET(d.e)=8": 8, "LENGTH(f)=11": 11, "NUMBER(g)=0xff": 255, "NUMBER(g)=0XFF": 255, "PAGESIZE=4096": 4096,
        "NUMBER(phys_base)=-249561088": -249561088, "SYMBOL(a)=0xffffffc000080000": 0xFFFFFFC000080000,
        "NUMBER(a)=18446744073709551615": 2**64 - 1, "NUMBER(a)=-9223372036854775808": -(2**63),
        "SYMBOL(a)=ffffffffffffffff": 2**64 - 1, "NUMBER(a)=00000000000000000000000000000007": 7,
        "NUMBER(a)=-0x10": -16, "NUMBER(a)=-0": 0,
    }  # fmt: skip
    for place, (line, number) in enumerate(good.items()):
        key = line.partition("=")[0]
        flags = ("sign",) if "-" in line else ("octal",) if "=0" in line and "x" not in line.lower() else ("base",)
        yield reading(
            "value-not-integer",
            f"good-{place:02}",
            "An integer.",
            f"{line}\n".encode(),
            (),
            STRICT,
            *flags,
            integers={key: number},
            level="must",
        )
    octal = {"integers": {"NUMBER(a)": "8"}}
    yield reading(
        "value-not-integer",
        "leading-zero",
        "A leading 0 is no base.",
        b"NUMBER(a)=010\n",
        (),
        STRICT,
        "octal",
        integers={"NUMBER(a)": 10},
        level="acceptable",
        also=(octal,),
    )
    bad = (
        "NUMBER(a)=abc",
        "NUMBER(a)=",
        "NUMBER(a)=-",
        "NUMBER(a)=0x",
        "NUMBER(a)=1 ",
        "NUMBER(a)= 1",
        "NUMBER(a)=+1",
        "NUMBER(a)=1_0",
        "NUMBER(a)=18446744073709551616",
        "NUMBER(a)=-9223372036854775809",
        "SYMBOL(a)=10000000000000000",
        "SYMBOL(a)=xyz",
        "SYMBOL(a)=-1",
        "SIZE(a)=12a",
        "PAGESIZE=4k",
        "KERNELOFFSET=g",
        "NUMBER(a)=--1",
        "NUMBER(a)=1.0",
        "NUMBER(a)=\xb2",
    )
    for place, line in enumerate(bad):
        key = line.partition("=")[0]
        yield reading(
            "value-not-integer",
            f"bad-{place:02}",
            "Not an integer of 64 bits.",
            f"{line}\n".encode("latin-1"),
            (("value-not-integer", 0),),
            DROPPED,
            "overflow" if len(line) > 25 else "blanks",
            integers={key: None},
        )
    yield reading("value-not-integer", "text", "A text is none, and need not be.", b"OSRELEASE=abc\n", (), STRICT)
    for line, negative in (
        ("SIZE(a)=-1", True),
        ("OFFSET(a.b)=-8", True),
        ("LENGTH(a)=-1", True),
        ("PAGESIZE=-4096", True),
        ("NUMBER(a)=-1", False),
        ("SIZE(a)=0", False),
    ):
        at = 0 if negative else False
        yield about("value-negative", line.lower(), "A sign.", f"{line}\n".encode(), at, "sign")
    for value in ("n", "m", "", "Y", "yes"):
        yield about("value-flag", f"not-y-{value}", "A switch is y or absent.", f"CONFIG_X86_PAE={value}\n".encode(), 0)
    yield about("value-flag", "y", "It is y.", b"CONFIG_X86_PAE=y\n", False)
    yield about("value-flag", "bare", "This is no switch.", b"CONFIGURATION=n\n", False, "unanchored-match")
    for value, null in (
        ("0", True),
        ("0000000000000000", True),
        ("0x0", True),
        ("1", False),
        ("8000000000000000", False),
    ):
        yield about("value-null-symbol", value, "An address.", f"SYMBOL(a)={value}\n".encode(), 0 if null else False)
    yield about("value-null-symbol", "offset", "An offset may be 0.", b"OFFSET(a.b)=0\n", False)


def single_values() -> Iterator[Meaning]:
    for size, is_odd in (
        (4096, 0),
        (16384, 0),
        (65536, 0),
        (1 << 20, 0),
        (2048, 1),
        (1 << 21, 1),
        (4097, 1),
        (12288, 1),
        (0, 1),
    ):
        at = b"PAGESIZE" if is_odd else False
        yield about("page-size-odd", str(size), f"{size} bytes.", RELEASE + b"PAGESIZE=%d\n" % size, at, "boundary")
    for name, value, is_odd in (
        ("good", "0123456789abcdef" * 2 + "01234567", 0),
        ("short", "0" * 39, 1),
        ("long", "0" * 41, 1),
        ("capitals", "ABCDEF" + "0" * 34, 1),
        ("letter", "g" + "0" * 39, 1),
        ("empty", "", 1),
    ):
        at = b"BUILD-ID" if is_odd else False
        yield about("build-id-form", name, "A build id.", RELEASE + f"BUILD-ID={value}\n".encode(), at, "boundary")
    for release, is_garbage in (
        ("6.11.2", 0), ("6.11.3", 1), ("6.11.9", 1), ("6.11.10", 0), ("6.10.13", 0), ("6.10.14", 1), ("6.10.99", 1),
        ("6.6.54", 0), ("6.6.55", 1), ("6.6.62", 1), ("6.6.63", 0), ("6.1.112", 0), ("6.1.113", 1), ("6.1.118", 1),
        ("6.1.119", 0), ("5.15.167", 0), ("5.15.168", 1), ("6.12.5", 0), ("6.11", 0),
    ):  # fmt: skip
        text = f"OSRELEASE={release}\nBUILD-ID={'0' * 40}\n".encode()
        yield about(
            "build-id-garbage", release, f"Linux {release}.", text, b"BUILD" if is_garbage else False, "boundary"
        )
    for seconds, is_odd in ((1199145599, 1), (1199145600, 0), ((1 << 32) - 1, 0), (1 << 32, 1), (0, 1), (-1, 1)):
        text = RELEASE + b"CRASHTIME=%d\n" % seconds
        at = b"CRASHTIME" if is_odd else False
        yield about("crash-time-implausible", str(seconds), f"{seconds} seconds.", text, at, "boundary")


def meanings() -> Iterator[Meaning]:
    for part in (values, single_values):
        yield from part()
