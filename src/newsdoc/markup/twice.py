"""Pages that were encoded twice: UTF-8 that somebody read as Latin-1 and wrote as UTF-8 again ("Ã©" for "é").

A server does that whose database was told the wrong charset, and so does a client that takes a page of no declared
charset for Latin-1. Such a page is valid UTF-8, and nothing but its characters tells: all are of Latin-1, read as
bytes they are UTF-8 again, and there are control characters among them, which no page has.
"""

from __future__ import annotations

import re
from typing import Final

_CONTROL: Final = re.compile(rb"\xc2[\x80-\x9f]").search
"""A control character of Latin-1, in UTF-8."""


def once(data: bytes) -> bytes:
    """Undo the second of two encodings; what was encoded once comes back as it is.

    >>> once("Grüße “aus” Bath".encode().decode("latin-1").encode()).decode()
    'Grüße “aus” Bath'

    Args:
        data: A page, in valid UTF-8.
    """
    if _CONTROL(data) is None:
        return data
    try:
        bare = data.decode().encode("latin-1")
        bare.decode()
    except UnicodeError:
        # Characters of other scripts, or control characters that mean nothing: encoded once.
        return data
    return bare
