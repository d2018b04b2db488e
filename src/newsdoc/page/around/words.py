"""Set words beside comments: "says", "Posted by", "Reply to", and what stands where a comment was removed."""

# ruff: noqa: RUF001 -- letters of other scripts are what the tables are for

from __future__ import annotations

import re
from typing import Final

from newsdoc.values.counts import find_count, parse_count
from newsdoc.values.labels import is_one, label_key, parse_comments_heading

_SAYS: Final = (
    "says said wrote writes commented comments replied replies sagt sagte meint meinte schreibt schrieb "
    "kommentierte "
    "antwortete dit écrit répond dice dijo escribió comenta comentó respondió diz disse escreveu comentou scrive "
    "ha-scritto zegt schreef schrijft zei "
    "skriver säger sier siger sanoo kirjoittaa napisał napisała mówi pisze píše říká napsal hovorí mondta "
    "írta spune scrie "
    "говорит пишет написал написала сказал каже пише λέει έγραψε diyor dedi yazdı يقول كتب قال گفت می‌گوید "
    "אומר כתב कहते कहता 说 說 より さん 님의 "
    "말합니다 nói berkata menulis กล่าวว่า"
).split()
"""What stands after an author's name."""
_AFTER: Final = re.compile(
    rf"(?:[\s,]+(?:{'|'.join(map(re.escape, _SAYS))})(?:\.{{2,}}|…)?|[\s,]+(?:ha (?:detto|scritto)|a dit|a écrit|hat "
    rf"gesagt|dedi ki|on|am|at|le|el|il|em|um|à|op|den|o)|\s*님의\s+(?:댓글|말)|\s*投稿日)?"
    r"[\s:：|·•,;\-–—>»@(]*$",
    re.IGNORECASE,
)
_POSTED: Final = (
    r"(?:comment|posted|written|submitted|commented|left|kommentar|geschrieben|verfasst|commentaire|posté|publié|écrit|"
    r"rédigé|comentario|publicado|enviado|escrito|commento|scritto|inserito|reactie|geplaatst|skrevet|napisane)"
)
_BY: Final = r"(?:by|von|par|por|di|da|door|av|af|przez|от|від|بواسطة)"
_BEFORE: Final = re.compile(
    r"^(?:[\s,|·•#\-–—>»]*(?:\d+[.)]\s+|(?<=[#\s])\d+\s+)?)?"
    rf"(?:{_POSTED}\s+(?:from\s+)?)?"
    rf"(?:{_BY}(?:\s*:\s*|\s+)|schrieb\s+|"
    r"(?:posted|name|author|autor|auteur|from|commenter|名前|投稿者)\s*[:：]\s*)?",
    re.IGNORECASE,
)


_UNVERIFIED: Final = re.compile(
    r"\s*\((?:not verified|nicht überprüft|non vérifié|no verificado|não verificado|non verificato|niet "
    r"gecontroleerd|"
    r"niezweryfikowany|inte verifierad|ikke bekræftet|не проверено|neověřeno|ei varmistettu)\)\s*$",
    re.IGNORECASE,
)
"""What Drupal writes behind the name of a visitor."""


def without_author_words(line: str) -> str:
    """Take "Posted by" off the beginning of a line with an author's name, and "says:" off its end.

    >>> without_author_words("Comment by Ada —"), without_author_words("Ada says:")
    ('Ada', 'Ada')
    """
    bare = _BEFORE.sub("", line, count=1)
    for _ in range(3):
        shorter = _AFTER.sub("", bare)
        if shorter == bare or not shorter:
            break
        bare = shorter
    return without_unverified(bare).strip(" :,|·•") or line.strip(" :,|·•")


def without_unverified(name: str) -> str:
    """Take off what Drupal writes behind the name of a visitor.

    >>> without_unverified("Ada (not verified)")
    'Ada'
    """
    return _UNVERIFIED.sub("", name).strip()


def without_posted_by(name: str) -> str:
    """Take "posted by" off the beginning of what is named as nothing but a name.

    >>> without_posted_by("Posted by Ada"), without_posted_by("By Design")
    ('Ada', 'By Design')
    """
    found = _POSTED_BY.match(name)
    return name if found is None else name[found.end() :]


_POSTED_BY: Final = re.compile(rf"{_POSTED}\s{_BY}:?\s", re.IGNORECASE)


def is_preposition(text: str) -> bool:
    """Tell whether all that stands before a date is a word such as "on": the name follows the date.

    >>> is_preposition("Am "), is_preposition("Ada on ")
    (True, False)
    """
    return not any(map(str.isalpha, text)) or text.strip(" ,:").lower() in _PREPOSITIONS


_PREPOSITIONS: Final = frozenset("on am at le el il em op den dnia dne à o".split())


