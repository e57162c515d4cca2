"""Machines that stay up across cases, and what happens where QEMU is not installed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator

import pytest

from qemu.machine import KINDS, RISCV64, Machine

PACKAGES = "qemu-system-x86 qemu-system-arm"


def missing(message: str) -> None:
    """Skip the test, or fail it where CI promises that everything is installed."""
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


def need_binary(binary: str) -> None:
    if not shutil.which(binary):
        missing(f"{binary} is not installed; on Debian: apt-get install {PACKAGES}")


@pytest.fixture(scope="session")
def machine_of() -> Iterator[Callable[[str], Machine]]:
    """Return the machine of a kind; it is started when first asked for and stays up."""
    running: dict[str, Machine] = {}

    def of(name: str) -> Machine:
        if name not in running:
            kind = RISCV64 if name == RISCV64.name else KINDS[name]
            need_binary(kind.binary)
            running[name] = Machine(kind)
        return running[name]

    yield of
    for machine in running.values():
        machine.close()


@pytest.fixture(params=list(KINDS))
def machine(request: pytest.FixtureRequest, machine_of: Callable[[str], Machine]) -> Machine:
    """Each machine in turn."""
    return machine_of(request.param)


@pytest.fixture
def x86_64(machine_of: Callable[[str], Machine]) -> Machine:
    return machine_of("x86_64")
