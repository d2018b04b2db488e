"""The documents whose files in fixtures/ were written by a released version, and must load for ever.

What stands here is never changed: a new class or field goes into a document, and files, of the version that
brings it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from newsdoc import (
    Article,
    ArticleKind,
    Author,
    Cell,
    CodeBlock,
    Comment,
    Crumb,
    Definition,
    DefinitionList,
    Divider,
    Embed,
    EmbedKind,
    Figure,
    Image,
    ListBlock,
    ListItem,
    Mark,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Row,
    Run,
    Section,
    ShareCounter,
    Site,
    Table,
)

VERSION_0_1 = Article(
    kind=ArticleKind.ANALYSIS,
    url="https://news.example/2026/03/dry-rivers?id=7&lang=en#top",
    amp_url="https://news.example/amp/2026/03/dry-rivers",
    next_url="/2026/03/dry-rivers?page=2",
    language="en-GB",
    site=Site("The Example", url="https://news.example/", logo="data:image/svg+xml,%3Csvg/%3E"),
    section="Climate",
    breadcrumb=[Crumb("Home", url="/"), Crumb("Climate & Water", url="/climate"), Crumb("Dry rivers")],
    kicker="Analysis",
    title='Why the rivers run "dry" <again>',
    subtitle="Three summers, one pattern – and what a farmer’s notebook tells",
    authors=[
        Author("Zoë Ångström", url="/people/zoe", role="climate correspondent"),
        Author("Example Newsroom", organization=True),
    ],
    published=datetime(2026, 3, 5, 6, 30, tzinfo=timezone(timedelta(hours=5, minutes=30))),
    modified=datetime(2026, 3, 6, 23, 59, 59, 120_000, tzinfo=UTC),
    description="A summary for those who search.",
    tags=["rivers", "drought", "日本語"],
    lead_image=Figure(
        Image("https://img.example/lead.jpg", alt="A cracked river bed", width=1600, height=900),
        caption=["The bed of the ", Run("Lower Ash", marks=[Mark.EMPHASIS]), " in August"],
        credit=["Photo: ", Run("A. Lens", href="https://lens.example/")],
    ),
    accessible_for_free=False,
    share_counters=[
        ShareCounter(network="total", count=1234, text="1.2K"),
        ShareCounter(network="facebook", count=9),
    ],
    body=[
        Section(
            blocks=[
                Paragraph(
                    [
                        "Rivers ",
                        Run("fell", marks=[Mark.STRONG, Mark.UNDERLINE]),
                        " by ",
                        Run("40%", marks=[Mark.STRIKE]),
                        Run(" 45%", marks=[Mark.HIGHLIGHT]),
                        ", says\nthe ",
                        Run("water report", href="https://water.example/r?a=1&b=2"),
                        "; H",
                        Run("2", marks=[Mark.SUBSCRIPT]),
                        "O, m",
                        Run("3", marks=[Mark.SUPERSCRIPT, Mark.SMALL]),
                        " and ",
                        Run("flow()", marks=[Mark.CODE], href="/code"),
                        ". שלום עולם 🌍\u00a0end",
                    ]
                ),
                Quote(
                    [
                        Paragraph("It was never this low."),
                        Quote([ListBlock(["a quotation in a quotation"])]),
                    ],
                    attribution=["a ", Run("farmer", marks=[Mark.STRONG])],
                    cite="https://water.example/words",
                ),
                PullQuote("Never this low", attribution="the farmer"),
                Divider(),
            ]
        ),
        Section(
            heading=["What the ", Run("data", marks=[Mark.CODE]), " say"],
            blocks=[
                ListBlock(
                    [
                        ListItem("first"),
                        ListItem([Paragraph("second"), ListBlock([ListItem()])]),
                    ],
                    ordered=True,
                    start=3,
                ),
                DefinitionList(
                    [Definition(terms=["Flow", [Run("Q", marks=[Mark.EMPHASIS])]], blocks=["m³ a second"])]
                ),
                Figure(Image("/chart.png"), credit="The Example"),
                Table(
                    [
                        Row([Cell("Year", header=True, rowspan=2), Cell("Flow", header=True, colspan=2)]),
                        Row([Cell("low"), Cell()]),
                        Row([Cell("2025"), Cell([Paragraph("12"), Paragraph("(est.)")]), Cell("80")]),
                    ],
                    caption="Flow by year",
                ),
                Embed(
                    kind=EmbedKind.VIDEO,
                    url="https://video.example/watch?v=1",
                    provider="youtube",
                    caption="The river from above",
                ),
                CodeBlock("if low:\n\treturn  'dry'\n", language="python"),
                RelatedLink("How the dam was built", url="/dam", label="Read more:"),
            ],
            sections=[
                Section(
                    heading="The small print", sections=[Section(heading="Method", blocks=["As before."])]
                )
            ],
        ),
    ],
    comment_count=17,
    comments=[
        Comment(
            author="Reader One",
            author_url="https://readers.example/one",
            published=date(2026, 3, 5),
            published_text="5 March",
            title="Not so fast",
            body=["Look at 1976.", Quote(["It was never this low."])],
            likes=-2,
            id="comment-1",
            url="#comment-1",
            replies=[
                Comment(
                    author="Zoë Ångström",
                    published=datetime(2026, 3, 5, 9, 0),  # noqa: DTZ001 -- told without an offset
                    body="We did: see the table.",
                    replies=[Comment(body="[removed]", removed=True), Comment()],
                )
            ],
        ),
        Comment(
            published=datetime(1889, 1, 1, 0, 0, 0, 1, tzinfo=timezone(timedelta(minutes=-25, seconds=-21)))
        ),
    ],
    truncated=True,
)
"""An article with every class, and every field of every class set to something else than its default."""

KEPT = {"v0.1": VERSION_0_1}
"""The documents by the folder that their files stand in: the version that wrote them."""
