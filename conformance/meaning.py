"""One case about meaning: what is done, what must come of it, and the rule that it is about."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Literal

Level = Literal["must", "acceptable", "policy"]
FailsIf = Literal["dropped", "strict"]

DROPPED: tuple[FailsIf, ...] = ("dropped",)
STRICT: tuple[FailsIf, ...] = ("strict",)
BOTH: tuple[FailsIf, ...] = ("dropped", "strict")
# The name under which a tour through all states goes; it belongs to no single rule.
EVERY_STATE = "every-state"
FLAGS = {
    "big-endian": "numbers read in the wrong byte order",
    "class": "a 32-bit and a 64-bit dump mistaken for one another",
    "release": "the behaviour of one release of QEMU taken for that of all",
    "boundary": "a limit that is off by one",
    "first-only": "a later one used where the first counts",
    "padding": "padding forgotten, or counted as content",
    "terminator": "the NUL that QEMU writes after the descriptor forgotten",
    "unmapped": "memory that is not there mistaken for an error, or for content",
    "overflow": "a sum or a number that does not fit into the variable",
    "base": "a number read in the wrong base",
    "octal": "a leading 0 taken for octal",
    "sign": "a sign lost, or allowed where there is none",
    "blanks": "blanks around a value",
    "unanchored-match": "a key found in the middle of a line or of another key",
    "duplicate-last": "the last of several lines used where the first counts",
    "trailing-nul": "NULs after the text, or inside it",
    "line-end": "a line end that is missing, doubled or of another system",
    "line-cut": "a line that the kernel cut, or that ran into the next one",
    "withdrawn": "a note used that is withdrawn, or one withdrawn that is not",
    "partial-write": "bytes that came in several writes",
    "failed-write": "what a refused transfer leaves",
    "offset": "the place of the next transfer",
    "name": "another name than VMCOREINFO with its NUL",
    "type": "the type of the note",
    "windows": "the header of a Windows guest mistaken for text",
    "defect": "a mistake of QEMU that a host may or may not share",
}


@dataclass(frozen=True)
class Meaning:
    """A case; `rule` is the one that it proves.

    Attributes:
        kind: What is asked: `device`, `transfer`, `acceptance`, `note`, `payload` or another of RULES.md.
        fails_if: Which mistake about the rule the case shows: that it is `dropped`, or kept too `strict`ly.
        level: `must` is the ABI; `acceptable` means that readers differ with reason, and `also` has the other answers;
            `policy` is this project's choice.
        also: Other answers, each with the keys of `expect` in which it differs.
        unconfirmed: Why no release of QEMU can confirm the case; empty where one can.
    """

    kind: str
    rule: str
    name: str
    what: str
    input: dict[str, object]
    expect: dict[str, object]
    fails_if: tuple[FailsIf, ...]
    level: Level = "must"
    flags: tuple[str, ...] = ()
    also: tuple[dict[str, object], ...] = ()
    unconfirmed: str = ""

    def __post_init__(self) -> None:
        if unknown := set(self.flags) - set(FLAGS):
            raise ValueError(f"{self.id}: flags {sorted(unknown)} have no meaning")
        if bool(self.also) != (self.level == "acceptable"):
            raise ValueError(f"{self.id}: other answers belong to the level acceptable, and only there")

    @property
    def id(self) -> str:
        return f"{self.kind}/{self.rule}/{self.name}"

    @property
    def digest(self) -> str:
        """What changes with the case itself, so that an old confirmation does not count for a new case."""
        text = json.dumps([self.kind, self.input, self.expect], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    def to_json(self, confirmed: tuple[str, ...] = ()) -> dict[str, object]:
        """Return the case as its line has it, empty things left out."""
        shape: dict[str, object] = {
            "id": self.id,
            "kind": self.kind,
            "rule": "" if self.rule == EVERY_STATE else self.rule,
            "what": self.what,
            "fails_if": list(self.fails_if),
            "level": self.level,
            "flags": list(self.flags),
            "confirmed": list(confirmed),
            "unconfirmed": self.unconfirmed,
            "input": self.input,
            "expect": self.expect,
            "also": list(self.also),
        }
        return {key: value for key, value in shape.items() if value or key in ("expect", "input")}
