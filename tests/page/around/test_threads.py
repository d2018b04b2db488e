"""Any comment tree, written in the markup of a platform, is read back as it was."""

# ruff: noqa: DTZ001 -- naive times are test data; markup reads best as pages have it

from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdoc.model import Comment
from newsdoc.page.around.comments import read_comments
from newsdoc.page.around.tree import LIMIT
from tests.page.around.pages import opened
from tests.page.around.writers import WRITERS, Said

WORDS = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S"), exclude_characters="\u00ad\u200b"),
    min_size=1,
    max_size=12,
)
LINES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join).filter(lambda line: any(map(str.isalnum, line)))
AUTHORS = st.one_of(
    st.sampled_from(
        ("Reply", "Ada", "Jens Ö. Ångström", "Comment", "Author", "李雷", "عمر", "Likes", "May", "Mr. March")
    ),
    st.text(st.characters(categories=["L"]), min_size=1, max_size=20),
)
DATES = st.datetimes(datetime(1995, 1, 1), datetime(2030, 12, 31)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)


def trees(depth: int) -> st.SearchStrategy[tuple[Said, ...]]:
    """Draw comments with replies nested up to a depth."""
    replies = st.just(()) if depth == 0 else st.deferred(lambda: trees(depth - 1))
    one = st.builds(Said, AUTHORS, DATES, st.lists(LINES, min_size=1, max_size=3).map(tuple), replies)
    return st.lists(one, max_size=2).map(tuple)


def told(said: Said) -> tuple[object, ...]:
    return said.author, said.published, said.paragraphs, tuple(map(told, said.replies))


def read(comment: Comment) -> tuple[object, ...]:
    words = tuple(line for block in comment.body for line in [block.text])
    return comment.author, comment.published, words, tuple(map(read, comment.replies))


def page(markup: str) -> str:
    return f"<!doctype html><html lang=en><body><h1>A title</h1><article><p>Text.</p></article>{markup}</body></html>"


def chain(depth: int) -> tuple[Said, ...]:
    """Make replies to replies."""
    said: tuple[Said, ...] = ()
    for at in range(depth, 0, -1):
        said = (Said(f"Reader {at}", datetime(2020, 1, 1, 12, at % 60), (f"Answer number {at}",), said),)
    return said


@pytest.mark.parametrize("write", WRITERS, ids=lambda write: write.__name__)
@given(said=trees(3))
@example(said=chain(20))
@example(said=(Said("Reply", datetime(2000, 1, 1), ("LIKE",), ()),))
@example(said=tuple(Said("Ada", datetime(2000, 1, 1), ("The same words again.",), ()) for _ in range(2)))
def test_a_tree_is_read_back(write, said):
    found = read_comments(*opened(page(write(said))))
    assert tuple(map(read, found.comments)) == tuple(map(told, said))
    assert found.pingbacks == ()


@pytest.mark.parametrize("write", WRITERS, ids=lambda write: write.__name__)
def test_what_nests_too_deep_is_attached_where_it_still_fits(write):
    found = read_comments(*opened(page(write(chain(200)))))
    depth, comments, count = 0, found.comments, 0
    while comments:
        depth += 1
        count += len(comments)
        comments = comments[0].replies
    assert depth < LIMIT
    assert count == 200


def test_many_comments_are_all_read():
    said = tuple(Said(f"Reader {at}", datetime(2020, 1, 1), (f"Number {at}",)) for at in range(5000))
    assert len(read_comments(*opened(page(WRITERS[0](said)))).comments) == 5000
