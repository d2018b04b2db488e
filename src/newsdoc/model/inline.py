"""Running text: a tuple of runs, each a stretch of text with the same marks and link."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeAlias, cast

from attrs import field, frozen

from newsdoc.model.checks import (
    FORBIDDEN,
    PLAIN_SEQUENCES,
    Field,
    as_tuple,
    check_text,
    collapsed,
    refuse,
)
from newsdoc.model.links import as_optional_url, check_optional_link
from newsdoc.model.node import Node


class Mark(StrEnum):
    """How a run of text is set apart. The order is the order in which writers nest them, outermost first."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    UNDERLINE = "underline"
    STRIKE = "strike"
    HIGHLIGHT = "highlight"
    SMALL = "small"
    SUBSCRIPT = "subscript"
    SUPERSCRIPT = "superscript"
    CODE = "code"

    # A mark is a text, and hashed like one: by C, where an enumeration's own way is a call for each mark of each set.
    __hash__ = str.__hash__


_MARKS = {mark.value: mark for mark in Mark}
_NO_MARKS: frozenset[Mark] = frozenset()

_SPACE = " \n"
"""The white space that is left in a run."""


def as_marks(values: Iterable[Mark | str] | Mark | str) -> frozenset[Mark]:
    """Turn marks or their names into a set of marks; an unknown name stays, for the validator to refuse."""
    if values is _NO_MARKS or (type(values) is frozenset and all(type(mark) is Mark for mark in values)):
        return cast("frozenset[Mark]", values or _NO_MARKS)
    names = as_tuple((values,) if isinstance(values, str) else values)
    marks: set[Mark] = set()
    for name in names if isinstance(names, tuple) else (names,):
        if not isinstance(name, str):
            return cast("frozenset[Mark]", names)  # for the validator to refuse
        marks.add(_MARKS.get(name, name))  # type: ignore[arg-type]
    return frozenset(marks) if marks else _NO_MARKS


def _check_marks(instance: object, attribute: Field, value: Any) -> None:
    if value is _NO_MARKS:
        return
    for mark in value if isinstance(value, (frozenset, tuple)) else (value,):
        if not isinstance(mark, Mark):
            raise refuse(instance, attribute, f"expected some of {', '.join(Mark)}, got {mark!r}")


@frozen(repr=False)
class Run(Node):
    """A stretch of text with the same marks and the same link all along."""

    text: str = field(converter=collapsed, validator=check_text)
    """The text, never empty. White space is collapsed; "\\n" is a line break."""
    marks: frozenset[Mark] = field(
        default=_NO_MARKS, converter=as_marks, validator=_check_marks, kw_only=True
    )
    """How the run is set apart. Empty: plain text."""
    href: str | None = field(
        default=None, converter=as_optional_url, validator=check_optional_link, kw_only=True
    )
    """Where the run links to, absolute or relative. None: no link."""

    @property
    def is_plain(self) -> bool:
        """True: the run has neither marks nor a link."""
        return not self.marks and self.href is None

    def __repr__(self) -> str:
        """Show the call that makes this run, marks in their order."""
        marks = [f"marks={[mark.value for mark in Mark if mark in self.marks]!r}"] if self.marks else []
        link = [f"href={self.href!r}"] if self.href is not None else []
        return f"Run({', '.join([repr(self.text), *marks, *link])})"


Inline: TypeAlias = tuple[Run, ...]
"""Running text in normal form: what `inline` returns."""

InlineLike: TypeAlias = str | Run | Iterable[Run | str]
"""What constructors take for running text: a text, a run, or several of either."""


def inline(value: InlineLike) -> Inline:
    """Bring running text into its one spelling.

    Neighbours of equal marks and link become one run. White space is collapsed across runs: the first of two
    that meet keeps it, and a line break swallows the spaces around it. None stands at either end, and no run
    is empty.
    """
    if (
        type(value) is str
        and value.isprintable()
        and "  " not in value
        and value
        and value[0] != " " != value[-1]
    ):
        return (_settled_run(value),)
    if isinstance(value, str):
        return _one_run(value)
    if type(value) is tuple and _is_settled(value):
        return value
    parts: tuple[Any, ...] = (value,) if isinstance(value, Run) or not _is_many(value) else tuple(value)
    if not all(isinstance(part, (Run, str)) for part in parts):
        return cast("Inline", parts)  # for `check_inline` to refuse
    runs = tuple(part if isinstance(part, Run) else Run(part) for part in parts if part != "")
    return runs if _is_settled(runs) else _joined(runs)


Piece: TypeAlias = tuple[str, frozenset[Mark], str | None]
"""A stretch of text with marks and a link as a run has them, on its way to becoming one, or part of one."""


