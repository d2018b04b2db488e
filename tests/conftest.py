"""What every test gets: the Hypothesis profiles and the shared fixtures."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings

from tests.support.fixtures import MARK_OF_FIXTURE, axe, chromium, tab, vnu

if TYPE_CHECKING:
    import pytest

__all__ = ["axe", "chromium", "tab", "vnu"]

_COMMON = settings(
    # A shared machine is slow by fits and starts; speed has tests of its own.
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    # So that a failure seen elsewhere can be brought home in one line.
    print_blob=True,
)
settings.register_profile(
    "quick",
    _COMMON,
    max_examples=200,
    # In CI a commit has one verdict, the same each time; at a desk each run looks in new places,
    # and the thorough profile does so everywhere.
    derandomize=bool(os.environ.get("CI")),
)
settings.register_profile("thorough", _COMMON, max_examples=5_000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test by the tools that it asks for."""
    for item in items:
        for fixture, mark in MARK_OF_FIXTURE.items():
            if fixture in getattr(item, "fixturenames", ()):
                item.add_marker(mark)
