"""Themes that name little, or name what is no comment after comments."""

# ruff: noqa: DTZ001, E501 -- naive times are test data; markup reads best as pages have it

from datetime import date, datetime

import pytest

from newsdoc import parse
from newsdoc.model import Comment
from newsdoc.page.around.comments import Comments, read_comments
from newsdoc.page.around.parts import Part, parts_of
from newsdoc.page.around.words import is_sign_in
from tests.page.around.pages import opened

ARTICLE = (
    "<h1>Mills by the river</h1><article><p>Three mills stand by the river, and the third of them has not turned since "
    "the weir was taken away.</p></article>"
)


def read(markup: str) -> Comments:
    return read_comments(*opened(f"<!doctype html><html><body>{ARTICLE}{markup}</body></html>"))


def said(found: Comments) -> list[tuple[object, ...]]:
    return [(each.author, each.published, each.text, len(each.replies)) for each in found.comments]


def test_items_that_begin_with_an_anchor_are_comments_nested_as_they_stand():
    found = read(
        """<section class="Comments__Wrapper-ab12cd-0 xYz"><ul class="Comments__List-ab12cd-1">
        <li><a name="comment-7"></a><div class="sc-a"><strong class="sc-b">Ida</strong> says:<br>
        <time datetime="2020-05-03T10:00">3 May 2020</time><br><div class="sc-b">The third one burned down.<br></div>
        <button>reply</button><ul class="Comments__List-ab12cd-1">
        <li><a name="comment-8"></a><div class="sc-a"><strong class="sc-b">Per</strong> says:<br>
        <time datetime="2020-05-04T11:30">4 May 2020</time><br><div class="sc-b">It was rebuilt.<br></div>
        <button>reply</button></div></li></ul></div></li></ul></section>"""
    )
    assert said(found) == [("Ida", datetime(2020, 5, 3, 10, 0), "The third one burned down.", 1)]
    reply = found.comments[0].replies[0]
    assert (reply.author, reply.text, reply.id) == ("Per", "It was rebuilt.", "comment-8")


def test_a_box_named_for_who_and_when_may_hold_all_of_a_comment():
    found = read(
        """<div class="comment-box"><h3 class="comments-count">One Comment</h3><ul class="comment-items">
        <li id="comment-31" class="row"><figure class="user-avatar"><img src="/a.png" alt=""></figure>
        <div class="comment-info"><h3><a href="https://ida.example/" rel="external" class="url">Ida</a></h3>
        <p>The oldest mill is not in your list.</p><div><b>18. 05. 2014</b> <b class="time-info">22:38</b></div></div>
        </li></ul></div>"""
    )
    assert said(found) == [("Ida", datetime(2014, 5, 18, 22, 38), "The oldest mill is not in your list.", 0)]
    assert (found.count, found.comments[0].author_url) == (1, "https://ida.example/")


def test_cards_that_stand_in_no_list_named_after_comments_are_comments():
    cards = "".join(
        f"""<div id="app-comment-{number}" class="group/comment card"><div class="head">
        <span class="profile-link">{name}</span><time datetime="2024-11-1{number}T09:00">Nov 1{number}, 2024</time></div>
        <div class="words"><p>{words}</p></div></div>"""
        for number, name, words in (
            (1, "Ida", "Where is the weir now?"),
            (2, "Per", "Below the second bridge."),
        )
    )
    assert said(read(f"<div class='cards'>{cards}</div>")) == [
        ("Ida", datetime(2024, 11, 11, 9, 0), "Where is the weir now?", 0),
        ("Per", datetime(2024, 11, 12, 9, 0), "Below the second bridge.", 0),
    ]


COMMENT = """<li class="comment depth-1" id="comment-5"><div class="comment-author"><b class="fn">Ida</b></div>
<div class="comment-meta"><time datetime="2021-01-02T08:00">2 January 2021</time></div>
<div class="comment-content"><p>The weir was the reason.</p></div></li>"""


def listed(*more: str) -> str:
    return f'<div class="comments" id="comments"><ol class="comment-list">{COMMENT}</ol>{"".join(more)}</div>'


@pytest.mark.parametrize(
    "more",
    [
        """<div class="membership__promo membership__promo--comment"><a href="/join"><h3>No comment?</h3>
        <p>Members can write here.</p></a></div>""",
        """<div class="reader-comment-wrapper"><p>You must be logged in to report a comment.</p>
        <a class="author-login" href=""><strong>Sign in here</strong></a></div>""",
        '<div class="comment-teaser-banner"><p>Write for us and be read.</p></div>',
    ],
    ids=["promo", "sign in", "banner"],
)
def test_what_asks_readers_for_something_is_no_comment(more):
    assert said(read(listed(more))) == said(read(listed()))
    assert read(more).comments == ()


def test_a_wrapper_with_a_number_in_its_name_is_no_comment():
    found = read(
        f"""<div id="top-comment"><div class="widget2" id="top-comment1"><div class="comments" id="comments">
        <h4>1 Comment:</h4><div class="comments-content"><ol>{COMMENT}</ol>
        <div class="more"><a>Add a comment</a> <a>Load more</a></div></div></div></div></div>"""
    )
    assert said(found) == [("Ida", datetime(2021, 1, 2, 8, 0), "The weir was the reason.", 0)]


def test_decoration_of_the_box_hides_no_words():
    found = read(
        """<div class="comments"><div class="comment depth-1" id="comment-9"><p class="comment-author">Ida</p>
        <span class="hearts"><b>6709</b></span><div class="panel arrow left"><header class="comment-meta">
        <small>17.10.2019, 14:14 <a class="comment-reply-login" href="/login?to=comments">Log in to reply</a></small>
        </header><div class="comment-content"><p>The weir was the reason.</p></div></div></div></div>"""
    )
    assert said(found) == [("Ida", datetime(2019, 10, 17, 14, 14), "The weir was the reason.", 0)]
    assert found.comments[0].url is None


