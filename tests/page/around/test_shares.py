"""Share counters, in the markup of the plugins that make them."""

# ruff: noqa: E501, ISC004 -- markup reads best as pages have it

import pytest

import newsdoc
from newsdoc.page.around.shares import read_share_counters
from tests.page.around.pages import opened

COUNTED = {
    "a theme's own list": (
        '<div class="post-sharing"><ul class="share"><li><span class="count">351</span><br><span>Shares</span></li></ul></div>',
        [("total", 351, "351")],
    ),
    "twice on the page": (
        '<div class="share"><span class="count">7</span> Shares</div><p>Text.</p>'
        '<div class="share"><span class="count">7</span> Shares</div>',
        [("total", 7, "7")],
    ),
    "Mashshare": (
        '<aside class="mashsb-container"><div class="mashsb-box"><div class="mashsb-count"><div class="counts mashsbcount">1.2K'
        '</div><span class="mashsb-sharetext">SHARES</span></div></div></aside>',
        [("total", 1200, "1.2K")],
    ),
    "Social Warfare": (
        '<div class="swp_social_panel"><div class="nc_tweetContainer swp_share_button swp_pinterest"><a class="nc_tweet '
        'swp_share_link" href="https://pinterest.com/pin/create/button/"><span class="swp_count">221</span></a></div>'
        '<div class="nc_tweetContainer swp_share_button total_shares"><span class="swp_count">230 '
        '<span class="swp_label">Shares</span></span></div></div>',
        [("pinterest", 221, "221"), ("total", 230, "230")],
    ),
    "Easy Social Share Buttons": (
        '<div class="essb_links essb_counters"><ul class="essb_links_list"><li class="essb_item essb_totalcount_item">'
        '<span class="essb_totalcount"><span class="essb_t_nb">9</span></span></li><li class="essb_item essb_link_facebook">'
        '<a href="https://www.facebook.com/sharer/sharer.php?u=x"><span class="essb_counter_right">4</span></a></li></ul></div>',
        [("total", 9, "9"), ("facebook", 4, "4")],
    ),
    "Jetpack": (
        '<div class="sharedaddy sd-sharing-enabled"><div class="sd-content"><ul><li class="share-facebook"><a class="share-facebook '
        'sd-button" href="/?share=facebook"><span>Facebook<span class="share-count">61</span></span></a></li></ul></div></div>',
        [("facebook", 61, "61")],
    ),
    "AddToAny": (
        '<div class="a2a_kit a2a_kit_size_32 addtoany_list"><a class="a2a_button_reddit a2a_counter" href="/#reddit">'
        '<span class="a2a_count"><span>12</span></span></a></div>',
        [("reddit", 12, "12")],
    ),
    "AddThis": (
        '<div class="addthis_toolbox"><a class="addthis_button_facebook at300b" href="#"><span class="x1">6366</span></a></div>',
        [("facebook", 6366, "6366")],
    ),
    "Heateor": (
        '<div class="heateor_sss_sharing_container"><a class="heateorSssSharingRound"><div class="heateorSssSharing">'
        '<div class="heateorSssTotalShareCount">207</div><div class="heateorSssTotalShareText">Shares</div></div></a></div>',
        [("total", 207, "207")],
    ),
    "Grow": (
        '<div class="dpsp-content-wrapper"><div class="dpsp-total-share-wrapper"><span class="dpsp-total-share-count">139</span>'
        "<span>Shares</span></div></div>",
        [("total", 139, "139")],
    ),
    "ShareThis": (
        '<div class="sharethis-inline-share-buttons"><div class="st-total"><span class="st-label">1.5k</span>'
        '<span class="st-shares">Shares</span></div><div class="st-btn" data-network="twitter"><span class="st-label">88</span>'
        "</div></div>",
        [("total", 1500, "1.5k"), ("twitter", 88, "88")],
    ),
    "Substack": (
        '<div class="post-ufi"><div class="like-button-container post-ufi-button"><button class="post-ufi-button has-label" '
        'aria-label="Like (589)"><div class="label">589</div></button></div><button class="post-ufi-button post-ufi-comment-button" '
        'aria-label="View comments (8)"><div class="label">8</div></button><button class="post-ufi-button has-label">'
        '<div class="label">94</div></button></div>',
        [("likes", 589, "589"), ("restacks", 94, "94")],
    ),
    "attributes": (
        '<div class="share-buttons"><a class="social-share facebook" href="#" data-shares="117">Share</a></div>',
        [("facebook", 117, "117")],
    ),
    "in an article that has comments": (
        '<article class="post has-comments has-tags"><div class="share"><a class="facebook"><span class="count">3</span></a>'
        "</div></article>",
        [("facebook", 3, "3")],
    ),
    "claps": (
        '<div class="row"><button class="eq er">193<span>&nbsp;claps</span></button></div>',
        [("likes", 193, "193")],
    ),
    "claps in one line": (
        '<div class="row"><button class="eq er">11 claps</button></div>',
        [("likes", 11, "11")],
    ),
    "nought": (
        '<div class="share"><a class="facebook"><span class="count">0</span></a></div>',
        [("facebook", 0, "0")],
    ),
    "digits of other scripts": (
        '<div class="share"><a class="facebook"><span class="count">١٢٣</span></a><a class="whatsapp"><span class="count">१२</span>'
        '</a><a class="twitter"><span class="count">12万</span></a></div>',
        [("facebook", 123, "١٢٣"), ("whatsapp", 12, "१२"), ("twitter", 120000, "12万")],
    ),
    "below the author's name, which is a linked heading": (
        '<div class="meta"><h4><a href="/author/holt">Runa Holt</a></h4><div class="share"><a class="facebook">'
        '<span class="count">3</span></a></div></div>',
        [("facebook", 3, "3")],
    ),
    "above a teaser in one box": (
        '<footer><div class="share"><a class="facebook"><span class="count">3</span></a></div>'
        '<h3><a href="/c/1/">The bakery moves to the harbour</a></h3></footer>',
        [("facebook", 3, "3")],
    ),
    "in a list with the title": (
        '<ul><li><a class="facebook" href="/?share=facebook">Click here to share it <span class="share-count">3</span></a></li></ul>',
        [("facebook", 3, "3")],
    ),
    "a magnitude apart from its number": (
        '<div class="share"><span class="count">1,2 mil</span> compartidos</div>',
        [("total", 1200, "1,2 mil")],
    ),
    "words around the number": (
        '<div class="share"><span>Shared 42 times</span></div>',
        [("total", 42, "42")],
    ),
    "a magnitude and words in one line": (
        '<div class="share"><b>12 k partages</b></div>',
        [("total", 12000, "12 k")],
    ),
    "a badge of a share button": (
        '<a class="btn btn-facebook" href="https://www.facebook.com/sharer.php?u=x">Share <span class="badge">12</span></a>',
        [("facebook", 12, "12")],
    ),
    "a badge in a list of networks": (
        '<ul class="ya-share2__list"><li class="ya-share2__item_service_vkontakte"><a href="https://vk.com/share.php?url=x">'
        '<span class="ya-share2__badge"><span class="ya-share2__counter">34</span></span></a></li></ul>',
        [("vk", 34, "34")],
    ),
    "networks of Asia and Russia": (
        '<div class="sns"><a class="hatebu" href="https://b.hatena.ne.jp/entry/x"><span class="count">36 users</span></a>'
        '<a href="https://social-plugins.line.me/lineit/share?url=x"><em>11</em></a><a class="kakao"><em>3</em></a>'
        '<a class="weixin"><em>4</em></a><a class="naver"><em>5</em></a><a href="https://connect.ok.ru/offer?url=x"><em>12</em></a></div>',
        [
            ("hatena", 36, "36"),
            ("line", 11, "11"),
            ("kakao", 3, "3"),
            ("wechat", 4, "4"),
            ("naver", 5, "5"),
            ("ok", 12, "12"),
        ],
    ),
    "a label with the number in it": (
        '<div class="share"><button aria-label="Share on Facebook, 12 shares"><svg></svg><span>12</span></button></div>',
        [("facebook", 12, "12")],
    ),
    "an address alone": (
        '<div class="css-1"><a class="css-2" href="https://www.facebook.com/sharer/sharer.php?u=x"><svg></svg>'
        '<span class="css-3">128</span></a></div>',
        [("facebook", 128, "128")],
    ),
    "Google's word beside a number": (
        '<ul class="shariff"><li class="googleplus"><a href="https://plus.google.com/share?url=x"><span class="share_text">+1</span>'
        '<span class="share_count">2</span></a></li></ul>',
        [("googleplus", 2, "2")],
    ),
    "several in a box named after counters": (
        '<div class="counters"><span class="facebook">85</span><span class="linkedin">19</span></div>',
        [("facebook", 85, "85"), ("linkedin", 19, "19")],
    ),
    "thousands": (
        '<div class="share"><a class="facebook"><span class="count">1.234</span></a><a class="twitter">'
        '<span class="count">3,4 mil</span></a></div>',
        [("facebook", 1234, "1.234"), ("twitter", 3400, "3,4 mil")],
    ),
}
NOT_COUNTED = {
    "told of several articles": '<script>[{"title":"One","share_count":12},{"title":"Two","share_count":35}]</script>',
    "nought that is told": '<script>{"shareCount":0,"shares":{"facebook":0}}</script>',
    "a setting of a program": '<script>{"shareLimit":3,"share_image":318,"share":23,"giftArticleShareCountLimit":5}</script>',
    "shares of a market": '<script>{"sharePrice":31,"outstanding_shares":1000,"shares":250,"sharesHeld":70}</script>',
    "a fraction that is told": '<script>{"shareCount":0.25}</script>',
    "told of others than the networks": '<script>{"share_counts":{"users":12,"days":30}}</script>',
    "buttons without numbers": '<div class="share"><a class="facebook" href="#">Share</a></div>',
    "followers": '<div class="social"><a href="https://twitter.com/example"><span class="count">571K</span></a></div>',
    "followers in words": '<div class="social-counter"><div class="social-twitter"><span class="td_social_info">180</span> Followers</div></div>',
    "comments": '<div class="social"><span class="comment-count">12</span></div>',
    "views": '<div class="share"><span class="view-count">1,204</span></div>',
    "comments in a bar named social": '<ul class="c-social-bar"><li class="c-social-bar__item is-comment"><a href="#Comments">'
    '<span class="c-social-bar__comment-count">0</span></a></li></ul>',
    "news of a menu": '<ul class="dropdown menu"><li class="social-counter"><a href="/social">Social news '
    '<span class="label alert">11</span></a></li></ul>',
    "stars": '<span class="counter js-social-count" aria-label="31 users starred this repository">31</span>',
    "a teaser": '<div class="related-posts"><h3><a href="/x">Other</a></h3><span class="share-count">884</span> Shares</div>',
    "a comment": '<div id="comments"><div class="comment"><span class="like-count">5</span></div></div>',
    "teasers in a grid": '<div class="grid"><div class="card"><h3><a href="/c/1/">The bakery moves to the harbour</a></h3>'
    '<span class="likes-count">12</span></div><div class="card"><h3><a href="/c/2/">The school gets a new roof</a></h3>'
    '<div class="share"><a class="facebook"><span class="count">5</span></a></div></div></div>',
    "teasers with buttons": '<div class="more"><div class="tile"><a href="/c/1/"><h4>The bakery moves to the harbour</h4></a>'
    "<button>12 likes</button></div></div>",
    "a list of titles beside the text": '<div class="box"><ol><li><a href="/p/1">A bridge too far for lorries</a>'
    '<span class="share-count">884</span></li></ol></div>',
    "the next article": '<article><h1>The bakery moves to the harbour</h1><div class="share"><a class="facebook">'
    '<span class="count">99</span></a></div><p>Some text of it.</p></article>',
    "likes of the site's account": '<div class="fb-page"><span class="likes">12,345 likes</span></div>',
    "followers in all": '<div class="social_networks"><div class="social_totalcount"><span class="social_totalcount_count">'
    '15.2K</span><span class="social_totalcount_label">Follows</span></div></div>',
    "a badge of messages": '<div class="user"><a class="inbox" href="/inbox/">Inbox <span class="badge count">3</span></a></div>',
    "a badge of likes": '<div class="user"><a class="likes" href="/my/">Mine <span class="badge">3</span></a></div>',
    "views in a box beside their words": '<div class="socials"><div class="social-numbers">10M+</div><div>Monthly Views</div></div>',
    "a year beside a link": '<div class="css-1"><a class="css-2" href="/2019/">2019</a></div>',
    "a telephone": '<div class="share"><a class="whatsapp" href="whatsapp://send"><span class="count">924817399</span></a></div>',
}


