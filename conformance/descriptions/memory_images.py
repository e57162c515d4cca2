"""LiME and AVML images, and the chunks that AVML's memory is compressed in."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Vector, enum, top

LIME, AVML = 0x4C694D45, 0x4C4D5641
KINDS = {0: "compressed", 1: "plain", 0xFE: "padding", 0xFF: "identifier"}


class Lime:
    """Pieces of memory, each behind its header."""

    def __init__(self) -> None:
        self.vector, self.count = Vector("little"), 0

    def piece(self, first: int, body: bytes, *, magic: int = LIME, size: int | None = None, version: int = 0) -> Lime:
        piece = self.vector.under(f"pieces.{self.count}")
        self.count += 1
        size = len(body) if size is None else size
        header = piece.under("header")
        name = {LIME: "uncompressed", AVML: "compressed"}.get(magic)
        header.u(4, "raw_magic", magic).says("magic", enum(magic, name)).u(
            4, "version", version or (1 if magic == LIME else 2)
        )
        header.u(8, "first_paddr", first).u(8, "last_paddr", first + size - 1).put("reserved", bytes(8))
        header.says("is_plain", magic == LIME).says("len_memory", size)
        if magic == LIME:
            piece.put("body", body)
        else:
            piece.says("body", None)
        self.vector.says("pieces.length", self.count)
        return self

    def case(self, name: str, what: str) -> Case:
        return self.vector.case("lime", name, what)


def snappy(*chunks: tuple[int, bytes]) -> Vector:
    vector = Vector("little").says("chunks.length", len(chunks))
    for number, (kind, body) in enumerate(chunks):
        chunk = vector.under(f"chunks.{number}")
        header = chunk.under("header").u(1, "raw_kind", kind).says("kind", enum(kind, KINDS.get(kind)))
        header.u(2, "len_body_low", len(body) & 0xFFFF).u(1, "len_body_high", len(body) >> 16)
        header.says("len_body", len(body))
        chunk.put("body", body)
    return vector


def cases() -> Iterator[Case]:
    yield Lime().piece(0, b"memory").case("one", "Memory from address 0 on.")
    yield Lime().piece(0x1000, bytes(16)).piece(0x1_0000_0000, b"high").case("two", "Two pieces with a hole between.")
    yield Lime().piece(0x1000, b"", magic=AVML, size=4096).case("avml", "The header of a compressed piece.")
    high = Lime().piece(top(8), b"high", version=top(4)).piece(2**64 - 4, b"last")
    yield high.case("high", "Addresses and a version with their top bit set; the last piece ends with the last byte.")
    for name, first, last in (
        ("reversed", 5, 1),
        ("reversed-by-one", 5, 4),
        ("reversed-high", 2**63 + 5, 2**63 + 1),
        ("reversed-across", 2**63, 2**63 - 2),
        ("everything", 0, 2**64 - 1),
        ("half", 0, 2**63 - 1),
        ("upper-half", 2**63, 2**64 - 1),
    ):
        vector = Vector("little").u(4, "", LIME).u(4, "", 1).u(8, "", first).u(8, "", last).fill(bytes(8 + 16))
        error = "invalid" if "reversed" in name else "truncated"
        yield Case("lime", name, "A piece that no file can hold.", bytes(vector.data), error=error)
    # Who keeps 32 bits of the size finds all of them.
    vector = Vector("little").u(4, "", LIME).u(4, "", 1).u(8, "", 0).u(8, "", 2**32 + 7).fill(bytes(8 + 8))
    yield Case("lime", "four-gib-and-8", "A piece that no file can hold.", bytes(vector.data), error="truncated")
    yield Lime().piece(0x0102030405060708, b"order").case("order", "No two bytes of an address are alike.")
    yield Lime().piece(2**53 + 1, b"x").case("far", "An address that a double cannot hold.")

    start = (0xFF, b"sNaPpY")
    yield snappy(start, (1, b"\0\0\0\0plain")).case("snappy_framed", "plain", "A chunk that is not compressed.")
    yield snappy(start, (0, b"\1\2\3\4\5\x10hello")).case("snappy_framed", "compressed", "A compressed chunk.")
    yield snappy(start, (0xFE, bytes(7)), (0xFE, b"")).case("snappy_framed", "padding", "Chunks that are skipped.")
    wide = (0xFE, bytes(0x10203))
    yield snappy(start, wide, (1, b"\0\0\0\0z")).case("snappy_framed", "size-three-bytes", "A size of more than 65535.")
    yield snappy((0xFE, bytes(0x8001))).case("snappy_framed", "size-bit-15", "The lower half of a size is unsigned.")
