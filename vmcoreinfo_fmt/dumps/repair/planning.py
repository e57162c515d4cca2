"""What is wrong with a dump, and the plan that mends it."""

from __future__ import annotations

from ...errors import FormatError, MissingKeyError, UnsupportedError, ValidationError
from ...note import VMCOREINFO, Note
from ...rules.finding import Finding
from ...sources import opening
from .. import scan
from ..candidate import choose_last
from ..containers import read_headers, unwrapped
from ..dump import Dump
from ..search.names import UTS_SIZE, address_of_names
from .elf import ElfEditor
from .kdump import KdumpEditor
from .plan import Draft, Overlay, Plan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...sources.opening import File
    from ...sources.source import Source
    from ...text.vmcoreinfo import VmCoreInfo
    from ..memory import Memory
    from ..search.strings import Progress

__all__ = ["plan_edit", "plan_insertion", "plan_removal", "plan_repair"]

MENDED = ("elf", "kdump-compressed")
DEFAULT_PAGE, PAGE_SIZES = 4096, (4096, 8192, 16384, 65536)
# As much of each range of memory is compared, at its start and at its end.
SAMPLE = 1 << 16
Editor = ElfEditor | KdumpEditor


class _Work:
    """One dump, opened for a plan."""

    def __init__(self, file: File) -> None:
        self.source: Source = opening.of(file)
        self.source.budget.is_enforced = True
        try:
            self.source, kind = unwrapped(self.source)
            if kind not in MENDED:
                raise UnsupportedError(
                    f"{self.source.name} is of kind {kind or 'raw'}, expected {' or '.join(MENDED)}; wrap makes an ELF "
                    "dump of memory",
                    found=str(kind),
                )
            headers = read_headers(self.source, kind)
            self.dump = Dump(headers, choose_last(headers.candidates))
            self.draft = Draft(self.source, self._size())
            self.editor: Editor = ElfEditor(self.draft) if kind == "elf" else KdumpEditor(self.draft, self.dump)
        except BaseException:
            self.source.close()
            raise

    def _size(self) -> int:
        size = self.source.size
        if size is None and not self.source.is_stream:
            # A flattened file of many records knows it once it was asked where they are.
            list(self.source.extents)
            size = self.source.size
        if size is None:
            raise UnsupportedError(
                f"the size of {self.source.name} is not known, expected a plain or flattened file; unpack it first",
                found=", ".join(self.source.wrappers),
            )
        cut = [finding.id for finding in self.dump.findings if finding.id in ("elf-memory-cut", "flattened-cut")]
        if cut:
            raise UnsupportedError(f"{self.source.name} is cut ({cut[0]}), expected a whole dump", found=cut[0])
        return size

    @property
    def has_text(self) -> bool:
        return self.dump.chosen is not None and self.dump.chosen.contents == "text"

    def without_note(self) -> list[Note]:
        return [note for note in self.editor.notes if note.name != VMCOREINFO]

    def use(self, text: bytes) -> None:
        """Make a note of that text the dump's only one, after all others."""
        from ...text.vmcoreinfo import VmCoreInfo

        editor = self.editor
        note = Note(VMCOREINFO, 0, text, byte_order=editor.byte_order, align=editor.align)
        info = VmCoreInfo.parse(text)
        self._compare_kernel(info)
        page_size = info.find_integer("PAGESIZE")
        editor.set_notes([*self.without_note(), note], page_size=page_size if page_size in PAGE_SIZES else DEFAULT_PAGE)
        phys_base = info.find_integer("NUMBER(phys_base)")
        if isinstance(editor, KdumpEditor):
            editor.name_kernel(info)
            editor.compare_pages(info)
            if phys_base is not None:
                editor.set_phys_base(phys_base)

    def _compare_kernel(self, info: VmCoreInfo) -> None:
        """Say that the memory is not that of the kernel whose text this is, where its own name shows that."""
        paddr, release, memory = address_of_names(info), info.osrelease, self.dump.memory
        if paddr is None or release is None or memory is None:
            return
        found = memory.read(paddr, UTS_SIZE)
        if found and b"\0" + release.encode("latin-1") + b"\0" not in found:
            self.draft.remaining.append(
                f"the kernel's own name is not at {paddr:#x}, where the text puts it: is it of another boot or kernel?"
            )

    def finish(self, expected: bytes | None) -> Plan:
        """Return the plan, once the dump that it makes was read and says what it should."""
        self.editor.finish()
        plan = self.draft.finish(self.dump.container, self.source.wrappers)
        if plan:
            _prove(self.source, self.dump, plan, expected)
        return plan

    def __enter__(self) -> _Work:
        return self

    def __exit__(self, *details: object) -> None:
        self.source.budget.is_enforced = False
        self.source.close()


def plan_repair(file: File, *, search: bool = True, progress: Progress | None = None) -> Plan:
    """Return what is wrong with a dump, and what is to be written so that other tools open it.

    Args:
        file: What `open` accepts, but for `qmp:`.
        search: Search the memory of a dump whose headers lead to no text.
        progress: Called during that search with the number of bytes that are done.

    Raises:
        UnsupportedError: The container is not one that can be mended, or the dump is cut.
        FormatError: Its header is broken.
        OSError: It cannot be read.
    """
    with _Work(file) as work:
        work.editor.mend_headers()
        text = None
        if work.has_text:
            text = bytes(work.dump.vmcoreinfo)
        elif search and not any(candidate.contents != "empty" for candidate in work.dump.candidates):
            text = _insert_found(work, file, progress)
        return work.finish(text)


