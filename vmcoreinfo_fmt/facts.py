"""What follows from a payload: facts with their reasons, and arguments for the tools that people use next."""

from __future__ import annotations

from . import origin
from .errors import FormatError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .vmcoreinfo import VmCoreInfo

    Value = int | str | tuple[int, int]

__all__ = ["Fact", "Facts", "ToolArguments"]

# Where x86_64 kernels are linked to lie, from virtual 0 of the image's window on.
X86_64_IMAGE = 0xFFFFFFFF80000000
# No kernel image is larger; x86_64 has room for no more, and says how much.
LARGEST_IMAGE = 1 << 30
WORD = (1 << 64) - 1


class Fact:
    """Something that follows from a payload, or the reason why it does not.

    Attributes:
        name: Stable name, such as `kaslr_slide`.
        label: Name for people.
        value: An integer, a text, a pair of addresses (first, last), or None where it cannot be told.
        text: The value for people; empty where there is none.
        reason: From which keys it follows, or why it cannot be told.
    """

    __slots__ = ("label", "name", "reason", "text", "value")

    def __init__(self, name: str, label: str, value: Value | None, text: str, reason: str) -> None:
        self.name = name
        self.label = label
        self.value = value
        self.text = text
        self.reason = reason

    def to_dict(self) -> dict[str, object]:
        """Return the fact in the shape that `--json` prints."""
        value = list(self.value) if isinstance(self.value, tuple) else self.value
        return {"name": self.name, "value": value, "text": self.text, "reason": self.reason}

    def __repr__(self) -> str:
        return f"<Fact {self.name}: {self.text or 'not told: ' + self.reason}>"


class ToolArguments:
    """Arguments that spare a tool its own search.

    Attributes:
        tool: Name of the tool.
        arguments: Its command line; VMLINUX and DUMP stand for files that the user has.
        reason: What it is good for.
    """

    __slots__ = ("arguments", "reason", "tool")

    def __init__(self, tool: str, arguments: str, reason: str) -> None:
        self.tool = tool
        self.arguments = arguments
        self.reason = reason

    def to_dict(self) -> dict[str, str]:
        """Return the arguments in the shape that `--json` prints."""
        return {"tool": self.tool, "arguments": self.arguments, "reason": self.reason}

    def __repr__(self) -> str:
        return f"<ToolArguments {self.arguments}>"


