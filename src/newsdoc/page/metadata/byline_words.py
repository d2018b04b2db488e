# ruff: noqa: RUF001 - letters and signs of other scripts look like Latin ones, and are meant
"""Words around the names in visible bylines: data only."""

from __future__ import annotations

from typing import Final

LEADS: Final = (
    (
        "by von par por di door av af bởi text texte texto testo tekst autor autorin autoren auteur autore "
        "autorin/autor autor/-?in autor[:*_]in "
        "author authors автор текст oleh yazan words story foto_und_text text_und_foto insights_from "
        "interview_by interview_von entretien_par contributed_by recommended_by "
        "(?:blog_?|gast)?beitrag_von kommentar_von verfasst_von guest_post_by (?:this|the)_post_was_written_by "
        "(?:this|the)_article_was_written_by tekst_av"
    )
    .replace("_", r"\s+")
    .split()
)
"""Words that stand before a name, with a colon, or with a capital letter after them; patterns."""

COLON_LEADS: Final = (
    "contributors? rédaction redaktion reporters? verfasser verfasserin auteure autora autores autori autorka "
    "skribent tekijä teksti dziennikarz írta szerző forfatter journalist writers? yazar penulis schrijver "
    "redactor redactie redacción redação redazione автори авторы haber muhabir रिपोर्ट रिपोर्टर लेखक"
).split()
"""The same, but only with a colon; patterns."""

UNSPACED_LEADS: Final = "作者 文/ 記者 记者 글 بقلم מאת".split()
"""The same, in scripts without capitals."""

DONE: Final = (
    "written posted published verfasst geschrieben erstellt eingestellt veröffentlicht publiziert "
    "gepostet eingetragen écrit publié escrito publicado scritto pubblicato geschreven skrevet skriven posté "
    "redigido"
).split()
"""Participles that stand before the words of `BY`."""

WORKS: Final = "article story words text blog".split()
"""What stands before the words of `BY` in a line of its own."""

BY: Final = "by von par por da door av af".split()
"""Words for "by"."""

AROUND: Final = (
    "view see read show find all more other the posts? articles? stories story entries author alle weitere "
    "mehr zeige beiträge artikel beitrag gastbeitrag kommentar pressemitteilung im wortlaut ein eine voir "
    "tous les ver todos los guest contributed alles"
).split()
"""Words of links that lead to all that an author wrote; patterns, each for one word."""

BESIDE_AUTHORS: Final = frozenset(
    (
        "bio biography biografie desc description image images img picture pic avatar photo thumb thumbnail "
        "date dates time title job jobtitle role roles social socials follow share comment comments email mail "
        "count links linklist reviewer reviewers more box about location locality urls position "
        "function twitter icon"
    ).split()
)
"""Words in the names of elements that hold something else of an author than the name."""

AUTHOR_NAMES: Final = (
    "author(?!i[sz]) byline autor(?!i) auteur writer contributor vcard verfasser redacteur periodista "
    "journalist reporter skribent forfatter giornalista (?:written|posted)-?_?by"
).split()
"""Parts of the names of elements that hold an author; patterns."""

OTHER_NAMES: Final = (
    "field site blog category tag section company publication channel file domain block source magazine "
    "product event brand group class page game city place product course host"
).split()
"""Words before "name" in the names of elements that hold the name of something else."""

ANDS: Final = (
    "and & + und et och og ja ve és și şi και та и oraz dan và और en with mit avec con com y e i a o u і й"
).split()
"""Words that go on with a list of names."""
JOINING: Final = (*ANDS, *"jr jr. sr sr. ii iii iv".split())
"""Words that go on with a name or a list of names."""

NO_NAME_WORDS: Final = frozenset(
    (
        "abgelegt about alle article articles artikel beiträge bio biography categories category click "
        "comment comments contact content continue cookies corresponding credit credits disclaimer edited "
        "editorial email expert-reviewed filed follow forum frequently full guide guidelines home independent "
        "information insights kategorie kategorien kommentare last latest learn listen log login media meet "
        "menu min mins minute minutes more nachrichtenagentur newsletter newsletters online our paid policies "
        "policy post posted posts print process profile published publié questions read recent related review "
        "reviewed reviewer reviewers save scholar search section sections see seo share show sign size social "
        "sponsored stories subscribe subscribed tags technology topics trending trends unter updated us "
        "veröffentlicht video videos view views website"
    ).split()
)
"""Words that stand in no name; what has one of them is a label."""
OF_GROUPS: Final = frozenset("content editorial online our review social technology video".split())
"""Those of them that stand in the names of teams: "Our Editors", "The Example Editorial Team"."""

NOT_NAMES: Final = frozenset(
    "about the|about|sign in|more|mehr|author|authors|the author|by|von|par|por|article by|authored by|"
    "written by|reviewed by|share|follow|categories|comments|comment|read more|view all posts|"
    "view more posts|information|contact|posts|newsletter|subscribe|fact checked|edited by|updated|published|"
    "contributor|bio|profile|website|photo|image|in|and|et|und|über|alle artikel|publiziert am|"
    "authors of this article|author of this article|capital|beitrag|artikel|nachricht|news|blog|人氣|"
    "front page|home|topic|topics|category|article|post|opinion|analysis|link|use case|use cases|company size".split(
        "|"
    )
)
"""Whole texts, in lower case, that stand where names stand."""

AUTHOR_PATHS: Final = (
    "authors? autor(?:en|es)? auteurs? autori? writers? contributors? producers? reporters? journalists? "
    "redakteure? columnists? bloggers? byline staff-writers? journalistes? redacteurs? periodistas? profile-author"
).split()
"""Parts of the paths of pages about an author; patterns, each for one part."""

OTHERS_DONE: Final = (
    (
        "reviewed checked edited approved verified übersetzung übersetzt translated illustrated narrated photographed "
        "fotos? fot zdjęcia фото photos? photography photographs? bilder bild illustrations? grafik "
        "editor editing fact-checker reviewer rezension relu traduit traduction traducción fotografía "
        "responsible published_in curated 责任编辑 責任編輯"
    )
    .replace("_", r"\s+")
    .split()
)
"""What people did, or are, who did not write the text; patterns."""

ABOUT: Final = (
    "about(?:\\s+the\\s+author)? über(?:\\s+(?:den|die)\\s+autor(?:in)?)? (?:à\\s+propos\\s+de(?:\\s+l['’]auteure?)?) "
    "(?:sobre(?:\\s+(?:el|la|o|a)\\s+autora?)?) meet the\\s+author (?:zum|zur)\\s+autor(?:in)? "
    "more\\s+(?:about|from) mehr\\s+(?:über|von) author autor(?:in)?"
).split(" ")
"""What stands above, or before the name in, a box about an author; patterns."""

IS: Final = (
    "is was has writes covers reports works joined lives holds ist war arbeitet schreibt lebt studierte hat est "
    "écrit travaille es fue escribe trabaja é scrive lavora schrijft werkt är"
).split()
"""Verbs with which what is told of an author begins."""

CLOSING: Final = (
    "autor autorin autoren author authors text texte texto testo tekst redaktion reporter verfasser verfasserin "
    "auteur auteure contributors? redacción redação redazione words"
).split()
"""Words that stand with a colon before who wrote a text, below it as well; patterns."""

RUBRICS: Final = (
    "category categories categor[ií]as? kategorien? rubrik rubrique rubriek tags? topics? themen? thema "
    "sections? etiquetas? label"
).split()
"""Parts of the addresses of links that lead to all articles of a kind; patterns."""
