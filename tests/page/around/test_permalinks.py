"""Links of comments to themselves, and the titles that are nothing but such a link."""

import pytest

from newsdoc.page.around.comments import read_comments
from tests.page.around.pages import opened

URL = "https://www.example.org/news/ferries"
TITLED = {
    "a title": (
        '<h3><a href="/comment/7#comment-7">The third ferry</a></h3>',
        "The third ferry",
        "/comment/7#comment-7",
    ),
    "a number": ('<h4><a href="#comment-7">#3</a></h4>', None, "/news/ferries#comment-7"),
    "a link beside": ('<p><a href="/comment/7#comment-7">Permalink</a></p>', None, "/comment/7#comment-7"),
    "a link to another": ('<h3><a href="/comment/6#comment-6">The second ferry</a></h3>', None, None),
}


@pytest.mark.parametrize("name", TITLED)
def test_the_link_of_a_comment_to_itself(name):
    line, title, path = TITLED[name]
    page, stock = opened(
        '<html><body><h1>Ferries</h1><section id="comments"><article id="comment-7" class="comment">'
        '<p class="comment__author">Ada Lovelace</p><p class="comment__time">8 October 2021, 09:02</p>'
        f'{line}<div class="comment__body"><p>Two of them lie idle since the bridge was opened.</p></div>'
        "</article></section></body></html>",
        URL,
    )
    (comment,) = read_comments(page, stock).comments or ()
    assert comment.title == title
    assert comment.url == (None if path is None else f"https://www.example.org{path}")
    assert comment.text == "Two of them lie idle since the bridge was opened."
