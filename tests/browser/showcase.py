"""Articles that show all that a page can: one in English, one in Arabic, one in Japanese."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from urllib.parse import quote

from newsdoc.model import (
    Article,
    ArticleKind,
    Author,
    Block,
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

_HARBOUR = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675">
<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#f6c89f"/>
<stop offset="1" stop-color="#dd7f62"/></linearGradient></defs>
<rect width="1200" height="675" fill="url(#s)"/><circle cx="860" cy="300" r="90" fill="#ffe9c9"/>
<path d="M0 360 180 250 330 340 520 210 700 350 900 280 1200 380V675H0z" fill="#9a4a4f"/>
<path d="M0 430h1200v245H0z" fill="#33465c"/>
<path d="M0 470h1200M0 520h1200M0 580h1200" stroke="#4a6079" stroke-width="6"/>
<path d="M250 430h260l-40 70H300z" fill="#1d2733"/><path d="M380 430V250l110 150z" fill="#f4efe6"/></svg>"""


def picture(svg: str = _HARBOUR) -> str:
    """Give a drawing as a `data:` URL, so that a page needs no network to show it."""
    return f"data:image/svg+xml,{quote(svg)}"


def showcase() -> Article:
    """Make an article that has everything."""
    return Article(
        kind=ArticleKind.ANALYSIS,
        url="https://www.tidewatch.example/world/2026/03/the-harbour-that-would-not-close/",
        amp_url="https://www.tidewatch.example/world/2026/03/the-harbour-that-would-not-close/amp/",
        language="en-GB",
        site=Site("The Tidewatch", url="https://www.tidewatch.example/", logo=picture()),
        section="World",
        breadcrumb=[
            Crumb("Home", url="https://www.tidewatch.example/"),
            Crumb("World", url="https://www.tidewatch.example/world/"),
            Crumb("The harbour that would not close"),
        ],
        kicker="News Analysis",
        title="The harbour that would not close: what a small port tells about large ones",
        subtitle="Cranes stand still, ships still come. Why the numbers and the quay disagree, and who pays.",
        authors=[
            Author(
                "Mara Lindqvist", url="https://www.tidewatch.example/by/mara/", role="Trade correspondent"
            ),
            Author("Harbour Desk", organization=True),
        ],
        published=datetime(2026, 3, 12, 11, 4, 27, tzinfo=timezone(timedelta(hours=1))),
        modified=datetime(2026, 3, 13, 7, 30, tzinfo=UTC),
        description="A port was declared closed in autumn. Its ledgers say otherwise.",
        tags=["Ports", "Trade", "Shipping insurance", "North Sea"],
        lead_image=Figure(
            Image(picture(), alt="A sailing boat in a harbour at dusk", width=1200, height=675),
            caption="The outer basin in March. The light on the mole has been off since October.",
            credit="Drawing: Ida Berg",
        ),
        accessible_for_free=True,
        share_counters=[
            ShareCounter(network="total", count=1243, text="1.2K"),
            ShareCounter(network="facebook", count=801),
            ShareCounter(network="whatsapp", count=442),
        ],
        body=_body(),
        comment_count=9,
        comments=_comments(),
    )


