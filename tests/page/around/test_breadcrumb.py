"""The trail to an article, as themes show it."""

# ruff: noqa: E501, ISC004 -- markup reads best as pages have it

import pytest

from newsdoc.model import Crumb
from newsdoc.page.around.breadcrumb import read_breadcrumb
from tests.page.around.pages import opened

TRAILS = {
    "list": (
        '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/coast/">Coast</a></li><li>Ferries</li></ol>',
        ["Home", "Coast", "Ferries"],
    ),
    "tagDiv": (
        '<div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">Home</a></span> '
        '<i class="td-icon-right td-bread-sep"></i> <span><a class="entry-crumb" href="/coast/">Coast</a></span> '
        '<i class="td-icon-right"></i> <span class="td-bred-no-url-last">Ferries</span></div></div>',
        ["Home", "Coast", "Ferries"],
    ),
    "Yoast": (
        '<p id="breadcrumbs"><span><span><a href="/">Home</a> » <span><a href="/coast/">Coast</a> » '
        '<strong class="breadcrumb_last">Ferries – the third</strong></span></span></span></p>',
        ["Home", "Coast", "Ferries – the third"],
    ),
    "you are here": (
        '<div class="breadcrumbs">You are here: <a href="/">Home</a> / <a href="/c/">Coast</a></div>',
        ["Home", "Coast"],
    ),
    "no links": ('<div class="breadcrumb">首页 &gt; 科技 &gt; 正文</div>', ["首页", "科技", "正文"]),
    "named by its label": (
        '<nav aria-label="Breadcrumb"><ul><li><a href="/">Start</a></li><li><a href="/k/">Küste</a></li></ul></nav>',
        ["Start", "Küste"],
    ),
    "microdata": (
        '<ol itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement"><a itemprop="item" href="/">'
        '<span itemprop="name">Home</span></a><meta itemprop="position" content="1"></li><li itemprop="itemListElement">'
        '<a itemprop="item" href="/coast/"><span itemprop="name">Coast</span></a></li></ol>',
        ["Home", "Coast"],
    ),
    "a wrapper with a category": (
        '<div class="single-breadcrumbs-wrapper"><div class="single-categories"><a href="/z/">South</a></div>'
        '<div class="single-breadcrumbs"><p><a href="/">Home</a> » <a href="/n/">News</a></p></div></div>',
        ["Home", "News"],
    ),
    "a heading for screen readers": (
        '<nav class="breadcrumb"><h2 class="visually-hidden">Breadcrumb trail of links</h2><ol><li><a href="/">Home</a></li>'
        '<li><a href="/c/">Coast</a></li></ol></nav>',
        ["Home", "Coast"],
    ),
    "a line without a name": (
        '<div class="path"><a href="/">Home</a> / <a href="/c/">Coast</a> / Ferries</div>',
        ["Home", "Coast", "Ferries"],
    ),
    "a menu is none": (
        '<div><a href="/">Home</a> | <a href="/c/">Coast</a> | <a href="/s/">Sport</a></div>',
        [],
    ),
    "nor is a line that begins elsewhere": (
        '<div><a href="/c/">Coast</a> / <a href="/s/">Sport</a></div>',
        [],
    ),
    "an icon with a name for screen readers": (
        '<ol class="breadcrumb"><li><a href="/"><i class="icon"></i><span class="sr-only">Home</span></a></li>'
        '<li><a href="/c/">Coast</a></li></ol>',
        ["Home", "Coast"],
    ),
    "dates and tools beside the list": (
        '<div class="breadcrumb"><span class="day">3/5/2022</span><ul itemscope itemtype="https://schema.org/BreadcrumbList">'
        '<li><a href="/">Home</a></li><li><a href="/c/">Coast</a></li></ul><form><label>Search</label><input></form>'
        '<a href="/es/">Español</a></div>',
        ["Home", "Coast"],
    ),
    "a way back before the list": (
        '<nav class="breadcrumb"><a href="/c/">Back</a><ol><li><a href="/">Home</a></li><li><a href="/c/">Coast</a></li></ol></nav>',
        ["Home", "Coast"],
    ),
    "a way back for small screens": (
        '<div class="breadcrumbs"><div class="wide"><a href="/">Home</a> / <a href="/c/">Coast</a></div>'
        '<div class="small"><a href="/c/">&lt; Back to Coast</a></div></div>',
        ["Home", "Coast"],
    ),
    "twice, for large and small screens": (
        '<div class="breadcrumbs"><div class="lg"><a href="/">Home</a> / <a href="/c/">Coast</a></div>'
        '<div class="sm"><a href="/">Home</a> / <a href="/c/">Coast</a></div></div>',
        ["Home", "Coast"],
    ),
    "a list that opens below a step": (
        '<ul class="breadcrumbs"><li><a href="/n/">News</a><ul><li><a href="/n/1">Archive</a></li><li><a href="/n/2">Feed</a></li>'
        '</ul></li><li><a href="/c/">Coast</a></li></ul>',
        ["News", "Coast"],
    ),
    "positions for machines": (
        '<ol class="breadcrumb"><li><a href="/">Home</a><span itemprop="position" class="pos">1</span></li>'
        '<li><a href="/c/">Coast</a><span itemprop="position" class="pos">2</span></li></ol>',
        ["Home", "Coast"],
    ),
    "what screen readers say before a step": (
        '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><span class="show-for-sr">Current:</span> Ferries</li></ol>',
        ["Home", "Ferries"],
    ),
    "a bar in a step": (
        '<nav class="breadcrumb"><a class="breadcrumb-item" href="/">Home</a><a class="breadcrumb-item" href="/c/">Coast</a>'
        '<span class="breadcrumb-item">8.11. | Ferries</span></nav>',
        ["Home", "Coast", "8.11. | Ferries"],
    ),
    "RDFa": (
        '<ol class="css-1" typeof="BreadcrumbList"><li typeof="ListItem"><a href="/"><span>Home</span></a></li>'
        '<li typeof="ListItem"><a href="/c/"><span>Coast</span></a></li></ol>',
        ["Home", "Coast"],
    ),
    "a label on a box": (
        '<div class="v-bdc" aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/c/">Coast</a></li></ol></div>',
        ["Home", "Coast"],
    ),
    "a misspelled name": (
        '<div class="breadcrums"><a href="/">Home</a> / <a href="/c/">Coast</a></div>',
        ["Home", "Coast"],
    ),
    "a line in a span, its last step set off": (
        '<p class="arbo"><span><a href="/">Home</a> &gt; <a href="/c/">Coast</a> &gt; <strong>Ferries</strong></span></p>',
        ["Home", "Coast", "Ferries"],
    ),
    "a template is none": (
        '<ol class="breadcrumb"><li><a href="/">Home</a></li><li>{{ item.title }}</li></ol>',
        [],
    ),
    "subjects are none": (
        '<div class="breadcrumbs topics"><h3>Subjects:</h3><ul><li><a href="/a">Ships</a></li><li><a href="/b">Docks</a></li></ul></div>',
        [],
    ),
    "a menu that is named so is none": (
        '<ol class="breadcrumb"><li class="menu-item"><a href="/a">Ships</a></li><li class="menu-item"><a href="/b">Docks</a></li></ol>',
        [],
    ),
    "signs in elements of their own": (
        '<div class="x"><a href="/">Home</a><span>&gt;</span><a href="/c/">Coast</a></div>',
        ["Home", "Coast"],
    ),
    "signs that are pictures": (
        '<div class="x"><a href="/">Home</a> <i class="fa fa-angle-right"></i> <a href="/c/">Coast</a> '
        '<i class="fa fa-angle-right"></i> <span>The third of them</span></div>',
        ["Home", "Coast", "The third of them"],
    ),
    "icons before the links of a toolbar are no signs": (
        '<div class="x"><a href="/">Home</a> <i class="fa fa-user"></i> <a href="/in/">Sign in</a></div>',
        [],
    ),
    "links in elements of their own": (
        '<p class="x"><span><a href="/">Home</a></span> › <span><a href="/c/">Coast</a></span> › <span>The third</span></p>',
        ["Home", "Coast", "The third"],
    ),
    "full-width signs": ('<p><a href="/">ホーム</a> ＞ <a href="/c/">地域</a></p>', ["ホーム", "地域"]),
    "a lead-in without a name": (
        '<div class="x">You are here: <a href="/">Home</a> / <a href="/c/">Coast</a></div>',
        ["Home", "Coast"],
    ),
    "a lead-in and steps in a list": (
        '<dl><dt>現在の位置</dt><dd><a href="/">ホーム</a></dd><dd><a href="/c/">地域</a></dd></dl>',
        ["ホーム", "地域"],
    ),
    "a lead-in of a full-width colon, in a table": (
        '<table><tr><td>当前位置：<a href="/">首页</a> &gt; <a href="/c/">社会</a> &gt; 正文</td></tr></table>',
        ["首页", "社会", "正文"],
    ),
    "a menu with a label of its own is none": (
        '<div>Sections: <a href="/">Home</a> <a href="/c/">Coast</a> <a href="/s/">Sport</a></div>',
        [],
    ),
    "named in Japanese": (
        '<div id="topicPath"><a href="/">トップ</a> <a href="/c/">地域</a></div>',
        ["トップ", "地域"],
    ),
    "labelled in Japanese": (
        '<nav aria-label="パンくずリスト"><ol><li><a href="/">ホーム</a></li><li><a href="/c/">地域</a></li></ol></nav>',
        ["ホーム", "地域"],
    ),
    "today's date before the steps": (
        '<div class="breadcrumb"><span class="today">Friday, March 4, 2022</span><a href="/">Home</a> » <a href="/c/">Coast</a></div>',
        ["Home", "Coast"],
    ),
    "a share button behind the steps": (
        '<div class="breadcrumbs"><a href="/">Home</a> » <a href="/c/">Coast</a> » Ferries<div class="share"><a href="#">Share</a>'
        "</div></div>",
        ["Home", "Coast", "Ferries"],
    ),
    "words in an icon's element": (
        '<ol class="breadcrumb"><li><a href="/"><span class="icon-home"> ホーム</span></a></li><li><a href="/c/">地域</a></li></ol>',
        ["ホーム", "地域"],
    ),
    "an icon": (
        '<div class="breadcrumbs"><a href="/"><i class="fa fa-home icon"></i> Home</a><span class="separator">/</span>'
        '<a href="/c/">Coast</a></div>',
        ["Home", "Coast"],
    ),
}


