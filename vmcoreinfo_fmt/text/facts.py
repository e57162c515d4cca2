"""What follows from a payload: facts, each with its reason."""

from __future__ import annotations

from ..errors import VmcoreinfoError
from .producer import architecture, producer
from .record import Record
from .release import distribution, wrong_build_id
from .tools import tools
from .translation import locate_image, memory_start
from .values import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .payload import Payload
    from .tools import ToolArguments

    Value = int | str | tuple[int, int]

__all__ = ["Fact", "Facts", "build_id", "utc"]


def utc(seconds: int) -> str | None:
    """Return a time since 1970 as date and time, or None where it is outside every calendar."""
    from datetime import datetime, timezone

    try:
        return datetime.fromtimestamp(seconds, timezone.utc).isoformat().replace("+00:00", "Z")
    except (ValueError, OverflowError, OSError):
        return None


class Fact(Record):
    """Something that follows from a payload, or the reason why it does not.

    Attributes:
        name: Stable name, such as `kaslr_offset`.
        label: Name for people.
        value: An integer, a text, a pair of addresses (first, end), or None if the payload does not tell.
        text: The value for people; empty if there is none.
        reason: From what it follows, or why it does not.
    """

    __slots__ = ("label", "name", "reason", "text", "value")

    name: str
    label: str
    value: Value | None
    text: str
    reason: str

    def __init__(self, name: str, label: str, value: Value | None, text: str, reason: str) -> None:
        self._fill(name=name, label=label, value=value, text=text, reason=reason)

    def __repr__(self) -> str:
        return f"<Fact {self.name}: {self.text or 'unknown, ' + self.reason}>"


