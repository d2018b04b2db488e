"""The set words beside comments."""

import pytest

from newsdoc.page.around.words import (
    is_awaiting_notice,
    is_none_notice,
    is_removal_notice,
    name_in_reply_label,
    stated_count,
    without_author_words,
)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ada says:", "Ada"),
        ("Ada sagt:", "Ada"),
        ("Ada said...", "Ada"),
        ("Comment by Ada — ", "Ada"),
        ("Posted by: Ada |", "Ada"),
        ("Written by Ada on", "Ada"),
        ("von Ada", "Ada"),
        ("From: Ada", "Ada"),
        ("Comment from Ada", "Ada"),
        ("Ada님의 댓글", "Ada"),
        ("Ada ha scritto il", "Ada"),
        (", par Ada", "Ada"),
        ("Fromm", "Fromm"),
        ("by Ada", "Ada"),
        ("Ada (not verified)", "Ada"),
        ("Byron", "Byron"),
        ("Vonnegut", "Vonnegut"),
        ("was ist er eigentlich....", "was ist er eigentlich...."),
        ("李雷 说：", "李雷"),
    ],
)
def test_the_words_around_a_name_go(line, name):
    assert without_author_words(line) == name


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Reply to Ada", "Ada"),
        ("Antworte auf Ada", "Ada"),
        ("Répondre à Ada Lovelace", "Ada Lovelace"),
        ("Responder a Ada", "Ada"),
        ("Reply", None),
        ("Share this", None),
    ],
)
def test_a_name_stands_in_the_label_of_a_link(label, name):
    assert name_in_reply_label(label) == name


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("13 Comments", 13),
        ("1 more reply", None),
        ("Show 2 more comments", None),
        ("5 Moreau comments", 5),
        ("There are 13 comments", 13),
        ("Comments (5 of 23)", 23),
        ("Vos réactions (11)", 11),
        ("3 thoughts on “Ferries”", 3),
        ("Noch keine Kommentare", 0),
        ("Un commentaire", 1),
        ("1,204 Comments", 1204),
        ("6 Gedanken zu „Fähren“", 6),
        ("6 Antworten auf Fähren", 6),
        ("6 réflexions au sujet de « Les bacs »", 6),
        ("6 pensamientos en “Los barcos”", 6),
        ("6 respostas para “Os barcos”", 6),
        ("6 pensieri su “I traghetti”", 6),
        ("6 odpowiedzi na „Promy”", 6),
        ("6 мыслей о «Паромы»", 6),
        ("“Vapur” üzerine 6 düşünce", 6),
        ("「渡し船」への6件のフィードバック", 6),
        ("“나룻배”의 6개의 생각", 6),
        ("6 آراء حول “العبّارة”", 6),
        ("《渡船》有6条评论", 6),
        ("Всего комментариев: 6", 6),
        ("3 Messages de forum", 3),
        ("This Post Has One Comment", 1),
        ("Une réflexion sur « Les 3 bacs »", 1),
        ("Leave a comment", None),
        ("Laisser un commentaire", None),
        ("4 Reply", None),
        ("1 Reply", 1),
        ("Comments", None),
        ("Ferries: the 3 that nobody ordered", None),
        ("12 March 2019", None),
        ("x" * 500, None),
    ],
)
def test_a_heading_states_a_number(text, count):
    assert stated_count(text) == count


@pytest.mark.parametrize(
    "text",
    [
        "This comment has been removed by a moderator.",
        "[deleted]",
        "Comment deleted",
        "Dieser Kommentar wurde von der Redaktion entfernt.",
        "Ce commentaire a été supprimé.",
        "该评论已删除",
    ],
)
def test_a_removal_is_noticed(text):
    assert is_removal_notice(text)


@pytest.mark.parametrize("text", ["They removed the comment, I think, and rightly so.", "Removed? No!", ""])
def test_talk_of_a_removal_is_none(text):
    assert not is_removal_notice(text)


def test_notices():
    assert is_awaiting_notice("Your comment is awaiting moderation.")
    assert is_none_notice("There are no comments yet - be the first to add your thoughts")
    assert is_none_notice("Comments are closed.")
    assert not is_none_notice("No comment from the board, as usual.")
