"""Timing: everything that is compared runs in turns, so that whatever else the machine does hits all alike."""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence

__all__ = ["Times", "commands", "environment", "in_turns", "middle", "spread"]

Times = dict[str, list[float]]


def in_turns(work: Mapping[str, Callable[[], object]], *, runs: int = 15, seconds: float = 0.02) -> Times:
    """Return seconds a call, for each of several things to do; a run repeats each for about so long."""
    counts = {}
    for name, step in work.items():
        step()
        start = time.perf_counter()
        step()
        counts[name] = max(1, int(seconds / max(time.perf_counter() - start, 1e-7)))
    times: Times = {name: [] for name in work}
    gc.disable()
    try:
        for _ in range(runs):
            for name, step in work.items():
                start = time.perf_counter()
                for _ in range(counts[name]):
                    step()
                times[name].append((time.perf_counter() - start) / counts[name])
    finally:
        gc.enable()
    return times


def commands(lines: Mapping[str, Sequence[str]], *, runs: int = 21) -> Times:
    """Return the processor seconds of whole commands, run in turns; the first round does not count."""
    times: Times = {name: [] for name in lines}
    for number in range(runs + 1):
        for name, line in lines.items():
            start = time.perf_counter()
            subprocess.run(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, env=environment())
            if number:
                times[name].append(time.perf_counter() - start)
    return times


def environment() -> dict[str, str]:
    """Return the variables of this process but for those that make Python slower, or another."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def middle(values: Sequence[float]) -> float:
    return statistics.median(values)


def spread(values: Sequence[float]) -> float:
    """Return half the distance between the quartiles, as a part of the median."""
    first, _, third = statistics.quantiles(values, n=4)
    return (third - first) / 2 / statistics.median(values)