def inline_of_pieces(pieces: Sequence[Piece]) -> Inline:
    """Put pieces of text together: what `inline` makes of a run for each, in one go.

    Args:
        pieces: Their marks and links are not looked at again: a reader takes them from where runs have theirs. None
            of the texts is empty.
    """
    runs: list[Run] = []
    at, end = 0, len(pieces)
    edge = " "  # what stands before a run: another one's last character, or nothing, where no space may follow either
    while at < end:
        text, marks, href = pieces[at]
        at += 1
        if at < end and pieces[at][1] == marks and pieces[at][2] == href:
            texts = [text]
            while at < end and pieces[at][1] == marks and pieces[at][2] == href:
                texts.append(pieces[at][0])
                at += 1
            text = "".join(texts)
        if "  " in text or not text.isprintable():
            text = collapsed(text)
            if not text.replace("\n", "").replace("\xa0", "").isprintable():
                break
        if edge in _SPACE and text[0] in _SPACE:
            # The first of two that meet is kept; a break takes back the space before it, and who is left empty goes.
            if (text[0] == "\n" and edge == " " and runs) or len(text) == 1:
                break
            text = text[1:]
        edge = text[-1]
        runs.append(_settled_run(text, marks, href))
    else:
        if edge not in _SPACE:
            return tuple(runs)
    return inline(
        [
            Run("".join([text for text, _, _ in same]), marks=marks, href=href)
            for (marks, href), same in groupby(pieces, key=itemgetter(1, 2))
        ]
    )


def _settled_run(text: str, marks: frozenset[Mark] = _NO_MARKS, href: str | None = None) -> Run:
    """Make a run of text that has just been found to be in normal form, without looking at it again."""
    run = _new_run(Run)
    _set_text(run, text)
    _set_marks(run, marks)
    _set_href(run, href)
    return run


_new_run = Run.__new__
# The slots themselves: a run is frozen, and a name need not be looked up each time.
_set_text, _set_marks, _set_href = (Run.__dict__[name].__set__ for name in ("text", "marks", "href"))


def _is_many(value: object) -> bool:
    return type(value) in PLAIN_SEQUENCES or isinstance(value, Iterable)


def _one_run(text: str) -> Inline:
    if not text.isprintable() and FORBIDDEN.search(text):
        return (Run(text),)  # which refuses it, before a trim moves what it points at
    stripped = collapsed(text).strip(_SPACE)
    return (Run(stripped),) if stripped else ()


def _is_settled(runs: tuple[Any, ...]) -> bool:
    """Tell whether parts are runs in normal form already, as all are that come from a document: most, that is."""
    before: Run | None = None
    edge = " "  # nothing stands before the first run, where no space may stand either
    for run in runs:
        if type(run) is not Run:
            return False
        text = run.text
        if edge in _SPACE and text[0] in _SPACE:
            return False
        if before is not None and run.href == before.href and run.marks == before.marks:
            return False
        before, edge = run, text[-1]
    return before is None or edge not in _SPACE


_Kind: TypeAlias = tuple[frozenset[Mark], str | None]


def _joined(runs: Iterable[Run]) -> Inline:
    stretches: list[tuple[str, _Kind]] = []
    for run in runs:
        _append(stretches, run.text, (run.marks, run.href))
    while stretches:
        text, kind = stretches.pop()
        if text := text.rstrip(_SPACE):
            stretches.append((text, kind))
            break
    return tuple(
        Run("".join(text for text, _ in same), marks=kind[0], href=kind[1])
        for kind, same in groupby(stretches, key=lambda stretch: stretch[1])
    )


def _append(stretches: list[tuple[str, _Kind]], text: str, kind: _Kind) -> None:
    """Add a stretch, white space where two meet counted once; a break in it takes a space before it back."""
    if not stretches:
        text = text.lstrip(_SPACE)
    elif (text[0] in " \n" and stretches[-1][0].endswith("\n")) or (
        text[0] == " " and stretches[-1][0].endswith(" ")
    ):
        text = text[1:]
    elif text[0] == "\n" and stretches[-1][0].endswith(" "):
        before, kind_before = stretches.pop()
        if before != " ":
            stretches.append((before[:-1], kind_before))
    if text:
        stretches.append((text, kind))


def as_optional_inline(value: InlineLike | None) -> Inline | None:
    """Bring optional running text into its one spelling; blank text is None."""
    return None if value is None else inline(value) or None


def plain(content: Inline) -> str:
    r"""Return running text without marks and links; a line break is "\n"."""
    return content[0].text if len(content) == 1 else "".join(run.text for run in content)


def check_inline(instance: object, attribute: Field, value: Any) -> None:
    """Refuse what is no running text, and running text that says nothing."""
    for run in value:
        if not isinstance(run, Run):
            raise refuse(instance, attribute, f"expected runs or text, got {type(run).__name__}")
    if not value:
        raise refuse(instance, attribute, "expected text, got none")
