"""URLs as HTML attributes.

A few URLs that a document can hold are none that a valid page may have: those with a user's name, those with
a host that no registry would take, and those with a REPLACEMENT CHARACTER. The attribute then says what is
nearest to it, and a `data-` attribute of the same name says the URL itself.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

from lxml.etree import _Element

_HOST = re.compile(r"((?:(?:https?|ftps?):)?//)([^/?#]*)")
_DOTS = re.compile("[.\u3002\uff0e\uff61]")
_NO_LETTERS = frozenset({"Cc", "Cn", "Co", "Cs"})


def valid_url(url: str) -> str:
    """Give the URL that a valid page may have in place of one that a document has; mostly the same.

    User's names are taken out. A URL with a host that cannot be becomes a fragment, which leads nowhere.
    """
    if url.isascii() and "@" not in url and "xn--" not in url and not url.startswith("ftps:"):
        return url
    url = url.replace("\ufffd", "%EF%BF%BD")
    found = _HOST.match(url)
    if found is None:
        return url
    host = found[2].rpartition("@")[2]
    valid = f"{found[1]}{host}{url[found.end() :]}"
    return valid if _is_host(found[1], host) else "#" + quote(valid, safe="/:")


def _is_host(scheme: str, host: str) -> bool:
    if host.startswith("["):
        return scheme != "ftps://"  # a scheme without hosts, to those who check pages
    return all(_is_label(label) for label in _DOTS.split(host.partition(":")[0]))


def _is_label(label: str) -> bool:
    """Tell whether a part of a host's name is made of letters, signs and digits that Unicode knows."""
    if label[:4].lower() == "xn--":
        try:
            label = label[4:].encode("ascii").decode("punycode")
        except UnicodeError:
            return False
        if label.isascii():
            return False
    return not any(unicodedata.category(character) in _NO_LETTERS for character in label) and not (
        label and unicodedata.category(label[0]).startswith("M")
    )


def url_of(element: _Element, name: str) -> str | None:
    """Read an attribute that holds a URL. None: there is no such attribute.

    The `data-` attribute beside it counts, unless somebody has changed the attribute itself since.
    """
    url, exact = element.get(name), element.get(f"data-{name}")
    return exact if exact is not None and valid_url(exact) == url else url
