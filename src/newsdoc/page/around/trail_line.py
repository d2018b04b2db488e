"""Trails that no name tells: a line above the title with links from the front page on, and signs between them."""

# ruff: noqa: RUF001 -- letters of other scripts are what the tables are for

from __future__ import annotations

import re
from typing import Final

from newsdoc.page.around.seen import line_of
from newsdoc.page.source import Element
from newsdoc.values.labels import is_home_word
from newsdoc.values.urls import host, resolve, split_url

MOST_STEPS: Final = 8
"""Links of the longest trail that is known by its looks."""
LONGEST: Final = 400
"""Characters of its line."""

MOST_PIECES: Final = 3 * MOST_STEPS
"""Elements that stand in it."""

_SET_OFF: Final = frozenset("strong b em i span small font svg img".split())
"""Elements in which a sign or the last step may stand, or a link."""
_SIGN: Final = r"(?:/|[>»›→▸▶❯⟩⇒＞«‹]+|::)"
_BETWEEN: Final = re.compile(rf"\s*{_SIGN}\s*")
_AFTER: Final = re.compile(rf"\s*(?:{_SIGN}\s*\S.*)?", re.DOTALL)
"""What follows the last link: nothing, or a sign and the last step."""
_PICTURED: Final = re.compile(
    r"separator|divider|delimiter|chevron|arrow|angle|caret|(?:^|[-_ ])(?:sep|right)(?:$|[-_ ])"
)
"""Names of a sign that is a picture."""
_LABEL: Final = re.compile(
    r"bread\s?crumb|brotkrumen|klickpfad|brødkrumme|br[öø]dsmul|fil d.ariane|migas|migalhas|"
    r"ruta de navegación|trilha|briciole|kruimel|okruszk|ścieżka nawigac|drobečk|murupolku|morzsa|"
    r"хлебные|навигационная цепочка|"
    r"ekmek kırıntı|gezinti izi|مسار التنقل|فتات الخبز|パンくず|이동 경로|현재 ?위치|"
    r"面包屑|麵包屑|你在这里|当前位置|sie sind hier|you are here",
    re.IGNORECASE,
)


def is_label_of_trail(label: str) -> bool:
    """Tell whether an `aria-label` says that a trail stands in its element.

    >>> is_label_of_trail("Breadcrumb"), is_label_of_trail("パンくずリスト"), is_label_of_trail("Main menu")
    (True, True, False)
    """
    return _LABEL.search(label) is not None


def is_trail_line(element: Element, base: str | None) -> bool:
    """Tell whether an element is a line of links parted by slashes or arrows, the first to the front page.

    Args:
        element: A block.
        base: The address that relative links are resolved against.
    """
    if not 0 < len(element) <= MOST_PIECES or (element.text or "").strip():
        return False
    links: list[Element] = []
    gaps: list[str] = []
    for child in element:
        link = _link_in(child)
        if link is not None:
            links.append(link)
            gaps.append(child.tail or "")
        elif child.tag in _SET_OFF and gaps and next(child.iter("a"), None) is None:
            gaps[-1] += f"{_sign_or_step(child)}{child.tail or ''}"
        else:
            return False
    *inner, last = gaps
    # What costs least is asked first: few lines have such signs, and to resolve an address takes longest.
    return (
        len(links) <= MOST_STEPS
        and (len(links) > 1 or bool(last.strip()))
        and _AFTER.fullmatch(last) is not None
        and all(map(_BETWEEN.fullmatch, inner))
        and begins_at_home(links[0], base)
        and len(line_of(element, most=LONGEST + 1)) <= LONGEST
    )


def _link_in(child: Element) -> Element | None:
    """Give a link, also one that all of an element is."""
    if child.tag == "a":
        return child
    if child.tag not in _SET_OFF or len(child) != 1 or (child.text or "").strip():
        return None
    inner = child[0]
    return inner if inner.tag == "a" and not (inner.tail or "").strip() else None


def _sign_or_step(child: Element) -> str:
    said = line_of(child, most=LONGEST)
    return said or (">" if _PICTURED.search(child.get("class") or "") else "")


def begins_at_home(link: Element, base: str | None) -> bool:
    """Tell whether a link is the first step of a trail: it leads to the front page, or says so."""
    return leads_home(link, base) or is_home_word(line_of(link, most=100))


def leads_home(link: Element, base: str | None) -> bool:
    """Tell whether a link leads to the front page of the site that the page stands on."""
    if "home" in (link.get("rel") or "").split():
        return True
    address = resolve(base, link.get("href") or "#")
    if address is None:
        return False
    parts = split_url(address)
    return (
        parts.path in ("", "/")
        and not (parts.query or parts.fragment)
        and _site(address) == _site(base or "")
    )


def _site(url: str) -> str | None:
    name = host(url)
    return None if name is None else name.removeprefix("www.")
