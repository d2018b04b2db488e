"""Where the command line reads and writes: files, standard input, standard output, standard error."""

from __future__ import annotations

import io
import os
import secrets
import stat
import sys
from pathlib import Path

STANDARD = "-"
"""The name that stands for standard input or standard output."""


class Unreadable(Exception):
    """A file or a stream cannot be read or written; the text says which and why."""


def name_of(path: str) -> str:
    """Name an input for people."""
    return "standard input" if path == STANDARD else path


def read_input(path: str) -> bytes:
    """Read a file, or standard input for "-".

    Raises:
        Unreadable: It cannot be read.
    """
    try:
        if path != STANDARD:
            return Path(path).read_bytes()
        if sys.stdin is None:
            raise Unreadable("standard input: it is closed")
        return sys.stdin.buffer.read()
    except (OSError, ValueError) as error:  # ValueError: a name with NUL in it
        raise _unreadable(name_of(path), error) from None


def write_output(text: str, path: str = STANDARD) -> None:
    """Write text in UTF-8, whatever the locale, to a file, or to standard output for "-".

    A file is written beside its place and then put there, so that no half a file is ever seen under its name;
    it keeps the permissions of the one that stood there.

    Raises:
        Unreadable: It cannot be written.
        BrokenPipeError: Whoever read standard output stopped reading.
    """
    try:
        if path == STANDARD:
            _print(text)
        else:
            _put(text.encode(), Path(path))
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        if path == STANDARD:
            drop_output()
        raise _unreadable("standard output" if path == STANDARD else path, error) from None


def drop_output() -> None:
    """Send what still waits for standard output nowhere, so that Python does not fail on it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def use_utf8() -> None:
    """Let standard output speak UTF-8, whatever the locale; a stream of somebody's own stays as it is."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")


def print_error(message: str) -> None:
    """Print one line on standard error; what would break the line, or the terminal, stands as an escape."""
    line = "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in message
    )
    print(f"newsdoc: {line}", file=sys.stderr)


def _print(text: str) -> None:
    if sys.stdout is None:
        raise Unreadable("standard output: it is closed")
    if not isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.write(text)
        return
    sys.stdout.flush()
    waiting = memoryview(text.encode())
    while waiting:
        # Under PYTHONUNBUFFERED a write may take a part only, and the text layer would forget the rest.
        waiting = waiting[sys.stdout.buffer.write(waiting) :]
    sys.stdout.flush()


def _put(data: bytes, path: Path) -> None:
    path = path.resolve()  # a link stays, and what it points to is written
    mode = path.stat().st_mode if path.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        path.write_bytes(data)  # a device or a pipe; a directory says so itself
        return
    beside = path.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        # "x" takes the permissions that the user's mask leaves to new files.
        with beside.open("xb") as file:
            file.write(data)
        if mode is not None:
            beside.chmod(stat.S_IMODE(mode))
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _unreadable(name: str, error: Exception) -> Unreadable:
    reason = (isinstance(error, OSError) and error.strerror) or str(error)
    return Unreadable(f"{name}: {reason[:1].lower()}{reason[1:]}")
