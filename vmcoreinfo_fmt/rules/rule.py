"""What a rule is, and which set of rules a judgement goes by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from ..errors import FormatError

__all__ = ["LATEST", "Profile", "ProfileName", "Rule", "Version"]

ProfileName = Literal["spec", "qemu", "script"]
Version = tuple[int, int]

# The last release of QEMU whose source these rules were read from.
LATEST: Version = (10, 2)


@dataclass(frozen=True)
class Profile:
    """Whose rules count.

    Attributes:
        name: `spec` for the specification's text, `qemu` for what QEMU's dump does, `script` for QEMU's gdb script
            dump-guest-memory.py.
        version: Major and minor release of QEMU; the specification and the script do not depend on it.
    """

    name: ProfileName = "spec"
    version: Version = LATEST

    @classmethod
    def parse(cls, text: str) -> Profile:
        """Return the profile that `spec`, `script`, `qemu` (the latest known release) or `qemu:7.2` stands for.

        Raises:
            FormatError: The text is none of these.
        """
        found = re.fullmatch(r"(?:(spec|script)|qemu(?::(\d{1,4})\.(\d{1,4})(?:\.\d{1,4})?)?)", text)
        if not found:
            raise FormatError(f"profile is {text}, expected spec, script, qemu or qemu:MAJOR.MINOR")
        if found[1] == "script":
            return cls("script")
        if found[1] == "spec":
            return cls("spec")
        return cls("qemu", (int(found[2]), int(found[3])) if found[2] else LATEST)

    def __str__(self) -> str:
        return f"qemu:{self.version[0]}.{self.version[1]}" if self.name == "qemu" else self.name


@dataclass(frozen=True)
class Rule:
    """One rule of the specification or one behaviour of practice.

    Attributes:
        id: Stable identifier.
        statement: The rule in one sentence.
        source: Where it is written or was seen.
        profiles: Whose rule it is.
        consequence: What a violation, or not knowing the behaviour, means for a user.
        practice: What practice does where it differs from the statement; empty where it does not.
        since: First release of QEMU that behaves so, or None for all that have the device (2.11 and later).
        before: First release of QEMU that no longer does, or None.
        defect: Whether this is a mistake of QEMU rather than a choice.
    """

    id: str
    statement: str
    source: str
    profiles: tuple[ProfileName, ...]
    consequence: str
    practice: str = ""
    since: Version | None = None
    before: Version | None = None
    defect: bool = False

    def applies(self, profile: Profile) -> bool:
        """Return whether the rule counts under a profile."""
        if profile.name not in self.profiles:
            return False
        if profile.name != "qemu":
            return True
        return (self.since is None or profile.version >= self.since) and (
            self.before is None or profile.version < self.before
        )

    @property
    def versions(self) -> str:
        """Releases of QEMU that behave so, in words; empty where all do."""
        words = []
        if self.since:
            words.append(f"since {self.since[0]}.{self.since[1]}")
        if self.before:
            words.append(f"before {self.before[0]}.{self.before[1]}")
        return ", ".join(words)

    def to_dict(self) -> dict[str, object]:
        """Return the rule in the shape that `--json` prints."""
        return {
            "id": self.id,
            "statement": self.statement,
            "source": self.source,
            "profiles": list(self.profiles),
            "consequence": self.consequence,
            "practice": self.practice,
            "versions": self.versions,
            "defect": self.defect,
        }
