# ruff: noqa: RUF001 - letters and signs of other scripts look like Latin ones, and are meant
"""Words that dates are written with, in some seventy languages: data only.

Names of months and weekdays follow the Unicode CLDR (wide and abbreviated, in running text and standing
alone), with the other spellings that news sites use. A bar parts the months, a space the spellings of one
month, and an underscore stands for a space inside a name. All of it is compared without case, accents and
final dots.

A spelling may name different months in different languages ("listopad" is November in Polish, October in
Croatian). Where the language is not told, the language that stands first here wins.
"""

from types import MappingProxyType
from typing import Final

_MONTHS: Final = {
    "en": (
        "january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | "
        "september sep sept | october oct | november nov | december dec"
    ),
    "de": (
        "januar jan jänner jän | februar feb feber febr | märz mär mrz maerz | april apr | mai | juni "
        "jun | juli jul | august aug | september sept sep | oktober okt | november nov | dezember dez"
    ),
    "fr": (
        "janvier janv | février févr fev fevr | mars | avril avr | mai | juin | juillet juil juill | "
        "août aout | septembre sept | octobre oct | novembre nov | décembre déc dec"
    ),
    "es": (
        "enero ene en | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto "
        "ago | septiembre sept setiembre sep set | octubre oct | noviembre nov | diciembre dic"
    ),
    "pt": (
        "janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto "
        "ago | setembro set | outubro out | novembro nov | dezembro dez"
    ),
    "it": (
        "gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | "
        "agosto ago | settembre set sett | ottobre ott | novembre nov | dicembre dic"
    ),
    "nl": (
        "januari jan | februari feb | maart mrt maa | april apr | mei | juni jun | juli jul | augustus "
        "aug | september sep | oktober okt | november nov | december dec"
    ),
    "ru": (
        "января янв январь | февраля февр февраль фев | марта мар март | апреля апр апрель | мая май | "
        "июня июн июнь | июля июл июль | августа авг август | сентября сент сентябрь сен | октября окт "
        "октябрь | ноября нояб ноябрь ноя | декабря дек декабрь"
    ),
    "uk": (
        "січня січ січень | лютого лют лютий | березня бер березень | квітня квіт квітень | травня трав "
        "травень | червня черв червень | липня лип липень | серпня серп серпень | вересня вер вересень | "
        "жовтня жовт жовтень | листопада лист листопад | грудня груд грудень"
    ),
    "pl": (
        "stycznia sty styczeń | lutego lut luty | marca mar marzec | kwietnia kwi kwiecień | maja maj | "
        "czerwca cze czerwiec | lipca lip lipiec | sierpnia sie sierpień | września wrz wrzesień | "
        "października paź październik | listopada lis listopad | grudnia gru grudzień"
    ),
    "tr": (
        "ocak oca | şubat şub | mart mar | nisan nis | mayıs may | haziran haz | temmuz tem | ağustos "
        "ağu | eylül eyl | ekim eki | kasım kas | aralık ara"
    ),
    "sv": (
        "januari jan | februari feb | mars mar | april apr | maj | juni jun | juli jul | augusti aug | "
        "september sep | oktober okt | november nov | december dec"
    ),
    "nb": (
        "januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | "
        "september sep | oktober okt | november nov | desember des"
    ),
    "nn": (
        "januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | "
        "september sep | oktober okt | november nov | desember des"
    ),
    "da": (
        "januar jan | februar feb | marts mar | april apr | maj | juni jun | juli jul | august aug | "
        "september sep | oktober okt | november nov | december dec"
    ),
    "fi": (
        "tammikuuta tammi tammikuu | helmikuuta helmi helmikuu | maaliskuuta maalis maaliskuu | "
        "huhtikuuta huhti huhtikuu | toukokuuta touko toukokuu | kesäkuuta kesä kesäkuu | heinäkuuta "
        "heinä heinäkuu | elokuuta elo elokuu | syyskuuta syys syyskuu | lokakuuta loka lokakuu | "
        "marraskuuta marras marraskuu | joulukuuta joulu joulukuu"
    ),
    "is": (
        "janúar jan | febrúar feb | mars mar | apríl apr | maí | júní jún | júlí júl | ágúst ágú | "
        "september sep | október okt | nóvember nóv | desember des"
    ),
    "cs": (
        "ledna led leden | února úno únor | března bře březen | dubna dub duben | května kvě květen | "
        "června čvn červen | července čvc červenec | srpna srp srpen | září zář | října říj říjen | "
        "listopadu lis listopad | prosince pro prosinec"
    ),
    "sk": (
        "januára jan január | februára feb február | marca mar marec | apríla apr apríl | mája máj | "
        "júna jún | júla júl | augusta aug august | septembra sep september | októbra okt október | "
        "novembra nov november | decembra dec december"
    ),
    "hu": (
        "január jan | február febr | március márc | április ápr | május máj | június jún | július júl | "
        "augusztus aug | szeptember szept szep | október okt | november nov | december dec"
    ),
    "ro": (
        "ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august "
        "aug | septembrie sept sep | octombrie oct | noiembrie nov noi | decembrie dec"
    ),
    "bg": (
        "януари яну | февруари фев | март | април апр | май | юни | юли | август авг | септември сеп | "
        "октомври окт | ноември ное | декември дек"
    ),
    "be": (
        "студзеня сту студзень | лютага лют люты | сакавіка сак сакавік | красавіка кра красавік | мая "
        "май | чэрвеня чэр чэрвень | ліпеня ліп ліпень | жніўня жні жнівень | верасня вер верасень | "
        "кастрычніка кас кастрычнік | лістапада ліс лістапад | снежня сне снежань"
    ),
    "mk": (
        "јануари јан | февруари фев | март мар | април апр | мај | јуни јун | јули јул | август авг | "
        "септември сеп | октомври окт | ноември ное | декември дек"
    ),
    "sr": (
        "јануар јан | фебруар феб | март мар | април апр | мај | јун јуни | јул јули | август авг | "
        "септембар сеп | октобар окт | новембар нов | децембар дец"
    ),
    "sr-Latn": (
        "januar jan | februar feb | mart mar | april apr | maj | jun juni | jul juli | avgust avg | "
        "septembar sep | oktobar okt | novembar nov | decembar dec"
    ),
    "hr": (
        "siječnja sij siječanj | veljače velj veljača | ožujka ožu ožujak ozu | travnja tra travanj | "
        "svibnja svi svibanj | lipnja lip lipanj | srpnja srp srpanj | kolovoza kol kolovoz | rujna ruj "
        "rujan | listopada lis listopad | studenoga stu studeni | prosinca pro prosinac"
    ),
    "sl": (
        "januar jan | februar feb | marec mar | april apr | maj | junij jun | julij jul | avgust avg | "
        "september sep | oktober okt | november nov | december dec"
    ),
    "bs": (
        "januar jan | februar feb | mart mar | april apr | maj | juni jun | juli jul | august aug | "
        "septembar sep | oktobar okt | novembar nov | decembar dec"
    ),
    "el": (
        "ιανουαρίου ιαν ιανουάριος γεναρη | φεβρουαρίου φεβ φεβρουάριος | μαρτίου μαρ μάρτιος μάρ | "
        "απριλίου απρ απρίλιος | μαΐου μαΐ μάιος μάι μαιος | ιουνίου ιουν ιούνιος ιούν | ιουλίου ιουλ "
        "ιούλιος ιούλ | αυγούστου αυγ αύγουστος αύγ | σεπτεμβρίου σεπ σεπτέμβριος | οκτωβρίου οκτ "
        "οκτώβριος | νοεμβρίου νοε νοέμβριος νοέ νοεμ | δεκεμβρίου δεκ δεκέμβριος"
    ),
    "id": (
        "januari jan | februari feb | maret mar | april apr | mei | juni jun | juli jul | agustus agu "
        "agt ags agus | september sep | oktober okt | november nov nop nopember | desember des"
    ),
    "ms": (
        "januari jan | februari feb | mac | april apr | mei | jun | julai jul | ogos ogo | september sep "
        "| oktober okt | november nov | disember dis"
    ),
    "az": (
        "yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avqust avq | "
        "sentyabr sen | oktyabr okt | noyabr noy | dekabr dek"
    ),
    "uz": (
        "yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avgust avg | "
        "sentabr sen | oktabr okt | noyabr noy | dekabr dek"
    ),
    "kk": (
        "қаңтар қаң | ақпан ақп | наурыз нау | сәуір сәу | мамыр мам | маусым мау | шілде шіл | тамыз "
        "там | қыркүйек қыр | қазан қаз | қараша қар | желтоқсан жел"
    ),
    "ky": (
        "январь янв | февраль фев | март мар | апрель апр | май | июнь июн | июль июл | август авг | "
        "сентябрь сен | октябрь окт | ноябрь ноя | декабрь дек"
    ),
    "ar": (
        "يناير | فبراير | مارس | أبريل ابريل إبريل | مايو | يونيو يونية | يوليو يولية يوليه | أغسطس "
        "اغسطس | سبتمبر | أكتوبر اكتوبر | نوفمبر | ديسمبر"
    ),
    "ar-MA": "يناير | فبراير | مارس | أبريل | ماي | يونيو | يوليوز | غشت | شتنبر | أكتوبر | نونبر | دجنبر",
    "ar-LB": (
        "كانون_الثاني | شباط | آذار | نيسان | أيار | حزيران | تموز | آب | أيلول | تشرين_الأول | "
        "تشرين_الثاني | كانون_الأول"
    ),
    "ar-DZ": ("جانفي | فيفري | مارس | أفريل | ماي | جوان | جويلية | أوت | سبتمبر | أكتوبر | نوفمبر | ديسمبر"),
    "fa": (
        "ژانویهٔ ژانویه جنوری | فوریهٔ فوریه | مارس | آوریل | مهٔ مه می | ژوئن | ژوئیهٔ ژوئیه جولای | اوت "
        "آگوست اگوست | سپتامبر | اکتبر | نوامبر | دسامبر"
    ),
    "he": (
        "ינואר ינו | פברואר פבר | מרץ מארס מרס | אפריל אפר | מאי | יוני | יולי | אוגוסט אוג | ספטמבר ספט "
        "| אוקטובר אוק | נובמבר נוב | דצמבר דצמ"
    ),
    "ur": ("جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر"),
    "hi": (
        "जनवरी जन | फ़रवरी फ़र फरवरी | मार्च | अप्रैल | मई | जून | जुलाई जुल | अगस्त अग | सितंबर सित सितम्बर | "
        "अक्टूबर अक्टू अक्तूबर | नवंबर नव नवम्बर | दिसंबर दिस दिसम्बर"
    ),
    "mr": (
        "जानेवारी जाने | फेब्रुवारी फेब्रु | मार्च | एप्रिल एप्रि | मे | जून | जुलै | ऑगस्ट ऑग | सप्टेंबर सप्टें "
        "| ऑक्टोबर ऑक्टो | नोव्हेंबर नोव्हें | डिसेंबर डिसें"
    ),
    "ne": ("जनवरी | फेब्रुअरी | मार्च | अप्रिल | मे | जुन | जुलाई | अगस्ट | सेप्टेम्बर | अक्टोबर | नोभेम्बर | डिसेम्बर"),
    "bn": (
        "জানুয়ারী জানু জানুয়ারি | ফেব্রুয়ারী ফেব ফেব্রুয়ারি | মার্চ | এপ্রিল এপ্রি | মে | জুন | জুলাই জুল | "
        "আগস্ট আগ আগষ্ট | সেপ্টেম্বর সেপ | অক্টোবর অক্টো | নভেম্বর নভে | ডিসেম্বর ডিসে"
    ),
    "pa": (
        "ਜਨਵਰੀ ਜਨ | ਫ਼ਰਵਰੀ ਫ਼ਰ | ਮਾਰਚ | ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ | ਮਈ | ਜੂਨ | ਜੁਲਾਈ ਜੁਲਾ | ਅਗਸਤ ਅਗ | ਸਤੰਬਰ ਸਤੰ | ਅਕਤੂਬਰ "
        "ਅਕਤੂ | ਨਵੰਬਰ ਨਵੰ | ਦਸੰਬਰ ਦਸੰ"
    ),
    "gu": (
        "જાન્યુઆરી જાન્યુ | ફેબ્રુઆરી ફેબ્રુ | માર્ચ | એપ્રિલ | મે | જૂન | જુલાઈ | ઑગસ્ટ | સપ્ટેમ્બર સપ્ટે | "
        "ઑક્ટોબર ઑક્ટો | નવેમ્બર નવે | ડિસેમ્બર ડિસે"
    ),
    "ta": (
        "ஜனவரி ஜன | பிப்ரவரி பிப் | மார்ச் மார் | ஏப்ரல் ஏப் | மே | ஜூன் | ஜூலை | ஆகஸ்ட் ஆக | செப்டம்பர் செப் | அக்டோபர் "
        "அக் | நவம்பர் நவ | டிசம்பர் டிச"
    ),
    "te": (
        "జనవరి జన | ఫిబ్రవరి ఫిబ్ర | మార్చి | ఏప్రిల్ ఏప్రి | మే | జూన్ | జులై | ఆగస్టు ఆగ | సెప్టెంబర్ సెప్టెం | "
        "అక్టోబర్ అక్టో | నవంబర్ నవం | డిసెంబర్ డిసెం"
    ),
    "kn": (
        "ಜನವರಿ ಜನ | ಫೆಬ್ರವರಿ ಫೆಬ್ರ | ಮಾರ್ಚ್ | ಏಪ್ರಿಲ್ ಏಪ್ರಿ | ಮೇ | ಜೂನ್ | ಜುಲೈ | ಆಗಸ್ಟ್ ಆಗ | ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ | "
        "ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ | ನವೆಂಬರ್ ನವೆಂ | ಡಿಸೆಂಬರ್ ಡಿಸೆಂ"
    ),
    "ml": (
        "ജനുവരി ജനു | ഫെബ്രുവരി ഫെബ്രു | മാർച്ച് മാർ | ഏപ്രിൽ ഏപ്രി | മേയ് | ജൂൺ | ജൂലൈ | ഓഗസ്റ്റ് ഓഗ | സെപ്റ്റംബർ "
        "സെപ്റ്റം | ഒക്‌ടോബർ ഒക്ടോ | നവംബർ നവം | ഡിസംബർ ഡിസം"
    ),
    "si": (
        "ජනවාරි ජන | පෙබරවාරි පෙබ | මාර්තු මාර් | අප්‍රේල් | මැයි | ජූනි | ජූලි | අගෝස්තු අගෝ | සැප්තැම්බර් සැප් "
        "| ඔක්තෝබර් ඔක් | නොවැම්බර් නොවැ | දෙසැම්බර් දෙසැ"
    ),
    "th": (
        "มกราคม ม.ค | กุมภาพันธ์ ก.พ | มีนาคม มี.ค | เมษายน เม.ย | พฤษภาคม พ.ค | มิถุนายน มิ.ย | กรกฎาคม "
        "ก.ค | สิงหาคม ส.ค | กันยายน ก.ย | ตุลาคม ต.ค | พฤศจิกายน พ.ย | ธันวาคม ธ.ค"
    ),
    "lo": (
        "ມັງກອນ ມ.ກ | ກຸມພາ ກ.ພ | ມີນາ ມ.ນ | ເມສາ ມ.ສ | ພຶດສະພາ ພ.ພ | ມິຖຸນາ ມິ.ຖ | ກໍລະກົດ ກ.ລ | ສິງຫາ "
        "ສ.ຫ | ກັນຍາ ກ.ຍ | ຕຸລາ ຕ.ລ | ພະຈິກ ພ.ຈ | ທັນວາ ທ.ວ"
    ),
    "km": "មករា | កុម្ភៈ | មីនា | មេសា | ឧសភា | មិថុនា | កក្កដា | សីហា | កញ្ញា | តុលា | វិច្ឆិកា | ធ្នូ",
    "my": (
        "ဇန်နဝါရီ ဇန် | ဖေဖော်ဝါရီ ဖေ | မတ် | ဧပြီ ဧ | မေ | ဇွန် | ဇူလိုင် ဇူ | ဩဂုတ် ဩ | စက်တင်ဘာ စက် | အောက်တိုဘာ "
        "အောက် | နိုဝင်ဘာ နို | ဒီဇင်ဘာ ဒီ"
    ),
    "ka": (
        "იანვარი იან | თებერვალი თებ | მარტი მარ | აპრილი აპრ | მაისი მაი | ივნისი ივნ | ივლისი ივლ | "
        "აგვისტო აგვ | სექტემბერი სექ | ოქტომბერი ოქტ | ნოემბერი ნოე | დეკემბერი დეკ"
    ),
    "hy": (
        "հունվարի հնվ հունվար | փետրվարի փտվ փետրվար | մարտի մրտ մարտ | ապրիլի ապր ապրիլ | մայիսի մյս "
        "մայիս | հունիսի հնս հունիս | հուլիսի հլս հուլիս | օգոստոսի օգս օգոստոս | սեպտեմբերի սեպ "
        "սեպտեմբեր | հոկտեմբերի հոկ հոկտեմբեր | նոյեմբերի նոյ նոյեմբեր | դեկտեմբերի դեկ դեկտեմբեր"
    ),
    "et": (
        "jaanuar jaan | veebruar veebr | märts | aprill apr | mai | juuni | juuli | august aug | "
        "september sept | oktoober okt | november nov | detsember dets"
    ),
    "lv": (
        "janvāris janv janvārī janvara | februāris febr februārī | marts martā | aprīlis apr aprīlī | "
        "maijs maijā | jūnijs jūn jūnijā | jūlijs jūl jūlijā | augusts aug augustā | septembris sept "
        "septembrī | oktobris okt oktobrī | novembris nov novembrī | decembris dec decembrī"
    ),
    "lt": (
        "sausio saus sausis | vasario vas vasaris | kovo kov kovas | balandžio bal balandis | gegužės "
        "geg gegužė | birželio birž birželis | liepos liep liepa | rugpjūčio rugp rugpjūtis | rugsėjo "
        "rugs rugsėjis | spalio spal spalis | lapkričio lapkr lapkritis | gruodžio gruod gruodis"
    ),
    "ca": (
        "gener gen | febrer febr | març | abril abr | maig | juny | juliol jul | agost ag | setembre set "
        "| octubre oct | novembre nov | desembre des"
    ),
    "gl": (
        "xaneiro xan | febreiro feb | marzo mar | abril abr | maio | xuño | xullo xul | agosto ago | "
        "setembro set | outubro out | novembro nov | decembro dec"
    ),
    "eu": (
        "urtarrila urt urtarrilaren | otsaila ots otsailaren | martxoa mar martxoaren | apirila api "
        "apirilaren | maiatza mai maiatzaren | ekaina eka ekainaren | uztaila uzt uztailaren | abuztua "
        "abu abuztuaren | iraila ira irailaren | urria urr urriaren | azaroa aza azaroaren | abendua abe "
        "abenduaren"
    ),
    "sq": (
        "janar jan | shkurt shk | mars mar | prill pri | maj | qershor qer | korrik korr | gusht gush | "
        "shtator sht | tetor tet | nëntor nën | dhjetor dhj"
    ),
    "sw": (
        "januari jan | februari feb | machi mac | aprili apr | mei | juni jun | julai jul | agosti ago | "
        "septemba sep | oktoba okt | novemba nov | desemba des"
    ),
    "fil": (
        "enero ene | pebrero peb | marso mar | abril abr | mayo may | hunyo hun | hulyo hul | agosto ago "
        "| setyembre set | oktubre okt | nobyembre nob | disyembre dis"
    ),
    "af": (
        "januarie jan | februarie feb | maart mrt | april apr | mei | junie jun | julie jul | augustus "
        "aug | september sep | oktober okt | november nov | desember des"
    ),
    "cy": (
        "ionawr ion | chwefror chwef chw | mawrth maw | ebrill ebr | mai | mehefin meh | gorffennaf "
        "gorff gor | awst | medi | hydref hyd | tachwedd tach | rhagfyr rhag"
    ),
    "ga": (
        "eanáir ean | feabhra feabh | márta | aibreán aib | bealtaine beal | meitheamh meith | iúil | "
        "lúnasa lún | meán_fómhair mfómh | deireadh_fómhair dfómh | samhain samh | nollaig noll"
    ),
    "mt": (
        "jannar jan | frar fra | marzu mar | april apr | mejju mej | ġunju ġun | lulju lul | awwissu aww "
        "| settembru set | ottubru ott | novembru nov | diċembru diċ"
    ),
    "fo": (
        "januar jan | februar feb | mars mar | apríl apr | mai | juni jun | juli jul | august aug | "
        "september sep | oktober okt | november nov | desember des"
    ),
    "lb": (
        "januar jan | februar feb | mäerz mäe | abrëll abr | mee | juni jun | juli jul | august aug | "
        "september sep | oktober okt | november nov | dezember dez"
    ),
}