class Facts:
    """Everything that follows from one payload. Iterates over all facts, in the order in which people want them.

    Attributes:
        architecture: Architecture of the kernel as the catalogue of keys names it, or None.
    """

    __slots__ = ("_architecture_reason", "_facts", "_payload", "architecture")

    def __init__(self, payload: Payload) -> None:
        self._payload = payload
        found, self._architecture_reason = architecture(payload)
        self.architecture: str | None = found
        self._facts: dict[str, Fact] = {}

    def __getitem__(self, name: str) -> Fact:
        found = self._facts.get(name)
        if found is None:
            found = self._facts[name] = _MAKERS[name](self)
        return found

    def __iter__(self) -> Iterator[Fact]:
        return map(self.__getitem__, _MAKERS)

    def __len__(self) -> int:
        return len(_MAKERS)

    def physical(self, vaddr: int, *, page_offset: int | None = None) -> int:
        """Return the physical address of a virtual address inside the kernel image.

        Args:
            vaddr: The virtual address.
            page_offset: Where the linear map of an i386 kernel starts, if not at 0xc0000000. No key says it.

        Raises:
            ValueError: The address is outside the image.
            MissingKeyError: The key that says where the image is, is absent.
            UnsupportedError: No key says it on this architecture.
        """
        return locate_image(self._payload, arch=self.architecture, page_offset=page_offset).paddr(vaddr)

    @property
    def tools(self) -> tuple[ToolArguments, ...]:
        """Arguments for the tools that people use next; only those that the payload supports."""
        return tools(self._payload, self.architecture)

    def to_dict(self) -> dict[str, object]:
        """Return the facts and the arguments for tools in the shape that `--json` prints."""
        return {"facts": [fact.to_dict() for fact in self], "tools": [tool.to_dict() for tool in self.tools]}

    def __eq__(self, other: object) -> bool:
        return self._payload == other._payload if isinstance(other, Facts) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._payload)

    def __copy__(self) -> Facts:
        return self

    def __deepcopy__(self, memo: object) -> Facts:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return Facts, (self._payload,)

    def _ipython_key_completions_(self) -> list[str]:
        return list(_MAKERS)

    def _repr_html_(self) -> str:
        from .notebook import html_table

        rows = [(fact.label, fact.text, fact.reason) for fact in self]
        return html_table(repr(self), ("fact", "value", "reason"), rows, code=("value",))

    def __repr__(self) -> str:
        known = sum(fact.value is not None for fact in self)
        return f"<Facts {self._payload.osrelease or 'without OSRELEASE'}: {known} of {len(self)} known>"

    def _architecture(self) -> Fact:
        found = self.architecture
        return Fact("architecture", "architecture", found, found or "", self._architecture_reason)

    def _producer(self) -> Fact:
        found = producer(self._payload)
        reason = "keys that only it writes" if found else "no key that only one producer writes"
        return Fact("producer", "written by", found, found or "", reason)

    def _distribution(self) -> Fact:
        release = self._payload.osrelease
        found = distribution(release or "")
        reason = f"a guess from the release string {release}" if found else "the release string has no known suffix"
        return Fact("distribution", "distribution", found, found or "", reason)

    def _build_id(self) -> Fact:
        found, reason = build_id(self._payload)
        return Fact("build_id", "build id", found, found or "", reason)

    def _kaslr_offset(self) -> Fact:
        key = "KERNELOFFSET"
        value = self._payload.find_integer(key)
        label = "KASLR offset"
        if value is None:
            return Fact("kaslr_offset", label, None, "", f"no {key}")
        if "KERNELOFFPHYS" in self._payload:
            reason = f"{key} is the virtual address of the image on s390 since 6.10, not a distance"
            return Fact("kaslr_offset", label, None, "", reason)
        return Fact("kaslr_offset", label, value, f"{value:#x}", key)

    def _text_paddr(self) -> Fact:
        label = "kernel text at physical"
        stext = self._payload.find_integer("SYMBOL(_stext)")
        if stext is None:
            return Fact("text_paddr", label, None, "", "no SYMBOL(_stext)")
        try:
            image = locate_image(self._payload, arch=self.architecture)
            paddr = image.paddr(stext)
        except (ValueError, VmcoreinfoError) as error:
            return Fact("text_paddr", label, None, "", str(error))
        return Fact("text_paddr", label, paddr, f"{paddr:#x}", f"SYMBOL(_stext) and {image.reason}")

    def _memory_start(self) -> Fact:
        value, reason = memory_start(self._payload)
        return Fact("memory_start", "memory from physical", value, "" if value is None else f"{value:#x}", reason)

    def _crash_time(self) -> Fact:
        label = "crash time"
        seconds = self._payload.find_integer("CRASHTIME")
        if seconds is None:
            return Fact("crash_time", label, None, "", "no CRASHTIME: the kernel did not crash into kdump")
        text = utc(seconds)
        if text is None:
            return Fact("crash_time", label, None, "", f"CRASHTIME={seconds} is outside every calendar")
        return Fact("crash_time", label, text, text, "CRASHTIME")

    def _page_table_levels(self) -> Fact:
        levels, reason = self._levels()
        return Fact("page_table_levels", "page-table levels", levels, "" if levels is None else str(levels), reason)

    def _levels(self) -> tuple[int | None, str]:
        payload, arch = self._payload, self.architecture
        if arch == "x86_64":
            key = "NUMBER(pgtable_l5_enabled)"
            value = payload.find_integer(key)
            return (None, f"no {key}") if value is None else (5 if value else 4, key)
        if arch in _LONG_TABLES:
            key, levels = _LONG_TABLES[arch]
            return (levels, key) if key in payload else (2, f"no {key}")
        if arch == "powerpc":
            key = "NUMBER(RADIX_MMU)"
            value = payload.find_integer(key)
            return (None, f"no {key}") if value is None else (4, key) if value else (None, f"{key} is 0: a hash table")
        bits, reason = self._bits()
        if bits is None:
            return None, reason
        if arch == "riscv":
            return {32: 2, 39: 3, 48: 4, 57: 5}.get(bits), reason
        page_size = payload.find_integer("PAGESIZE")
        if arch != "arm64" or page_size not in (4096, 16384, 65536):
            return None, "no PAGESIZE of arm64" if arch == "arm64" else "no key says it on this architecture"
        # A page of entries of 8 bytes decodes so many bits; the lowest 4 are always left to the last level.
        return (bits - 4) // (page_size.bit_length() - 4), f"PAGESIZE and {reason}"

    def _va_bits(self) -> Fact:
        bits, reason = self._bits()
        return Fact("va_bits", "virtual address bits", bits, "" if bits is None else str(bits), reason)

    def _bits(self) -> tuple[int | None, str]:
        payload, arch = self._payload, self.architecture
        if arch == "x86_64":
            levels, key = self._levels()
            return (None, key) if levels is None else (57 if levels == 5 else 48, key)
        if arch in ("x86_32", "arm"):
            return 32, "the architecture"
        key = "NUMBER(TCR_EL1_T1SZ)"
        t1sz = payload.find_integer(key)
        if arch == "arm64" and t1sz is not None and 0 < t1sz < 64:
            return 64 - t1sz, key
        bits = payload.find_integer("NUMBER(VA_BITS)")
        if bits is None or not 0 < bits <= 64:
            return None, f"neither {key} nor NUMBER(VA_BITS)"
        if arch == "arm64" and bits > 48:
            return None, f"no {key}: a kernel built for {bits} bits may run with fewer"
        return bits, "NUMBER(VA_BITS)"

    def _range(self, area: str) -> Fact:
        first_key = "NUMBER(MODULES_VADDR)" if area == "MODULES" else f"NUMBER({area}_START)"
        end_key = f"NUMBER({area}_END)"
        first, end = self._payload.find_integer(first_key), self._payload.find_integer(end_key)
        name, label = f"{area.lower()}_range", f"{area.lower()} range"
        if first is None or end is None:
            missing = " and ".join(key for key, value in ((first_key, first), (end_key, end)) if value is None)
            return Fact(name, label, None, "", f"no {missing}")
        return Fact(name, label, (first, end), f"{first:#x} to {end:#x}", f"{first_key} and {end_key}")

    def _memory_encryption(self) -> Fact:
        key = "NUMBER(sme_mask)"
        mask = self._payload.find_integer(key)
        if mask is None:
            return Fact("sme_mask", "memory encryption mask", None, "", f"no {key}")
        return Fact("sme_mask", "memory encryption mask", mask & WORD, f"{mask & WORD:#x}", key)


