"""Normal form and safety of the URLs that nodes hold.

A URL is kept as written, relative ones too, but for what the WHATWG URL standard calls validation errors:
white space around it and line breaks in it go, a backslash becomes a slash, and a character that is no URL
code point is percent-encoded. A scheme is written in lower case. So every URL in a document is valid as it
stands.

Only schemes that cannot run code pass (`LINK_SCHEMES`), and `data:` for images alone: any HTML written from a
document is safe by construction.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias
from urllib.parse import quote

from newsdoc.model.checks import FORBIDDEN, Field, as_str, refuse

LINK_SCHEMES = frozenset(
    "http https ftp ftps mailto tel sms geo news nntp irc ircs xmpp magnet urn doi matrix tg whatsapp".split()
)
"""The schemes a link may have. A relative URL has none and passes."""

MAX_HOST = 253
"""How long a host's name is at the most: what the 255 octets of RFC 1035, section 2.3.4, leave for text."""

_HOSTED = frozenset({"http", "https", "ftp", "ftps"})
_PLAIN = re.compile(
    r"https?://[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z][a-z0-9]+"
    r"(?:/[\w.~!$&'()*+,;=:@/-]*(?:%[0-9A-Fa-f]{2}[\w.~!$&'()*+,;=:@/-]*)*)?"
    r"(?:\?[\w.~!$&'()*+,;=:@/?-]*(?:%[0-9A-Fa-f]{2}[\w.~!$&'()*+,;=:@/?-]*)*)?"
    r"(?:#[\w.~!$&'()*+,;=:@/?-]*(?:%[0-9A-Fa-f]{2}[\w.~!$&'()*+,;=:@/?-]*)*)?",
    re.ASCII,
)
"""What nearly all links look like: already in normal form, with no need to look closer."""


@lru_cache(maxsize=4096)
def _is_plain(value: str) -> bool:
    """Tell whether a URL is plain; remembered, because converter and validator both ask, and pages repeat links."""
    return _PLAIN.fullmatch(value) is not None


_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):", re.ASCII)
_PARTS = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]*):)?(?://(?P<authority>[^/?#]*))?(?P<path>[^?#]*)"
    r"(?:\?(?P<query>[^#]*))?(?:#(?P<fragment>.*))?",
    re.ASCII | re.DOTALL,
)
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_UNSAFE = re.compile(r"""[\x00-\x20"<>\\^`{|}\[\]#\x7f-\xa0]""")
_EDGES = "".join(map(chr, range(0x21)))
_AUTHORITY = re.compile(
    r"(?:(?P<user>[^@]*)@)?(?P<host>\[[0-9a-fA-F:.]+\]|[^:\[\]@]*)(?::(?P<port>[0-9]{0,5}))?"
)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?", re.ASCII | re.IGNORECASE)
_IMAGE_DATA = re.compile(r"data:image/(?:png|jpeg|jpg|gif|webp|avif|bmp|x-icon|svg\+xml)[;,]", re.IGNORECASE)


def as_optional_url(value: str | None) -> str | None:
    """Bring an optional URL into normal form."""
    if value is None or (type(value) is str and _is_plain(value)):
        return value
    return as_url(value)


def as_url(value: str) -> str:
    """Bring a URL into normal form; what is no URL comes back untouched, for a validator to refuse."""
    if not isinstance(value, str):
        return value
    if _is_plain(value):
        return as_str(value)
    if FORBIDDEN.search(value.strip(_EDGES)):
        return value
    bare = value.strip(_EDGES).translate(_LINE_BREAKS)
    scheme = _SCHEME.match(bare)
    if scheme is not None:
        bare = scheme[0].lower() + bare[scheme.end() :]
    found = _PARTS.fullmatch(_with_slashes(bare))
    return value if found is None else _joined(found)


_LINE_BREAKS = {ord(character): None for character in "\t\n\r"}


def _with_slashes(bare: str) -> str:
    """Turn backslashes before the query into slashes, as browsers do for URLs that have a host or none."""
    scheme = _SCHEME.match(bare)
    if "\\" not in bare or (scheme is not None and scheme[1] not in _HOSTED):
        return bare
    end = min((at for at in (bare.find("?"), bare.find("#")) if at >= 0), default=len(bare))
    return bare[:end].replace("\\", "/") + bare[end:]


