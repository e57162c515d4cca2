"""The executable specification of vmcoreinfo.

>>> import vmcoreinfo_fmt
>>> with vmcoreinfo_fmt.open("tests/data/real/debian-6.1-amd64/qemu-7.2.elf") as dump:
...     info = dump.vmcoreinfo
>>> info.osrelease, info.phys_base
('6.1.0-56-cloud-amd64', -249561088)
"""

from __future__ import annotations

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .dumps import Candidate as Candidate
    from .dumps import Dump as Dump
    from .dumps import open as open
    from .dumps import open_live as open_live
    from .dumps import scan as scan
    from .entry import Entry as Entry
    from .errors import FormatError as FormatError
    from .errors import MissingKeyError as MissingKeyError
    from .errors import MissingPackageError as MissingPackageError
    from .errors import RemoteError as RemoteError
    from .errors import TruncatedError as TruncatedError
    from .errors import UnsupportedError as UnsupportedError
    from .errors import ValidationError as ValidationError
    from .errors import VmcoreinfoError as VmcoreinfoError
    from .host.device import Device as Device
    from .host.judge import judge as judge
    from .host.verdict import Verdict as Verdict
    from .note import Note as Note
    from .note import find_note as find_note
    from .note import iter_notes as iter_notes
    from .rules.finding import Finding as Finding
    from .text.diff import diff as diff
    from .text.lines import Line as Line
    from .text.vmcoreinfo import VmCoreInfo as VmCoreInfo
    from .windows import WindowsDumpHeader as WindowsDumpHeader


# A type checker knows the names above and no others; they are imported when first used, for the command starts in
# milliseconds.
if not TYPE_CHECKING:
    from ._homes import HOMES

    __all__ = list(HOMES)

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{HOMES[name]}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return [*__all__, "__version__"]