def test_indentation_does_not_count_for_the_length_of_a_line():
    wide = "\n" + " " * 200
    found = read(
        f"""<div class="comments"><div class="comment" id="comment-9"><header class="comment-meta">{wide}
        <p class="comment-author">{wide}Ida{wide}</p>{wide}<small>{wide}17.10.2019, 14:14{wide}</small></header>{wide}
        <div class="comment-content"><p>The weir was the reason.</p></div></div></div>"""
    )
    assert said(found) == [("Ida", datetime(2019, 10, 17, 14, 14), "The weir was the reason.", 0)]


def test_tags_that_a_page_shows_are_no_part_of_a_name():
    found = read(listed().replace("Ida", "&lt;span lang=&quot;sv&quot;&gt;Ida&lt;/span&gt;"))
    assert found.comments[0].author == "Ida"


def test_the_number_of_comments_is_not_read_out_of_a_comment():
    name = COMMENT.replace("Ida", "663534 (profile deleted)")
    reply = '<button class="reply">663534 (profile deleted) reply</button></li>'
    assert read(f'<ul class="comments-list">{name.replace("</li>", reply)}</ul>').count is None


def test_a_stated_number_of_none_is_not_believed_where_there_are_comments():
    assert read(listed("<p>0 comments</p>")).count is None
    assert (
        read('<div class="comments"><h3>0 comments</h3><p>Nobody wrote so far, it seems.</p></div>').count
        == 0
    )


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("Comments__CommentAuthor-ghoe1p-2", Part.AUTHOR),
        ("CommentBody-sc-1abc23d-4", Part.TEXT),
        ("Comment_author__3xYz1", Part.AUTHOR),
        ("comment-date___2aB3c", Part.DATE),
        ("c-comment__author", Part.AUTHOR),
    ],
)
def test_what_builds_put_behind_names_is_taken_off(name, part):
    assert parts_of(name) & part


@pytest.mark.parametrize(
    "text", ["Sign in here", "Log in", "Bitte einloggen", "Se connecter", "登录后评论", "Войти"]
)
def test_a_call_to_sign_in_is_told(text):
    assert is_sign_in(text)


@pytest.mark.parametrize("text", ["Signe Olsen", "Logan", "Ida", "Entrala"])
def test_names_are_no_calls_to_sign_in(text):
    assert not is_sign_in(text)


STATED = {
    "a link with no section": ('<span class="meta"><a href="#comments-60c8dd">5 Comments</a></span>', 5),
    "a link named after comments": ('<a class="comments-link" href="#cmts">2</a>', 2),
    "a link with words for screen readers": (
        '<a href="#respond">0 Comment<span class="screen-reader-text"> on the mills by the river and what they were for</span></a>',
        0,
    ),
    "a number named after comments": (
        '<p class="meta"><span class="comments" title="Comments"><i></i>16</span></p>',
        16,
    ),
    "a box named after comments": ('<div class="comment-count"><svg></svg><span>7</span></div>', 7),
    "a button's label": ('<button class="post-comment-button" aria-label="View comments (0)"></button>', 0),
    "a heading with no section": ("<div><h2>Responses (18)</h2></div>", 18),
    "a heading before the section": (
        '<section><div class="bar"><p class="headline">3 Comments</p></div></section><ul class="comments-list">'
        + COMMENT
        + "</ul>",
        3,
    ),
    "an attribute": ('<div class="site-comments" data-public-comment-count="53"></div>', 53),
    "attributes for comments and replies": (
        '<div class="comment-plugin" data-reply-num="0" data-comment-num="3"></div>',
        3,
    ),
    "a line with another name before the section": (
        f'<div class="comms"><div class="comms-t">Комментарии (3)</div><form><div class="comments">{COMMENT}</div></form></div>',
        3,
    ),
    "beside the title of the article": (
        f'<div class="comments"><h2>6 Antworten auf Mills by the river</h2>{COMMENT}</div>',
        6,
    ),
    "beside a title in quotation marks": (
        f'<div class="comments"><h2>6 réflexions au sujet de « Trois moulins au bord de la rivière, et le dernier »</h2>{COMMENT}</div>',
        6,
    ),
    "in words": (f'<div class="comments"><h2>Ein Gedanke zu „Drei Mühlen“</h2>{COMMENT}</div>', 1),
    "in words about the post": (
        f'<div class="comments"><h2>This Post Has One Comment</h2>{COMMENT}</div>',
        1,
    ),
    "beside the heading": (f'<div class="comments"><h3>Comments</h3><b>(7)</b>{COMMENT}</div>', 7),
    "behind a link": ('<p><a href="#comments">Comment</a> <span class="cnt">3</span></p>', 3),
    "after a nought": (
        f'<div class="comments"><p>0 comments</p><a href="#comments">One comment so far</a><ol>{COMMENT}</ol></div>',
        1,
    ),
}
UNSTATED = {
    "a link to one comment": '<p><a href="#comment-5">5</a></p>',
    "a link to another page": '<p class="meta"><a class="comments" href="/other#comments">12</a></p>',
    "when something was written": '<div class="comments"><section class="comment"><p>Ida 2mo Report this comment</p></section></div>',
    "the length of a comment": '<div class="comments"><p><span>Maximum 1000 characters in your comment.</span></p></div>',
    "comments that are closed": '<div class="nocomments comments"><p>Leider sind keine Kommentare möglich.</p></div>',
    "a list of other pages": '<div class="comments"><div class="related"><p>Other mills, 34 comments</p></div></div>',
    "a call for one": '<div class="comments"><h3>Leave a comment</h3><p>Be kind to each other here.</p></div>',
    "votes": '<div class="comment-like-count"><span>5</span></div>',
    "votes beside a link to reply": '<div class="comments"><p>Ida</p><p>4Reply</p></div>',
    "a teaser's line before the section": '<div><p>Other mills</p><p>12 comments</p></div><div class="comments"><p>Ida wrote something.</p></div>',
    "votes beside a heading": f'<div class="comments"><h3>Comments</h3><b class="votes">7</b>{COMMENT}</div>',
    "a link beside a heading": f'<div class="comments"><h3>Comments</h3><a href="/like">7</a>{COMMENT}</div>',
    "a number of something else behind a link": '<p><a href="#comments">Comment</a> <span class="hearts">3</span></p>',
    "far from the title": "<p>Text.</p>" * 60 + '<p class="meta"><span class="comments">16</span></p>',
}


