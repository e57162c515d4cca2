"""Where bytes come from: files, streams, memory, URLs, and what is packed in them."""

from __future__ import annotations

from .opening import of
from .source import BytesSource, Source

__all__ = ["BytesSource", "Source", "of"]