def is_sign_in(text: str) -> bool:
    """Tell whether a text asks to sign in.

    >>> is_sign_in("Sign in here"), is_sign_in("Signe Olsen")
    (True, False)
    """
    return len(text) <= 60 and _SIGN_IN.match(text) is not None


_SIGN_IN: Final = re.compile(
    r"\W*(?:(?:please )?(?:sign|log)[ -]?in|create an account|bitte (?:einloggen|anmelden)|einloggen|jetzt anmelden|"
    r"se connecter|connectez-vous|inici(?:ar|a) sesión|inicie sesión|fazer login|faça login|accedi|inloggen|log in|"
    r"zaloguj się|logga in|logg inn|log ind|kirjaudu|войти|войдите|увійти|giriş yap|đăng nhập|تسجيل الدخول)\b|"
    r"\W*(?:登录|登入|ログイン|로그인)",
    re.IGNORECASE,
)


def is_way_back(line: str) -> bool:
    """Tell whether a line leads back to a list.

    >>> is_way_back("Back to blog"), is_way_back("Backlash")
    (True, False)
    """
    return _BACK.match(line) is not None


_BACK: Final = re.compile(
    r"[\s<‹«←↩]*(?:(?:go )?back(?: to\b.*)?$|return to|zurück|zur übersicht|retour (?:à|au)|volver a|"
    r"voltar (?:a|p)|torna (?:a|i)|terug naar|tilbage til|tillbaka till|takaisin|powrót|назад|skip|jump to|"
    r"sie sind hier|you are here)|\s*[<‹«←↓↑]",
    re.IGNORECASE,
)


_REPLY_TO: Final = re.compile(
    r"(?:reply to|antworte auf|antworten auf|antwort auf|auf|répondre à|responder a|respuesta a|rispondi a|"
    r"responder para|"
    r"beantwoorden op|antwoord op|odpowiedz użytkownikowi|svar på|svar til|svara på|ответить|отговор до|"
    r"відповісти|"
    r"vastaa käyttäjälle|odpověď na komentář:?|yanıtla:?|رد على|trả lời|balas untuk|"
    r"回复|回覆|返信先:?|に返信|"
    r"답글)\s*(?P<name>\S.*)",
    re.IGNORECASE,
)


def name_in_reply_label(label: str) -> str | None:
    """Take the name out of a label such as "Reply to Ada". None: the label says something else."""
    found = _REPLY_TO.fullmatch(" ".join(label.split()))
    return found["name"].strip() if found is not None else None


def is_in_reply_to(text: str) -> bool:
    """Tell whether a text names the comment that one answers.

    >>> [is_in_reply_to(text) for text in ("In reply to Ada", "(@Ada)", "Reply", "I replied to Ada")]
    [True, True, False, False]
    """
    return _IN_REPLY_TO.match(text) is not None


_IN_REPLY_TO: Final = re.compile(
    r"[^\w@＠]*(?:[@＠]\s*\w|(?:in (?:reply|response) to|replying to|replied to|"
    r"(?:als )?antwort auf|(?:en )?réponse à|en respuesta a|respuesta a|em resposta a|resposta a|in risposta a|"
    r"in antwoord op|(?:een )?reactie op|w odpowiedzi na|odpowiedź (?:na|do)|som svar på|svar (?:på|till|til)|"
    r"(?:v )?odpověď na|в ответ на|в ответ|ответ на|у відповідь на|в отговор на|σε απάντηση|ως απάντηση|"
    r"vastaus|válasz|ca răspuns la|trả lời|membalas|balasan untuk|ردا على|ردًا على|در پاسخ به|בתגובה ל|"
    r"के जवाब में|返信先|回复|回覆|ตอบกลับ)[\s:：@]*\S)",
    re.IGNORECASE,
)


_REMOVAL: Final = re.compile(
    r"\W*(?:"
    r"(?:this |the |your )?(?:comment|post|message|reply) (?:was|has been|is|have been)?\s*(?:removed|"
    r"deleted|hidden)\b.{0,80}"
    r"|(?:comment |message |post )?(?:deleted|removed)(?: by .{1,40})?"
    r"|(?:this |a )?comment (?:violates|violated) .{1,80}"
    r"|(?:dieser |der |ihr )?(?:kommentar|beitrag) wurde .{0,60}(?:gelöscht|entfernt|gesperrt)\b.{0,80}"
    r"|(?:ce |le |votre )?commentaire a été (?:supprimé|retiré|modéré|effacé)\b.{0,80}|commentaire "
    r"(?:supprimé|modéré)"
    r"|(?:este |el )?comentario (?:ha sido|fue) (?:eliminado|borrado|suprimido|retirado)\b.{0,80}|"
    r"comentario eliminado"
    r"|(?:este |o )?comentário foi (?:removido|excluído|apagado|eliminado)\b.{0,80}"
    r"|(?:questo |il )?commento è stato (?:rimosso|eliminato|cancellato)\b.{0,80}"
    r"|(?:deze |dit |de )?(?:reactie|bericht) is verwijderd\b.{0,80}"
    r"|(?:этот )?комментарий (?:был )?(?:удалён|удален|скрыт)\b.{0,80}|(?:ten )?komentarz został "
    r"usunięty\b.{0,80}"
    r"|(?:bu )?yorum (?:silindi|kaldırıldı)\b.{0,80}"
    r"|该评论已被?删除|此评论已被?删除|このコメントは削除されました|삭제된 댓글입니다"
    r")\W*",
    re.IGNORECASE | re.DOTALL,
)


