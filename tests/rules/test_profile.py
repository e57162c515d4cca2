"""Profiles: whose rules count, and from which release of QEMU to which."""

from __future__ import annotations

import pytest

from vmcoreinfo_fmt.rules import CATALOGUE, LATEST, Profile, Rule


def rule(**fields: object) -> Rule:
    return Rule("a-rule", area="note", statement="A.", severity="info", kind="qemu", **fields)  # type: ignore[arg-type]


def test_the_latest_release_is_the_last_that_the_rules_were_held_against() -> None:
    assert LATEST == (11, 1)
    assert str(Profile.parse("qemu")) == "qemu:11.1"
    assert Profile.parse("qemu") == Profile.parse("qemu:11.1") == Profile.parse("qemu:11.1.3")


@pytest.mark.parametrize(
    ("text", "profile", "shown"),
    [
        ("spec", Profile("spec"), "spec"),
        ("script", Profile("script"), "script"),
        ("qemu", Profile("qemu", LATEST), "qemu:11.1"),
        ("qemu:7.2", Profile("qemu", (7, 2)), "qemu:7.2"),
        ("qemu:7.2.22", Profile("qemu", (7, 2)), "qemu:7.2"),
    ],
)
def test_a_profile_is_read_from_its_name(text: str, profile: Profile, shown: str) -> None:
    assert Profile.parse(text) == profile
    assert str(profile) == shown


@pytest.mark.parametrize("text", ["", "qemu:", "qemu:7", "qemu 7.2", "spec:1.0", "QEMU", "qemu:7.2\n"])
def test_another_name_is_no_profile(text: str) -> None:
    with pytest.raises(ValueError, match="expected spec, script, qemu or qemu:"):
        Profile.parse(text)


@pytest.mark.parametrize(
    ("since", "until", "included", "versions"),
    [
        (None, None, [(2, 11), (7, 2), (8, 0), (10, 2), (11, 1), (12, 0)], ""),
        (None, (7, 2), [(2, 11), (7, 2)], "up to 7.2"),
        ((8, 0), None, [(8, 0), (10, 2), (11, 1), (12, 0)], "since 8.0"),
        ((7, 2), (10, 2), [(7, 2), (8, 0), (10, 2)], "7.2 to 10.2"),
    ],
)
def test_a_rule_counts_from_one_release_to_another(
    since: tuple[int, int] | None, until: tuple[int, int] | None, included: list[tuple[int, int]], versions: str
) -> None:
    bounded = rule(profiles=("qemu",), since=since, until=until)
    releases = [(2, 11), (7, 2), (8, 0), (10, 2), (11, 1), (12, 0)]
    assert [version for version in releases if Profile("qemu", version).includes(bounded)] == included
    assert bounded.versions == versions


def test_releases_do_not_matter_to_the_specification_and_the_script() -> None:
    bounded = rule(profiles=("spec", "script"), since=(99, 0))
    assert Profile("spec").includes(bounded)
    assert Profile("script").includes(bounded)
    assert not Profile("qemu").includes(bounded)


@pytest.mark.parametrize(
    ("id", "versions"),
    [
        ("note-target-order", "up to 7.2"),
        ("note-byte-order", "since 8.0"),
        ("dump-ehsize", "since 7.2"),
        ("windows-refused-note", "up to 10.2"),
        ("text-value-echoed", "since 11.1"),
    ],
)
def test_what_changed_in_qemu_has_its_releases(id: str, versions: str) -> None:
    assert CATALOGUE[id].versions == versions


def test_every_rule_of_a_profile_is_of_a_known_one() -> None:
    for known in CATALOGUE.values():
        for name in known.profiles:
            version = known.until or LATEST
            assert Profile(name, version).includes(known), known.id
