"""Functions made from a list of fields: straight code, which runs at twice the speed of a loop over them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from textwrap import indent
from typing import Any


def function_of(argument: str, body: Iterable[str], names: Mapping[str, Any]) -> Any:
    """Make a function of one argument.

    Args:
        argument: The argument's name.
        body: The function's statements. They are trusted: field names of the model go into them, data never.
        names: What the statements may use besides the built-in functions.
    """
    source = f"def generated({argument}):\n{indent(chr(10).join(body), '    ')}\n"
    space = dict(names)
    exec(source, space)  # noqa: S102 -- as attrs makes a constructor
    return space["generated"]
