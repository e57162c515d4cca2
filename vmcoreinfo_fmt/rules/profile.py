"""Whose rules count."""

from __future__ import annotations

from .._values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .rule import ProfileName, Rule, Version

__all__ = ["LATEST", "Profile"]

# The last release of QEMU that these rules were held against.
LATEST: Version = (11, 1)


class Profile(Value):
    """Whose rules count.

    Attributes:
        name: `spec` for the specification's text, `qemu` for what QEMU's dump does, `script` for QEMU's gdb script
            dump-guest-memory.py.
        version: Major and minor release of QEMU; the specification and the script do not depend on it.
    """

    __slots__ = ("name", "version")

    name: ProfileName
    version: Version

    def __init__(self, name: ProfileName = "spec", version: Version = LATEST) -> None:
        self._fill(name=name, version=version)

    @classmethod
    def parse(cls, text: str) -> Profile:
        """Return the profile that `spec`, `script`, `qemu` (the latest known release) or `qemu:7.2` stands for.

        Raises:
            ValueError: The text is anything else.
        """
        import re

        found = re.fullmatch(r"(?:(spec|script)|qemu(?::(\d{1,4})\.(\d{1,4})(?:\.\d{1,4})?)?)", text)
        if not found:
            raise ValueError(f"profile is {text}, expected spec, script, qemu or qemu:MAJOR.MINOR")
        if found[1] == "script":
            return cls("script")
        if found[1] == "spec":
            return cls("spec")
        return cls("qemu", (int(found[2]), int(found[3])) if found[2] else LATEST)

    def includes(self, rule: Rule) -> bool:
        """Return whether a host applies a rule under this profile."""
        if self.name not in rule.profiles:
            return False
        if self.name != "qemu":
            return True
        return (rule.since is None or self.version >= rule.since) and (rule.until is None or self.version <= rule.until)

    def __str__(self) -> str:
        return f"qemu:{self.version[0]}.{self.version[1]}" if self.name == "qemu" else self.name

    def to_dict(self) -> dict[str, str | None]:
        """Return the profile in the shape that `--json` prints; `version` is None where none counts."""
        return {"name": self.name, "version": str(self).partition(":")[2] or None}

    def __repr__(self) -> str:
        return f"<Profile {self}>"