# What derives each fact, in the order in which people want them; each is derived when it is asked for.
_MAKERS: dict[str, Callable[[Facts], Fact]] = {
    "producer": Facts._producer,
    "architecture": Facts._architecture,
    "distribution": Facts._distribution,
    "build_id": Facts._build_id,
    "kaslr_offset": Facts._kaslr_offset,
    "text_paddr": Facts._text_paddr,
    "memory_start": Facts._memory_start,
    "crash_time": Facts._crash_time,
    "page_table_levels": Facts._page_table_levels,
    "va_bits": Facts._va_bits,
    "vmalloc_range": lambda facts: facts._range("VMALLOC"),
    "vmemmap_range": lambda facts: facts._range("VMEMMAP"),
    "modules_range": lambda facts: facts._range("MODULES"),
    "sme_mask": Facts._memory_encryption,
}

# Architectures whose page tables have three levels if a configuration option is set, otherwise two.
_LONG_TABLES = {"x86_32": ("CONFIG_X86_PAE", 3), "arm": ("CONFIG_ARM_LPAE", 3)}


def build_id(payload: Payload) -> tuple[str | None, str]:
    """Return the build id, or None where there is none that can be right, and the reason."""
    text = payload.build_id
    if text is None:
        return None, "no BUILD-ID"
    wrong = wrong_build_id(payload.osrelease)
    if wrong:
        return None, f"BUILD-ID is wrong in kernels {wrong}"
    if not text or len(text) > 128 or text.strip("0123456789abcdef"):
        return None, f"BUILD-ID is {text[:80]!r}, expected hexadecimal digits"
    return text, "BUILD-ID"
