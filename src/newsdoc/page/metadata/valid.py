"""Addresses that a document can hold."""

from __future__ import annotations

from newsdoc.errors import InvalidNode
from newsdoc.model import Crumb, Image
from newsdoc.values.urls import resolve


def link(base: str | None, written: str) -> str | None:
    """Resolve a link as written; None for one that no document can hold."""
    address = resolve(base, written)
    if address is None:
        return None
    try:
        return Crumb("link", url=address).url
    except InvalidNode:
        # The model alone knows what it holds; there is no other way to ask.
        return None


def image_url(base: str | None, written: str) -> str | None:
    """Resolve the address of a picture as written; None for one that no document can hold."""
    address = resolve(base, written)
    if address is None:
        return None
    try:
        return Image(address).url
    except InvalidNode:
        # As above.
        return None