@pytest.mark.parametrize("name", STATED)
def test_the_number_of_comments_is_stated(name):
    markup, number = STATED[name]
    assert read(markup).count == number


@pytest.mark.parametrize("name", UNSTATED)
def test_the_number_of_comments_is_not_stated(name):
    assert read(UNSTATED[name]).count is None


def rows(*items: str) -> str:
    return "".join(f'<div class="x7f1">{item}</div>' for item in items)


NO_COMMENTS = {
    "teasers behind a heading": "<div><h2>Comments</h2>"
    + rows(
        "<h3><a href=/a>Dams</a></h3><p>3 May 2020</p><p>A dam is built.</p>",
        "<h3><a href=/b>Weirs</a></h3><p>4 May 2020</p><p>A weir is not.</p>",
    )
    + "</div>",
    "opinions of columnists": "<div><h2>Kommentare</h2>"
    + rows(
        "<p>Ida</p><p><a href=/a>Why we shall miss the old mill</a></p><p>3 May 2020</p>",
        "<p>Per</p><p><a href=/b>The mill and its time</a></p><p>4 May 2020</p>",
    )
    + "</div>",
    "news of the last hours": "<div><h2>More comments on mills</h2>"
    + rows(
        "<p>Ida</p><p>A dam is built.</p><p>2 hours ago</p>",
        "<p>Eva</p><p>A weir is not.</p><p>3 hours ago</p>",
    )
    + "</div>",
    "offers with a link to a quote": rows(
        "<p>Mill One grinds from dawn.</p><p>Quote</p>", "<p>Mill Two grinds till dusk.</p><p>Quote</p>"
    ),
    "links to reply without words": rows("<p>1 post, page 1 of 1</p><p>Reply</p>", "<p>Top</p><p>Reply</p>"),
    "no comments, then news": "<div><h2>No comments</h2>"
    + rows("<p>3 May 2020</p><p>A dam is built.</p>", "<p>4 May 2020</p><p>A weir is not.</p>")
    + "</div>",
    "rows without dates": "<div><h2>2 comments</h2>"
    + rows("<p>Grain</p><p>Two sacks</p>", "<p>Flour</p><p>One sack</p>")
    + "</div>",
}


@pytest.mark.parametrize("name", NO_COMMENTS)
def test_rows_of_something_else_are_no_comments(name):
    found = read(NO_COMMENTS[name])
    assert (found.comments, found.sections) == ((), frozenset())


def test_rows_behind_a_heading_are_comments_whatever_their_names():
    found = read(
        "<div><h2>2 comments</h2>"
        + rows(
            "<p><b>Ida</b>, 3 May 2020 at 10:15</p><p>A dam is built.</p><p>Reply</p>",
            "<p><b>Per</b>, 4 May 2020 at 08:00</p><p>A weir is not.</p><p>Reply</p>",
        )
        + "</div>"
    )
    assert said(found) == [
        ("Ida", datetime(2020, 5, 3, 10, 15), "A dam is built.", 0),
        ("Per", datetime(2020, 5, 4, 8, 0), "A weir is not.", 0),
    ]
    assert found.count == 2
    assert len(found.sections) == 1


HASHED = '<div class="{kind}"><div class="h1"><b>{name}</b><p>{when}</p></div><p>{text}</p><button>Reply</button>{more}</div>'
REPLIED = {
    "of their kind": ("k7", "k7", "<div class=w9>{}</div>"),
    "of their kind and one more": ("k7", "k7 v2", "{}"),
    "of another kind": ("k7", "r3", "<div class=w9>{}</div>"),
    "in a box of their kind": ("k7-1", "k7-1", "<div class=k7-2>{}</div>"),
    "without names": ("", "", "<div><div>{}</div></div>"),
}


@pytest.mark.parametrize("when", ["3 May 2020", "2 days, 4 hours ago", "yesterday"])
@pytest.mark.parametrize("kind", REPLIED)
def test_boxes_in_boxes_whose_names_say_nothing_are_replies(kind, when):
    outer, inner, around = REPLIED[kind]

    def boxed(names: str, name: str, text: str, *replies: str) -> str:
        more = around.format("".join(replies)) if replies else ""
        return HASHED.format(kind=names, name=name, text=text, when=when, more=more)

    answers = [boxed(inner, "Eva", "It was rebuilt in stone."), boxed(inner, "Liv", "And burned again.")]
    found = read(
        f"<div><h2>4 comments</h2><div>{boxed(outer, 'Ida', 'It burned down.', *answers)}{boxed(outer, 'Ole', 'No.')}</div></div>"
    )
    assert [(each.author, each.text, len(each.replies)) for each in found.comments] == [
        ("Ida", "It burned down.", 2),
        ("Ole", "No.", 0),
    ]
    assert [(each.author, each.text) for each in found.comments[0].replies] == [
        ("Eva", "It was rebuilt in stone."),
        ("Liv", "And burned again."),
    ]


def test_a_note_of_a_change_in_a_comment_is_no_reply():
    rows_ = rows(
        "<p>Ida</p><p>3 May 2020</p><p>A dam is built.</p><div><p>Edited</p><p>4 May 2020</p></div><p>Reply</p>",
        "<p>Per</p><p>4 May 2020</p><p>A weir is not.</p><p>Reply</p>",
    )
    found = read(f"<div><h2>2 comments</h2>{rows_}</div>")
    assert [(each.author, len(each.replies)) for each in found.comments] == [("Ida", 0), ("Per", 0)]


