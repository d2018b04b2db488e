"""Comments that stand one after the other, and tell in some other way which answers which."""

# ruff: noqa: E501 -- markup reads best as pages have it

import pytest

from newsdoc.page.around.comments import read_comments
from newsdoc.page.around.levels import level_of
from tests.page.around.pages import opened

NAMES = {1: "Ida", 2: "Per", 3: "Liv", 4: "Ole"}
ANSWERED = {1: 0, 2: 1, 3: 2, 4: 0}
"""Which comment each answers; 0: none."""
DEPTHS = {1: 0, 2: 1, 3: 2, 4: 0}


def comment(number: int, attributes: str = "") -> str:
    return (
        f'<div class="comment" id="comment-{number}" {attributes}><b class="author">{NAMES[number]}</b> '
        f'<i class="date">{number} May 2020 10:00</i><div class="text"><p>The mill turned {number} times.</p></div></div>'
    )


def shown(markup: str) -> list[tuple[str | None, int]]:
    """Read comments as names with their depth."""
    page = f"<!doctype html><html><body><h1>Mills</h1><div id=comments>{markup}</div></body></html>"
    waiting = [(each, 0) for each in reversed(read_comments(*opened(page)).comments)]
    found = []
    while waiting:
        each, depth = waiting.pop()
        found.append((each.author, depth))
        waiting.extend((reply, depth + 1) for reply in reversed(each.replies))
    return found


NESTED = [(NAMES[number], DEPTHS[number]) for number in NAMES]

TOLD = {
    "names": lambda number: f"data-x=1 class='comment depth-{DEPTHS[number] + 1}'",
    "data-depth": lambda number: f"data-depth={DEPTHS[number]}",
    "aria-level": lambda number: f"aria-level={DEPTHS[number] + 1}",
    "a margin": lambda number: f'style="clear: both; margin-left: {25 * DEPTHS[number]}px"',
    "a margin of replies alone": lambda number: (
        f'style="margin-left:{2.5 * DEPTHS[number]}em"' if DEPTHS[number] else ""
    ),
    "padding": lambda number: f'style="padding-left: {4 * DEPTHS[number] + 2}%;"',
    "the parent's number": lambda number: f'data-parent-id="{ANSWERED[number]}"' if ANSWERED[number] else "",
    "what it replies to": lambda number: f'data-reply-to="{ANSWERED[number]}"' if ANSWERED[number] else "",
    "the parent's identifier": lambda number: f'data-parent="comment-{ANSWERED[number]}"',
}


@pytest.mark.parametrize("how", TOLD)
def test_depth_is_told_by(how):
    written = (
        comment(number, TOLD[how](number)).replace('class="comment"', "", how == "names") for number in NAMES
    )
    assert shown("".join(written)) == NESTED


def test_depth_is_told_by_a_box_around_each_comment():
    boxes = (
        f'<div class="thread-level{DEPTHS[number]}"><div>{comment(number)}</div></div>' for number in NAMES
    )
    assert shown("".join(boxes)) == NESTED


@pytest.mark.parametrize(("name", "nested"), [("x-indent-{}", True), ("user-level-{}", False)])
def test_depth_is_told_by_the_indent_of_the_box_in_each_comment_but_not_by_a_rank(name, nested):
    written = (
        comment(number).replace('<div class="text">', f'<div class="{name.format(DEPTHS[number])}">')
        for number in NAMES
    )
    assert shown("".join(written)) == (NESTED if nested else [(name, 0) for name in NAMES.values()])


def test_a_list_behind_a_comment_in_its_item_holds_the_replies():
    replies = f"<ul><li>{comment(2)}<ul><li>{comment(3)}</li></ul></li></ul>"
    assert shown(f"<ul><li>{comment(1)}{replies}</li><li>{comment(4)}</li></ul>") == NESTED


LINKED = {
    "in reply to": '<span>In reply to <a href="#comment-{0}">{1}</a></span>',
    "in another language": '<i>Antwort auf </i><a href="#comment-{0}">{1}</a>',
    "at its author": '@<a href="/mills#comment-{0}">{1}</a>:',
}


@pytest.mark.parametrize("how", LINKED)
def test_a_link_tells_which_comment_is_answered(how):
    written = (
        comment(number).replace("<p>", "<p>" + (LINKED[how].format(to, NAMES[to]) if to else ""))
        for number, to in ANSWERED.items()
    )
    assert shown("".join(written)) == NESTED


@pytest.mark.parametrize("how", ["the parent's number", "the parent's identifier"])
def test_a_comment_may_answer_one_further_down_since_the_newest_stands_first(how):
    written = [comment(number, TOLD[how](number)) for number in NAMES]
    assert shown("".join(reversed(written))) == [("Ole", 0), ("Ida", 0), ("Per", 1), ("Liv", 2)]


def test_comments_that_answer_each_other_in_a_circle_all_stay():
    written = (
        comment(number, f'data-parent-id="{parent}"') for number, parent in ((1, 3), (2, 1), (3, 2), (4, 4))
    )
    assert shown("".join(written)) == [("Ole", 0), ("Ida", 0), ("Per", 1), ("Liv", 2)]


@pytest.mark.parametrize("link", ['see <a href="#comment-1">Ida</a>', '@<a href="/people/1">Ida</a>'])
def test_a_link_without_such_words_or_to_elsewhere_tells_no_answer(link):
    written = (comment(number).replace("<p>", f"<p>{link} ") for number in NAMES)
    assert shown("".join(written)) == [(name, 0) for name in NAMES.values()]


@pytest.mark.parametrize("style", ["margin-left:40px", "color:red"])
def test_comments_that_all_look_alike_answer_nobody(style):
    assert shown("".join(comment(number, f'style="{style}"') for number in NAMES)) == [
        (name, 0) for name in NAMES.values()
    ]


@pytest.mark.parametrize(
    ("attributes", "level"),
    [
        ('class="comment level-3"', 3),
        ('class="level20 comment"', 20),
        ('data-depth="2"', 2),
        ('data-depth="deep"', None),
        ('data-depth="9999"', None),
        ('style="MARGIN-LEFT: 1.5REM"', 1.5),
        ('style="margin-left: auto"', None),
        ('style="margin: 0 0 0 20px"', None),
        ('style="scroll-margin-top: 20px"', None),
    ],
)
def test_levels(attributes, level):
    page, _ = opened(f"<div><p>One</p><div id=it {attributes}>Two</div></div>")
    element = page.root.find(".//div[@id='it']")
    assert element is not None
    assert level_of(element, None) == level