@pytest.mark.parametrize("name", TRAILS)
def test_trail(name):
    markup, wanted = TRAILS[name]
    page = opened(f"<html><body>{markup}<h1>Ferries</h1><p>Text.</p></body></html>")
    assert [step.name for step in read_breadcrumb(*page)] == wanted


ENDED = {
    "a list": '<ul class="x"><li><a href="/">Home</a></li><li><a href="/c/">Coast</a></li><li>Ferries</li></ul>',
    "bars": '<div><a href="/">Home</a> | <a href="/c/">Coast</a> | Ferries</div>',
    "a list in boxes with a link": '<div><a href="/in/">Sign in</a><div><ul><li><a href="/">Home</a></li><li><a href="/c/">Coast</a>'
    '</li><li><a href="/f/">Ferries</a></li></ul></div></div>',
}


@pytest.mark.parametrize("name", ENDED)
def test_what_leads_from_the_front_page_to_the_title_is_a_trail_whatever_its_markup(name):
    page = opened(f"<html><body>{ENDED[name]}<h1>Ferries</h1><p>Text.</p></body></html>")
    assert [step.name for step in read_breadcrumb(*page, "Ferries")] == ["Home", "Coast", "Ferries"]
    assert read_breadcrumb(*page, "Another title") == ()


def test_a_masthead_from_the_front_page_to_the_title_is_none():
    top = '<div><a href="/">Home</a><p>Need help?</p><a href="mailto:a@b.example">Write to us</a><p><a href="/f/">Ferries</a></p></div>'
    page = opened(f"<html><body>{top}<h1>Ferries</h1><p>Text.</p></body></html>")
    assert read_breadcrumb(*page, "Ferries") == ()
    around = '<div><a href="/">Home</a> <a href="/c/">Coast</a><h1>Ferries</h1></div>'
    assert read_breadcrumb(*opened(f"<html><body>{around}<p>Text.</p></body></html>"), "Ferries") == ()


