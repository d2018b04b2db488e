"""The project itself: its lock, its versions, its wheel, and the commands that it promises."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import entry_points, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements/dev.txt", "requirements/uv.txt", "tests/tools/package-lock.json")

NEWEST_HEADING = re.compile(r"^## (?P<version>\S+) \((?:unreleased|\d{4}-\d\d-\d\d)\)$", re.MULTILINE)
LOCKED = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;\\]+)", re.MULTILINE)
ADDRESS = re.compile(r"\w+://|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|dev|io|net|org)\b")


def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def requirements() -> list[Requirement]:
    """Give every dependency that pyproject.toml names: of the library, its extras and its groups."""
    project = PROJECT["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    lists += PROJECT["dependency-groups"].values()
    return [Requirement(entry) for entries in lists for entry in entries if isinstance(entry, str)]


def locked(path: str) -> dict[str, set[str]]:
    """Give the versions of each package in a lock: more than one where they depend on the Python."""
    found: dict[str, set[str]] = {}
    for match in LOCKED.finditer(text_of(path)):
        found.setdefault(match["name"], set()).add(match["version"])
    return found


@pytest.mark.parametrize("requirement", requirements(), ids=str)
def test_every_dependency_has_a_floor_and_is_locked_above_it(requirement):
    assert any(part.operator == ">=" for part in requirement.specifier), "no floor: `>=` is missing"
    versions = locked("requirements/dev.txt").get(canonicalize_name(requirement.name))
    assert versions, "not in the lock: run `make lock`"
    assert all(requirement.specifier.contains(found) for found in versions), "run `make lock`"


def test_everything_locked_has_a_hash():
    for path in ("requirements/dev.txt", "requirements/uv.txt"):
        entries = re.split(r"\n(?=[a-z0-9])", text_of(path))[1:]
        assert len(entries) == sum(map(len, locked(path).values()))
        assert [entry.split(" ")[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_both_locks_name_one_uv():
    assert locked("requirements/uv.txt") == {"uv": locked("requirements/dev.txt")["uv"]}


@pytest.mark.parametrize("path", LOCKS)
def test_no_lock_names_where_the_packages_came_from(path):
    assert ADDRESS.findall(text_of(path)) == []


def test_the_node_lock_agrees_with_its_package_file():
    wanted = json.loads(text_of("tests/tools/package.json"))["devDependencies"]
    packages = json.loads(text_of("tests/tools/package-lock.json"))["packages"]
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all("integrity" in entry for path, entry in packages.items() if path)


def test_the_version_is_the_same_everywhere():
    newest = NEWEST_HEADING.search(text_of("CHANGELOG.md"))
    assert newest is not None
    assert newest["version"] == PROJECT["project"]["version"] == version("newsdoc")


def test_the_entry_points_are_installed():
    promised = {
        "console_scripts": PROJECT["project"]["scripts"],
        **PROJECT["project"]["entry-points"],
    }
    for group, points in promised.items():
        for name, value in points.items():
            (point,) = entry_points(group=group, name=name)
            assert point.value == value
            assert callable(point.load())


def test_the_wheel_holds_the_package_and_its_types_and_nothing_else(tmp_path):
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "newsdoc/py.typed" in names
    source = {f"newsdoc/{path.relative_to(ROOT / 'src/newsdoc').as_posix()}" for path in modules()}
    assert source <= set(names)
    assert {name.split("/")[0] for name in names} == {
        "newsdoc",
        f"newsdoc-{PROJECT['project']['version']}.dist-info",
    }


def modules() -> list[Path]:
    return sorted((ROOT / "src/newsdoc").rglob("*.py"))


def test_what_ci_calls_exists():
    called = re.findall(r"^step \S+ make (\S+)$", text_of(".ci/run"), re.MULTILINE)
    assert {"demo", "test", "lint", "format-check", "types", "layers", "docs"} <= set(called)
    targets = re.findall(r"^([a-z-]+):", text_of("Makefile"), re.MULTILINE)
    assert set(called) - set(targets) == set()
    assert (ROOT / ".ci/run").stat().st_mode & 0o111
