"""What readers left behind: comments and counts of how often they shared."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from attrs import field, frozen

from newsdoc.model.block import Block, as_blocks, check_blocks, running_text
from newsdoc.model.checks import (
    Field,
    as_lower_line,
    as_moment,
    as_optional_line,
    as_tuple,
    check_count,
    check_flag,
    check_moment,
    check_optional_text,
    check_score,
    check_text,
    each,
    member,
    optional,
)
from newsdoc.model.links import as_optional_url, check_optional_link
from newsdoc.model.node import Container, Node, settle_height


def _check_replies(instance: object, attribute: Field, value: tuple[object, ...]) -> None:
    if value != ():
        _CHECK_COMMENTS(instance, attribute, value)


def as_comments(value: Iterable[Comment]) -> tuple[Comment, ...]:
    """Bring comments into a tuple."""
    if type(value) is tuple and not value:
        return value  # most comments have no replies
    return as_tuple(value)


def as_optional_comments(value: Iterable[Comment] | None) -> tuple[Comment, ...] | None:
    """Bring comments into a tuple; None stays None."""
    return None if value is None else as_tuple(value)


@frozen(repr=False, kw_only=True)
class Comment(Container):
    """A reader's comment with the replies to it."""

    author: str | None = field(default=None, converter=as_optional_line, validator=check_optional_text)
    """The name under which it was written. None: the page shows none."""
    author_url: str | None = field(default=None, converter=as_optional_url, validator=check_optional_link)
    """The author's page. None: no link."""
    published: date | datetime | None = field(
        default=None, converter=as_moment, validator=optional(check_moment)
    )
    """When it was written: a day, a naive time, or a time with its offset, as much as the page tells.
    None: the page tells nothing that can be placed in time."""
    published_text: str | None = field(
        default=None, converter=as_optional_line, validator=check_optional_text
    )
    """The date as the page writes it: "2 hours ago". None: not shown, or not looked at."""
    title: str | None = field(default=None, converter=as_optional_line, validator=check_optional_text)
    """The comment's own subject line. None: it has none."""
    body: tuple[Block, ...] = field(default=(), converter=as_blocks, validator=check_blocks)
    """What it says. Empty: nothing is left of it, or it never said a word."""
    likes: int | None = field(default=None, validator=optional(check_score))
    """Votes for it; the balance, which may be negative, where only that is shown. None: not shown."""
    id: str | None = field(default=None, converter=as_optional_line, validator=check_optional_text)
    """The page's own identifier of the comment. None: it has none."""
    url: str | None = field(default=None, converter=as_optional_url, validator=check_optional_link)
    """The comment's permanent link. None: it has none."""
    removed: bool = field(default=False, validator=check_flag)
    """True: moderators removed it; `body` then holds their notice, if there is one."""
    replies: tuple[Comment, ...] = field(default=(), converter=as_comments, validator=_check_replies)
    """Answers to it, in page order."""
    _height: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        settle_height(self, self.body, self.replies)

    @property
    def text(self) -> str:
        """The comment's own running text, without its title and its replies."""
        return running_text(self.body)


_CHECK_COMMENTS = each(member(Comment))


@frozen(repr=False, kw_only=True)
class ShareCounter(Node):
    """How often the article was shared, by one network or by all."""

    network: str = field(converter=as_lower_line, validator=check_text)
    """The network in lower case: "facebook", "twitter", …; "total" where the count is of all."""
    count: int = field(validator=check_count)
    """The number, rounded where the page rounds it."""
    text: str | None = field(default=None, converter=as_optional_line, validator=check_optional_text)
    """The number as the page writes it: "1.2K". None: the source has only the number."""


def as_optional_counters(value: Iterable[ShareCounter] | None) -> tuple[ShareCounter, ...] | None:
    """Bring share counters into a tuple; None stays None."""
    return None if value is None else as_tuple(value)