MONTHS: Final = MappingProxyType(
    {
        language: tuple(tuple(month.split()) for month in names.split("|"))
        for language, names in _MONTHS.items()
    }
)
"""Language to the spellings of its twelve months."""

JALALI_MONTHS: Final = (
    ("فروردین",),
    ("اردیبهشت",),
    ("خرداد",),
    ("تیر",),
    ("مرداد", "امرداد"),
    ("شهریور",),
    ("مهر",),
    ("آبان", "ابان"),
    ("آذر", "اذر"),
    ("دی",),
    ("بهمن",),
    ("اسفند",),
)
"""Months of the Persian solar calendar (Solar Hijri)."""

WEEKDAYS: Final = (
    "monday mon tuesday tue wednesday wed thursday thu friday fri saturday sat sunday sun montag mo "
    "dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonntag so lundi lun mardi mar mercredi "
    "mer jeudi jeu vendredi ven samedi sam dimanche dim lunes martes miércoles mié jueves jue viernes "
    "vie sábado sáb domingo dom segunda-feira seg terça-feira ter quarta-feira qua quinta-feira qui "
    "sexta-feira sex lunedì martedì mercoledì giovedì gio venerdì sabato sab domenica maandag ma dinsdag "
    "woensdag wo donderdag vrijdag vr zaterdag za zondag zo понедельник пн вторник вт среда ср четверг "
    "чт пятница пт суббота сб воскресенье вс понеділок вівторок середа четвер пʼятниця субота неділя нд "
    "poniedziałek pon wtorek wt środa śr czwartek czw piątek pt sobota sob niedziela niedz pazartesi pzt "
    "salı sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz måndag mån tisdag tis onsdag "
    "ons torsdag tors fredag fre lördag lör söndag sön mandag man tirsdag tir tor lørdag lør søndag søn "
    "må tysdag ty tys on to laurdag la lau sø tirs maanantaina maanantai tiistaina ti tiistai "
    "keskiviikkona ke keskiviikko torstaina torstai perjantaina pe perjantai lauantaina lauantai "
    "sunnuntai su mánudagur mán þriðjudagur þri miðvikudagur mið fimmtudagur fim föstudagur fös "
    "laugardagur sunnudagur pondělí po úterý út středa st čtvrtek čt pátek pá neděle ne pondelok utorok "
    "ut streda štvrtok št piatok pi nedeľa hétfő kedd szerda sze csütörtök cs péntek szombat szo "
    "vasárnap luni marți miercuri mie joi vineri vin sâmbătă sâm duminică dum понеделник сряда четвъртък "
    "петък събота неделя панядзелак аўторак аў серада чацвер чц пятніца нядзеля пон вто сре четврток чет "
    "петок пет сабота саб недела нед понедељак уторак уто четвртак петак суб недеља ponedeljak utorak "
    "uto sreda sre četvrtak čet petak pet subota sub nedelja ned ponedjeljak srijeda sri nedjelja "
    "ponedeljek torek četrtek petek δευτέρα δευ τρίτη τρί τετάρτη τετ πέμπτη πέμ παρασκευή παρ σάββατο "
    "σάβ κυριακή κυρ senin sen selasa sel rabu rab kamis kam jumat jum sabtu minggu min isnin isn khamis "
    "kha jumaat ahad ahd bazar_ertəsi b.e çərşənbə_axşamı ç.a çərşənbə cümə_axşamı c.a cümə şənbə bazar "
    "dushanba dush seshanba sesh chorshanba chor payshanba pay juma shanba shan yakshanba yak дүйсенбі "
    "дс сейсенбі сс сәрсенбі бейсенбі бс жұма жм сенбі жексенбі жс дүйшөмбү дүй шейшемби шейш шаршемби "
    "шарш бейшемби бейш жума ишемби ишм жекшемби жек الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد "
    "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه יום_שני יום_ב יום_שלישי יום_ג יום_רביעי יום_ד "
    "יום_חמישי יום_ה יום_שישי יום_ו יום_שבת שבת יום_ראשון יום_א پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار "
    "सोमवार सोम मंगलवार मंगल बुधवार बुध गुरुवार गुरु शुक्रवार शुक्र शनिवार शनि रविवार रवि मंगळवार मंगळ "
    "सोमबार मङ्गलबार मङ्गल बुधबार बिहिबार बिहि शुक्रबार शनिबार आइतबार आइत সোমবার সোম মঙ্গলবার মঙ্গল বুধবার "
    "বুধ বৃহস্পতিবার বৃহস্পতি শুক্রবার শুক্র শনিবার শনি রবিবার রবি ਸੋਮਵਾਰ ਸੋਮ ਮੰਗਲਵਾਰ ਮੰਗਲ ਬੁੱਧਵਾਰ ਬੁੱਧ "
    "ਵੀਰਵਾਰ ਵੀਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ੁੱਕਰ ਸ਼ਨਿੱਚਰਵਾਰ ਸ਼ਨਿੱਚਰ ਐਤਵਾਰ ਐਤ સોમવાર સોમ મંગળવાર મંગળ બુધવાર બુધ ગુરુવાર ગુરુ "
    "શુક્રવાર શુક્ર શનિવાર શનિ રવિવાર રવિ திங்கள் திங் செவ்வாய் செவ் புதன் புத வியாழன் வியா வெள்ளி வெள் சனி ஞாயிறு "
    "ஞாயி సోమవారం సోమ మంగళవారం మంగళ బుధవారం బుధ గురువారం గురు శుక్రవారం శుక్ర శనివారం శని ఆదివారం ఆది "
    "ಸೋಮವಾರ ಸೋಮ ಮಂಗಳವಾರ ಮಂಗಳ ಬುಧವಾರ ಬುಧ ಗುರುವಾರ ಗುರು ಶುಕ್ರವಾರ ಶುಕ್ರ ಶನಿವಾರ ಶನಿ ಭಾನುವಾರ ಭಾನು തിങ്കളാഴ്‌ച "
    "തിങ്കൾ ചൊവ്വാഴ്ച ചൊവ്വ ചൊവ്വാഴ്‌ച ബുധനാഴ്‌ച ബുധൻ വ്യാഴാഴ്‌ച വ്യാഴം വെള്ളിയാഴ്‌ച വെള്ളി ശനിയാഴ്‌ച ശനി ഞായറാഴ്‌ച "
    "ഞായർ සඳුදා අඟහරුවාදා අඟහ බදාදා බ්‍රහස්පතින්දා බ්‍රහස් සිකුරාදා සිකු සෙනසුරාදා සෙන ඉරිදා วันจันทร์ "
    "วันอังคาร วันพุธ วันพฤหัสบดี พฤ วันศุกร์ วันเสาร์ วันอาทิตย์ อา ວັນຈັນ ຈັນ ວັນອັງຄານ ອັງຄານ ວັນພຸດ ພຸດ "
    "ວັນພະຫັດ ພະຫັດ ວັນສຸກ ສຸກ ວັນເສົາ ເສົາ ວັນອາທິດ ອາທິດ ច័ន្ទ ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ ព្រហ សុក្រ សៅរ៍ "
    "អាទិត្យ တနင်္လာ အင်္ဂါ ဗုဒ္ဓဟူး ကြာသပတေး သောကြာ စနေ တနင်္ဂနွေ ორშაბათი ორშ სამშაბათი სამ ოთხშაბათი ოთხ "
    "ხუთშაბათი ხუთ პარასკევი პარ შაბათი შაბ კვირა კვი երկուշաբթի երկ երեքշաբթի երք չորեքշաբթի չրք "
    "հինգշաբթի հնգ ուրբաթ ուր շաբաթ շբթ կիրակի կիր esmaspäev teisipäev kolmapäev neljapäev reede laupäev "
    "pühapäev pirmdiena pirmd otrdiena otrd trešdiena trešd ceturtdiena ceturtd piektdiena piektd "
    "sestdiena sestd svētdiena svētd pirmadienis pr antradienis an trečiadienis tr ketvirtadienis kt "
    "penktadienis pn šeštadienis sekmadienis sk dilluns dl dimarts dt dimecres dc dijous dj divendres dv "
    "dissabte ds diumenge dg luns mércores mér xoves xov venres astelehena al asteartea ar asteazkena az "
    "osteguna og ostirala or larunbata lr igandea ig e_hënë hën e_martë e_mërkurë mër e_enjte enj "
    "e_premte pre e_shtunë sht e_diel die jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili "
    "miyerkules miy huwebes huw biyernes biy sabado linggo lin vrydag saterdag sondag dydd_llun llun "
    "dydd_mawrth maw dydd_mercher dydd_iau iau dydd_gwener gwen gwe dydd_sadwrn sad dydd_sul sul "
    "dé_luain luan dé_máirt máirt dé_céadaoin céad déardaoin déar dé_haoine aoine dé_sathairn sath "
    "dé_domhnaigh domh it-tnejn tne it-tlieta tli l-erbgħa erb il-ħamis ħam il-ġimgħa ġim is-sibt sib "
    "il-ħadd ħad mánadagur týsdagur týs mikudagur mik hósdagur hós fríggjadagur frí leygardagur ley "
    "méindeg méi dënschdeg dën mëttwoch mët donneschdeg don freideg samschdeg sonndeg son it segunda "
    "terça quarta quinta sexta feira thứ chủ nhật tues thur thurs weds sonnabend п'ятниця четверг суботу "
    "неделю середу пятницу среду п'ятницю понедельника 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 "
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일 月 火 水 木 金 土 日 الإثنين "
    "الاربعاء الاحد پنج‌شنبه یک‌شنبه سه چهار پنج วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่ วันศุกร์ที่ "
    "วันเสาร์ที่ วันอาทิตย์ที่"
).split()
"""Names and abbreviations of weekdays, phrases cut into words: passed over, never believed."""