def test_a_list_that_begins_elsewhere_is_none_though_it_ends_with_the_title():
    latest = '<ul><li><a href="/b/">Bakeries</a></li><li><a href="/d/">Docks</a></li><li><a href="/f/">Ferries</a></li></ul>'
    page = opened(f"<html><body>{latest}<h1>Ferries</h1><p>Text.</p></body></html>")
    assert read_breadcrumb(*page, "Ferries") == ()


def test_links_are_kept():
    trail = read_breadcrumb(
        *opened('<html><body><div class="breadcrumb"><a href="/c/">Coast</a> > Ferries</div></body></html>')
    )
    assert trail == (Crumb("Coast", url="https://example.org/c/"), Crumb("Ferries"))


def test_what_is_shown_comes_before_structured_data():
    told = (Crumb("Elsewhere"),)
    shown = opened(f"<html><body>{TRAILS['list'][0]}<h1>Ferries</h1></body></html>")
    assert [step.name for step in read_breadcrumb(*shown, None, told)] == ["Home", "Coast", "Ferries"]
    assert read_breadcrumb(*opened("<html><body><h1>Ferries</h1></body></html>"), None, told) == told


def test_of_several_trails_the_one_that_ends_with_the_title_is_taken():
    other = '<div class="breadcrumb"><a href="/">Home</a> > <a href="/x/">Other</a> > Something else</div>'
    page = opened(f"<html><body>{other}{TRAILS['list'][0]}<h1>Ferries</h1></body></html>")
    assert [step.name for step in read_breadcrumb(*page, "Ferries")] == ["Home", "Coast", "Ferries"]


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="breadcrumb"></div>',
        '<nav class="menu"><a href="/">Home</a><a href="/c/">Coast</a></nav>',
        f'<div class="breadcrumb">{"".join(f"<a href=/{n}/>Link {n}</a>" for n in range(20))}</div>',
    ],
)
def test_no_trail(markup):
    assert read_breadcrumb(*opened(f"<html><body>{markup}<h1>Ferries</h1></body></html>")) == ()


def test_a_trail_above_the_title_comes_before_one_below():
    page = opened(
        '<html><body><div class="breadcrumbs"><a href="/c/">Coast</a></div><h1>Ferries</h1><p>Text.</p>'
        '<ul class="sm-breadcrumb"><li><a href="/2023/">2023</a></li><li><a href="/2023/11/">November</a></li></ul></body></html>'
    )
    assert [step.name for step in read_breadcrumb(*page)] == ["Coast"]