def test_a_page_of_posts_alone_is_a_forums_and_keeps_them():
    posts = rows(
        "<p><b>Ida</b>, 3 May 2020</p><p>Who knows how old the second mill is?</p><p>Reply</p>",
        "<p><b>Per</b>, 4 May 2020</p><p>It was built when the weir was new.</p><p>Reply</p>",
    )
    alone = read_comments(*opened(f"<html><body><h1>The second mill</h1><div>{posts}</div></body></html>"))
    assert (alone.comments, alone.sections) == ((), frozenset())
    assert len(read(f"<div>{posts}</div>").comments) == 2


def test_the_first_post_of_a_topic_is_no_comment_where_the_answers_alone_are_named_so():
    first = '<div id="post_1" class="post"><b class="creator">Ida</b> <time>3 May 2020</time><p>A mill was built.</p></div>'
    answers = "".join(
        f'<div id="post_{at}" class="post" itemprop="comment"><b class="creator">Per</b> <time>4 May 2020</time>'
        f"<p>It was sold in {1900 + at}.</p></div>"
        for at in (2, 3)
    )
    found = read(f"<div>{first}{answers}</div>")
    assert [each.text for each in found.comments] == ["It was sold in 1902.", "It was sold in 1903."]


# Comments in all kinds of boxes

SAID = (("Ida", "The third one burned down in autumn."), ("Liv", "It was rebuilt, and it turned again."))
BOXES = {
    "named after what is in it": '<div class="comment" id="comment-{at}"><div class="comment-data"><p class="author">{name}</p>'
    '<p class="date">{at} May 2020</p><p class="text">{text}</p></div></div>',
    "named after who wrote it": '<div class="comment" id="comment-{at}"><div class="comment by-admin"><b class="name">{name}</b>'
    '<i class="date">{at} May 2020</i><p>{text}</p></div></div>',
    "named after who and when": '<div class="comment"><div class="comment-info"><b class="author">{name}</b>'
    ' <time datetime="2020-05-0{at}">May</time><p>{text}</p></div></div>',
    "named after a user's number": '<div class="comment" id="comment-{at}"><div class="comment-user-5{at}"><b class="name">{name}</b>'
    '<i class="date">{at} May 2020</i><div class="text">{text}</div></div></div>',
    "numbered as the comment is": '<div id="comment-id-{at}"><p class="author">{name}</p><p class="date">{at} May 2020</p>'
    '<p class="meta">12 comments</p><div class="body"><div id="comm-id-{at}">{text}</div></div></div>',
    "named as a comment again": '<div class="comment" id="comment-{at}"><div class="comment-content"><b class="author">{name}</b>'
    '<i class="date">{at} May 2020</i><section class="comment">{text}</section></div></div>',
    "striped": '<div class="{stripe} row"><p>{name}</p><p>{at} May 2020</p><p>{text}</p></div>',
    "with a bare line": "<div><b>{name}</b> {at} May 2020 10:15<p>{text}</p></div>",
    "with a word behind the name": '<div><h5 class="mt-0"><cite>{name}</cite> says:</h5><p>{text}</p><p><time datetime="2020-05-0{at}">'
    "{at} May 2020</time></p></div>",
    "with a line of spans": "<div><div><span>{name}</span><span>{at} May 2020 10:15</span></div><p>{text}</p></div>",
    "with a name for who and when": '<div><span class="commentDate">{at} May 2020</span><span class="commentAuthorName">posted by '
    '<a href="https://{at}.example/">{name}</a></span><p>{text}</p></div>',
    "with links to edit": '<div class="comment" id="comment-{at}"><div class="author">{name} <a href="/edit/{at}">Edit</a></div>'
    '<div class="date">{at} May 2020</div><div class="text">{text}</div></div>',
    "with links in brackets": '<div class="comment" id="comment-{at}"><b class="author">{name}</b> <i class="date">{at} May 2020</i>'
    "<div>{text}<p>(<a href=?r>Reply</a>) (<a href=?t>Thread</a>)</p></div></div>",
    "with tools in a list": '<article id="c_{at}"><header><b class="author">{name}</b> <time datetime="2020-05-0{at}">May</time></header>'
    "<p>{text}</p><ul><li><a href=#w>답변</a></li></ul></article>",
    "with a button for the author": '<div class="comment" id="comment-{at}"><button class="comment-username">{name}</button>'
    '<time datetime="2020-05-0{at}">May</time><div class="text">{text}</div></div>',
    "terms": '<dl><dt id="c{at}">{at} May 2020 - {name}</dt><dd><p>{text}</p></dd></dl>',
    "terms with names": '<dl><dt><b class="author">{name}</b> <i class="date">{at} May 2020</i></dt><dd>{text}</dd></dl>',
    "that only tests name": '<div data-testid="comment" id="comment-{at}"><div class="x1"><span data-testid="comment-author">{name}'
    '</span><span data-testid="comment-date">{at} May 2020</span></div><div data-testid="comment-body">{text}</div></div>',
    "of a site's own making": '<div class="comment" id="comment-{at}"><x-author>{name}</x-author> <x-date>{at} May 2020</x-date>'
    "<x-body>{text}</x-body></div>",
    "with a name in what names the user": '<div class="comment" id="comment-{at}"><p class="user-name"><a href="/u/{at}">'
    '<b class="nickname">{name}</b> <i>(no. {at})</i></a></p><i class="date">{at} May 2020</i><div class="text">{text}</div></div>',
    "with the name in a heading too": '<article class="row-{stripe}" id="c_{at}"><h4>{name}님의 댓글</h4><b class="author">{name}</b>'
    '<i class="date">{at} May 2020</i><p>{text}</p></article>',
    "with what the author wrote last": '<div class="comment" id="comment-{at}"><b class="author">{name}</b>'
    '<i class="date">{at} May 2020</i><div class="text"><p>{text}</p><p><span class="cluv"><a href="/x">{name} recently '
    'posted…</a> <a href="/x">My hedge</a></span></p></div></div>',
    "behind an anchor": '<a id="comment-{at}"></a><div class="comment"><p class="submitted">Submitted by {name} on {at} May 2020</p>'
    '<div class="content">{text}</div></div>',
}


