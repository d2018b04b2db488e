"""Documents of the size that speed is measured on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from newsdoc import (
    Article,
    Author,
    Block,
    Comment,
    Crumb,
    Figure,
    Image,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Run,
    Section,
    ShareCounter,
    Site,
)

WORDS = (
    "the minister said on Tuesday that talks in the capital had gone on for longer than anybody expected and "
)
START = datetime(2026, 3, 5, 6, 30, tzinfo=UTC)


def article(paragraphs: int = 60, comments: int = 200) -> Article:
    """Make an article of so many paragraphs, and further blocks between them, and so many comments."""
    text = [_paragraph(number) for number in range(paragraphs)]
    sections = [text[at : at + 12] for at in range(0, paragraphs, 12)]
    return Article(
        kind="AnalysisNewsArticle",
        url="https://news.example/2026/03/talks",
        language="en",
        site=Site("The Example", url="https://news.example/"),
        breadcrumb=[Crumb("Home", url="/"), Crumb("World", url="/world")],
        title="Why the talks took so long",
        authors=[Author("Jo Writer", url="/people/jo")],
        published=START,
        modified=START + timedelta(hours=2),
        tags=["talks", "capital"],
        lead_image=Figure(
            Image("https://img.example/lead.jpg", width=1600, height=900), caption="The capital"
        ),
        share_counters=[ShareCounter(network="total", count=1234, text="1.2K")],
        body=[
            Section(blocks=blocks)
            if at == 0
            else Section(heading=f"Part {at}", blocks=[*blocks, *_others(at)])
            for at, blocks in enumerate(sections)
        ],
        comment_count=comments,
        comments=_comments(comments),
    )


def _paragraph(number: int) -> Block:
    link = Run("a report", href=f"https://reports.example/{number}")
    if number % 3 == 0:
        return Paragraph(
            [WORDS * 2, link, f" that {WORDS}", Run("so far", marks=["emphasis"]), f" {number}."]
        )
    return Paragraph(f"{WORDS * 3}{number}.")


def _others(number: int) -> list[Block]:
    return [
        Quote([f"{WORDS}{number}."], attribution="The minister"),
        PullQuote(f"Longer than anybody expected {number}"),
        ListBlock([f"first, {WORDS}", f"second, {WORDS}"], ordered=True),
        Figure(
            Image(f"https://img.example/{number}.jpg", alt="The building"),
            caption=WORDS,
            credit="Photo: A. Lens",
        ),
        RelatedLink("How it began", url="/began", label="Read more:"),
    ]


def _comments(number: int) -> list[Comment]:
    """Make comments of which every fourth has an answer, which counts as well."""
    made: list[Comment] = []
    left = number
    while left > 0:
        at = number - left
        replies = [_comment(at + 1)] if at % 4 == 0 and left > 1 else []
        made.append(_comment(at, replies))
        left -= 1 + len(replies)
    return made


def _comment(number: int, replies: list[Comment] | None = None) -> Comment:
    return Comment(
        author=f"Reader {number}",
        published=START + timedelta(minutes=number),
        body=[f"{WORDS}{number}."] * (1 + number % 2),
        likes=number % 9,
        id=f"comment-{number}",
        url=f"https://news.example/2026/03/talks#comment-{number}",
        replies=replies or (),
    )
