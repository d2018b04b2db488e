"""The judges that are not Python: a browser, the Nu Html Checker and axe-core.

Where one is missing, the tests that need it are skipped and say how to get it. Where the environment
sets NEWSDOC_REQUIRE_TOOLS they fail instead, so that a machine meant to judge everything cannot quietly
judge less.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from playwright.sync_api import Page

NODE_MODULES = Path(__file__).resolve().parents[1] / "tools" / "node_modules"
VNU_JAR = NODE_MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
AXE = NODE_MODULES / "axe-core" / "axe.min.js"

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# No sandbox, because a build machine runs as root; the rest keeps the browser from calling home.
CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

# A page with one certain error. It rides along in every run: a checker that does not see it is asleep.
_CANARY = "<!DOCTYPE html><html lang=en><title>canary</title><p><p id=a><p id=a></canary>"


def missing(what: str, remedy: str) -> NoReturn:
    """Leave the running test for want of a tool.

    Args:
        what: The thing that is not there.
        remedy: What brings it.

    Raises:
        pytest.skip.Exception: As a rule.
        pytest.fail.Exception: If the environment variable NEWSDOC_REQUIRE_TOOLS is set and not empty.
    """
    message = f"{what} is missing: {remedy}"
    if os.environ.get("NEWSDOC_REQUIRE_TOOLS"):
        pytest.fail(message, pytrace=False)
    pytest.skip(message)


def chromium_path() -> str:
    """Give the path of a Chromium: NEWSDOC_CHROMIUM if set, else the first of the known names on PATH."""
    named = os.environ.get("NEWSDOC_CHROMIUM")
    if named:
        return named
    for name in CHROMIUM_NAMES:
        found = shutil.which(name)
        if found:
            return found
    missing("Chromium", "install it by the system's package manager, or name it in NEWSDOC_CHROMIUM")


class NuHtmlChecker:
    """The Nu Html Checker, called with many pages at once because a Java takes a second to start."""

    def __init__(self, folder: Path) -> None:
        """Look for Java and the checker.

        Args:
            folder: An empty folder of our own, for the pages.

        Raises:
            pytest.skip.Exception: If one of the two is missing; `missing` says when it fails instead.
        """
        self._java = shutil.which("java") or missing("Java", "install a Java runtime, 11 or newer")
        if not VNU_JAR.exists():
            missing("The Nu Html Checker", "`make browser-tools` fetches it")
        self._folder = folder
        self._runs = 0

    def __call__(self, pages: Iterable[tuple[str, str]]) -> list[str]:
        """Check pages in one process.

        Args:
            pages: Name and HTML of each; the names are for the messages only and need not differ.

        Returns:
            One `name:line: message` for each error, in the order of the pages; empty if all are valid.
            Warnings are left out.

        Raises:
            RuntimeError: If the checker did not do its work.
        """
        self._runs += 1
        folder = self._folder / str(self._runs)
        folder.mkdir()
        names = {"canary.html": "canary"}
        (folder / "canary.html").write_text(_CANARY, encoding="utf-8")
        for number, (name, html) in enumerate(pages):
            file = f"{number:06}.html"
            names[file] = name
            # As bytes, so that no line end is translated on the way.
            (folder / file).write_bytes(html.encode())
        found = [
            (Path(cast("str", message["url"])).name, message)
            for message in self._report(folder)
            if message["type"] == "error"
        ]
        if all(file != "canary.html" for file, _ in found):
            msg = "the Nu Html Checker found nothing in a page that has an error"
            raise RuntimeError(msg)
        return [
            f"{names[file]}:{message.get('lastLine', '?')}: {message['message']}"
            for file, message in sorted(found, key=lambda pair: pair[0])
            if file != "canary.html"
        ]

    def _report(self, folder: Path) -> list[Mapping[str, Any]]:
        # -Xss: the checker recurses, and the deepest article is deeper than Java's usual stack likes.
        command = [self._java, "-Xss64m", "-jar", str(VNU_JAR), "--format", "json", "--stdout", str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
        try:
            messages = cast("list[Mapping[str, Any]]", json.loads(done.stdout)["messages"])
        except (ValueError, LookupError) as error:
            msg = f"the Nu Html Checker gave no report (exit {done.returncode}): {done.stderr[-2000:]}"
            raise RuntimeError(msg) from error
        broken = [message for message in messages if message["type"] == "non-document-error"]
        if broken:
            msg = f"the Nu Html Checker could not read a page: {broken}"
            raise RuntimeError(msg)
        return messages


class Axe:
    """axe-core: the accessibility faults of the page in a browser tab."""

    def __init__(self) -> None:
        """Read axe-core's script.

        Raises:
            pytest.skip.Exception: If it is missing; `missing` says when it fails instead.
        """
        if not AXE.exists():
            missing("axe-core", "`make browser-tools` fetches it")
        self._script = AXE.read_text(encoding="utf-8")

    def __call__(self, page: Page) -> list[str]:
        """Give one `rule (impact): advice [selectors]` for each rule that the page breaks, or an empty list.

        Raises:
            RuntimeError: If not one rule applied, as on a page that has not loaded.
        """
        page.evaluate(self._script)
        result = page.evaluate("() => axe.run()")
        if not result["passes"] and not result["violations"]:
            msg = "axe-core found nothing to judge on this page"
            raise RuntimeError(msg)
        return [
            "{id} ({impact}): {help} [{where}]".format(
                **rule, where=", ".join(str(target) for node in rule["nodes"] for target in node["target"])
            )
            for rule in result["violations"]
        ]