WHOLE = "The mill burned down in the night of the great storm, and nobody was hurt."


def boxes(form: str) -> str:
    return "".join(
        form.format(at=at, name=name, text=text, stripe=("odd", "even")[at % 2])
        for at, (name, text) in enumerate(SAID, 1)
    )


@pytest.mark.parametrize("kind", BOXES)
def test_comments_are_read_in_boxes(kind):
    found = read(f'<div class="comments"><h3>2 comments</h3>{boxes(BOXES[kind])}</div>')
    assert [(each.author, each.text) for each in found.comments] == list(SAID)
    assert [str(each.published)[:10] for each in found.comments] == ["2020-05-01", "2020-05-02"]
    assert not any(each.replies for each in found.comments)


def test_comments_in_a_box_that_no_name_tells_are_read_with_their_replies():
    item = '<div class="x-comment" id="x-{}"><b class="x-author">{}</b> <i class="date">{} May 2020</i><p class="text">{}</p>{}</div>'
    inner = item.format(2, "Per", 2, "It was rebuilt.", "")
    found = read(
        f'<section id="x-thread">{item.format(1, "Ida", 1, "It burned.", inner)}{item.format(3, "Liv", 3, "No.", "")}</section>'
    )
    assert [(each.author, len(each.replies)) for each in found.comments] == [("Ida", 1), ("Liv", 0)]


def test_a_comment_in_no_box_named_after_comments_is_read_with_its_reply():
    form = '<div class="comment"><b class="author">{}</b> <i class="date">{} May 2020</i><p class="text">{}</p>{}</div>'
    found = read(form.format("Ida", 1, "It burned.", form.format("Eva", 2, "It was rebuilt.", "")))
    assert [(each.author, each.text, len(each.replies)) for each in found.comments] == [
        ("Ida", "It burned.", 1)
    ]


def test_a_comment_that_editors_picked_counts_once_where_it_stands_among_the_others():
    form = '<div class="comment" id="comment-{0}"><b class="author">{1}</b> <i class="date">{0} May 2020</i><p class="text">{2}</p>{3}</div>'
    picked = form.format(2, "Eva", "It was rebuilt.", "")
    others = form.format(1, "Ida", "It burned.", f'<div class="replies">{picked}</div>') + form.format(
        3, "Liv", "No.", ""
    )
    found = read(
        f'<div class="comments"><div class="picks"><h3>Picks</h3>{picked}</div><div class="comments-thread">{others}</div></div>'
    )
    assert [(each.author, len(each.replies)) for each in found.comments] == [("Ida", 1), ("Liv", 0)]


def test_the_same_words_under_another_number_are_another_comment():
    form = '<div class="comment" id="comment-{0}"><b class="author">Ida</b> <i class="date">1 May 2020</i><p class="text">So?</p></div>'
    assert len(read(f'<div class="comments">{form.format(1)}{form.format(2)}</div>').comments) == 2


@pytest.mark.parametrize(
    ("short", "text"),
    [
        ("The mill burned down in the night of… <a>Show more</a>", WHOLE),
        ("The mill...", f"The mill...\n\n{WHOLE}"),
        ("The second mill burned in the night of…", f"The second mill burned in the night of…\n\n{WHOLE}"),
    ],
)
def test_words_that_are_cut_short_go_where_all_of_them_follow(short, text):
    found = read(
        '<div class="comments"><div class="comment" id="comment-1"><b class="author">Ida</b> <i class="date">1 May 2020</i>'
        f'<div class="text short"><p>{short}</p></div><div class="text full" hidden><p>{WHOLE}</p></div></div></div>'
    )
    assert [each.text for each in found.comments] == [text]


def test_an_anchor_before_a_comment_is_its_identifier():
    assert [
        each.id for each in read(f'<div class="comments">{boxes(BOXES["behind an anchor"])}</div>').comments
    ] == [
        "comment-1",
        "comment-2",
    ]


def test_a_link_to_reply_is_no_page_of_the_author():
    found = read(
        '<div class="comments"><div class="comment" id="comment-1"><div class="comment-author"><b>Ida</b> 3 May 2020 '
        '<a href="?replytocom=1#respond">Answer this</a></div><div class="text">It burned down.</div></div></div>'
    )
    assert [(each.author_url, each.text) for each in found.comments] == [(None, "It burned down.")]


# What is named after comments and holds none of this page's


def test_comments_on_several_other_pages_are_none_of_this_one():
    items = "".join(
        f'<div class="comment"><a class="user">{name}</a> <i class="date">{at} May 2020</i> on '
        f'<a href="/mill-of-{name}/#comment-{at}">Piece number {at}</a><p class="text">{text}</p></div>'
        for at, (name, text) in enumerate(SAID, 1)
    )
    assert not read(
        f'<aside><section class="comments"><h3>What readers said</h3>{items}</section></aside>'
    ).comments


@pytest.mark.parametrize(
    "href",
    [
        "?showComment=15{at}#c{at}",
        "/comment/{at}#comment-{at}",
        "/a/comment-page-{at}/#comment-{at}",
        "#comment-{at}",
    ],
)
def test_comments_with_addresses_of_their_own_are_this_pages(href):
    form = BOXES["named after what is in it"].replace(
        '<p class="date">{at} May 2020</p>', f'<p class="date"><a href="{href}">{{at}} May 2020</a></p>'
    )
    assert len(read(f'<div class="comments">{boxes(form)}</div>').comments) == len(SAID)


def test_a_list_of_latest_comments_with_numbers_is_no_comment():
    found = read(
        '<div id="block-comment-0" class="block block-comment"><h2>Recent comments</h2><div class="content"><ul>'
        '<li><a href="/node/3#comment-7">The old bridge</a><br>2 days ago</li></ul></div></div>'
    )
    assert not found.comments


