"""The languages that the formats are compiled to, and where each one's people expect the files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Language:
    """A target of the compiler.

    `package` is the package or namespace of the shipped files and `option` the compiler's option that sets it,
    None where the language has no packages. `folder` is where the files belong, `made` where the compiler leaves them;
    both are below the language's own folder and may name the package.
    """

    name: str
    package: str = ""
    option: str | None = None
    more: tuple[str, ...] = ()
    made: str = "."
    folder: str = "."

    def options(self, package: str) -> list[list[str]]:
        """Return the options of the compiler, each with its argument."""
        return [*([[self.option, package]] if self.option else []), *([list(self.more)] if self.more else [])]


LANGUAGES = {
    language.name: language
    for language in (
        Language("python", "vmcoreinfo_ksy", "--python-package", ("--read-write",), folder="{package}"),
        Language("javascript"),
        Language("java", "vmcoreinfo.ksy", "--java-package", ("--read-write",)),
        Language("go", "vmcoreinfoksy", "--go-package", made="src/{package}", folder="{package}"),
        Language("rust", folder="src"),
        Language("cpp_stl", "vmcoreinfo_ksy", "--cpp-namespace", ("--cpp-standard", "11")),
        Language("csharp", "VmcoreinfoKsy", "--dotnet-namespace"),
        Language("ruby"),
        Language("php", "VmcoreinfoKsy", "--php-namespace"),
        Language("lua"),
        Language("nim"),
    )
}


def runs(names: Iterable[str]) -> list[list[Language]]:
    """Return the languages in as few runs of the compiler as possible: serializers change a run's every target."""
    languages = [LANGUAGES[name] for name in names]
    writing = [language for language in languages if "--read-write" in language.more]
    reading = [language for language in languages if language not in writing]
    return [run for run in (writing, reading) if run]


def made(language: Language, package: str, out: Path, *, alone: bool) -> Path:
    """Return the folder in which the compiler left the files of a language; a run of several sorts them by name."""
    return (out if alone else out / language.name) / language.made.format(package=package)
