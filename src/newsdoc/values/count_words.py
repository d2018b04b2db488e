"""Words beside counters: magnitudes, and comments counted in words. Data only."""

from types import MappingProxyType
from typing import Final

MAGNITUDES: Final = MappingProxyType(
    {
        100: "百",
        10**3: (
            "k tsd tis тис тыс tys tusen tkr tn mil mila mille mii bin ribu rb nghìn ngàn tūkst tuh хил "
            "хиљ χιλ thousand thousands tausend millier milliers χιλιάδες ألف الف آلاف هزار אלף हज़ार "
            "हजार হাজার พัน 千 천"
        ),
        10**4: "万 萬 만 หมื่น",
        10**5: "lakh lakhs lac लाख লাখ แสน",
        10**6: (
            "m mio mln млн mil. mill milj mn mi jt juta tr triệu million millions millón millones milhão "
            "milhões milione milioni millionen miljoen miljoner miljoonaa millioner milionów milion мил "
            "εκ εκατ milyon мільйонів миллион миллиона миллионов مليون ملايين میلیون מיליון ล้าน"
        ),
        10**7: "crore crores cr करोड़ কোটি",
        10**8: "億 亿 억",
        10**9: (
            "b bn bi mrd mld mia md млрд miliar tỷ tỉ billion billions milliard milliards milliarden "
            "milliarder miliardi milyar مليار میلیارد"
        ),
        10**12: "兆 조",
    }
)
"""Factor to the words and letters for it. A final dot is not looked at, except where it stands here."""

OWN_MAGNITUDES: Final = MappingProxyType(
    {
        "tr": MappingProxyType({"b": 10**3}),
        "vi": MappingProxyType({"n": 10**3}),
        "cs": MappingProxyType({"mil": 10**6}),
        "sk": MappingProxyType({"mil": 10**6}),
        "ro": MappingProxyType({"mil": 10**6}),
        "hr": MappingProxyType({"mil": 10**6}),
        "da": MappingProxyType({"t": 10**3}),
        "fi": MappingProxyType({"t": 10**3}),
        "hu": MappingProxyType({"e": 10**3}),
    }
)
"""Language to what it means otherwise."""

COMMENTS: Final = (
    "comment komment commento commenti koment comentar comentár comentár коммент комент repl respons "
    "thought reacti reazion reakti reakci реакц réaction réponse respuesta respost antwort beiträg "
    "beitrag svar odpowied odpověd hozzászól vélemén σχόλι yorum tanggap bình ulasan komen تعليق تعليقات "
    "دیدگاه نظر תגוב टिप्पणी মন্তব্য gedank gedachte pensamiento pensée pensamento pensier discussion "
    "feedback отзыв ответ відгук відповід kommentaar komentār iruzkin kommentar ummæli رأي ความคิดเห็น "
    "ความเห็น コメント 評論 评论 留言 回复 回覆 条评论 條評論 则评论 則留言 件のコメント 댓글 개의 share "
    "like view tweet vote partage compart condivi udostęp просмотр"
).split()
"""How words for comments, and for other things that pages count, begin."""

NONE: Final = (
    "no zero keine kein keinen aucun aucune pas nessun nessuna nenhum nenhuma sem não ningún ninguna sin "
    "geen inga ingen ei brak žádné žádný žádná žiadne žiadny nincs nincsenek niciun nicio nu нет без "
    "нема немає няма nema ni brez κανένα δεν χωρίς tidak belum tiada không chưa لا بدون אין कोई কোনো "
    "nėra nav sense cap sen walang engin"
).split()
"""Words for none that stand before what is counted."""

NONE_LAST: Final = "yok нет немає nėra pole puuduvad ez नहीं নেই няма nema نیست 없음 없습니다".split()
"""Words for none that stand behind it, at the end."""

NONE_UNSPACED: Final = (
    "没有评论 暂无评论 暂无留言 没有留言 沒有留言 尚無留言 尚無評論 沒有評論 暫無評論 暫無留言 "
    "コメントはありません コメントなし コメントはまだありません ไม่มีความคิดเห็น ไม่มีความเห็น"
).split()
"""Whole phrases for none, in scripts without spaces."""

ONE: Final = (
    "one ein eine un una une uno um uma een één eén en ett et én yksi jeden jedna egy один одна едно "
    "един ένα μία μια bir satu một یک एक একটি vienas viens üks bat eitt"
).split()
"""Words for one that begin a count."""

ONE_LAST: Final = "واحد אחת אחד bat".split()
"""Words for one that end a count."""