def are_initials(text: str, name: str) -> bool:
    """Tell whether a text is made of the letters that a name's words begin with, as where there is no picture.

    >>> are_initials("IL", "Ida Lund"), are_initials("NO", "Ida Lund")
    (True, False)
    """
    if not text.isupper() or len(text) > MOST_INITIALS or not name:
        return False
    return text[0] == name[0].upper() and {*text} <= {word[0].upper() for word in name.split()}


MOST_INITIALS: Final = 3


def leads_to_name(text: str) -> bool:
    """Tell whether a name is to follow a text.

    >>> leads_to_name("Posted by"), leads_to_name("Commenter:"), leads_to_name("Ida")
    (True, True, False)
    """
    return text.endswith((":", "\uff1a")) or _POSTED_BY.match(f"{text} ") is not None


def is_badge(text: str) -> bool:
    """Tell whether a text is what stands beside the name of somebody who is more than a reader.

    >>> is_badge("MOD"), is_badge("Moderate")
    (True, False)
    """
    return label_key(text) in _BADGES


_BADGES: Final = frozenset(
    label_key(word)
    for word in (
        "mod|moderator|moderatorin|admin|administrator|author|post author|article author|op|staff|editor|"
        "verified|subscriber|member|top commenter|top fan|autor|autorin|redaktion|redakteur|auteur|modérateur|"
        "modératrice|rédaction|abonné|abonnée|moderador|moderadora|redacción|redação|suscriptor|autore|moderatore|"
        "redazione|redactie|redaktør|redaktionen|redakcja|автор|модератор|редакция|редактор|админ|yazar|moderatör|"
        "作者|博主|站长|版主|管理员|管理人|投稿者|작성자|글쓴이|관리자"
    ).split("|")
)


def is_removal_notice(text: str) -> bool:
    """Tell whether a text is what stands in the place of a comment that was removed."""
    return len(text) <= 200 and _REMOVAL.fullmatch(text) is not None


_AWAITING: Final = re.compile(
    r"awaiting moderation|awaiting approval|wartet auf (?:freischaltung|moderation)|wird (?:noch )?moderiert|"
    r"en attente de modération|pendiente de moderación|aguardando moderação|in attesa di moderazione|wacht "
    r"op (?:moderatie|goedkeuring)|"
    r"oczekuje na (?:moderację|akceptację|zatwierdzenie)|ожидает (?:проверки|модерации)|等待审核|等待審核",
    re.IGNORECASE,
)


def is_awaiting_notice(text: str) -> bool:
    """Tell whether a text says that a comment waits for a moderator."""
    return _AWAITING.search(text) is not None


def is_reply_word(text: str) -> bool:
    """Tell whether a text is the link to reply.

    >>> is_reply_word("Reply"), is_reply_word("Antworten ↓"), is_reply_word("Quote")
    (True, True, False)
    """
    return label_key(text) in _REPLY_WORDS


def is_tool_word(text: str) -> bool:
    """Tell whether a text is the link to reply, to quote or to report.

    >>> is_tool_word("Reply"), is_tool_word("Quote"), is_tool_word("Quotes")
    (True, True, False)
    """
    key = label_key(text)
    return key in _REPLY_WORDS or key in _OTHER_TOOLS


_REPLY_WORDS: Final = frozenset(
    label_key(word)
    for word in (
        "reply|log in to reply|antworten|beantworten|répondre|responder|contestar|respon|respondre|erantzun|"
        "rispondi|beantwoorden|reageer|reageren|antwoorden|svara|svar|besvar|vastaa|vasta|válasz|odpowiedz|"
        "odpovědět|odpovedať|odgovori|răspunde|atsakyti|atbildēt|përgjigju|απάντηση|ответить|відповісти|отговор|"
        "одговори|yanıtla|cevapla|رد|الرد|پاسخ|جواب|השב|הגב|जवाब दें|उत्तर|উত্তর|ตอบกลับ|trả lời|balas|回复|回覆|"
        "返信|返信する|답글|답장|답변|répondre à ce message|répondre à cet article"
    ).split("|")
)
_OTHER_TOOLS: Final = frozenset("quote report edit delete 編集 削除 수정 삭제 редактировать удалить".split())


