"""What an earlier run found, so that only what is new counts."""

from __future__ import annotations

import json

from ..errors import FormatError

__all__ = ["read_baseline"]


def read_baseline(path: str) -> frozenset[str]:
    """Return the fingerprints in a file that `vmcoreinfo check --json` wrote, of one input or of many.

    Raises:
        FormatError: The file is something else.
    """
    with open(path, encoding="utf-8", errors="replace") as file:
        text = file.read()
    decoder = json.JSONDecoder()
    found: set[str] = set()
    at, number = 0, 0
    while text[at:].strip():
        at += len(text) - at - len(text[at:].lstrip())
        number += 1
        try:
            document, at = decoder.raw_decode(text, at)
        except (json.JSONDecodeError, RecursionError) as error:
            raise FormatError(f"{path} is no JSON, expected what check --json prints: {error}") from None
        found |= _fingerprints(path, number, document)
    return frozenset(found)


def _fingerprints(path: str, number: int, document: object) -> set[str]:
    if isinstance(document, dict) and "error" in document:
        return set()  # of an input that could not be read nothing is known
    try:
        return {str(finding["fingerprint"]) for finding in document["findings"]}  # type: ignore[index]
    except (TypeError, KeyError, IndexError):
        message = f"document {number} of {path} has no findings with fingerprints, expected what check --json prints"
        raise FormatError(message) from None