def _body() -> list[Section]:
    opening: list[Block] = [
        Paragraph(
            [
                "When the port authority announced the closure in October, the ",
                Run("last ship", marks=Mark.EMPHASIS),
                " was said to be a grain carrier. It was not: in the four months since, ",
                Run("forty-one vessels", marks=Mark.STRONG),
                " have moored here, according to ",
                Run("the pilots’ own list", href="https://www.tidewatch.example/data/pilots.html"),
                ", which nobody had asked them for.",
            ]
        ),
        Paragraph(
            "A harbour is easier to open than to close. Contracts run on, cranes are leased by the year, and "
            "the insurance for an empty quay costs as much as that for a full one. So the gates stay."
        ),
        RelatedLink(
            "Who owns the breakwater? A short history of a long argument",
            url="https://www.tidewatch.example/world/breakwater/",
            label="Read more:",
        ),
        Paragraph(
            "What follows looks at three ledgers: that of the pilots, that of the customs house, and the "
            "one that a café owner keeps of the crews who owe her for breakfast."
        ),
    ]
    ledgers: list[Block] = [
        Paragraph("They do not agree, and where they differ is where it becomes interesting."),
        Table(
            [
                Row(
                    [
                        Cell("Month", header=True),
                        Cell("Pilots", header=True),
                        Cell("Customs", header=True),
                        Cell("Café", header=True),
                        Cell("What the authority published", header=True),
                    ]
                ),
                Row([Cell("November", header=True), "12", "9", "11", "0"]),
                Row([Cell("December", header=True), "8", "8", "10", "0"]),
                Row([Cell("January", header=True), "11", "6", "9", Cell("not yet published", rowspan=2)]),
                Row([Cell("February", header=True), "10", "7", "10"]),
            ],
            caption="Ships by month, according to whom you ask",
        ),
        PullQuote("A harbour is easier to open than to close.", attribution="Mara Lindqvist"),
        Paragraph(
            [
                "The customs house counts cargo, not hulls. Its rule, form ",
                Run("C-12", marks=Mark.CODE),
                ", leaves out ships below 500 m",
                Run("3", marks=Mark.SUPERSCRIPT),
                ", and ",
                Run("seven", marks=Mark.HIGHLIGHT),
                " of the missing ones are such ",
                Run("coasters", marks=[Mark.EMPHASIS, Mark.UNDERLINE]),
                ".",
            ]
        ),
        ListBlock(
            [
                "the pilots list every ship that took one on board;",
                ListItem(
                    [
                        "the customs house lists cargo that was declared:",
                        ListBlock(["grain and feed", "timber, by the cubic metre"], ordered=True, start=3),
                    ]
                ),
                "the café lists debts, and is the most exact of the three.",
            ]
        ),
        Quote(
            [
                "I write down who eats. If the port is closed, I cook for ghosts, and they tip badly.",
                "You can look at my book whenever you like.",
            ],
            attribution=[Run("Anke Brand"), ", who runs the café at the lock"],
            cite="https://www.tidewatch.example/world/brand-interview/",
        ),
    ]
    method: list[Block] = [
        DefinitionList(
            [
                Definition(terms=["Call"], blocks="A ship that ties up for more than an hour."),
                Definition(
                    terms=["Closure", "Suspension"],
                    blocks="What the authority decided; nobody has told the tide.",
                ),
            ]
        ),
        CodeBlock(
            "def ships(ledger: list[Entry]) -> int:\n"
            '    """Count each hull once a month, whoever has written it down."""\n'
            "    return len({(entry.hull, entry.month) for entry in ledger})\n",
            language="python",
        ),
        Figure(
            Image(picture(), alt="The same harbour, seen from the lock", width=1200, height=675),
            caption=[
                "Seen from the lock. ",
                Run("More drawings", href="https://www.tidewatch.example/drawings/"),
            ],
        ),
        Embed(
            kind=EmbedKind.VIDEO,
            url="https://www.video.example/watch?v=harbour-2026",
            provider="video.example",
            caption="Four minutes on the quay, without a word",
        ),
        Divider(),
        Paragraph("Corrections to this text are welcome; the last one came from a pilot.\nHe was right."),
    ]
    return [
        Section(blocks=opening),
        Section(
            heading="Three ledgers",
            blocks=ledgers,
            sections=[Section(heading=["How we ", Run("counted", marks=Mark.EMPHASIS)], blocks=method)],
        ),
        Section(
            heading="Who pays",
            blocks=[Paragraph("For now: the county, by a line in its budget that reads “other, maritime”.")],
        ),
    ]