_COMMENT_NOUN: Final = re.compile(
    r"comment|komment|coment|koment[aá][rř]|reacti|réaction|reakti|yorum|отзыв|комм|комент|"
    r"messages? de forum|评论|評論|留言|回應|コメント|댓글|"
    r"bình luận|ý kiến|تعليق|نظر|دیدگاه|תגוב|thought|respons|repl(?:y|ies)|antwort|hozzászól|σχόλι|diskus|"
    r"opini|avis|meinung|टिप्पणी",
    re.IGNORECASE,
)


_THOUGHT: Final = re.compile(
    r"gedanke|réflexion|réponse|pensamiento|respuesta|resposta|pensier|rispost|gedachte|myśl|odpowie|мысл|думок|"
    r"мисл|ответ|відповід|düşünce|yanıt|フィードバック|返信|생각|응답|آراء|رأي|فكرة|ردود|فکر|tanke|tankar|svar|ajatu|"
    r"vastau|gând|răspuns|σκέψ|suy nghĩ|phản hồi|tanggapan|pemikiran|विचार|מחשב|回复|回復|ความคิด",
    re.IGNORECASE,
)
"""What themes call comments in their heading: "6 Gedanken zu …". Elsewhere such words mean anything."""


def speaks_of_comments(text: str) -> bool:
    """Tell whether a word for comments stands in a text."""
    return _COMMENT_NOUN.search(text) is not None


_NO_NUMBER: Final = re.compile(
    r"character|zeichen|caract[eè]r|tekens|znak|símbolos|most commented|[$=<>]|\d+(?:mo|min|[hdwy])\b|"
    r"(?:closed|disabled|geschlossen|deaktiviert|möglich|fermés|cerrados|chiusi|gesloten|zamknięte|закрыты)\W*$|"
    r"\d (?:more|weitere|autres|más|mais|altr[ei]|andere|meer|fler|flere|więcej|ещё|еще) ",
    re.IGNORECASE,
)
"""What tells a line that states no number: how long a comment may be, when one was written, that none is taken,
how many more there are than those that are shown."""
_VOTES_AND_REPLY: Final = re.compile(r"\s*(?:[02-9]|\d\d+) ?reply\s*", re.IGNORECASE).fullmatch
"""What stands below one comment: its votes, and the link to reply."""
_QUOTED: Final = re.compile(r"[\"“„”«»‘‚「『〈《].*[\"“”«»’」』〉》]")
"""The title of the article, in quotation marks."""
_OUT_OF: Final = re.compile(r"\d[\d.,]*\s*(?:of|von|sur|de|van|di|из|/)\s*(?P<all>\d[\d.,]*)", re.IGNORECASE)


def stated_count(text: str) -> int | None:
    """Read the number of comments out of a heading or a link.

    >>> [stated_count(text) for text in ("13 Comments", "Comments (5 of 23)", "No comments", "Comments")]
    [13, 23, 0, None]
    """
    if len(text) > 160 or _VOTES_AND_REPLY(text) is not None:
        return None
    heading = parse_comments_heading(text)
    if heading is not None:
        return heading.count
    line = _QUOTED.sub(" ", text)
    noun = _COMMENT_NOUN.search(line) or _THOUGHT.search(line)
    if len(line) > 60 or noun is None or _NO_NUMBER.search(line):
        return None
    part = _OUT_OF.search(line)
    if part is not None:
        return parse_count(part["all"].rstrip(".,"))
    numbers = len(re.findall(r"\d[\d.,]*", line))
    if not numbers and is_one(line[: noun.start()]):
        return 1
    return find_count(line) if numbers <= 1 else None


def is_none_notice(text: str) -> bool:
    """Tell whether a text says that there are no comments."""
    if len(text) > 160 or not text:
        return False
    return _NONE_YET.search(text) is not None or (len(text.split()) <= 4 and stated_count(text) == 0)


_NONE_YET: Final = re.compile(
    r"^\W*(?:there (?:are|have been) )?no (?:[\w-]+ ){0,3}(?:comments|replies|responses)(?:\W*$| yet\b| so "
    r"far\b| to display| posted| found)|be the first to (?:comment|add|reply)|"
    r"(?:noch|bisher) keine (?:kommentare|beiträge)|soyez le premier|sé el primero|seja o primeiro|"
    r"comments? (?:are|is) (?:closed|disabled)|kommentar\w* (?:ist|sind) geschlossen",
    re.IGNORECASE,
)
