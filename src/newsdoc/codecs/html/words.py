"""The few words that a page shows besides the article's own, in the article's language where we know it.

They are for readers alone: `loads` passes over them.
"""

# ruff: noqa: RUF001 -- words of many scripts have letters that look like those of another

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Words(NamedTuple):
    """The words of one language."""

    untitled: str
    breadcrumb: str
    published: str
    updated: str
    shares: str
    topics: str
    incomplete: str
    comments: str
    likes: str
    source: str

    @property
    def english(self) -> bool:
        """Tell whether these are the English words, for dates with an English month."""
        return self is WORDS["en"]


def _words(line: str) -> Words:
    return Words(*line.split(" | "))


WORDS: Mapping[str, Words] = MappingProxyType(
    {
        language: _words(line)
        for language, line in {
            "en": "Untitled | Breadcrumb | Published | Updated | Shares | Topics | "
            "The text is incomplete. | Comments | Likes | Source",
            "de": "Ohne Titel | Navigationspfad | Veröffentlicht | Aktualisiert | Geteilt | Themen | "
            "Der Text ist unvollständig. | Kommentare | Gefällt | Quelle",
            "fr": "Sans titre | Fil d’Ariane | Publié | Mis à jour | Partages | Sujets | "
            "Le texte est incomplet. | Commentaires | J’aime | Source",
            "es": "Sin título | Ruta de navegación | Publicado | Actualizado | Compartido | Temas | "
            "El texto está incompleto. | Comentarios | Me gusta | Fuente",
            "it": "Senza titolo | Percorso | Pubblicato | Aggiornato | Condivisioni | Temi | "
            "Il testo è incompleto. | Commenti | Mi piace | Fonte",
            "pt": "Sem título | Trilha de navegação | Publicado | Atualizado | Compartilhamentos | Temas | "
            "O texto está incompleto. | Comentários | Curtidas | Fonte",
            "nl": "Zonder titel | Kruimelpad | Gepubliceerd | Bijgewerkt | Gedeeld | Onderwerpen | "
            "De tekst is onvolledig. | Reacties | Vind ik leuk | Bron",
            "pl": "Bez tytułu | Ścieżka nawigacji | Opublikowano | Zaktualizowano | Udostępnienia | Tematy | "
            "Tekst jest niepełny. | Komentarze | Polubienia | Źródło",
            "cs": "Bez názvu | Drobečková navigace | Publikováno | Aktualizováno | Sdílení | Témata | "
            "Text je neúplný. | Komentáře | To se mi líbí | Zdroj",
            "ru": "Без заголовка | Навигация | Опубликовано | Обновлено | Поделились | Темы | "
            "Текст неполный. | Комментарии | Нравится | Источник",
            "uk": "Без заголовка | Навігація | Опубліковано | Оновлено | Поширення | Теми | "
            "Текст неповний. | Коментарі | Подобається | Джерело",
            "tr": "Başlıksız | Gezinti yolu | Yayımlandı | Güncellendi | Paylaşım | Konular | "
            "Metin eksik. | Yorumlar | Beğeni | Kaynak",
            "ar": "بلا عنوان | مسار التنقل | نُشر | حُدِّث | المشاركات | المواضيع | "
            "النص غير مكتمل. | التعليقات | الإعجابات | المصدر",
            "fa": "بدون عنوان | مسیر ناوبری | انتشار | به‌روزرسانی | اشتراک‌گذاری | موضوعات | "
            "متن ناقص است. | دیدگاه‌ها | پسندها | منبع",
            "ur": "بلا عنوان | راستہ | شائع شدہ | تازہ کاری | شیئرز | موضوعات | "
            "متن نامکمل ہے۔ | تبصرے | پسندیدگی | ماخذ",
            "he": "ללא כותרת | נתיב ניווט | פורסם | עודכן | שיתופים | נושאים | "
            "הטקסט אינו שלם. | תגובות | לייקים | מקור",
            "hi": "शीर्षकहीन | नेविगेशन पथ | प्रकाशित | अद्यतन | शेयर | विषय | पाठ अधूरा है। | टिप्पणियाँ | पसंद | स्रोत",
            "zh": "无标题 | 导航路径 | 发布 | 更新 | 分享 | 主题 | 正文不完整。 | 评论 | 赞 | 来源",
            "ja": "無題 | パンくずリスト | 公開 | 更新 | シェア | トピック | "
            "本文は不完全です。 | コメント | いいね | 出典",
            "ko": "제목 없음 | 탐색 경로 | 게시 | 수정 | 공유 | 주제 | "
            "본문이 불완전합니다. | 댓글 | 좋아요 | 출처",
        }.items()
    }
)
"""The words of each language that has some, by its ISO 639-1 code."""


def words_for(language: str | None) -> Words:
    """Give the words for an article's language; English where it is not known or has none here.

    Args:
        language: A BCP 47 tag; only its first subtag matters. None: not known.
    """
    return WORDS.get((language or "en").partition("-")[0], WORDS["en"])


def is_visible(text: str) -> bool:
    """Tell whether a text shows a reader anything: not where it is all spaces, joiners and marks of direction."""
    return any(unicodedata.category(character)[0] not in "CZM" for character in text)
