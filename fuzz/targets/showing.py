"""What may reach a terminal."""

from __future__ import annotations

from vmcoreinfo_fmt.cli.screen import printable

__all__ = ["shown_safely"]


def shown_safely(text: str, *, escaped: bool = True) -> None:
    """Fail if a text would steer a terminal once it is shown; `escaped` says that it went through `printable`."""
    shown = text if escaped else printable(text)
    assert all(character.isprintable() for character in shown)
    shown.encode()