@pytest.mark.parametrize("names", ["article-body kommentar", "comment", "leserbrief"])
def test_an_opinion_named_after_comments_is_the_article(names):
    prose = "".join(f"<p>{text} {ARTICLE_LINE}</p>" for _, text in SAID)
    page = f'<!doctype html><body><h1>A mill is no museum</h1><p>5 May 2020</p><div class="{names}">{prose}</div></body>'
    article = parse(page)
    assert [text in article.text for _, text in SAID] == [True, True]
    assert not article.comments


ARTICLE_LINE = (
    "Whoever wants to keep the mills has to let them work, and whoever lets them work has to pay the miller, who is "
    "seventy-one years old and has no heir."
)


@pytest.mark.parametrize(
    ("markup", "likes"),
    [
        ('<a role="button" class="like-button"><svg></svg>Like (14)</a>', 14),
        ('<span class="upvotes-count">7</span>', 7),
        ('<button class="like"><span>3</span></button>', 3),
        ('<div class="likes">顶<em>88</em></div>', 88),
        ('<div class="votes"><i>Ω</i><i>1</i></div><span class="score">2</span>', 2),
        ('<div data-like-count="9"><span class="like">Like</span></div>', None),
        ('<span class="like" data-like-count="' + "9" * 5000 + '">Like</span>', None),
    ],
)
def test_votes(markup, likes):
    found = read(
        f'<div class="comments"><div class="comment" id="comment-1"><b class="author">Ida</b> <i class="date">3 May 2020</i>'
        f'<div class="text">It burned down.</div>{markup}</div></div>'
    )
    assert [each.likes for each in found.comments] == [likes]


TYPED = {
    "microdata": (
        'itemscope itemtype="https://schema.org/Comment"',
        """<div itemprop="author" itemscope itemtype="https://schema.org/Person"><i itemprop="name">{}</i></div>
        <time itemprop="dateCreated" datetime="2021-01-02T08:00">Saturday</time><p itemprop="text">{}</p>""",
    ),
    "RDFa": (
        'about="/comment/5" typeof="sioc:Post sioct:Comment"',
        """<p><span rel="sioc:has_creator"><span property="foaf:name">{}</span></span>
        <span property="dc:date dc:created" content="2021-01-02T08:00" datatype="xsd:dateTime">Saturday</span></p>
        <div property="content:encoded"><p>{}</p></div>""",
    ),
}


@pytest.mark.parametrize("several", [False, True], ids=["one", "two"])
@pytest.mark.parametrize(("kind", "parts"), TYPED.values(), ids=TYPED)
def test_a_type_tells_comments_in_boxes_without_names(kind, parts, several):
    given = [("Ida", "The weir was the reason."), ("Per", "It was not.")][: 1 + several]
    boxes = "".join(f'<div class="x2" {kind}>{parts.format(*each)}</div>' for each in given)
    assert said(read(f'<div class="x1">{boxes}</div>')) == [
        (name, datetime(2021, 1, 2, 8, 0), words, 0) for name, words in given
    ]


def test_a_box_of_another_type_is_no_comment():
    review = TYPED["microdata"][1].format("Ida", "Grinds well.")
    for kind in ("Review", "CommentAction", "Answer"):
        assert not read(f'<div itemscope itemtype="https://schema.org/{kind}">{review}</div>').comments


def test_paragraphs_that_closed_the_one_around_them_are_the_words():
    found = read(
        listed().replace("<p>The", '<p class="text"><p>The').replace('<div class="comment-content">', "<div>")
    )
    assert said(found) == [("Ida", datetime(2021, 1, 2, 8, 0), "The weir was the reason.", 0)]


def test_who_and_when_behind_an_empty_paragraph_are_not_the_words():
    found = read(
        """<div class="comments"><div class="comment" id="comment-9"><p class="comment-text"></p>
        <p><b class="author">Ida</b> <i class="date">2 January 2021</i></p><p>The weir was the reason.</p></div></div>"""
    )
    assert [(each.author, each.published) for each in found.comments] == [("Ida", date(2021, 1, 2))]


def test_a_link_to_reply_behind_an_empty_paragraph_is_not_the_words():
    found = read(
        listed().replace(
            "<p>The weir was the reason.</p>", '<p class="text"></p><p><a href="#r">Reply</a></p>'
        )
    )
    assert [(each.author, each.text) for each in found.comments] == [("Ida", "")]


@pytest.mark.parametrize(
    "markup",
    [
        '<div id="comments-app"></div><noscript>{}</noscript>',
        '<div class="comments"><noscript>{}</noscript></div>',
    ],
    ids=["behind", "within"],
)
def test_comments_that_are_shown_where_no_scripts_run_are_read(markup):
    found = read(markup.format(listed("<p>1 comment</p>")))
    assert said(found) == said(read(listed()))
    assert found.count == 1


def test_a_request_for_scripts_is_no_comment():
    markup = '<div id="disqus_thread"></div><noscript><p>Please turn on scripts to see the comments.</p></noscript>'
    assert read(markup) == Comments()


def test_terms_with_a_name_and_a_date_head_comments():
    found = read(
        """<div class="comments"><h3>2 comments</h3><dl><dt><b>Ida</b>, 2 January 2021</dt><dd><p>The weir was the reason.</p></dd>
        <dt>Per Lind, 3 January 2021</dt><dd>It was not.</dd></dl></div>"""
    )
    assert said(found) == [
        ("Ida", date(2021, 1, 2), "The weir was the reason.", 0),
        ("Per Lind", date(2021, 1, 3), "It was not.", 0),
    ]


def test_terms_that_are_only_dates_head_no_comments():
    found = read(
        "<div class='discussion'><dl><dt>2 January 2021</dt><dd>The weir was taken away.</dd></dl></div>"
    )
    assert found.comments == ()


def thread(heading: str) -> str:
    return f"""<section class="x1"><h2>{heading}</h2><article class="x2"><div><a href="/users/ida">Ida</a></div>
    <div>3 May 2022 at 08:10</div><div><p>The weir was the reason.</p></div><div class="x3"><article class="x2">
    <div>Ole</div><div>3 May 2022 at 09:00</div><div><p>It was not.</p></div></article></div></article></section>"""


