"""URLs as pages write them."""

import re
from typing import Final
from urllib.parse import SplitResult, urljoin, urlsplit

from newsdoc.model.links import LINK_SCHEMES

__all__ = ["host", "resolve", "same_site", "split_url", "without_tracking"]

LONGEST_URL: Final = 100_000
"""Characters above which a reference is no link (image data are longer, and are read elsewhere)."""


def resolve(base: str | None, href: str) -> str | None:
    r"""Make an absolute URL of what stands in an attribute.

    >>> resolve("https://example.org/a/b", " ../c\n?d ")
    'https://example.org/c?d'

    By the habits of browsers (WHATWG URL): controls and spaces at both ends, and tabs and line breaks
    anywhere, are dropped; in http, https and ftp, and in what is relative to them, a backslash is a slash,
    and a space is %20.
    The joining is the standard library's (RFC 3986). Illegal characters in the rest are not touched: the
    model's checks do that.

    Args:
        base: Absolute URL of the page, or of its ``<base>``; None if it is unknown: then only absolute ones
            resolve.
        href: The reference as written.

    Returns:
        An absolute URL with one of the schemes of `newsdoc.model.links.LINK_SCHEMES`. None for an empty
        reference, for other schemes (``javascript:``, ``data:``), for a relative one without a base, for a
        host that cannot be (an open bracket, or none at all), and for references of more than 100,000
        characters.
    """
    if _PLAIN(href) is not None:
        return href
    if len(href) > LONGEST_URL:
        return None
    if base is not None and _PLAIN_PATH(href) is not None and (origin := _ORIGIN(base)) is not None:
        return origin[0] + href
    reference = _LINE_BREAKS.sub("", href.strip(_ENDS))
    if not reference or _HOSTLESS(reference) is not None:
        return None
    scheme = _SCHEME(reference)
    name = scheme[1].lower() if scheme is not None else ""
    if name and name not in LINK_SCHEMES:
        return None
    if name and name not in _HOSTED:
        rest = reference[len(name) + 1 :]
        return f"{name}:{rest}" if rest else None
    try:
        return _joined(
            _with_slashes(_LINE_BREAKS.sub("", (base or "").strip(_ENDS))), _with_slashes(reference)
        )
    except ValueError:
        # An open bracket in the host, or a port that is no number.
        return None


def reference(base: str | None, href: str) -> str | None:
    """Resolve a link as written; where nothing is known to resolve it against, a relative one stays as it is.

    >>> reference("https://example.org/a", "b"), reference(None, " b "), reference(None, "javascript:b")
    ('https://example.org/b', 'b', None)
    """
    if base is not None or _PLAIN(href) is not None:
        return resolve(base, href)
    bare = _LINE_BREAKS.sub("", href.strip(_ENDS))
    if _SCHEME(bare) is not None or len(bare) > LONGEST_URL:
        return resolve(None, href)
    return bare or None


def _joined(base: str, reference: str) -> str | None:
    url = urljoin(base, reference)
    split = urlsplit(url)
    if split.scheme not in _HOSTED or not split.hostname or (split.port or 0) < 0:
        return None
    if "/." in split.path and not split.path.startswith("//"):
        # urljoin leaves the dots of a reference that has a host.
        url = urljoin(url, url[url.index(split.netloc) + len(split.netloc) :])
    return split.scheme + url[len(split.scheme) :]


def without_tracking(url: str) -> str:
    """Drop the parameters from a URL that only tell where a visitor came from; all else stays as it was.

    >>> without_tracking("https://example.org/?utm_source=x&id=5&fbclid=y#top")
    'https://example.org/?id=5#top'

    Dropped are ``utm_…`` and the click and campaign marks of advertisers and mailers; in the fragment too,
    where it is made of nothing else (``#utm_source=x``). A URL of more than 100,000 characters is left alone.
    """
    if len(url) > LONGEST_URL or _TRACKED(url) is None:
        return url
    head, hash_, fragment = url.partition("#")
    path, mark, query = head.partition("?")
    kept = [part for part in query.split("&") if not _is_tracking(part)]
    if fragment and all(map(_is_tracking, fragment.split("&"))):
        hash_ = fragment = ""
    return f"{path}{mark if any(kept) else ''}{'&'.join(kept)}{hash_}{fragment}"


