"""Reading without the collector of cycles, which would go through a page's boxes again and again.

CPython starts it after so many new objects, whether or not there can be garbage, and each time it goes through what
is alive: on a page with many cells or comments that took a third of the time, and grew faster than the page. Reading
leaves no cycles behind (`Survey.dissolve`), so nothing piles up in the meantime.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Pause the collector of cycles, if it runs, in all threads: there is but one. It runs again afterwards."""
    if not gc.isenabled():
        # Switched off by the caller, or paused by another thread that will let it run again.
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