def test_a_heading_that_counts_a_lone_comment_and_the_replies_to_it_tells_comments():
    found = read(thread("2 responses"))
    assert said(found) == [("Ida", datetime(2022, 5, 3, 8, 10), "The weir was the reason.", 1)]
    assert found.comments[0].replies[0].author == "Ole"


@pytest.mark.parametrize("heading", ["3 responses", "Responses", "2 mills"])
def test_a_heading_that_counts_otherwise_tells_no_lone_comment(heading):
    assert read(thread(heading)).comments == ()


def headed(heading: str) -> str:
    items = (
        f'<div class="x2"><h3>{heading.format(name)}</h3><p>It stood here in {year}.</p><div>{year}-03-15 09:15</div></div>'
        for name, year in (("Ida", 2012), ("Ole", 2013), ("Liv", 2014))
    )
    return f"<div><h2>Comments</h2>{''.join(items)}</div>"


def test_a_heading_with_a_link_and_says_is_that_of_a_comment_and_not_of_a_teaser():
    found = read(headed('<a href="https://{0}.example">{0}</a> wrote:'))
    assert [each.author for each in found.comments] == ["Ida", "Ole", "Liv"]
    assert read(headed('<a href="/{0}">{0}</a>')).comments == ()


@pytest.mark.parametrize(
    "badge", ["<p>MOD</p>", "<p>IL</p>", "<p>I</p>", "<p>IL</p><p>Ida Lund</p><p>Author</p>"]
)
def test_initials_and_badges_above_the_words_of_a_comment_are_none_of_them(badge):
    found = read(
        listed().replace("Ida", "Ida Lund").replace('<div class="comment-content">', f"<div>{badge}")
    )
    assert said(found) == [("Ida Lund", datetime(2021, 1, 2, 8, 0), "The weir was the reason.", 0)]


@pytest.mark.parametrize("line", ["NO", "I", "Moderation"])
def test_words_like_initials_and_badges_stay(line):
    found = read(
        listed().replace('<div class="comment-content">', f"<div><p>{line}</p>").replace("Ida", "Per Lund")
    )
    assert found.comments[0].text == f"{line}\n\nThe weir was the reason."


@pytest.mark.parametrize("line", ["IL", "Author"])
def test_a_comment_of_nothing_but_such_a_line_has_it(line):
    words = f"<div><p>{line}</p></div></li>"
    found = read(listed().replace("Ida", "Ida Lund").split('<div class="comment-content">')[0] + words)
    assert [each.text for each in found.comments] == [line]


def test_comments_right_behind_the_paragraphs_of_an_article_do_not_take_it_with_them():
    paragraph = "<p>Three mills stand by the river, and the third of them has not turned since the weir was taken away.</p>"
    comments = headed('<a href="https://{0}.example">{0}</a> wrote:').removeprefix("<div>")
    article = parse(f"<div><h1>Mills</h1>{4 * paragraph}{comments}")
    assert [each.author for each in article.comments or ()] == ["Ida", "Ole", "Liv"]
    assert "third of them" in article.text
    assert "It stood here" not in article.text


def carded(head: str) -> str:
    cards = (
        f'<div class="rounded p-4"><header class="flex">{head.format(name, day)}</header><p>{words}</p><button>Reply</button></div>'
        for name, day, words in (("Ida Lund", 2, "The weir was the reason."), ("Ole Berg", 3, "It was not."))
    )
    return f"<div><h2>2 comments</h2><div>{''.join(cards)}</div></div>"


