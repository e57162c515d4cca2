"""The dump header of Windows, in both widths."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Vector, cuts, enum, raw

FORMAT = "windows_dump_header"
MACHINES = {0x14C: "i386", 0x8664: "amd64", 0xAA64: "arm64"}
SIZES = {64: 0x2000, 32: 0x1000}


def start(bits: int) -> Vector:
    vector = Vector().put("magic", b"PAGE")
    number = 0x34365544 if bits == 64 else 0x504D5544
    return vector.u(4, "raw_width", number).says("width", enum(number, f"bits_{bits}"))


def header(bits: int, *, machine: int = 0x8664, code: int = 0, high: bool = False) -> Vector:
    """Describe a whole header; `high` sets the top bit of numbers."""
    vector = start(bits)
    body, word, top = vector.under("body"), bits // 8, (1 << bits - 1) if high else 0
    narrow_top = (1 << 31) if high else 0
    body.u(4, "version_major", narrow_top | 15).u(4, "version_minor", narrow_top | 22621)
    body.u(word, "directory_table_base", top | 0x1AD000).u(word, "pfn_database", top | 0x1001)
    body.u(word, "ps_loaded_module_list", top | 0x1002).u(word, "ps_active_process_head", top | 0x1003)
    body.u(4, "raw_machine_image", machine).says("machine_image", enum(machine, MACHINES.get(machine)))
    body.u(4, "num_processors", narrow_top | 4).u(4, "bugcheck_code", code)
    if bits == 64:
        body.u(4, "unused1", narrow_top | 0x45474150)
    for number in range(4):
        body.u(word, f"bugcheck_parameters.{number}", top | 0x2000 + number)
    body.says("bugcheck_parameters.length", 4).put("version_user", b"PAGE" * 8)
    if bits == 32:
        body.u(4, "reserved1", narrow_top | 0x45474151)
    body.u(word, "kd_debugger_data_block", top | 0x3000).u(4, "num_runs", narrow_top | 2)
    if bits == 64:
        body.u(4, "unused2", narrow_top | 7)
    body.u(word, "num_pages", top | 0x8000)
    runs = 43 if bits == 64 else 86
    for number in range(runs):
        run = body.under(f"runs.{number}")
        run.u(word, "base_page", top | number).u(word, "num_pages", 0x100 + number)
    body.says("runs.length", runs)
    _rest_64(body, top, narrow_top) if bits == 64 else _rest_32(body, top)
    assert len(vector.data) == SIZES[bits]
    return vector


def _rest_64(body: Vector, top: int, narrow: int) -> None:
    body.put("context", bytes(range(250)) * 12).put("exception", b"E" * 152)
    body.u(4, "dump_kind", narrow | 1).u(4, "unused3", narrow | 9)
    body.u(8, "required_dump_space", top | 0x10000).u(8, "system_time", top | 0x1DA0000).put("comment", b"C" * 128)
    body.u(8, "system_up_time", top | 0x77).u(4, "mini_dump_fields", narrow | 0x11)
    body.u(4, "secondary_data_state", narrow | 0x12).u(4, "product_kind", narrow | 3)
    body.u(4, "suite_mask", narrow | 0x110).u(4, "writer_status", narrow | 0x13).u(1, "unused4", 0x14)
    body.u(1, "kd_secondary_version", 0x41).put("reserved", b"R" * 4018)


def _rest_32(body: Vector, top: int) -> None:
    body.u(4, "unused1", top | 0x15).put("reserved2", b"R" * 3200).u(4, "required_dump_space", top | 0x10000)
    body.put("reserved3", b"S" * 92)


def cases() -> Iterator[Case]:
    for bits, machine in ((64, 0x8664), (32, 0x14C)):
        yield header(bits, machine=machine).case(
            FORMAT,
            f"live-{bits}",
            "A running system: the bugcheck code is 0.",
            cuts=cuts((0, 0x40), (0x80, 0x9F), (SIZES[bits] - 4, SIZES[bits] - 1)),
        )
        yield header(bits, machine=machine, code=0xC000021A, high=True).case(
            FORMAT, f"stopped-{bits}", "A stop code, and numbers with their top bit set."
        )
        yield header(bits).fill(b"memory").case(FORMAT, f"bytes-behind-{bits}", "Memory follows the header of a file.")
    yield header(64, machine=0xAA64).case(FORMAT, "arm64", "Windows on ARM.")
    yield header(64, machine=0x1234).case(FORMAT, "unknown-machine", "A number without a name is read as it is.")
    # The width comes from the letters, never from the size.
    padded = header(32, machine=0x14C).fill(bytes(SIZES[64] - SIZES[32]))
    yield padded.case(FORMAT, "narrow-in-wide-note", "A 32-bit header in room for a 64-bit one.")
    other = Vector().put("magic", b"PAGE").u(4, "raw_width", 0x12345678).says("width", 0x12345678)
    other.under("body").put("data", b"some bytes")
    yield other.case(FORMAT, "unknown-width", "Letters that are not known leave the rest as bytes.")
    empty = Vector().put("magic", b"PAGE").u(4, "raw_width", 0x12345678).says("width", 0x12345678)
    yield empty.says("body.data", raw(b"")).case(FORMAT, "unknown-width-alone", "And there may be no rest.")
    yield Case(FORMAT, "text", "A payload of Linux is none.", b"OSRELEASE=6.1.0\n", error="invalid")
    yield Case(FORMAT, "lower-case", "The letters are capitals.", b"pageDU64".ljust(0x2000, b"\0"), error="invalid")