def page(markup):
    return opened(
        f"<html><body><article><h1>A title</h1><p>Some text, a line of it.</p>{markup}</article></body></html>"
    )


def counters(opened, nodes=()):
    found, stock = opened
    return read_share_counters(found, stock, nodes, list(found.root.iter("script")))


@pytest.mark.parametrize("name", COUNTED)
def test_counted(name):
    markup, wanted = COUNTED[name]
    assert [(each.network, each.count, each.text) for each in counters(page(markup))] == wanted


@pytest.mark.parametrize("name", NOT_COUNTED)
def test_not_counted(name):
    assert counters(page(NOT_COUNTED[name])) == ()


TOLD = {
    "a state of the page": (
        '<script>window.__STATE__ = {"article":{"id":7,"facebookShareCount":1280,"title":"A title"}}</script>',
        [("facebook", 1280, "1280")],
    ),
    "JSON in a string of JSON": (
        '<script>load("{\\"post\\":{\\"share_count\\":\\"41\\",\\"comment_count\\":3}}")</script>',
        [("total", 41, "41")],
    ),
    "an object of networks": (
        '<script type="application/json">{"shares": {"total": 20, "twitter": 8, "facebook": 12, "comments": 4}}</script>',
        [("total", 20, "20"), ("twitter", 8, "8"), ("facebook", 12, "12")],
    ),
    "a program's own names": ("<script>var page = {totalShares: 95, id: 3};</script>", [("total", 95, "95")]),
    "told twice": (
        '<script>{"totalShares":77}</script><script>{"x":{"shareCount":77}}</script>',
        [("total", 77, "77")],
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_told_to_programs(name):
    markup, wanted = TOLD[name]
    assert [(each.network, each.count, each.text) for each in counters(page(markup))] == wanted


def test_a_page_is_asked_what_its_programs_are_told():
    markup, wanted = TOLD["a state of the page"]
    article = newsdoc.parse(
        f"<html><body><h1>A title</h1><p>Some text, a line of it.</p>{markup}</body></html>"
    )
    assert [(each.network, each.count, each.text) for each in article.share_counters or ()] == wanted


def test_it_is_said_where_a_number_comes_from():
    shown = '<div class="share"><a class="twitter"><span class="count">9</span></a></div>'
    stated = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A title", "interactionStatistic": '
        '{"interactionType": "LikeAction", "userInteractionCount": 5}}</script>'
    )
    told = '<script>{"facebookShareCount":1280}</script>'
    html = f"<html><body><h1>A title</h1><p>Some text, a line of it.</p>{shown}{stated}{told}</body></html>"
    assert newsdoc.read(html).fields["share_counters"].sources == (
        "share button: twitter",
        "json-ld interactionStatistic: likes",
        "script: facebook",
    )


def test_what_a_page_shows_comes_before_what_its_programs_are_told():
    markup, _ = TOLD["an object of networks"]
    shown = '<div class="share"><a class="twitter"><span class="count">9</span></a></div>'
    found = counters(page(markup + shown))
    assert [(each.network, each.count) for each in found] == [("twitter", 9), ("total", 20), ("facebook", 12)]


def test_the_language_tells_what_a_letter_stands_for():
    markup = (
        '<article><h1>A title</h1><div class="share"><a class="facebook"><b>1,2 B</b></a></div></article>'
    )
    for language, count in (("tr", 1200), ("en", 1_200_000_000)):
        found = counters(opened(f'<html lang="{language}"><body>{markup}</body></html>'))
        assert [each.count for each in found] == [count]


def test_likes_of_comments_whose_box_has_no_such_name():
    found, stock = page('<div class="thread"><span class="like-count">5</span></div>')
    boxes = frozenset(box for box in stock.boxes if box.names == "thread")
    assert [each.network for each in read_share_counters(found, stock)] == ["likes"]
    assert read_share_counters(found, stock, comments=boxes) == ()


@pytest.mark.parametrize("noise", NOT_COUNTED)
@pytest.mark.parametrize("name", COUNTED)
def test_what_is_no_counter_changes_nothing(name, noise):
    markup, wanted = COUNTED[name]
    found = counters(page(markup + NOT_COUNTED[noise]))
    assert [(each.network, each.count, each.text) for each in found] == wanted


def test_structured_data_add_networks():
    nodes = [
        {
            "@type": "NewsArticle",
            "interactionStatistic": [
                {
                    "@type": "InteractionCounter",
                    "interactionType": "https://schema.org/ShareAction",
                    "interactionService": {"@type": "WebSite", "name": "Facebook"},
                    "userInteractionCount": "1203",
                },
                {"interactionType": {"@type": "LikeAction"}, "userInteractionCount": 5},
                {"interactionType": {"@type": "CommentAction"}, "userInteractionCount": 9},
            ],
        }
    ]
    found, stock = page('<div class="share"><a class="facebook"><span class="count">1.2K</span></a></div>')
    counters = read_share_counters(found, stock, nodes)
    assert [(each.network, each.count, each.text) for each in counters] == [
        ("facebook", 1200, "1.2K"),
        ("likes", 5, None),
    ]
