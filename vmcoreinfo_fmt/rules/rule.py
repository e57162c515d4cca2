"""One entry of the catalogue."""

from __future__ import annotations

from .._values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ProfileName = Literal["spec", "qemu", "script"]
    Version = tuple[int, int]
    Severity = Literal["error", "warning", "info"]
    Frame = Literal["file", "wrapper", "container", "note", "payload", "entry", "region"]
    Kind = Literal["specification", "qemu", "linux", "windows", "defect", "practice", "reading"]

__all__ = ["SEVERITIES", "Rule"]

# What a statement starts with that keeps its capital inside a sentence.
NAMES = ("Linux", "Windows")
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")  # the worst first


class Rule(Value):
    """A rule of the specification, a behaviour of practice, or something that a reader can find.

    Attributes:
        id: Stable identifier, such as `entry-full-write`.
        area: What it is about, which is also the name of its file in the catalogue: `entry`, `note`, `lines` and so on.
        statement: The rule in one sentence.
        severity: Of a finding that names it: `error` breaks the specification or loses data, `warning` is likely
            wrong, `info` is worth knowing.
        kind: Whose statement it is: `specification` (its text says so), `qemu`, `linux`, `windows` (they behave so),
            `defect` (a mistake of QEMU), `practice` (what tools make of it) or `reading` (a problem of an input).
        frame: Where offsets of its findings count from, or None where no finding has one.
        profiles: The profiles under which a host applies it; empty for what guests do and for what is found when
            reading.
        since: First release of QEMU that behaves so, or None for all.
        until: Last release of QEMU that behaves so, or None where it still does.
        source: Where it is written or was seen: file and line at a named release.
        meaning: What it means for a user.
        advice: What to do about it.
        practice: What practice does where it differs from the statement, or what the specification says where the
            statement is not its own; empty where neither is the case.
        example: Input that shows it: bytes in hexadecimal, text with escapes such as \\n, a command, or words.
    """

    # In the order of `to_dict`.
    __slots__ = (  # noqa: RUF023
        "id",
        "area",
        "statement",
        "severity",
        "kind",
        "frame",
        "profiles",
        "since",
        "until",
        "source",
        "meaning",
        "advice",
        "practice",
        "example",
    )

    id: str
    area: str
    statement: str
    severity: Severity
    kind: Kind
    frame: Frame | None
    profiles: tuple[ProfileName, ...]
    since: Version | None
    until: Version | None
    source: str
    meaning: str
    advice: str
    practice: str
    example: str

    def __init__(
        self,
        id: str,
        *,
        area: str,
        statement: str,
        severity: Severity,
        kind: Kind,
        frame: Frame | None = None,
        profiles: tuple[ProfileName, ...] = (),
        since: Version | None = None,
        until: Version | None = None,
        source: str = "",
        meaning: str = "",
        advice: str = "",
        practice: str = "",
        example: str = "",
    ) -> None:
        self._fill(
            id=id,
            area=area,
            statement=statement,
            severity=severity,
            kind=kind,
            frame=frame,
            profiles=profiles,
            since=since,
            until=until,
            source=source,
            meaning=meaning,
            advice=advice,
            practice=practice,
            example=example,
        )

    @property
    def defect(self) -> bool:
        """Whether this is a mistake of QEMU rather than a choice."""
        return self.kind == "defect"

    @property
    def message(self) -> str:
        """The statement as the message of a finding: lower case, without a full stop."""
        first, separator, rest = self.statement.removesuffix(".").partition(" ")
        # Names such as PAGESIZE and SYMBOL(_stext) keep their letters.
        is_word = first.isalpha() and first.istitle() and first not in NAMES
        return (first.lower() if is_word else first) + separator + rest

    @property
    def versions(self) -> str:
        """Releases of QEMU that behave so, in words; empty where all do."""
        first, last = (f"{v[0]}.{v[1]}" if v else "" for v in (self.since, self.until))
        if first and last:
            return f"{first} to {last}"
        return f"since {first}" if first else f"up to {last}" if last else ""

    def to_dict(self) -> dict[str, object]:
        """Return the rule in the shape that `--json` prints."""
        shape: dict[str, object] = {name: getattr(self, name) for name in self.__slots__}
        shape["profiles"] = list(self.profiles)
        for name in ("since", "until"):
            version: Version | None = getattr(self, name)
            shape[name] = f"{version[0]}.{version[1]}" if version else None
        return shape

    def __repr__(self) -> str:
        return f"<Rule {self.id}: {self.statement}>"