LINKS: Final = (
    "of ta the on at in and as by a de del d l la le les à au ce el al las los dia día as às em o do da "
    "il alle den der dem um gegen van om op te kl klo kello i ved klokken года год г в р року рік о об ж "
    "жылы жылғы роки на roku r dnia godz godzina v ve dne u ob sati god leta ora orele din m d gada g "
    "plkst kell aasta metų έτους ώρα στις στη saat günü tarihinde ilin ili ci cı pukul jam tanggal pkl "
    "tahun bulan ngày năm lúc vào في عام سنة الساعة لسنة الموافق يوم ساعت روز سال در ב בשעה יום בתאריך "
    "שעה को पर सन तारीख সাল সালে เวลา วันที่ ที่ พ.ศ ค.ศ เดือน ปี ko ren ng noong ika tarehe saa mwaka "
    "nang թ ժ t"
).split()
"""Words that stand between the parts of a date or before its time and say nothing more."""

HOUR_WORDS: Final = (
    "uhr uur h hr hrs hour hours heure heures hora horas ore o'clock óra urah ura val น ч час часа часов "
    "година годин hod hodin giờ बजे բ"
).split()
"""Words after the hour."""

BEFORE_NOON: Final = (
    "am öö ص صباحا sa pg fm fh ap dop πμ قظ צ पूर्वाह्न सुबह vm pd sáng pagi утра ранку সকাল 上午 早上 "
    "清晨 凌晨 午前 오전"
).split()
AFTER_NOON: Final = (
    "pm ös م مساء ظهرا ch ptg em eh ip odp pop μμ بظ अपराह्न शाम nm md chiều tối siang sore malam вечера "
    "вечора بعدازظهر বিকাল রাত দুপুর 下午 晚上 傍晚 中午 午後 오후"
).split()
"""Words beside the hour that place it in the first or the second half of the day, without dots."""