def _joined(found: re.Match[str]) -> str:
    parts = [f"{found['scheme']}:"] if found["scheme"] else []
    if found["authority"] is not None:
        parts.append("//" + _STRAY_PERCENT.sub("%25", found["authority"].replace(" ", "%20")))
    parts.append(_encoded(found["path"]))
    if found["query"] is not None:
        parts.append("?" + _encoded(found["query"]))
    if found["fragment"] is not None:
        parts.append("#" + _encoded(found["fragment"]))
    return "".join(parts)


def _encoded(part: str) -> str:
    return _UNSAFE.sub(lambda character: quote(character[0]), _STRAY_PERCENT.sub("%25", part))


def is_link(value: str) -> bool:
    """Tell whether a URL in normal form may be a link, for readers of foreign documents."""
    return _fault(value) is None


def is_image_url(value: str) -> bool:
    """Tell whether a URL in normal form may be that of a picture, for readers of foreign documents."""
    return _image_fault(value) is None


def check_link(instance: object, attribute: Field, value: object) -> None:
    """Refuse what is no URL, or one whose scheme is not among `LINK_SCHEMES`."""
    _check(instance, attribute, value, _fault)


def check_optional_link(instance: object, attribute: Field, value: object) -> None:
    """Let None pass, and check any link: what `optional(check_link)` does, without a second call for most."""
    if value is not None and not (type(value) is str and _is_plain(value)):
        check_link(instance, attribute, value)


def check_image_url(instance: object, attribute: Field, value: object) -> None:
    """Refuse what is neither a link nor a `data:` URL of an image."""
    _check(instance, attribute, value, _image_fault)


_Fault: TypeAlias = tuple[str, int | None]
"""What is wrong with a URL, and where in it; None for the place: with all of it."""


def _check(
    instance: object, attribute: Field, value: object, fault_of: Callable[[str], _Fault | None]
) -> None:
    if not isinstance(value, str):
        raise refuse(instance, attribute, f"expected a URL, got {type(value).__name__}")
    fault = fault_of(value)
    if fault is not None:
        raise refuse(instance, attribute, *fault)


def _image_fault(value: str) -> _Fault | None:
    return _character_fault(value) if _IMAGE_DATA.match(value) else _fault(value)


def _fault(value: str) -> _Fault | None:
    if _is_plain(value):
        return None
    if not value:
        return "expected a URL, got none", None
    found = _PARTS.fullmatch(value)
    scheme = _SCHEME.match(value)
    if (fault := _character_fault(value)) is not None:
        return fault
    if found is None or (scheme is not None and scheme[1] not in LINK_SCHEMES):
        name = scheme[1] if scheme is not None else value
        return f"expected a URL that cannot run code, got one with {name[:40]!r}", None
    if scheme is not None and scheme[1] in _HOSTED and found["authority"] is None:
        return f"expected // and a host after {scheme[1]}:, got {value[:80]!r}", None
    if scheme is not None and len(value) == scheme.end():
        return f"expected more than {value[:80]!r}", None
    return None if found["authority"] is None else _authority_fault(found["authority"])


def _character_fault(value: str) -> _Fault | None:
    found = FORBIDDEN.search(value)
    return found and (f"character U+{ord(found[0]):04X} cannot stand in a URL", found.start())


def _authority_fault(authority: str) -> _Fault | None:
    found = _AUTHORITY.fullmatch(authority)
    if (
        found is None
        or not _is_host(found["host"])
        or int(found["port"] or 0) > 65535
        or "%" in found["host"]
    ):
        return f"expected a host, got {authority[:80]!r}", None
    if found["user"] is not None and _UNSAFE.search(found["user"]):
        return f"expected a user name, got {found['user'][:80]!r}", None
    return None


def _is_host(host: str) -> bool:
    if host.startswith("["):
        return _is_ipv6(host[1:-1])
    if len(host) > MAX_HOST:
        return False
    try:
        labels = host.encode("idna").decode("ascii").rstrip(".").split(".")
    except UnicodeError:
        return False
    if len(labels) > 1 and labels[-1].isdigit():
        return len(labels) == 4 and all(label.isdigit() and int(label) < 256 for label in labels)
    return all(_LABEL.fullmatch(label) for label in labels)


def _is_ipv6(text: str) -> bool:
    from ipaddress import AddressValueError, IPv6Address  # noqa: PLC0415 -- one URL in a million has one

    try:
        IPv6Address(text)
    except AddressValueError:
        return False
    return True
