"""Words beside a date that say what it is the date of, in the languages of many newsrooms."""

# ruff: noqa: RUF001 -- letters of other scripts are what this file is for
from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsdoc.values.text import fold

_MODIFIED: Final = (
    "updated|update|modified|last edited|edited|revised|last reviewed|aktualisiert|aktualisierung|geändert|"
    "überarbeitet|bearbeitet|stand|letzte änderung|zuletzt|mis à jour|mise à jour|maj|modifié|modifie|"
    "modification|actualisé|actualizado|actualizada|actualización|modificado|modificada|modificación|"
    "última actualización|atualizado|atualizada|atualização|modificação|aggiornato|aggiornamento|modifica|"
    "modificato|bijgewerkt|gewijzigd|laatst|uppdaterad|uppdaterat|oppdatert|sist endret|opdateret|"
    "päivitetty|muokattu|aktualizacja|zaktualizowano|aktualizováno|aktualizované|frissítve|módosítva|"
    "actualizat|обновлено|обновлен|изменено|отредактирова|оновлено|актуализирано|обновена|ажурирано|"
    "ažurirano|posodobljeno|güncelleme|güncellendi|diperbarui|cập nhật|ενημέρωση|ενημερώθηκε|τελευταία|"
    "تحديث|محدث|עודכן|अपडेट|更新|最終更新|修正|수정|업데이트|datemodified|modified|atnaujinta|atjaunots|uuendatud"
).split("|")
_PUBLISHED: Final = (
    "published|posted|publication|first published|created|erstellt|veröffentlicht|publiziert|erschienen|"
    "online seit|datum|publié|paru|publicado|publicada|publicación|pubblicato|gepubliceerd|geplaatst|"
    "publicerad|publisert|udgivet|julkaistu|opublikowano|data publikacji|publikováno|vydané|vydáno|megjelent|"
    "közzétéve|publicat|опубликовано|опубліковано|публикувано|objavljeno|yayınlanma|yayın|eklenme|giriş|"
    "diterbitkan|đăng|δημοσιεύθηκε|δημοσίευση|نشر|פורסם|प्रकाशित|发布|發布|发表|発表|公開|掲載|입력|등록|"
    "datepublished|pubdate|publish date|paskelbta|publicēts|avaldatud|written|geschrieben"
).split("|")
_OTHER: Final = (
    "copyright|geboren|born|died|event|termin|deadline|veranstaltung|expires|gültig|valid|beginn|start|"
    "joined|member since|registriert|mitglied|dabei seit|registrierung|valid until|next|ends"
).split("|")

TODAY: Final = (
    "today|heute|aujourd.hui|hoy|hoje|oggi|vandaag|idag|i dag|dziś|dzisiaj|dnes|сегодня|сьогодні|днес|danas|"
    "bugün|hari ini|hôm nay|σήμερα|اليوم|امروز|היום|आज|今日|今天|오늘"
).split("|")
"""Words before the day on which a page is read; patterns, in lower case."""


class _Words:
    """Words and phrases, looked for in folded text."""

    def __init__(self, phrases: Iterable[str]) -> None:
        keys = {fold(phrase) for phrase in phrases}
        spaced = {key for key in keys if key.isascii()}
        self._words = frozenset(key for key in spaced if " " not in key)
        self._phrases = tuple(sorted(f" {key} " for key in spaced - self._words))
        # Other scripts do not part their words with spaces, or put endings to them.
        self._within = tuple(sorted(keys - spaced))

    def stand_in(self, text: str) -> bool:
        """Tell whether one of them stands in a folded text."""
        if not self._words.isdisjoint(text.split()):
            return True
        padded = f" {text} "
        if any(phrase in padded for phrase in self._phrases):
            return True
        return not text.isascii() and any(key in text for key in self._within)


_LABELS: Final = {
    "other": _Words(_OTHER),
    "modified": _Words(_MODIFIED),
    "published": _Words(_PUBLISHED),
}


def label_of(words: str) -> str:
    """Tell what a date is the day of, by the words before it.

    Returns:
        "published"; "modified", of a change; "other", of something else; "" where the words do not tell.
    """
    text = fold(words)
    return next((label for label, known in _LABELS.items() if known.stand_in(text)), "")


def label_behind(words: str) -> str:
    """Tell what a date is the day of, by a word right behind it that nothing follows: 更新.

    So Japanese, Chinese and Korean pages have it. What goes on may be the label of the next date.
    """
    found = _BEHIND(words)
    return "" if found is None else label_of(found["label"])


_BEHIND: Final = re.compile(
    r"\s?(?P<label>更新|修正|수정|업데이트|公開|掲載|発表|입력|등록|发布|發布)(?=\s*(?:$|[)）\]】|｜/,、]))"
).match


def has_label(line: str) -> bool:
    """Tell whether a line says anywhere that a day is that of publication or of a change."""
    text = fold(line)
    return _LABELS["published"].stand_in(text) or _LABELS["modified"].stand_in(text)
