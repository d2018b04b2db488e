"""The command line: `newsdoc parse`, `newsdoc show`. One file a command; nothing else in newsdoc prints.

Exit codes:

- 0: done.
- 1: the input cannot be read as a document.
- 2: the command itself is wrong: an unknown option, format or charset.
- 3: a file, standard input or standard output cannot be read or written.
- 130: interrupted from the keyboard, as shells count it.
- 141: whoever read the output stopped reading, as shells count it. Not a word is said of it.

Errors stand on standard error, one line each: `newsdoc: page.html: what is wrong, at where`.
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from typing import NoReturn

from newsdoc.cli import parse, show
from newsdoc.cli.streams import Unreadable, drop_output, print_error, write_output
from newsdoc.errors import NewsdocError

COMMANDS = (parse, show)
"""The modules of the commands, each with `add`, which tells argparse of it; in the order of the help."""


class _Parser(ArgumentParser):
    """An argument parser whose errors are one line, as all of ours are."""

    def error(self, message: str) -> NoReturn:
        """Leave with the one line and exit code 2."""
        print_error(f"{message} (try {self.prog} --help)")
        self.exit(2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: What follows the program's name. None: what the process was started with.

    Returns:
        The exit code, as the module lists them.
    """
    try:
        return _run(arguments)
    except SystemExit as left:  # so argparse leaves, after --help and after an error
        return left.code if isinstance(left.code, int) else 0
    except NewsdocError as error:
        print_error(str(error))
        return 1
    except Unreadable as error:
        print_error(str(error))
        return 3
    except BrokenPipeError:
        drop_output()
        return 141
    except KeyboardInterrupt:
        return 130


def _run(arguments: Sequence[str] | None) -> int:
    parser = _Parser(prog="newsdoc", description="News articles as typed documents.", allow_abbrev=False)
    parser.add_argument("--version", action="store_true", help="print the version and leave")
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    options = parser.parse_args(arguments)
    if options.version:
        _print_version()
    elif options.run is None:
        parser.error("expected a command")
    else:
        options.run(options)
    return 0


def _print_version() -> None:
    from newsdoc import __version__  # noqa: PLC0415 -- looked up among what is installed

    write_output(f"newsdoc {__version__}\n")