HEADS = {
    "initials and ago": '<div class="h-8">{0[0]}</div><div><b>{0}</b><i>{1} days ago</i></div>',
    "initials and a day": "<div>{0[0]}</div><div><strong>{0}</strong> <span>{1} May 2022</span></div>",
    "more about the bearer": "<b>{0}</b><br><small>Oslo<br>{1} May 2022</small>",
    "bold by its name": '<span class="font-semibold">{0}</span><span>Author</span> <span>{1} May 2022</span>',
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_the_name_is_what_is_bold_in_a_line_with_more(head):
    found = read(carded(head))
    assert [each.author for each in found.comments] == ["Ida Lund", "Ole Berg"]
    assert [each.text for each in found.comments] == ["The weir was the reason.", "It was not."]
    assert all(each.published or each.published_text for each in found.comments)


@pytest.mark.parametrize(
    "head",
    ["<b>Posted by</b> {0} on {1} May 2022", "<b>{1} May 2022</b> {0}", "<b>From:</b> {0}, {1} May 2022"],
)
def test_what_is_bold_before_the_name_is_not_the_name(head):
    assert [each.author for each in read(carded(head)).comments] == ["Ida Lund", "Ole Berg"]


VOTES = {
    "for and against": (
        """<div class="votes"><button class="vote vote--up"><i class="vote-count">12</i></button>
        <button class="vote vote--down"><i class="vote-count">345</i></button></div>""",
        12,
    ),
    "nobody says which is which": ('<div class="votes"><b>12</b><b>3</b></div>', None),
    "in one piece": ('<div class="votes"><i></i><b>1 234</b></div>', 1234),
    "two boxes": ('<b class="rating-positive">4</b><b class="rating-negative">2</b>', 4),
}


@pytest.mark.parametrize(("markup", "likes"), VOTES.values(), ids=VOTES)
def test_two_numbers_of_votes_are_not_one(markup, likes):
    assert read(listed().replace("</li>", f"{markup}</li>")).comments[0].likes == likes


def test_answers_in_a_box_named_after_quotations_are_no_quotations():
    def card(name: str, more: str = "") -> str:
        return f"""<div class="w-card"><div><a class="w-nick">{name}</a> <i class="w-time">2021-03-02</i></div>
        <div class="w-content"><p>It was {name}.</p></div>{more}</div>"""

    answer = f'<div class="w-quote">{card("Liv")}</div>'
    found = read(f"<div><h2>3 comments</h2><div>{card('Ida', answer)}{card('Ole')}</div></div>")
    assert [(each.author, len(each.replies)) for each in found.comments] == [("Ida", 1), ("Ole", 0)]


def test_the_word_between_name_and_date_is_not_the_text_of_a_comment():
    found = read(
        """<div class="comments"><div class="gt-comment" id="comment-1"><a class="gt-username">Ida</a>
        <i class="gt-comment-text">commented</i> <i class="gt-comment-date">2021/03/02</i>
        <div class="gt-comment-body"><p>The weir was the reason.</p></div></div></div>"""
    )
    assert said(found) == [("Ida", date(2021, 3, 2), "The weir was the reason.", 0)]


def test_the_order_of_day_and_month_is_told_by_another_date_with_hyphens():
    found = read(listed().replace("2 January 2021", "03-02-2021").replace(' datetime="2021-01-02T08:00"', ""))
    assert found.comments[0].published == date(2021, 2, 3)
    item = COMMENT.replace(' datetime="2021-01-02T08:00"', "")
    items = (item.replace("2 January 2021", day) for day in ("03-02-2021", "03-15-2021"))
    found = read(f'<ol class="comment-list">{"".join(items)}</ol>')
    assert [each.published for each in found.comments] == [date(2021, 3, 2), date(2021, 3, 15)]


def item(number: int, name: str, answers: str = "") -> str:
    return f"""<div class="x-item"><div class="x-top"><a class="x-user">{name}</a> <i class="x-when">{number} May 2022 09:10</i></div>
    <div class="x-txt">It turned {number} times.</div><div class="x-children">{answers}</div></div>"""


def outline(comments: tuple[Comment, ...]) -> list[object]:
    return [(each.author, each.text, outline(each.replies)) for each in comments]


ONE, TWO, THREE = (f"It turned {number} times." for number in (1, 2, 3))
NESTED = {
    "under the only one": (
        item(1, "Ida", item(2, "Ole") + item(3, "Liv")),
        [("Ida", ONE, [("Ole", TWO, []), ("Liv", THREE, [])])],
    ),
    "under one of two": (
        item(1, "Ida", item(2, "Ole")) + item(3, "Liv"),
        [("Ida", ONE, [("Ole", TWO, [])]), ("Liv", THREE, [])],
    ),
    "under another answer": (
        item(1, "Ida", item(2, "Ole", item(3, "Liv"))) + item(3, "Per Lind"),
        [("Ida", ONE, [("Ole", TWO, [("Liv", THREE, [])])]), ("Per Lind", THREE, [])],
    ),
}


@pytest.mark.parametrize(("items", "nested"), NESTED.values(), ids=NESTED)
def test_answers_stand_in_the_comments_whose_parts_alone_have_names(items, nested):
    assert outline(read(f'<div id="comments"><h3>Comments</h3><div>{items}</div></div>').comments) == nested


def test_rows_of_one_name_in_a_comment_are_no_answers():
    items = "".join(
        f"""<div class="row"><div class="row"><b class="x-user">{name}</b> <i class="x-when">2 May 2022</i></div>
        <div class="row"><div class="x-txt">It was {name}.</div><p class="x-txt">And nobody else.</p></div></div>"""
        for name in ("Ida", "Ole")
    )
    assert outline(read(f'<div id="comments"><h3>Comments</h3><div>{items}</div></div>').comments) == [
        (name, f"It was {name}.\n\nAnd nobody else.", []) for name in ("Ida", "Ole")
    ]


WORDED = {
    "Swedish": (
        "kommentarer",
        """<div class="kommentar"><div class="namn">Ida</div><div class="tid">2021-03-02 09:15</div>
        <div class="innehall">The weir was the reason.</div></div>""",
    ),
    "Polish": (
        "komentarze",
        """<div class="komentarz"><i class="nick">Ida</i> <i class="data-dodania">2021-03-02 09:15</i>
        <div class="tresc">The weir was the reason.</div><b class="plus">+4</b> <b class="minus">-2</b></div>""",
    ),
    "Portuguese": (
        "comentarios",
        """<div class="comentario"><h4 class="nome">Ida</h4><i class="data">2021-03-02 09:15</i>
        <p class="conteudo">The weir was the reason.</p><p class="acoes"><a>Denunciar</a></p></div>""",
    ),
}


@pytest.mark.parametrize(("name", "comment"), WORDED.values(), ids=WORDED)
def test_parts_are_named_in_many_languages(name, comment):
    found = read(f'<div class="{name}">{comment}{comment}</div>')
    assert said(found) == 2 * [("Ida", datetime(2021, 3, 2, 9, 15), "The weir was the reason.", 0)]


def test_the_number_of_those_who_shared_a_comment_is_no_vote():
    found = read(listed().replace("</li>", '<b class="google-plus">7</b></li>'))
    assert found.comments[0].likes is None


def signed(line: str) -> str:
    return f"""<div class="comments"><div class="comment" id="comment-7"><div><p>The weir was the reason.</p></div>
    <p>{line}</p></div></div>"""


@pytest.mark.parametrize(
    "line",
    [
        '<b>Posted by</b>: <a href="/people/7">Ida Lund</a> | <i>March 15, 2012</i>',
        '<a href="/people/7">Ida Lund</a>, <i>March 15, 2012</i>',
    ],
)
def test_the_line_below_the_words_that_says_who_and_when_is_none_of_them(line):
    assert said(read(signed(line))) == [("Ida Lund", date(2012, 3, 15), "The weir was the reason.", 0)]


def test_a_line_below_the_words_with_another_date_is_one_of_them():
    found = read(
        listed()
        .replace("reason.</p>", "reason.</p><p>Posted by Per, 4 May 2020</p>")
        .replace("-content", "-x")
    )
    assert [each.text for each in found.comments] == ["The weir was the reason.\n\nPosted by Per, 4 May 2020"]
