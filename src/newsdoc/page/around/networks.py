"""Networks by the words that pages name them with: in names of elements and of data, in addresses, in labels."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from newsdoc.page.hints import words_of
from newsdoc.page.source import Element
from newsdoc.values.labels import network_of

NETWORK_WORDS: Mapping[str, str] = MappingProxyType(
    {
        word: network
        for network, words in {
            "facebook": "facebook fb fbshare facebooklike",
            "twitter": "twitter tweet tweets twtr xcom",
            "linkedin": "linkedin lnkd",
            "pinterest": "pinterest pin pinit pins",
            "reddit": "reddit",
            "whatsapp": "whatsapp wa",
            "telegram": "telegram",
            "email": "email mail mailto envelope",
            "googleplus": "googleplus gplus google plusone",
            "stumbleupon": "stumbleupon stumble",
            "tumblr": "tumblr",
            "vk": "vk vkontakte",
            "ok": "odnoklassniki",
            "xing": "xing",
            "pocket": "pocket getpocket",
            "flipboard": "flipboard",
            "hatena": "hatena hatebu hatenabookmark",
            "line": "linekit lineit",
            "kakao": "kakao kakaotalk kakaostory",
            "naver": "naver",
            "weibo": "weibo",
            "wechat": "wechat weixin",
            "qzone": "qzone",
            "bluesky": "bluesky bsky",
            "mastodon": "mastodon",
            "threads": "threads",
            "viber": "viber",
            "messenger": "messenger",
            "buffer": "buffer",
            "digg": "digg",
            "delicious": "delicious",
            "yummly": "yummly",
            "mix": "mixcom",
        }.items()
        for word in words.split()
    }
)
"""A network for each word that names it."""


def network_shared_with(element: Element, names: str) -> str | None:
    """Tell which network an element is about, by its names, its address or its label. None: none that is known."""
    network = _named_network(names)
    if network is not None:
        return network
    href = element.get("href")
    if href is not None and (found := _HREFS.search(href)) is not None:
        return found.lastgroup or "facebook"
    for name in ("data-network", "data-service", "data-social", "aria-label", "title"):
        said = element.get(name)
        if said and (network := network_of(_NUMBER.split(said, maxsplit=1)[0])) is not None:
            return network
    return None


_NUMBER = re.compile(r"[,:(]?\s{0,9}\d")
"""Where the number of a label begins: "Share on Facebook, 12 shares"."""


def is_named_after_network(names: str) -> bool:
    """Tell whether a word of some names is one for a network."""
    return _named_network(names) is not None


def is_share_address(href: str) -> bool:
    """Tell whether an address is one by which pages are shared with a network."""
    return _HREFS.search(href) is not None


@lru_cache(maxsize=4096)
def _named_network(names: str) -> str | None:
    words = words_of("-".join(name for name in names.split() if not name.startswith("nc_tweet")))
    return next((NETWORK_WORDS[word] for word in words if word in NETWORK_WORDS), None)


_HREFS = re.compile(
    r"facebook\.com/(?:sharer|share|dialog|plugins/like)|(?P<twitter>(?:twitter|x)\.com/(?:share|intent|"
    r"home))|"
    r"(?P<linkedin>linkedin\.com/(?:share|cws|sharing))|(?P<pinterest>pinterest\.[a-z.]+/pin/create)|"
    r"(?P<reddit>reddit\.com/submit)|(?P<whatsapp>(?:whatsapp:|wa\.me|api\.whatsapp))|"
    r"(?P<telegram>t\.me/share|telegram\.me/share)|"
    r"(?P<email>^mailto:)|(?P<googleplus>plus\.google\.com/share)|(?P<tumblr>tumblr\.com/(?:share|widgets))|"
    r"(?P<stumbleupon>stumbleupon\.com/(?:submit|badge))|(?P<vk>vk\.com/share)|(?P<xing>xing\.com/(?:spi|"
    r"social))|(?P<hatena>b\.hatena\.ne\.jp/(?:entry|add|append))|"
    r"(?P<ok>connect\.ok\.ru/(?:offer|dk)|ok\.ru/dk)|"
    r"(?P<line>social-plugins\.line\.me/lineit|line\.(?:me|naver\.jp)/R/)|"
    r"(?P<kakao>story\.kakao\.com/(?:share|s/))|"
    r"(?P<naver>share\.naver\.com)|(?P<weibo>service\.weibo\.com/share)|(?P<qzone>sns\.qzone\.qq\.com)"
)