CLOCK_ZONES: Final = MappingProxyType(
    {
        "utc": 0,
        "gmt": 0,
        "z": 0,
        "wet": 0,
        "bst": 60,
        "cet": 60,
        "mez": 60,
        "wat": 60,
        "west": 60,
        "cest": 120,
        "mesz": 120,
        "eet": 120,
        "cat": 120,
        "sast": 120,
        "eest": 180,
        "msk": 180,
        "мск": 180,
        "eat": 180,
        "trt": 180,
        "gst": 240,
        "pkt": 300,
        "ist": 330,
        "npt": 345,
        "ict": 420,
        "wib": 420,
        "wita": 480,
        "hkt": 480,
        "sgt": 480,
        "pht": 480,
        "myt": 480,
        "awst": 480,
        "wit": 540,
        "jst": 540,
        "kst": 540,
        "acst": 570,
        "aest": 600,
        "acdt": 630,
        "aedt": 660,
        "nzst": 720,
        "nzdt": 780,
        "brt": -180,
        "art": -180,
        "clt": -240,
        "ast": -240,
        "adt": -180,
        "nst": -210,
        "ndt": -150,
        "cot": -300,
        "pet": -300,
        "est": -300,
        "edt": -240,
        "cst": -360,
        "cdt": -300,
        "mst": -420,
        "mdt": -360,
        "pst": -480,
        "pdt": -420,
        "akst": -540,
        "akdt": -480,
        "hst": -600,
    }
)
"""Zone name to minutes east of Greenwich. Of several meanings the commonest in news stands here: BST is
British, CST American, IST Indian."""

SEASONAL_ZONES: Final = MappingProxyType({"et": -300, "ct": -360, "mt": -420, "pt": -480})
"""Names that American news uses all year, with the minutes in winter; an hour more from March to November."""

ERAS: Final = MappingProxyType(
    {
        "令和": 2018,
        "平成": 1988,
        "昭和": 1925,
        "大正": 1911,
        "明治": 1867,
        "民國": 1911,
        "民国": 1911,
        "中華民國": 1911,
        "中华民国": 1911,
    }
)
"""Era name to the Gregorian year before its first (Japan; and the Republic of China, used in Taiwan)."""

MONTH_FIRST: Final = frozenset({"en-us", "en-pr", "en-ph", "fil", "fil-ph", "es-us", "es-pr"})
"""Languages with a region that write 12/31/2018 (CLDR short patterns)."""

YEAR_FIRST: Final = frozenset({"ja", "zh", "ko", "hu", "lt", "mn", "si", "eu", "fa"})
"""Languages that write 18/12/31 where the year has two digits (CLDR short patterns)."""