def _comments() -> list[Comment]:
    deep = Comment(author="Otto", body="I said nine. Nine!", published_text="5 minutes ago")
    for number in range(8, 1, -1):
        deep = Comment(
            author=("Nele", "Otto")[number % 2],
            published=datetime(2026, 3, 12, 14, number, tzinfo=UTC),
            body=f"No, there were {number} of them, I was there.",
            likes=number,
            replies=[deep],
        )
    return [
        Comment(
            author="J. Petersen",
            author_url="https://www.tidewatch.example/readers/petersen",
            published=datetime(2026, 3, 12, 12, 1, tzinfo=UTC),
            title="The tide table",
            body=[
                "Good piece. The tide table has the port as open, by the way, and who prints it? They do.",
                Quote("High water, outer basin, all year", attribution="Tide table, page 4"),
            ],
            likes=27,
            id="c-1001",
            url="https://www.tidewatch.example/world/harbour/#c-1001",
            replies=[
                Comment(
                    author="Mara Lindqvist",
                    published=datetime(2026, 3, 12, 12, 40, tzinfo=UTC),
                    body="Thank you, that had escaped me. It will be in the next one.",
                    likes=12,
                ),
                Comment(
                    author="رؤى",
                    published=datetime(2026, 3, 12, 13, 2),  # noqa: DTZ001 -- naive, as many sites write it
                    body="ميناء لا يُغلق، مثل قلب أمي.",
                    likes=4,
                ),
            ],
        ),
        Comment(
            author="Nele",
            published=date(2026, 3, 12),
            body="How many coasters were there in all?",
            likes=0,
            replies=[deep],
        ),
        Comment(published_text="yesterday", body="This comment was removed by the editors.", removed=True),
        Comment(
            author="lock_keeper_4",
            published_text="2 hours ago",
            body=[
                "Three things:",
                ListBlock(["the light is off because of a fuse", "the fuse is on order", "since October"]),
            ],
            likes=-3,
        ),
    ]


def arabic() -> Article:
    """Make a short article that runs from right to left."""
    return Article(
        url="https://www.tidewatch.example/ar/harbour",
        language="ar",
        site=Site("مرصد المد", url="https://www.tidewatch.example/ar/"),
        breadcrumb=[Crumb("الرئيسية", url="/ar/"), Crumb("العالم")],
        kicker="تحليل إخباري",
        title="الميناء الذي لم يُغلق: ماذا يقول مرفأ صغير عن الموانئ الكبيرة",
        subtitle="الرافعات ساكنة والسفن ما زالت تأتي.",
        authors=[Author("مارا ليندكفيست", role="مراسلة التجارة")],
        published=datetime(2026, 3, 12, 11, 4, tzinfo=UTC),
        share_counters=[ShareCounter(network="total", count=351)],
        tags=["موانئ", "تجارة"],
        body=[
            Section(
                blocks=[
                    (
                        "عندما أعلنت السلطات إغلاق الميناء في أكتوبر، قيل إن آخر سفينة كانت ناقلة حبوب "
                        "(Grain Carrier 7)، ولم يكن ذلك صحيحًا."
                    ),
                    PullQuote("فتح الميناء أسهل من إغلاقه.", attribution="مارا ليندكفيست"),
                    RelatedLink("من يملك كاسر الأمواج؟", url="/ar/breakwater", label="اقرأ أيضًا:"),
                ]
            ),
            Section(
                heading="ثلاثة دفاتر",
                blocks=[
                    ListBlock(["دفتر المرشدين", "دفتر الجمارك", "دفتر المقهى"], ordered=True),
                    Quote("أكتب أسماء من يأكلون.", attribution="أنكه براند"),
                ],
            ),
        ],
        comments=[
            Comment(
                author="سعاد",
                body="مقال جيد، شكرًا.",
                likes=3,
                published=date(2026, 3, 13),
                replies=[Comment(author="Otto", body="I agree, and in English too.")],
            )
        ],
    )


def japanese() -> Article:
    """Make a short article in a script without spaces."""
    return Article(
        language="ja",
        site=Site("潮見新聞", url="https://www.tidewatch.example/ja/"),
        kicker="ニュース分析",
        title="閉まらなかった港――小さな港が大きな港について語ること",
        authors=[Author("リンドクヴィスト真良")],
        published=date(2026, 3, 12),
        body=[
            Section(
                blocks=[
                    "十月に港の閉鎖が発表されたとき、最後の船は穀物船だと言われた。そうではなかった。四か月のあいだに四十一隻が係留している。"
                ]
            ),
            Section(
                heading="三つの帳簿",
                blocks=["水先人、税関、そして朝食の代金を書きとめる喫茶店の主。数は一致しない。"],
            ),
        ],
        comment_count=0,
        comments=[],
    )