class Facts:
    """Everything that follows from one payload. Iterates over all facts, in the order in which people want them."""

    def __init__(self, info: VmCoreInfo) -> None:
        self._info = info
        self.architecture, self._architecture_reason = origin.architecture(info)
        self._facts = {fact.name: fact for fact in self._derive()}

    def __getitem__(self, name: str) -> Fact:
        return self._facts[name]

    def __iter__(self) -> Iterator[Fact]:
        return iter(self._facts.values())

    def _integer(self, key: str) -> int | None:
        try:
            return self._info.integer(key)
        except FormatError:
            return None

    def _derive(self) -> list[Fact]:
        return [
            self._producer(),
            Fact("architecture", "architecture", self.architecture, self.architecture or "", self._architecture_reason),
            self._distribution(),
            self._kaslr_slide(),
            self._text_paddr(),
            self._crash_time(),
            self._five_level(),
            self._va_bits(),
            *(self._range(name) for name in ("VMALLOC", "VMEMMAP", "MODULES")),
            self._memory_encryption(),
        ]

    def _producer(self) -> Fact:
        found = origin.producer(self._info)
        reason = "by the keys that only it writes" if found else "no key that only one producer writes"
        return Fact("producer", "written by", found, found or "", reason)

    def _distribution(self) -> Fact:
        release = self._info.osrelease
        found = origin.distribution(release or "")
        reason = f"a guess from the release string {release}" if found else "the release string has no known suffix"
        return Fact("distribution", "distribution", found, found or "", reason)

    def _kaslr_slide(self) -> Fact:
        slide = self._integer("KERNELOFFSET")
        reason = "KERNELOFFSET" if slide is not None else "no KERNELOFFSET"
        return Fact("kaslr_slide", "KASLR slide", slide, "" if slide is None else f"{slide:#x}", reason)

    def _text_paddr(self) -> Fact:
        label = "kernel text at physical"
        stext = self._integer("SYMBOL(_stext)")
        if stext is None:
            return Fact("text_paddr", label, None, "", "no SYMBOL(_stext)")
        try:
            paddr = self.physical(stext)
        except FormatError as error:
            return Fact("text_paddr", label, None, "", str(error))
        return Fact("text_paddr", label, paddr, f"{paddr:#x}", f"SYMBOL(_stext) and {self._displacement()[1]}")

    def _displacement(self) -> tuple[int | None, str]:
        """Return virtual minus physical of the kernel image modulo 2**64, and the key that tells, or why none does."""
        if self.architecture == "x86_64":
            phys_base = self._integer("NUMBER(phys_base)")
            if phys_base is None:
                return None, "no NUMBER(phys_base)"
            return X86_64_IMAGE - phys_base & WORD, "NUMBER(phys_base)"
        key = {"arm64": "NUMBER(kimage_voffset)", "riscv": "NUMBER(va_kernel_pa_offset)"}.get(self.architecture or "")
        if key is None:
            return None, f"no key says where the image of a kernel for {self.architecture or 'an unknown machine'} lies"
        value = self._integer(key)
        return (None, f"no {key}") if value is None else (value & WORD, key)

    def physical(self, vaddr: int) -> int:
        """Return the physical address of a virtual address inside the kernel image.

        Raises:
            FormatError: The payload does not say where the image lies, or the address is outside of it.
        """
        displacement, key = self._displacement()
        if displacement is None:
            raise FormatError(key)
        if self.architecture == "x86_64":
            first = X86_64_IMAGE
            size = self._integer("NUMBER(KERNEL_IMAGE_SIZE)") or LARGEST_IMAGE
        else:
            first = self._integer("SYMBOL(_stext)") or 0
            size = LARGEST_IMAGE
        if not first <= vaddr < first + size:
            raise FormatError(f"{vaddr:#x} is outside the kernel image, expected {first:#x} to {first + size:#x}")
        return vaddr - displacement & WORD

    def _crash_time(self) -> Fact:
        from datetime import datetime, timezone

        seconds = self._integer("CRASHTIME")
        if seconds is None:
            return Fact("crash_time", "crash time", None, "", "no CRASHTIME: the kernel did not crash into kdump")
        try:
            text = datetime.fromtimestamp(seconds, timezone.utc).isoformat().replace("+00:00", "Z")
        except (ValueError, OverflowError, OSError):
            return Fact("crash_time", "crash time", None, "", f"CRASHTIME={seconds} is beyond any calendar")
        return Fact("crash_time", "crash time", text, text, "CRASHTIME")

    def _five_level(self) -> Fact:
        key = "NUMBER(pgtable_l5_enabled)"
        value = self._integer(key)
        if value is None:
            return Fact("page_table_levels", "page-table levels", None, "", f"no {key}")
        return Fact("page_table_levels", "page-table levels", 5 if value else 4, "5" if value else "4", key)

    def _va_bits(self) -> Fact:
        key = "NUMBER(TCR_EL1_T1SZ)"
        t1sz = self._integer(key)
        if self.architecture == "arm64" and t1sz is not None and 0 < t1sz < 64:
            bits: int | None = 64 - t1sz
        else:
            key = "NUMBER(VA_BITS)"
            bits = self._integer(key)
        reason = key if bits is not None else "neither NUMBER(TCR_EL1_T1SZ) nor NUMBER(VA_BITS)"
        return Fact("va_bits", "virtual address bits", bits, "" if bits is None else str(bits), reason)

    def _range(self, area: str) -> Fact:
        first_key = "NUMBER(MODULES_VADDR)" if area == "MODULES" else f"NUMBER({area}_START)"
        end_key = f"NUMBER({area}_END)"
        first, end = self._integer(first_key), self._integer(end_key)
        name, label = f"{area.lower()}_range", f"{area.lower()} range"
        if first is None or end is None:
            missing = " and ".join(key for key, value in ((first_key, first), (end_key, end)) if value is None)
            return Fact(name, label, None, "", f"no {missing}")
        return Fact(name, label, (first, end), f"{first:#x} to {end:#x}", f"{first_key} and {end_key}")

    def _memory_encryption(self) -> Fact:
        mask = self._integer("NUMBER(sme_mask)")
        if mask is None:
            return Fact("sme_mask", "memory encryption mask", None, "", "no NUMBER(sme_mask)")
        return Fact("sme_mask", "memory encryption mask", mask & WORD, f"{mask & WORD:#x}", "NUMBER(sme_mask)")

    @property
    def tools(self) -> tuple[ToolArguments, ...]:
        """Arguments for the tools that people use next; only those that the payload supports."""
        build_id = self._info.build_id
        found: list[ToolArguments | None] = [
            ToolArguments("debuginfod", f"debuginfod-find debuginfo {build_id}", "fetches vmlinux by its build id")
            if build_id and not build_id.strip("0123456789abcdef")
            else None,
            self._crash(),
            ToolArguments("drgn", "drgn -c DUMP -s VMLINUX --vmcoreinfo NOTE.txt", "where the dump lacks the note")
            if self._info.osrelease
            else None,
            ToolArguments("makedumpfile", "makedumpfile -i NOTE.txt DUMP OUT", "where the dump lacks the note")
            if self._info.osrelease and "PAGESIZE" in self._info
            else None,
            self._volatility(),
        ]
        return tuple(tool for tool in found if tool is not None)

    def _crash(self) -> ToolArguments | None:
        slide = self._integer("KERNELOFFSET")
        options = [f"--kaslr={slide:#x}"] if slide else []
        if self.architecture == "x86_64":
            phys_base = self._integer("NUMBER(phys_base)")
            options += [] if phys_base is None else [f"-m phys_base={phys_base & WORD:#x}"]
        elif self.architecture == "arm64":
            voffset, bits = self._integer("NUMBER(kimage_voffset)"), self["va_bits"].value
            options += [] if voffset is None else [f"-m kimage_voffset={voffset & WORD:#x}"]
            options += [] if bits is None else [f"-m vabits_actual={bits}"]
        if not options:
            return None
        return ToolArguments("crash", f"crash {' '.join(options)} VMLINUX DUMP", "where crash cannot find the kernel")

    def _volatility(self) -> ToolArguments | None:
        table, slide = self._integer("SYMBOL(swapper_pg_dir)"), self._integer("KERNELOFFSET")
        if self.architecture != "x86_64" or table is None or slide is None:
            return None
        try:
            paddr = self.physical(table)
        except FormatError:
            return None
        words = f"page_map_offset={paddr:#x} kernel_virtual_offset={slide:#x}"
        return ToolArguments("volatility3", words, "values of its Intel layer's configuration")
