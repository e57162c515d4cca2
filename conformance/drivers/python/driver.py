"""Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form."""

from __future__ import annotations

import sys
from enum import Enum
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

from kaitaistruct import EndOfStreamError, KaitaiStream, UndecidedEndiannessError, ValidationFailedError


def failure(error: Exception) -> str:
    for kind, name in (
        (EndOfStreamError, "truncated"),
        (ValidationFailedError, "invalid"),
        (UndecidedEndiannessError, "undecided"),
    ):
        if isinstance(error, kind):
            return f"!{name}"
    return f"!{type(error).__name__}"


def show(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Enum):
        return f"{value.value}:{value.name}"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        value = value.encode()
    return "x" + value.hex() if isinstance(value, bytes) else "struct"


def walk(value: Any, path: str) -> str:
    try:
        for part in path.split("."):
            if not isinstance(value, list):
                value = getattr(value, part)
            else:
                value = len(value) if part == "length" else value[int(part)]
        return show(value)
    except Exception as error:
        return failure(error)


def parse(format: str, data: bytes, params: list[str]) -> Any:
    root = "".join(part.capitalize() for part in format.split("_"))
    arguments: list[bool | int] = []
    for param in params:
        text = param.partition("=")[2]
        arguments.append(text == "true" if text in ("true", "false") else int(text))
    parsed = getattr(import_module(f"vmcoreinfo_ksy.{format}"), root)(*arguments, KaitaiStream(BytesIO(data)))
    parsed._read()
    return parsed


def written(parsed: Any, size: int) -> bytes:
    """Return the bytes that the serializer makes of what was read, as many as there were."""
    for name in [name.removesuffix("__enabled") for name in vars(parsed) if name.endswith("__enabled")]:
        try:
            getattr(parsed, name)
        except Exception:
            # What could not be read is left out.
            setattr(parsed, f"{name}__enabled", False)
    parsed._fetch_instances()
    parsed._check()
    buffer = BytesIO(bytes(size))
    parsed._write(KaitaiStream(buffer))
    return buffer.getvalue()


def main() -> None:
    writes = sys.argv[1:] == ["write"]
    for line in sys.stdin:
        job, format, file, length, params, *paths = line.rstrip("\n").split("\t")
        data, given = Path(file).read_bytes()[: int(length)], params.split(",") if params else []
        try:
            answers, parsed = ["ok"], parse(format, data, given)
            if writes:
                data = written(parsed, len(data))
                parsed = parse(format, data, given)
            for path in paths:
                answers.append(f"{path}={walk(parsed, path)}")
                # What failed once may be remembered as nothing.
                parsed = parse(format, data, given) if "=!" in answers[-1] else parsed
        except Exception as error:
            answers = [failure(error)]
        print(job, *answers, sep="\t")


if __name__ == "__main__":
    main()
