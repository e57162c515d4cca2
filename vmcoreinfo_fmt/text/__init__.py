"""The payload of a note: lines, values, keys, and what follows from them.

From the bottom to the top: `kinds` (the shape of a key), `values`, `lines` and `payload`; the catalogue of `keys`;
`release`, `producer` and `translation` (which kernel it is, and where); `facts`, `tools`, `check`, `diff`, `writing`;
and `vmcoreinfo`, the class that users see.
"""

from __future__ import annotations

__all__: list[str] = []
