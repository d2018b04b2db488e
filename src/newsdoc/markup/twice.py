r"""Pages that were encoded twice: UTF-8 that somebody read as Latin-1 and wrote as UTF-8 again ("â\\x80\\x99" for "’").

A server does that that trusts its database too little, and so does a client that takes a page of no declared
charset for Latin-1. Such a page is valid UTF-8, and nothing but its characters tells: all are of Latin-1, read as
bytes they are UTF-8 again, and there are control characters among them, which no page has.
"""  # noqa: RUF002 -- the character is meant

from __future__ import annotations

import re
from typing import Final

_CONTROL: Final = re.compile(rb"\xc2[\x80-\x9f]").search
"""A control character of Latin-1, in UTF-8."""


def once(data: bytes) -> bytes:
    r"""Undo the second of two encodings; what was encoded once comes back as it is.

    Args:
        data: A page, in valid UTF-8.

    >>> once("Doctorsâ\\x80\\x99 Day".encode()).decode()
    'Doctors’ Day'
    """  # noqa: RUF002 -- the character is meant
    if _CONTROL(data) is None:
        return data
    try:
        bare = data.decode().encode("latin-1")
        bare.decode()
    except UnicodeError:
        # Characters of other scripts, or control characters that mean nothing: encoded once.
        return data
    return bare
