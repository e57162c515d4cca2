"""Fixtures and options that all tests share, the groups that a plain run leaves out, and no silent skips in CI."""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

# Everything would be compiled anew in each of the many processes that tests start.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

import pytest  # noqa: E402
from command import Run  # noqa: E402
from hypothesis import settings  # noqa: E402

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
REAL = TESTS / "data" / "real"

# The programs in tools/ and conformance/ are tested too. They are no part of what is installed.
sys.path += [str(ROOT), str(ROOT / "tools")]

from groups import GROUPS, group_of, in_ci, is_expected_skip  # noqa: E402

LEFT_OUT = pytest.StashKey[Counter[str]]()

# A busy machine is no finding: growth is tested by counting.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden readings instead of comparing")
    parser.addoption("--confirm", action="store_true", help="record which release of QEMU confirmed which cases")
    parser.addoption("--qemu-cases", type=int, default=50, help="random cases a machine played on real QEMU")
    parser.addoption(
        "--guest", action="append", default=[], help="boot this architecture's guest too, such as s390x (amd64 always)"
    )


def pytest_configure(config: pytest.Config) -> None:
    # What starts tests in the background ignores interrupts, and every program that they start would, too.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    config.stash[LEFT_OUT] = Counter()


def names_nothing(config: pytest.Config) -> bool:
    """Return whether the command line names neither a path nor a marker."""
    if hasattr(config, "workerinput"):
        return bool(config.workerinput["names_nothing"])
    return config.args_source is not config.ArgsSource.ARGS and not config.option.markexpr


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker of a parallel run, which is always given paths."""
    node.workerinput["names_nothing"] = names_nothing(node.config)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark the groups; leave them out of a run that names neither a path nor a marker."""
    groups = [(item, group_of(item, TESTS)) for item in items]
    for item, group in groups:
        if group and not item.get_closest_marker(group):
            item.add_marker(group)
    if names_nothing(config):
        left = [item for item, group in groups if group]
        items[:] = [item for item, group in groups if not group]
        if left:
            config.hook.pytest_deselected(items=left)
        config.stash[LEFT_OUT] = Counter(group for _, group in groups if group)
    if hasattr(config, "workeroutput"):
        counts = config.stash[LEFT_OUT]
        config.workeroutput["left_out"] = dict(counts)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """Note what the workers of a parallel run left out; each has collected all."""
    for group, number in getattr(node, "workeroutput", {}).get("left_out", {}).items():
        node.config.stash[LEFT_OUT][group] = number


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    left = config.stash[LEFT_OUT]
    if left:
        terminalreporter.section("left out")
        for group, (target, what) in GROUPS.items():
            terminalreporter.line(f"{left[group] or '':5}  {target:22}{what}")


def must_not_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip into a failure where everything is promised to be installed."""
    if not (in_ci() and report.skipped) or hasattr(report, "wasxfail"):
        return
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    if not is_expected_skip(reason):
        report.outcome = "failed"
        report.longrepr = f"{reason}: nothing may be skipped in CI; install what is missing"


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport() -> Iterator[None]:
    outcome: Any = yield
    must_not_skip(outcome.get_result())


@pytest.hookimpl(hookwrapper=True)
def pytest_make_collect_report() -> Iterator[None]:
    outcome: Any = yield
    must_not_skip(outcome.get_result())


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a reading with the file of that name in tests/golden, or write it with --update-golden."""

    def check(name: str, text: str) -> None:
        path = TESTS / "golden" / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"no golden reading {name}; look at the output and write it with --update-golden"
        assert text == path.read_text(encoding="utf-8")

    return check


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """The command, run in this process."""
    return Run(capfd)
