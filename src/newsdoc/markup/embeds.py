"""What an embedding element shows: a video, a post, a map, and where it can be seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from types import MappingProxyType

from lxml.etree import _Element as Element

from newsdoc.errors import InvalidNode
from newsdoc.model import Embed, EmbedKind
from newsdoc.values.text import clean, squeeze
from newsdoc.values.urls import resolve, split_url

SERVICES: Mapping[str, tuple[str, EmbedKind]] = MappingProxyType(
    {
        "youtube.com": ("youtube", EmbedKind.VIDEO),
        "youtube-nocookie.com": ("youtube", EmbedKind.VIDEO),
        "youtu.be": ("youtube", EmbedKind.VIDEO),
        "vimeo.com": ("vimeo", EmbedKind.VIDEO),
        "dailymotion.com": ("dailymotion", EmbedKind.VIDEO),
        "rumble.com": ("rumble", EmbedKind.VIDEO),
        "twitch.tv": ("twitch", EmbedKind.VIDEO),
        "rutube.ru": ("rutube", EmbedKind.VIDEO),
        "bilibili.com": ("bilibili", EmbedKind.VIDEO),
        "brightcove.net": ("brightcove", EmbedKind.VIDEO),
        "jwplatform.com": ("jwplayer", EmbedKind.VIDEO),
        "jwplayer.com": ("jwplayer", EmbedKind.VIDEO),
        "twitter.com": ("twitter", EmbedKind.POST),
        "x.com": ("twitter", EmbedKind.POST),
        "instagram.com": ("instagram", EmbedKind.POST),
        "facebook.com": ("facebook", EmbedKind.POST),
        "tiktok.com": ("tiktok", EmbedKind.POST),
        "threads.net": ("threads", EmbedKind.POST),
        "bsky.app": ("bluesky", EmbedKind.POST),
        "truthsocial.com": ("truthsocial", EmbedKind.POST),
        "t.me": ("telegram", EmbedKind.POST),
        "reddit.com": ("reddit", EmbedKind.POST),
        "linkedin.com": ("linkedin", EmbedKind.POST),
        "pinterest.com": ("pinterest", EmbedKind.POST),
        "vk.com": ("vk", EmbedKind.POST),
        "soundcloud.com": ("soundcloud", EmbedKind.AUDIO),
        "spotify.com": ("spotify", EmbedKind.AUDIO),
        "podcasts.apple.com": ("apple-podcasts", EmbedKind.AUDIO),
        "acast.com": ("acast", EmbedKind.AUDIO),
        "megaphone.fm": ("megaphone", EmbedKind.AUDIO),
        "google.com": ("google-maps", EmbedKind.MAP),
        "openstreetmap.org": ("openstreetmap", EmbedKind.MAP),
        "datawrapper.dwcdn.net": ("datawrapper", EmbedKind.CHART),
        "flourish.studio": ("flourish", EmbedKind.CHART),
        "infogram.com": ("infogram", EmbedKind.CHART),
        "scribd.com": ("scribd", EmbedKind.DOCUMENT),
        "documentcloud.org": ("documentcloud", EmbedKind.DOCUMENT),
        "slideshare.net": ("slideshare", EmbedKind.DOCUMENT),
    }
)
"""Services that pages embed, by host: a name and what they show. A page of another host is no embed of the text
but, as a rule, an advertisement or a widget."""

_SOURCES = ("src", "data-src", "data-lazy-src", "data-cmp-src", "data-url", "data", "data-href", "cite")
_IDS = MappingProxyType(
    {
        "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v={}"),
        "lite-youtube": ("videoid", "https://www.youtube.com/watch?v={}"),
        "lite-vimeo": ("videoid", "https://vimeo.com/{}"),
        "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/{}"),
        "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/{}/"),
    }
)
_PLAYERS = MappingProxyType({"video": EmbedKind.VIDEO, "audio": EmbedKind.AUDIO})


def embed_of(element: Element, base: str | None) -> Embed | None:
    """Return what an `iframe`, `video`, … shows, or None where that is no known service and no player's file."""
    for url in _addresses(element):
        resolved = resolve(base, url)
        service = service_of(resolved) if resolved is not None else None
        kind = _PLAYERS.get(str(element.tag))
        if resolved is None or (service is None and kind is None):
            continue
        try:
            return Embed(
                kind=service[1] if service is not None else kind or EmbedKind.OTHER,
                url=resolved,
                provider=service[0] if service is not None else None,
                caption=clean(element.get("title") or "") or None,
            )
        except InvalidNode:
            continue
    return None


POSTS = frozenset(
    "twitter-tweet twitter-video instagram-media tiktok-embed bluesky-embed mastodon-embed reddit-embed-bq reddit-card "
    "text-post-media".split()
)
"""Classes of the block quotes that services give to pages, for their scripts to make posts of."""


def is_post(element: Element) -> bool:
    """Tell whether a block quote is a post of a service."""
    names = element.get("class")
    return names is not None and not POSTS.isdisjoint(names.split())


def post_of(element: Element, base: str | None) -> Embed | None:
    """Return the post that a block quote is, its words as caption. None: it leads to no service that is known."""
    links = [link.get("href") for link in element.iter("a")]
    stated = [element.get(name) for name in ("data-instgrm-permalink", "cite", "data-text-post-permalink")]
    for url in (*stated, *reversed(links)):
        resolved = resolve(base, url) if url else None
        service = service_of(resolved) if resolved is not None else None
        if resolved is None or service is None or service[1] is not EmbedKind.POST:
            continue
        words = " ".join(" ".join(paragraph.itertext()) for paragraph in element.iter("p"))
        with suppress(InvalidNode):
            return Embed(
                kind=EmbedKind.POST,
                url=resolved,
                provider=service[0],
                caption=squeeze(clean(words)) or None,
            )
    return None


def service_of(url: str) -> tuple[str, EmbedKind] | None:
    """Return the name of the service that a URL belongs to and what it shows. None: none that is known."""
    host = split_url(url).netloc.lower().partition(":")[0]
    labels = host.split(".")
    for at in range(len(labels) - 1):
        service = SERVICES.get(".".join(labels[at:]))
        if service is not None:
            return None if service[0] == "google-maps" and "/maps" not in url else service
    return None


def _addresses(element: Element) -> Iterator[str]:
    name, form = _IDS.get(str(element.tag), ("", ""))
    if name and (identifier := element.get(name)):
        # Some pages give the address where the number belongs.
        yield identifier if "://" in identifier else form.format(identifier)
    for holder in (element, *element.iterchildren("source")):
        for source in _SOURCES:
            if (url := holder.get(source)) and not url.startswith(("about:", "javascript:")):
                yield url
