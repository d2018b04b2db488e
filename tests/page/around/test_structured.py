"""Comments that only the structured data of a page tell."""

# ruff: noqa: ANN002, ANN003, DTZ001 -- naive times are test data; markup reads best as pages have it

from datetime import date, datetime

from newsdoc.model import Comment, Quote
from newsdoc.page.around.comments import read_comments
from tests.page.around.pages import opened

EMPTY = opened("<html lang=en><body><h1>Ferries</h1><p>Text.</p></body></html>")


def read(*comments, **more):
    return read_comments(*EMPTY, nodes=[{"@type": "NewsArticle", "comment": list(comments), **more}])


def test_nested():
    found = read(
        {
            "@type": "Comment",
            "author": {"@type": "Person", "name": "Maja Lind", "url": "https://maja.example/"},
            "dateCreated": "2019-03-02T09:15:00",
            "text": "Two ferries rust already.\n\nWho asked for a third?",
            "upvoteCount": "4",
            "comment": {
                "@type": "Comment",
                "author": "Nils",
                "datePublished": "2019-03-02",
                "text": "The yard did &amp; it votes.",
            },
        },
        commentCount=2,
    )
    assert found.comments == (
        Comment(
            author="Maja Lind",
            author_url="https://maja.example/",
            published=datetime(2019, 3, 2, 9, 15),
            body=("Two ferries rust already.", "Who asked for a third?"),
            likes=4,
            replies=[Comment(author="Nils", published=date(2019, 3, 2), body="The yard did & it votes.")],
        ),
    )
    assert found.count == 2


def test_parents_by_name():
    found = read(
        {"@type": "Comment", "@id": "#a", "text": "First."},
        {"@type": "Comment", "@id": "#b", "text": "Second.", "parentItem": {"@id": "#a"}},
        {"@type": "Comment", "@id": "#c", "text": "Third.", "parentItem": {"@id": "#b"}},
    )
    (first,) = found.comments
    assert first.replies[0].replies[0].text == "Third."


def test_markup_in_the_text():
    found = read({"@type": "Comment", "text": "<blockquote>Nobody?</blockquote><p>Somebody<br>did.</p>"})
    (comment,) = found.comments
    assert comment.body == (Quote("Nobody?"), *Comment(body="Somebody\ndid.").body)


def test_damage_is_left_out():
    found = read(
        None,
        5,
        "text",
        {"@type": "Comment"},
        {"@type": "Comment", "text": ["", 7]},
        {"@type": "Person", "text": "no"},
    )
    assert found.comments == ()
    circle: dict[str, object] = {"@type": "Comment", "text": "Round."}
    circle["comment"] = [circle]
    assert len(read(circle).comments) == 1


def test_what_is_shown_comes_first():
    page = opened(
        '<html><body><div id="comments"><h2>1 comment</h2><div class="comment" id="comment-1"><cite>Ada</cite>'
        '<div class="comment-text">Shown.</div></div></div></body></html>'
    )
    found = read_comments(
        *page, nodes=[{"comment": {"@type": "Comment", "text": "Told."}, "commentCount": 7}]
    )
    assert [comment.text for comment in found.comments] == ["Shown."]
    assert found.count == 1
