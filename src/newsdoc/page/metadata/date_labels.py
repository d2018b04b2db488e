"""Words beside a date that say what it is the date of, in the languages of many newsrooms."""

# ruff: noqa: RUF001 -- letters of other scripts are what this file is for
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsdoc.values.text import fold

_MODIFIED: Final = (
    "updated|update|modified|last edited|edited|revised|last reviewed|aktualisiert|aktualisierung|geändert|"
    "überarbeitet|bearbeitet|stand|letzte änderung|zuletzt|mis à jour|mise à jour|maj|modifié|modifie|"
    "actualisé|actualizado|actualizada|actualización|modificado|última actualización|atualizado|atualizada|"
    "aggiornato|aggiornamento|modifica|bijgewerkt|gewijzigd|laatst|uppdaterad|uppdaterat|oppdatert|"
    "sist endret|opdateret|päivitetty|muokattu|aktualizacja|zaktualizowano|aktualizováno|aktualizované|"
    "frissítve|módosítva|actualizat|обновлено|обновлен|изменено|оновлено|актуализирано|обновена|ажурирано|"
    "ažurirano|posodobljeno|güncelleme|güncellendi|diperbarui|cập nhật|ενημέρωση|ενημερώθηκε|τελευταία|تحديث|"
    "محدث|עודכן|अपडेट|更新|最終更新|수정|업데이트|datemodified|modified|atnaujinta|atjaunots|uuendatud"
).split("|")
_PUBLISHED: Final = (
    "published|posted|publication|first published|created|erstellt|veröffentlicht|publiziert|erschienen|"
    "online seit|datum|publié|paru|publicado|publicada|publicación|pubblicato|gepubliceerd|geplaatst|"
    "publicerad|publisert|udgivet|julkaistu|opublikowano|data publikacji|publikováno|vydané|vydáno|megjelent|"
    "közzétéve|publicat|опубликовано|опубліковано|публикувано|objavljeno|yayınlanma|yayın|eklenme|giriş|"
    "diterbitkan|đăng|δημοσιεύθηκε|δημοσίευση|نشر|פורסם|प्रकाशित|发布|发表|公開|掲載|입력|등록|datepublished|pubdate|"
    "publish date|paskelbta|publicēts|avaldatud|written|geschrieben"
).split("|")
_OTHER: Final = (
    "copyright|geboren|born|died|event|termin|deadline|veranstaltung|expires|gültig|valid|beginn|start|"
    "joined|member since|registriert|mitglied|dabei seit|registrierung|valid until|next|ends"
).split("|")


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    keys = sorted({fold(word) for word in words}, key=len, reverse=True)
    return re.compile(
        "|".join(rf"(?:\b{re.escape(key)}\b)" if key.isascii() else re.escape(key) for key in keys)
    )


_MODIFIED_WORDS: Final = _pattern(_MODIFIED)
_PUBLISHED_WORDS: Final = _pattern(_PUBLISHED)
_OTHER_WORDS: Final = _pattern(_OTHER)


def is_modified_label(words: str) -> bool:
    """Tell whether the words before a date say that it is the day of a change."""
    return _MODIFIED_WORDS.search(fold(words)) is not None


def is_published_label(words: str) -> bool:
    """Tell whether the words before a date say that it is the day of publication."""
    return _PUBLISHED_WORDS.search(fold(words)) is not None


def is_other_label(words: str) -> bool:
    """Tell whether the words before a date say that it is the day of something else."""
    return _OTHER_WORDS.search(fold(words)) is not None