def _insert_found(work: _Work, file: File, progress: Progress | None) -> bytes | None:
    """Add the note that is clearly the kernel's in memory, and return its text; otherwise say what is missing."""
    if work.dump.memory is None:
        work.draft.remaining.append("no text, and the memory of this container is not searched; use insert")
        return None
    with scan(file, progress=progress) as found:
        chosen = found.chosen
        if chosen is None or chosen.contents != "text" or chosen.missing:
            number = sum(candidate.contents == "text" for candidate in found.candidates)
            words = f"{number} texts in memory and no clear best one" if number else "no text in memory either"
            work.draft.remaining.append(f"{words}; use insert with a note, a text or another dump")
            return None
        text = chosen.payload
        where = "" if chosen.paddr is None else f" at {chosen.paddr:#x}"
        message = f"a text of {len(text)} bytes is in memory{where}, and no header leads to it"
        is_packed = found.memory is not None and found.memory.pages is not None
        work.draft.defects.append(Finding("dump-note-only-in-memory", message, None if is_packed else chosen.offset))
        work.use(text)
        return text


def plan_insertion(file: File, text: bytes, *, replace: bool = False) -> Plan:
    """Return what is to be written so that a dump has a note of this text, with all that `plan_repair` mends.

    Raises:
        FormatError: The text is not one of a kernel.
        UnsupportedError: There is a text already, and it is not to be replaced; or see `plan_repair`.
    """
    from ...text.vmcoreinfo import VmCoreInfo

    if not VmCoreInfo.parse(text).osrelease:
        raise FormatError("the text has no OSRELEASE, expected the text of a kernel", offset=0)
    with _Work(file) as work:
        if work.has_text and not replace:
            release = work.dump.vmcoreinfo.osrelease or "an unknown kernel"
            raise UnsupportedError(
                f"{work.source.name} has the note of {release} already, expected none; replace it instead", found="note"
            )
        if isinstance(work.editor, ElfEditor):
            work.editor.mend_headers()
        work.use(text)
        return work.finish(text)


def plan_removal(file: File) -> Plan:
    """Return what is to be written so that no header of a dump leads to a VMCOREINFO note; memory still holds it.

    Raises:
        MissingKeyError: There is none.
        UnsupportedError: See `plan_repair`.
    """
    with _Work(file) as work:
        if not work.dump.candidates:
            raise MissingKeyError(f"no {VMCOREINFO} note in {work.source.name}", VMCOREINFO, work.dump.findings)
        work.editor.set_notes(work.without_note())
        return work.finish(None)


def plan_edit(file: File, values: dict[str, str], *, without: tuple[str, ...] = (), unchecked: bool = False) -> Plan:
    """Return what is to be written so that keys of a dump's text have these values.

    Raises:
        MissingKeyError: There is no text, or a key to remove is not there.
        ValidationError: No kernel could have written the new text.
        FormatError: A key or value is not possible in a line.
        UnsupportedError: See `plan_repair`.
    """
    with _Work(file) as work:
        info = work.dump.vmcoreinfo
        for key, value in values.items():
            info = info.replacing(key, value, unchecked=unchecked)
        for key in without:
            info = info.without(key, unchecked=unchecked)
        if not unchecked:
            _refuse_new_errors(work.dump.vmcoreinfo, info)
        text = bytes(info)
        if text != bytes(work.dump.vmcoreinfo):
            work.use(text)
            changed = ", ".join([*values, *without])
            work.draft.steps.append(f"change {changed}")
        return work.finish(text)


def _refuse_new_errors(before: VmCoreInfo, after: VmCoreInfo) -> None:
    """Refuse a text with values that no kernel writes, but for what the old one has already.

    Raises:
        ValidationError: There is such a value.
    """
    known = {finding.message for finding in before.check()}
    wrong = [one for one in after.check() if one.severity == "error" and one.message not in known]
    if wrong:
        raise ValidationError(f"no kernel writes this text: {wrong[0].message}", wrong)


def _prove(source: Source, before: Dump, plan: Plan, expected: bytes | None) -> None:
    """Read the dump as the plan makes it.

    Raises:
        UnsupportedError: It would not say what it should.
    """
    overlay = Overlay(source, plan.size, plan.appended, plan.changes)
    headers = read_headers(overlay, plan.container)
    after = Dump(headers, choose_last(headers.candidates))
    text = bytes(after.vmcoreinfo) if after.chosen is not None and after.chosen.contents == "text" else None
    others = [note for note in before.notes if note.name != VMCOREINFO and not note.missing]
    if (
        text != expected
        or not _same_memory(before.memory, after.memory)
        or [note for note in after.notes if note.name != VMCOREINFO] != others
    ):
        raise UnsupportedError(
            f"{source.name} is built in a way that is not understood: its mended headers would not say the same",
            found=plan.container,
        )


def _same_memory(before: Memory | None, after: Memory | None) -> bool:
    """Return whether the same addresses are there, and the same bytes at the start and the end of each range."""
    if before is None or after is None:
        return before is after
    if _runs(before) != _runs(after):
        return False
    return all(
        before.read(paddr, size) == after.read(paddr, size)
        for part in after
        for size in [min(part.size, SAMPLE)]
        for paddr in (part.paddr, part.paddr + part.size - size)
    )


def _runs(memory: Memory) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for start, end in sorted((part.paddr, part.paddr + part.size) for part in memory):
        if runs and runs[-1][1] == start:
            runs[-1] = runs[-1][0], end
        else:
            runs.append((start, end))
    return runs
