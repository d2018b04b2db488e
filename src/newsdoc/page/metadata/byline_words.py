"""Words around the names in visible bylines: data only."""

from __future__ import annotations

from typing import Final

LEADS: Final = (
    (
        "by von par por di door av af text texte texto testo tekst autor autorin autoren auteur autore "
        "author authors автор текст oleh yazan words story foto_und_text text_und_foto"
    )
    .replace("_", r"\s+")
    .split()
)
"""Words that stand before a name, with a colon, or with a capital letter after them."""

UNSPACED_LEADS: Final = "作者 文/ 記者 记者 글 بقلم מאת".split()
"""The same, in scripts without capitals."""

DONE: Final = (
    "written posted published edited verfasst geschrieben erstellt eingestellt veröffentlicht publiziert "
    "gepostet eingetragen écrit publié escrito publicado scritto pubblicato geschreven skrevet skriven posté "
    "redigido"
).split()
"""Participles that stand before the words of `BY`."""

BY: Final = "by von par por da door av af".split()
"""Words for "by"."""

AROUND: Final = (
    "view see read show find all more other the posts? articles? stories story entries author alle weitere "
    "mehr zeige beiträge artikel beitrag gastbeitrag kommentar pressemitteilung im wortlaut ein eine voir "
    "tous les ver todos los guest contributed alles"
).split()
"""Words of links that lead to all that an author wrote; patterns, each for one word."""

BESIDE_AUTHORS: Final = (
    "bio desc image img avatar photo date time title role job social follow share comment email count "
    "link-list reviewer more box about location position"
).split()
"""Parts of the names of elements that hold something else of an author than the name."""

NOT_NAMES: Final = frozenset(
    "about the|about|sign in|more|mehr|author|authors|the author|by|von|par|por|article by|authored by|"
    "written by|reviewed by|share|follow|categories|comments|comment|read more|view all posts|"
    "view more posts|information|contact|posts|newsletter|subscribe|fact checked|edited by|updated|published|"
    "contributor|bio|profile|website|photo|image|in|and|et|und|über|alle artikel|publiziert am|"
    "authors of this article|author of this article|capital".split("|")
)
"""Whole texts, in lower case, that stand where names stand."""

AUTHOR_PATHS: Final = (
    "authors? autor(?:en|es)? auteurs? autori? writers? contributors? producers? reporters? journalists? "
    "redakteure? columnists? bloggers?"
).split()
"""Parts of the paths of pages about an author; patterns, each for one part."""

OTHERS_DONE: Final = (
    "reviewed checked edited approved verified übersetzung übersetzt translated foto photo".split()
)
"""What people did who did not write the text."""