def split_url(url: str) -> SplitResult:
    """Split a URL, whatever stands in an attribute; one that cannot be split has no parts.

    >>> split_url("/tag/rail?page=2").path, split_url("http://[x").path
    ('/tag/rail', '')
    """
    try:
        return urlsplit(url)
    except ValueError:
        # An open bracket in the host, or a letter that stands for a slash.
        return _NO_PARTS


_NO_PARTS: Final = urlsplit("")


def host(url: str) -> str | None:
    """Give the host of an absolute URL, in lower case and without port; None if it has none.

    >>> host("https://www.Example.org:8080/a")
    'www.example.org'
    """
    try:
        return urlsplit(url.strip(_ENDS)).hostname or None
    except ValueError:
        return None


def same_site(one: str, other: str) -> bool:
    """Tell whether two absolute URLs have one host, whether it begins with www, m, mobile, amp or not.

    >>> same_site("https://www.example.org/a", "http://m.example.org/b")
    True
    """
    first, second = host(one), host(other)
    return first is not None and second is not None and _PREFIX.sub("", first) == _PREFIX.sub("", second)


_HOSTED: Final = frozenset({"http", "https", "ftp", "ftps"})
_ENDS: Final = "".join(map(chr, range(0x21)))
_LINE_BREAKS: Final = re.compile(r"[\t\r\n]")
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):").match
# Nothing to strip, to turn or to resolve: a plain host, then anything but spaces, controls, backslashes and
# dot segments.
_PLAIN: Final = re.compile(
    r"https?://[a-z0-9](?:[a-z0-9.\-]*[a-z0-9])?(?::[0-9]{1,5})?(?:/(?!\.{1,2}(?:[/?#]|$))[^\x00-\x20\\/?#]*)+(?:[?#][^\x00-\x20\\]*)?"
).fullmatch
# The same for a path from the root of the site, on a page with a plain host and no port.
_PLAIN_PATH: Final = re.compile(
    r"(?!//)(?:/(?!\.{1,2}(?:[/?#]|$))[^\x00-\x20\\/?#;]*)+(?:\?[^\x00-\x20\\#]+)?(?:#[^\x00-\x20\\]+)?"
).fullmatch
_ORIGIN: Final = re.compile(r"https?://[a-z0-9](?:[a-z0-9.\-]*[a-z0-9])?(?=[/?#]|$)").match
_HOSTLESS: Final = re.compile(r"(?:https?|ftps?):[/\\]*", re.IGNORECASE).fullmatch
_PREFIX: Final = re.compile(r"\A(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
_TRACKING: Final = re.compile(
    r"(?:utm_\w*|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|"
    r"mc_eid|mkt_tok|oly_anon_id|oly_enc_id|vero_id|vero_conv|wickedid|_hsenc|_hsmi|__hstc|__hssc|__hsfp|hsctatracking|"
    r"_openstat|s_cid|ns_mchannel|ns_source|ns_campaign|ns_linkname|at_medium|at_campaign|at_custom\d|xtor|wt_mc|wt\.mc_id|"
    r"cmpid|cmp_id|icid|ncid|ocid|sh_kit|fb_action_ids|fb_action_types|fb_source|fb_ref|action_object_map|"
    r"action_type_map|action_ref_map|spm|_ga|_gl|rb_clickid|mibextid|__twitter_impression)(?==|$)",
    re.IGNORECASE,
)
_TRACKED: Final = re.compile(rf"[?&#]{_TRACKING.pattern.replace('|$)', '|[&#]|$)')}", re.IGNORECASE).search


def _is_tracking(part: str) -> bool:
    return _TRACKING.match(part) is not None


def _with_slashes(url: str) -> str:
    """Write a URL that has a host, or is relative, with plain slashes, two before the host, no spaces."""
    if "\\" in url:
        cut = _QUERY.search(url)
        end = cut.start() if cut else len(url)
        url = url[:end].replace("\\", "/") + url[end:]
    return _FEW_SLASHES.sub(r"\1://", url, count=1).replace(" ", "%20")


_QUERY: Final = re.compile(r"[?#]")
_FEW_SLASHES: Final = re.compile(r"\A(https?):/{1,}", re.IGNORECASE)
