"""The flattened wrapper: records in and out of order, empty, and cut."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Vector, cuts, raw

FORMAT = "makedumpfile_flattened"


class Flattened:
    """The wrapper's header and records."""

    def __init__(self, kind: int = 1, version: int = 1, magic: bytes = b"makedumpfile\0\0\0\0") -> None:
        self.vector, self.count = Vector("big"), 0
        header = self.vector.under("header")
        header.put("magic", magic).s(8, "header_type", kind).s(8, "version", version).put("reserved", bytes(4064))

    def record(self, offset: int, body: bytes) -> Flattened:
        record = self._header(offset, len(body))
        record.put("body", body)
        return self

    def _header(self, offset: int, size: int) -> Vector:
        record = self.vector.under(f"records.{self.count}")
        self.count += 1
        header = record.under("header").s(8, "ofs_body", offset).s(8, "len_body", size)
        header.says("is_end", offset == -1 or size == -1)
        return record

    def end(self, offset: int = -1, size: int = -1) -> Flattened:
        self._header(offset, size).says("body", raw(b""))
        self.vector.says("records.length", self.count)
        return self

    def case(self, name: str, what: str, **more: object) -> Case:
        return self.vector.case(FORMAT, name, what, **more)


def cases() -> Iterator[Case]:
    yield Flattened().end().case("empty", "No records but the mark of the end.", cuts=cuts((0, 16), (4095, 4111)))
    yield Flattened().record(0, b"KDUMP   ").record(4096, b"sub").end().case("two", "Two records in order.")
    yield Flattened().record(4096, b"late").record(0, b"early").end().case("out-of-order", "The later place first.")
    yield Flattened().record(0, b"first").record(2, b"second").end().case("overlapping", "The later record counts.")
    yield Flattened().record(7, b"").end().case("no-bytes", "A record of no bytes.")
    yield Flattened(2, 3).end().case("other-version", "Type and version are read as they are.")
    yield Flattened().record(2**53 + 1, b"far").end().case("far", "A place that a double cannot hold.")
    for place in (2**31, 2**32 - 1, 2**63 - 1):
        what = "A place whose lower half looks like another number."
        yield Flattened().record(place, b"far").end().case(f"place-{place:x}", what)
    yield (
        Flattened(0x0102030405060708, 0x090A0B0C0D0E0F10)
        .record(0x1112131415161718, b"order")
        .end()
        .case("byte-order", "No two bytes of a number are alike.")
    )
    yield Flattened(-2, -(2**63)).end().case("negative-version", "Type and version are signed.")
    yield Flattened().record(-2, b"before").end().case("negative", "A place is signed.")
    yield Flattened().end(-1, 5).case("end-by-place", "Either number is enough to end the file.")
    yield Flattened().end(5, -1).case("end-by-size", "Either number is enough to end the file.")
    yield Flattened().record(0, b"x").end().case("cut", "Every way to end in a record.", cuts=cuts((4097, 4128)))
    for size in (-2, -(2**31), -(2**63)):
        vector = Flattened().record(0, b"KDUMP   ").vector.s(8, "", 4096).s(8, "", size).fill(bytes(64))
        what = "A negative size other than -1."
        yield Case(FORMAT, f"size{size}", what, bytes(vector.data), error="invalid")
    for size in (2**31, 2**63 - 1):
        vector = Flattened().vector.s(8, "", 4096).s(8, "", size).fill(bytes(64))
        yield Case(FORMAT, f"size-{size:x}", "A size that no file has.", bytes(vector.data), error="truncated")
    # Who keeps 32 bits of the size finds 8 bytes and the end.
    vector = Flattened().vector.s(8, "", 4096).s(8, "", 2**32 + 8).fill(bytes(8)).s(8, "", -1).s(8, "", -1)
    yield Case(FORMAT, "size-100000008", "A size that no file has.", bytes(vector.data), error="truncated")
    other = Flattened(magic=b"makedumpfile\0\0\0\1").end()
    yield Case(FORMAT, "other-magic", "Other letters.", bytes(other.vector.data), error="invalid")
