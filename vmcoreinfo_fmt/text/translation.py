"""Physical addresses of the kernel image, from its virtual ones."""

from __future__ import annotations

from ..errors import MissingKeyError, UnsupportedError, VmcoreinfoError
from .producer import architecture, pointer_bits
from .release import release_version
from .values import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .payload import Payload

__all__ = ["PHYSICAL_BITS", "X86_64_IMAGE", "Image", "find_paddr", "locate_image", "memory_start"]

X86_64_IMAGE = 0xFFFFFFFF80000000
"""Virtual address of the window of x86_64 kernels: an image that is linked there is at physical 0 plus phys_base."""

PHYSICAL_BITS = 52
"""The widest physical address of any machine that has these keys; what is wider is not an address as it is."""

# No kernel image is larger; x86_64 has room for no more, and says how much.
_LARGEST_IMAGE = 1 << 30
# Where the linear map of i386 starts unless the kernel was configured otherwise, which no key says.
_I386_PAGE_OFFSET = 0xC0000000
# The linear map of 64-bit powerpc, and the cached window of loongarch: the bits above the physical address.
_POWERPC_LINEAR, _POWERPC_BITS = 0xC, 60
_LOONGARCH_WINDOW, _LOONGARCH_BITS = 0x9000, 48


class Image:
    """Where a kernel image is.

    Attributes:
        difference: Virtual minus physical address, modulo 2**64.
        first: First virtual address for which that holds.
        end: End of those addresses, exclusive.
        reason: From what it follows.
    """

    __slots__ = ("difference", "end", "first", "reason")

    def __init__(self, difference: int, first: int, end: int, reason: str) -> None:
        self.difference: int = difference & WORD
        self.first: int = first
        self.end: int = end
        self.reason: str = reason

    def paddr(self, vaddr: int) -> int:
        """Return the physical address of a virtual one.

        Raises:
            ValueError: The address is outside the image.
        """
        if not self.first <= vaddr < self.end:
            raise ValueError(f"{vaddr:#x} is outside the kernel image, expected {self.first:#x} to {self.end:#x}")
        return vaddr - self.difference & WORD


def find_paddr(payload: Payload, vaddr: int) -> int | None:
    """Return the physical address of a virtual one inside the kernel image, or None if the payload does not tell."""
    try:
        return locate_image(payload).paddr(vaddr)
    except (ValueError, VmcoreinfoError):
        return None


def locate_image(payload: Payload, *, arch: str | None = None, page_offset: int | None = None) -> Image:
    """Return where the kernel image is, in virtual and in physical memory.

    Args:
        payload: The text.
        arch: Its architecture, if the caller knows it already.
        page_offset: Where the linear map of an i386 kernel starts, if not at 0xc0000000. No key says it.

    Raises:
        MissingKeyError: The key that tells on this architecture is absent or not an integer.
        UnsupportedError: No key tells on this architecture.
    """
    arch = arch or architecture(payload)[0]
    if arch == "x86_64":
        phys_base = _needed(payload, "NUMBER(phys_base)")
        size = payload.find_integer("NUMBER(KERNEL_IMAGE_SIZE)") or _LARGEST_IMAGE
        return Image(X86_64_IMAGE - phys_base, X86_64_IMAGE, X86_64_IMAGE + size, "NUMBER(phys_base)")
    stext = _needed(payload, "SYMBOL(_stext)")
    difference, reason = _displacement(payload, arch, stext, page_offset)
    return Image(difference, stext, stext + _LARGEST_IMAGE, reason)


def _displacement(payload: Payload, arch: str | None, stext: int, page_offset: int | None) -> tuple[int, str]:
    if arch in _KEY_OF_DISPLACEMENT:
        key = _KEY_OF_DISPLACEMENT[arch]
        return _needed(payload, key), key
    if arch == "s390":
        return _s390(payload)
    if arch == "x86_32":
        if page_offset is not None:
            return page_offset, f"a linear map from {page_offset:#x} on"
        if stext >= _I386_PAGE_OFFSET:
            return _I386_PAGE_OFFSET, f"the linear map from {_I386_PAGE_OFFSET:#x} on, as i386 kernels usually have it"
        raise _unsupported(f"_stext is below {_I386_PAGE_OFFSET:#x}, and no key says where the linear map starts", arch)
    if arch == "powerpc" and pointer_bits(payload) != 32 and stext >> _POWERPC_BITS == _POWERPC_LINEAR:
        return _POWERPC_LINEAR << _POWERPC_BITS, "the linear map of 64-bit powerpc"
    if arch == "loongarch" and stext >> _LOONGARCH_BITS == _LOONGARCH_WINDOW:
        return _LOONGARCH_WINDOW << _LOONGARCH_BITS, "the cached window of loongarch"
    name = arch or "an unknown architecture"
    raise _unsupported(f"no key says where in physical memory a kernel for {name} is", arch)


_KEY_OF_DISPLACEMENT = {"arm64": "NUMBER(kimage_voffset)", "riscv": "NUMBER(va_kernel_pa_offset)"}


def _s390(payload: Payload) -> tuple[int, str]:
    if "KERNELOFFPHYS" in payload:
        virtual, physical = _needed(payload, "KERNELOFFSET"), _needed(payload, "KERNELOFFPHYS")
        return virtual - physical, "KERNELOFFSET and KERNELOFFPHYS"
    version = release_version(payload.osrelease)
    if version is not None and version < (6, 10):
        return 0, "kernels for s390 before 6.10 are mapped at their physical address"
    raise MissingKeyError("no KERNELOFFPHYS", "KERNELOFFPHYS")


def _needed(payload: Payload, key: str) -> int:
    value = payload.find_integer(key)
    if value is None:
        text = payload.get(key)
        raise MissingKeyError(f"no {key}" if text is None else f"{key} is {text!r}, expected an integer", key)
    return value


def _unsupported(message: str, arch: str | None) -> UnsupportedError:
    return UnsupportedError(message, found=arch or "unknown")


def memory_start(payload: Payload) -> tuple[int | None, str]:
    """Return the physical address at which an arm64 kernel's linear map starts, or None, and the reason.

    It is NUMBER(PHYS_OFFSET), less what a kernel that was built for wider
    virtual addresses than the processor has put into it. With KASLR the kernel
    moves the map, and the number is then not an address of memory.
    """
    key = "NUMBER(PHYS_OFFSET)"
    value = payload.find_integer(key)
    if value is None:
        return None, f"no {key}"
    if value >> PHYSICAL_BITS == 0:
        return value, key
    built, t1sz = payload.find_integer("NUMBER(VA_BITS)"), payload.find_integer("NUMBER(TCR_EL1_T1SZ)")
    if built is not None and t1sz is not None and 0 < 64 - t1sz < built <= 64:
        start = value + (1 << built) - (1 << 64 - t1sz) & WORD
        if start >> 64 - t1sz == 0:  # else KASLR moved the map, too
            return start, f"{key}, counted for {built} bits by a kernel that runs with {64 - t1sz}"
    return None, f"{key} is {value:#x}, which is not a physical address: KASLR moved the linear map"
