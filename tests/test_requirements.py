"""What is installed is named with version and hash, from whatever index, and the bill of materials says the same."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from conftest import ROOT

FILES = sorted((ROOT / "requirements").glob("*.txt"))
LOCKS = [
    ROOT / folder / "package-lock.json"
    for folder in ("inspector", "tests/javascript", "conformance/drivers/javascript")
]
PIN = re.compile(r"^([a-z0-9][a-z0-9.-]*)==(\S+)", re.MULTILINE)
HOST = re.compile(r"https?:|--(extra-)?index-url|--find-links")


def pinned(path: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, version in PIN.findall(path.read_text(encoding="utf-8")):
        found.setdefault(name, set()).add(version)
    return found


def test_there_is_a_file_for_each_kind_of_installation() -> None:
    assert {path.stem for path in FILES} == {"bench", "dev", "docs", "fuzz", "readers", "release", "shipped", "test"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_package_has_a_version_and_hashes(path: Path) -> None:
    entries = path.read_text(encoding="utf-8").replace("\\\n", "").splitlines()
    assert entries
    for entry in entries:
        assert PIN.match(entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry


@pytest.mark.parametrize("path", [*FILES, *LOCKS, ROOT / "sbom.cdx.json"], ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_names_where_packages_come_from(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("http://cyclonedx.org/schema/", "")
    assert not HOST.search(text)


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.parent.name)
def test_every_locked_javascript_package_has_a_hash(path: Path) -> None:
    packages = json.loads(path.read_text(encoding="utf-8"))["packages"]
    assert packages
    for place, package in packages.items():
        from_here = package.get("link") or package.get("resolved", "").startswith("file:")
        if "node_modules/" in place and not from_here:
            assert package["integrity"].startswith("sha512-"), place
            assert "resolved" not in package, place


def test_a_package_has_one_version_in_all_files() -> None:
    # Several versions of one package are for several versions of Python; a later file adds none of its own.
    shipped, every = pinned(ROOT / "requirements" / "shipped.txt"), [pinned(path) for path in FILES]
    assert len(shipped) >= 9
    for name in {name for names in every for name in names}:
        most = max((names.get(name, set()) for names in every), key=len)
        assert all(names.get(name, set()) <= most for names in every), name


def test_the_bill_of_materials_names_what_is_locked() -> None:
    bill = json.loads((ROOT / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["metadata"]["component"]["name"]) == ("CycloneDX", "vmcoreinfo-fmt")
    purls = {component["purl"] for component in bill["components"]}
    named = dict(re.findall(r"pkg:pypi/(\S+)@(\S+)", "\n".join(purls)))
    locked = pinned(ROOT / "requirements" / "shipped.txt")
    # colorama and the like are for other systems.
    assert set(named) <= set(locked)
    assert {"kaitaistruct", "rich", "argcomplete", "zstandard", "aiohttp", "fsspec", "cramjam"} <= set(named)
    assert all(version in locked[name] for name, version in named.items())
    packages = json.loads((ROOT / "inspector" / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    bundled = {
        f"pkg:npm/{place.rpartition('node_modules/')[2].replace('@', '%40')}@{package['version']}"
        for place, package in packages.items()
        if place and not package.get("dev")
    }
    assert bundled == {purl for purl in purls if purl.startswith("pkg:npm/")}
