"""What the shape of a key says: its kind, and the base of its value."""

from __future__ import annotations

__all__ = ["KINDS", "base_of", "inner_name", "kind"]

KINDS = ("SYMBOL", "SIZE", "OFFSET", "LENGTH", "NUMBER")

# Where the shape of a key does not give the base. Decoding a value must not cost reading the catalogue of keys,
# so this repeats it; a test compares the two.
_BASES = {
    "CRASHTIME": 10,
    "EAMODE31": 16,
    "EDMA": 16,
    "IDENTITYBASE": 16,
    "KERNELOFFPHYS": 16,
    "KERNELOFFSET": 16,
    "PAGESIZE": 10,
    "SAMODE31": 16,
    "SDMA": 16,
    "SYMBOL(descs_counts)": 10,
}
# With every key that was asked for: kernels write the same few hundred.
_bases: dict[str, int | None] = dict(_BASES)
_MOST = 4096
_BASE_OF_KIND = {"SYMBOL": 16, "SIZE": 10, "OFFSET": 10, "LENGTH": 10, "NUMBER": 10}


def kind(key: str) -> str:
    """Return `SYMBOL`, `SIZE`, `OFFSET`, `LENGTH`, `NUMBER`, `CONFIG`, `bare` or `other` by the key's shape.

    >>> kind("OFFSET(page.flags)"), kind("BUILD-ID"), kind("SRCFILE(pud_t)")
    ('OFFSET', 'bare', 'other')
    """
    shape, bracket, name = key.partition("(")
    if bracket:
        return shape if shape in _BASE_OF_KIND and len(name) > 1 and name[-1] == ")" else "other"
    if not (key.isascii() and key.replace("_", "").replace("-", "").isalnum()):
        return "other"
    if key.startswith("CONFIG_"):
        return "CONFIG"
    return "bare" if key[0].isalpha() and key.isupper() else "other"


def base_of(key: str) -> int | None:
    """Return the base of a value that does not begin with 0x; a value that does is hexadecimal whatever its key.

    Addresses of symbols are hexadecimal, the other kinds decimal, octal never
    occurs; keys that the catalogue knows better have their own base. None
    means that the value is not a number. Keys that Linux writes with 0x are
    decimal without it, as makedumpfile -g and MediaTek write them.

    >>> base_of("KERNELOFFSET"), base_of("NUMBER(phys_base)"), base_of("OSRELEASE")
    (16, 10, None)
    """
    try:
        return _bases[key]
    except KeyError:
        pass
    shape, _, name = key.partition("(")
    base = _BASE_OF_KIND.get(shape) if len(name) > 1 and name[-1] == ")" else None
    if len(_bases) < _MOST:
        _bases[key] = base
    return base


def inner_name(key: str) -> str:
    """Return the name inside the parentheses, or the key itself if it has none.

    >>> inner_name("SIZE(page)"), inner_name("PAGESIZE")
    ('page', 'PAGESIZE')
    """
    return key.partition("(")[2].removesuffix(")") or key
