"""The set words of news pages in many languages, as written: data only (`labels` compares with them).

A bar or a line break parts two labels. Case, accents and punctuation are of no account.
"""

# ruff: noqa: RUF001 -- letters of other scripts are what this file is for
from types import MappingProxyType
from typing import Final

RELATED_LABELS: Final = """
you may also be interested | lea aquí | puede leer | también puede leer | puedes ver
read more | read also | also read | see also | also see | related | related article | related articles
related story | related stories | related news | related content | related post | related posts
related reading | related link | related links | related coverage | related topics | related video
more on this | more on this story | more on this topic | more on the topic | more | more news
more stories | further reading | read next | read this | read this next | read this too | read too
read further | read the full story | read our | full story | recommended | recommended reading
recommended for you | recommended stories | don't miss | dont miss | you may also like
you might also like | you may like | you may also be interested in | you might be interested in
must read | must reads | learn more | find out more | see more | also on | in case you missed it | icymi
editor's pick | editors' picks | editor's choice | from the archive | from the archives | previously
background reading | watch | watch also | also watch | watch more | watch now | listen | listen now | read
click here to read more | continue reading | keep reading | for more | for more on this | more information
what to read next
lesen sie auch | lesen sie hier | lesen sie mehr | lesen sie dazu | lesen sie dazu auch | lesen sie weiter
lesen sie jetzt | lies auch | lies dazu | auch lesen | auch lesenswert | lesetipp | lesetipps | lese-tipp
mehr lesen | mehr zum thema | mehr dazu | mehr | zum thema | siehe auch | weiterlesen
weiterführende artikel | passend dazu | auch interessant | das könnte sie auch interessieren
das könnte dich auch interessieren | ähnliche artikel | verwandte artikel | weitere artikel
passend zum thema | das könnte sie interessieren | das könnte dich interessieren
mehr dazu lesen sie hier | weitere themen | empfohlen | empfehlung der redaktion
hintergrund zum thema | dazu passend | mehr hier
lire aussi | à lire aussi | lire également | à lire également | lisez aussi | lire | à lire | lire plus
lire la suite | voir aussi | à voir aussi | sur le même sujet | sur le même thème | en savoir plus
pour en savoir plus | pour aller plus loin | articles liés | article lié | articles similaires
à découvrir | à ne pas manquer | notre sélection | nos articles | relire | article connexe
lire notre enquête | lire notre reportage | lire notre article
lire le reportage | lire l'enquête | articles connexes | vous aimerez aussi
à découvrir aussi | plus d'infos | écouter aussi | à écouter
leer más | lee más | leer también | lea también | lee también | lea además | lee además | lea más
le puede interesar | te puede interesar | puede interesarle | te puede gustar | le recomendamos
te recomendamos | te recomendamos leer | recomendado | recomendados | más información | mira también
mire también | ver también | vea también | ver además | artículo relacionado | artículos relacionados
noticia relacionada | noticias relacionadas | notas relacionadas | nota relacionada | relacionado
relacionadas | no te pierdas | no se pierda | además | también lea | sigue leyendo | llegiu també
llegeix també | més informació | també et pot interessar | notícies relacionades | ler tamén
máis información
leia mais | leia também | leia ainda | veja também | veja mais | saiba mais | ler mais | ler também
leia a seguir | confira também | confira | notícias relacionadas | artigos relacionados
artigo relacionado | não perca | assista também | recomendadas | leia | pode lhe interessar
continue lendo | matérias relacionadas
leggi anche | leggi di più | leggi tutto | leggi | leggi pure | da leggere | vedi anche | guarda anche
per approfondire | approfondimenti | approfondisci | ti potrebbe interessare | potrebbe interessarti
potrebbero interessarti | potrebbe interessarti anche | articoli correlati | articolo correlato
correlati | scopri di più | sullo stesso argomento | continua a leggere | non perdere
lees ook | lees meer | lees verder | lees hier | lees nu | lees | lees ook dit | bekijk ook | zie ook
gerelateerd | gerelateerde artikelen | gerelateerd artikel | aanbevolen | meer lezen | ook interessant
luister ook | kijk ook | lees nog | verwante artikels
læs også | læs mere | læs | se også | relaterede artikler | læs videre | les også | les mer | les mere
les | relaterte saker | relaterte artikler | hør også | läs också | läs även | läs mer | läs | se även
se också | relaterat | relaterade artiklar | mer om ämnet | missa inte | lesa meira | lesið einnig | sjá einnig
lue myös | lue lisää | katso myös | lue | aiheesta lisää | lue seuraavaksi | lue tästä | kuuntele myös
czytaj też | czytaj także | czytaj również | czytaj więcej | czytaj dalej | przeczytaj też
przeczytaj także | przeczytaj również | przeczytaj | zobacz też | zobacz także | zobacz również | zobacz
warto przeczytać | więcej na ten temat | więcej | polecamy | powiązane artykuły | powiązane
podobne artykuły | zobacz więcej | polecane | čtěte také | čtěte i | čtěte více | čtěte dále
přečtěte si také | přečtěte si | přečtěte si více | více k tématu | související | související články
související článek | mohlo by vás zajímat | viz také | další články | čtěte | čítajte aj | čítajte tiež
čítajte viac | prečítajte si aj | prečítajte si | prečítajte si tiež | súvisiace články | súvisiace
mohlo by vás zaujímať | viac k téme
читайте также | читайте ещё | читать также | читать далее | читать ещё | читайте | читайте по теме
читайте подробнее | подробнее | по теме | материалы по теме | статьи по теме | ещё по теме
смотрите также | смотрите | см. также | рекомендуем | рекомендуем прочитать | вам может быть интересно
вам будет интересно | похожие материалы | похожие статьи | другие новости | связанные статьи
ранее мы писали
слушайте также | не пропустите | читайте в нашем материале | читайте також | читати також | читати далі
дивіться також | дивись також | детальніше | докладніше | за темою | матеріали за темою | читайте ще
до теми | вас може зацікавити | рекомендуємо | рекомендуємо прочитати | чытайце таксама | чытайце яшчэ
глядзіце таксама | прочетете още | прочетете също | прочети още | вижте още | вижте също | още по темата
свързани статии | още | четете също | чети още
pročitajte još | pročitajte i | pročitajte | pročitajte više | čitajte još | čitaj još | pročitaj još
pogledajte i | pogledajte još | vidi još | opširnije | povezane vesti | povezane vijesti | povezani članci
više o temi | više o ovome | прочитајте још | прочитајте и | погледајте још | више о теми
прочитајте повеќе | прочитајте уште | поврзани вести | прочитај повеќе | preberite tudi | preberite še
preberite več | preberi tudi | preberi več | sorodni članki | več o temi
olvassa el | olvassa el ezt is | olvasd el | olvasd el ezt is | olvass tovább | tovább | kapcsolódó
kapcsolódó cikk | kapcsolódó cikkek | kapcsolódó cikkünk | ez is érdekelheti | további cikkek | bővebben
citește și | citeşte şi | citiți și | citește mai mult | citește mai multe | citește | vezi și
vezi mai mult | articole similare | știri similare | recomandări | pe aceeași temă | articole asemănătoare
lexo edhe | lexo më shumë | lexo | lexoni gjithashtu | lexoni edhe | shiko edhe | të ngjashme
διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | διάβασε επίσης | διαβάστε περισσότερα | διαβάστε
δείτε επίσης | δείτε ακόμη | δείτε ακόμα | σχετικά άρθρα | σχετικά | σχετικό άρθρο | περισσότερα
διάβασε ακόμα
loe ka | loe lisaks | loe edasi | loe veel | loe rohkem | vaata ka | seotud artiklid | lasi arī
lasiet arī | lasi vairāk | lasi vēl | saistītie raksti | skaties arī | skaityk taip pat
skaitykite taip pat | skaitykite daugiau | skaityti daugiau | taip pat skaitykite | susiję straipsniai
susijusios naujienos
ayrıca okuyun | ayrıca oku | ayrıca bakınız | bunları da okuyun | bunu da oku
bunlar da ilginizi çekebilir | ilginizi çekebilir | ilgili haber | ilgili haberler | ilgili içerik
ilgili yazılar | ilgili yazı | devamını oku | daha fazla oku | daha fazlası | okuyun | önerilen
buna da bakın | buna da bakin | haberi oku
önerilen haber | haberin devamı | oxuyun | həmçinin oxuyun | ətraflı oxuyun | əlaqəli xəbərlər
oxşar xəbərlər | тағы оқыңыз | тағы да оқыңыз | оқи отырыңыз | тақырып бойынша | o'qing | yana o'qing
shuningdek o'qing | batafsil
اقرأ أيضا | اقرأ ايضا | إقرأ أيضا | اقرأ المزيد | إقرأ المزيد | اقرأ كذلك | اقرئي أيضا | اقرأوا أيضا
أقرأ أيضا | طالع أيضا | طالع المزيد | شاهد أيضا | شاهد المزيد | شاهد | مواضيع ذات صلة | مقالات ذات صلة
أخبار ذات صلة | ذات صلة | موضوعات ذات صلة | قد يهمك | قد يهمك أيضا | المزيد | للمزيد | اقرأ | إقرأ
ننصحك بقراءة | اقرأ على الموقع | بیشتر بخوانید | بیشتر بدانید | همچنین بخوانید | مطالب مرتبط | مطلب مرتبط
اخبار مرتبط | بخوانید | ادامه مطلب | خواندن بیشتر | مرتبط | مزید پڑھیں | یہ بھی پڑھیں | مزید پڑھیے
یہ بھی پڑھیے | متعلقہ خبریں | متعلقہ مضامین | پڑھیں | קראו גם | קרא גם | קראו עוד | קרא עוד | לקריאה נוספת
כתבות נוספות | כתבות קשורות | ראו גם | עוד בנושא | אולי יעניין אותך | מומלץ | קראו
यह भी पढ़ें | ये भी पढ़ें | यह भी पढ़ेंः | इसे भी पढ़ें | और पढ़ें | पढ़ें | यह भी देखें | संबंधित खबर | संबंधित खबरें | संबंधित लेख | ये भी देखें
हे ही वाचा | हेही वाचा | आणखी वाचा | अधिक वाचा | यो पनि पढ्नुहोस् | यो पनि | थप पढ्नुहोस् | आरोও पড়ুন | আরও পড়ুন
আরো পড়ুন | আরও দেখুন | সম্পর্কিত খবর | পড়ুন | আরও খবর | વધુ વાંચો | આ પણ વાંચો | આ પણ જુઓ | ਇਹ ਵੀ ਪੜ੍ਹੋ | ਹੋਰ ਪੜ੍ਹੋ
மேலும் படிக்க | இதையும் படிக்க | இதையும் படியுங்கள் | இதையும் வாசிக்க | మరింత చదవండి | ఇది కూడా చదవండి | ఇవి కూడా చదవండి
ಇದನ್ನೂ ಓದಿ | ಹೆಚ್ಚು ಓದಿ | ഇതും വായിക്കുക | കൂടുതൽ വായിക്കുക | ഇതും വായിക്കൂ | තවත් කියවන්න
延伸阅读 | 延伸閱讀 | 相关阅读 | 相關閱讀 | 相关文章 | 相關文章 | 相关新闻 | 相關新聞 | 推荐阅读
推薦閱讀 | 阅读更多 | 閱讀更多 | 更多阅读 | 查看更多 | 看更多 | 相关报道 | 相關報導 | 相關報道 | 更多新闻
更多新聞 | 了解更多 | 更多内容 | 另见 | 另見 | 参见 | 猜你喜欢 | 热门推荐 | 往期回顾 | 你可能感兴趣
関連記事 | 関連ニュース | あわせて読みたい | 合わせて読みたい | こちらもおすすめ | 続きを読む | もっと読む
おすすめ記事 | 関連 | こちらの記事もおすすめ | 関連リンク
こちらも読む | 併せて読みたい | 次に読みたい | 관련기사 | 관련 기사 | 관련뉴스
관련 뉴스 | 더 보기 | 더 읽기 | 더보기 | 함께 읽기 | 이어 읽기 | 추천기사 | 추천 기사
함께 보면 좋은 기사
đọc thêm | xem thêm | đọc tiếp | xem tiếp | bài liên quan | tin liên quan | tin bài liên quan
có thể bạn quan tâm | đọc nhiều | baca juga | baca selengkapnya | baca | lihat juga | simak juga | simak
berita terkait | artikel terkait | baca lainnya | pilihan editor | baca lagi | baca seterusnya
berita berkaitan | artikel berkaitan | basahin din | basahin | basahin rin | kaugnay na balita | อ่านเพิ่มเติม
อ่านต่อ | อ่านข่าวเพิ่มเติม | ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | อ่านข่าวที่เกี่ยวข้อง | ดูเพิ่มเติม | អានបន្ថែម | អត្ថបទទាក់ទង
ဆက်ဖတ်ရန် | ဆက်လက်ဖတ်ရှုရန်
soma zaidi | soma pia | habari zinazohusiana | sidoo kale akhri | akhri | ተጨማሪ ያንብቡ | წაიკითხეთ ასევე
ასევე წაიკითხეთ | კითხვის გაგრძელება | მსგავსი სტატიები | կարդացեք նաև | կարդալ նաև | կարդալ ավելին
irakurri ere | irakurri gehiago | darllenwch hefyd | darllen mwy | léigh freisin | léigh tuilleadh
"""
"""Labels of a promo inside the text, as in "Read more: …"."""

RELATED_HEADINGS: Final = """
related articles | related stories | related news | related posts | related content | related links
more stories | related articles more from author | more from author | more from the author
you may also like | you might also like | recommended for you | recommended stories | recommended reading
most read | most popular | trending now | latest news | read next | popular posts | recent posts
recent comments | more from this section | what to read next | around the web | from around the web
sponsored content | promoted content | previous article | next article | more like this | top stories
editor's picks
ähnliche artikel | verwandte artikel | weitere artikel | mehr zum thema
das könnte sie auch interessieren | meistgelesen | das könnte dich auch interessieren | auch interessant
neueste beiträge | vorheriger artikel | nächster artikel | anzeigen
articles liés | articles similaires | sur le même sujet | les plus lus | à lire aussi | vous aimerez aussi
article précédent | article suivant | articles connexes | articles récents | dans la même rubrique
plus de l'auteur
artículos relacionados | noticias relacionadas | notas relacionadas | te puede interesar | lo más leído
lo más visto | también te puede interesar | entradas recientes | artículo anterior | artículo siguiente
más del autor | más noticias
notícias relacionadas | artigos relacionados | leia também | mais lidas | matérias relacionadas
veja também | posts recentes | articoli correlati | potrebbe interessarti | potrebbe interessarti anche
i più letti | ti potrebbe interessare | articolo precedente | articolo successivo | gerelateerde artikelen
lees ook | meest gelezen | lees meer | verwante artikels
relaterede artikler | relaterte saker | relaterte artikler | relaterade artiklar | mest lest | mest læste
mest läst | luetuimmat | aiheesta lisää | powiązane artykuły | podobne artykuły | czytaj także
najczęściej czytane | zobacz także | polecane | související články | nejčtenější | mohlo by vás zajímat
súvisiace články | najčítanejšie
читайте также | материалы по теме | похожие материалы | похожие статьи | похожие записи | самое читаемое
популярное | по теме | статьи по теме | другие новости | читайте також | матеріали за темою | схожі статті
популярні новини | свързани статии | най-четени | povezane vesti | povezane vijesti | povezani članci
najčitanije | sorodni članki | kapcsolódó cikkek | legolvasottabb | articole similare | cele mai citite
σχετικά άρθρα | δημοφιλή | seotud artiklid | saistītie raksti | susiję straipsniai
ilgili haberler | ilgili yazılar | benzer haberler | çok okunanlar | ilginizi çekebilir | benzer yazılar
مواضيع ذات صلة | مقالات ذات صلة | أخبار ذات صلة | الأكثر قراءة | قد يهمك أيضا | اقرأ أيضا | مقالات مشابهة
مطالب مرتبط | اخبار مرتبط | پربازدیدترین | متعلقہ خبریں | כתבות נוספות | כתבות קשורות | הנצפות ביותר
संबंधित खबरें | संबंधित लेख | আরও পড়ুন | সম্পর্কিত খবর
相关文章 | 相關文章 | 相关新闻 | 相關新聞 | 相关阅读 | 相關閱讀 | 推荐阅读 | 推薦閱讀 | 延伸閱讀
延伸阅读 | 热门文章 | 熱門文章 | 猜你喜欢 | 関連記事 | おすすめ記事 | 人気記事 | あわせて読みたい
アクセスランキング | 관련기사 | 관련 기사 | 많이 본 뉴스 | 추천 기사 | 인기 기사 | bài liên quan
tin liên quan | tin cùng chuyên mục | đọc nhiều nhất | berita terkait | artikel terkait | terpopuler
baca juga | berita berkaitan | ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง
"""
"""Headings of a list of other articles that stands below the text."""

COMMENT_NOUNS: Final = """
comments | reader comment | reader comments | readers' comments
kommentare | leserkommentar | leserkommentare | kommentaren
commentaires | réaction | réactions
comentarios | comentários | comentaris | comentarios de los lectores
commenti | reacties | opmerkingen | kommentarer | kommentaarit | kommentit | athugasemd | athugasemdir
ummæli
komentarze | komentáře | diskuse | diskuze | komentáre | diskusia | komentari | komentarji | hozzászólások
comentarii | komente | komentet | σχόλια | kommentaarid | komentāri | komentarai
комментарии | отзывы | обсуждение | коментарі | коментари | каментары | пікірлер
yorumlar | rəylər | şərhlər | izohlar | fikrlar
تعليقات | التعليقات | دیدگاه ها | نظرات | کامنت | تبصرے | تعليقات القراء | תגובות
टिप्पणियाँ | टिप्पणियां | प्रतिक्रियाएं | प्रतिक्रियाएँ | कमेंट्स | प्रतिक्रियाहरू | মন্তব্যসমূহ | ટિપ્પણીઓ | கருத்துகள்
கருத்துக்கள் | వ్యాఖ్యలు | ಕಾಮೆಂಟ್‌ಗಳು | അഭിപ്രായങ്ങൾ
评论 | 評論 | 留言 | 回應 | 网友评论 | 跟贴 | コメント | コメント一覧 | 댓글
bình luận | ý kiến bạn đọc | komentar pembaca | mga komento | ความคิดเห็น | คอมเมนต์ | មតិយោបល់ | კომენტარები
մեկնաբանություններ | iruzkinak | sylwadau | tráchtanna
"""
"""What readers' comments are called, in the plural: a heading with or without a number beside it."""

COUNTED_NOUNS: Final = """
total comments | number of comments | anzahl kommentare | anzahl der kommentare | nombre de commentaires
número de comentarios | total de comentarios | numero di commenti | aantal reacties | liczba komentarzy
всего комментариев | количество комментариев | всього коментарів | toplam yorum
댓글 개 | 评论 条 | 評論 條 | 条 | 回应 | response to | responses to
comment | response | responses | reply | replies | thought | thoughts
kommentar | beitrag | beiträge | antworten
commentaire | avis | contributions
comentario | comentário | comentari | respuesta | respuestas | resposta | respostas | opiniones
commento | reactie | opmerking | kommentti | kommenttia | svar
komentarz | komentarzy | komentář | komentářů | komentár | komentárov | komentar | komentara | komentarjev
komentarja | hozzászólás | comentariu | de comentarii | koment | σχόλιο | kommentaar | kommentaari
komentārs | komentaras | komentarų
комментарий | комментария | комментариев | отзыв | отзыва | отзывов | ответ | ответа | ответов | коментар
коментарів | коментаря | коментара | каментар | каментароў | пікір
yorum | rəy | şərh | izoh
تعليق | تعليقا | تعليقان | ردود | دیدگاه | نظر | نظرها | تبصرہ | آراء | תגובה
टिप्पणी | प्रतिक्रिया | कमेंट | মন্তব্য | টি মন্তব্য | ટિપ્પણી | கருத்து | వ్యాఖ్య | അഭിപ്രായം
条评论 | 條評論 | 则评论 | 則評論 | 则留言 | 則留言 | 条留言 | 个评论 | 回复 | 條回應 | 则回应 | 則回應
件のコメント | 件 | 개의 댓글 | 개 댓글 | 의견
ý kiến | phản hồi | tanggapan | ulasan | komen | komento | ความเห็น | maoni | კომენტარი | մեկնաբանություն
iruzkin | sylw | trácht
"""
"""What they are called beside a number only: alone, such a word names a field, a link or a kind of text."""

COMMENTS_HEADINGS: Final = """
view comments | show comments | load comments | all comments | latest comments | top comments
join the conversation | what readers say | discussion | the discussion | join the discussion
conversation | comments section | comment section
kommentare anzeigen | alle kommentare | kommentare lesen | diskussion | ihre meinung | die diskussion
leserstimmen
voir les commentaires | tous les commentaires | vos commentaires | vos réactions | ver comentarios
todos los comentarios | ver comentários | todos os comentários | tutti i commenti | vedi commenti
alle reacties | bekijk reacties | discussie | keskustelu | alla kommentarer | wszystkie komentarze
dyskusja | показать комментарии | все комментарии | усі коментарі | tüm yorumlar | yorumları göster
查看评论 | 全部评论 | 所有评论 | 最新评论 | 热门评论 | コメントを見る | 댓글 보기 | 전체 댓글
xem bình luận | tất cả bình luận | semua komentar | lihat komentar | כל התגובות | جميع التعليقات
عرض التعليقات
"""
"""Further headings of the list of readers' comments."""

ONE: Final = """
one | a | ein | eine | un | une | uno | una | um | uma | een | één | en | ett | et | yksi | jeden | jedna
jedno | один | одна | одно | един | една | egy | o | ένα | bir | واحد
"""
"""The word for one before such a noun."""

NONE: Final = """
no hay | não há | il n'y a pas de | non ci sono | there are no | es gibt keine | nessun | det finns inga
no | none | zero | keine | kein | aucun | aucune | pas de | sin | ningún | sem | nenhum | geen
ingen | inga | ei | brak | žádné | žádný | žiadne | нет | немає | няма | nincs | niciun | nema | hiç
لا توجد | لا | אין | कोई नहीं | 暂无 | 暫無 | 没有 | 沒有 | 尚无 | 尚無 | chưa có | belum ada | ไม่มี
"""
"""The word for none before such a noun."""

REPLY_FORM_HEADINGS: Final = """
leave a reply | leave a reply cancel reply | cancel reply | leave a comment | leave comment
leave your comment | leave a response | leave your reply | post a comment | post your comment
add a comment | add comment | add your comment | write a comment | write your comment | submit a comment
comment on this article | have your say | what do you think | share your thoughts | speak your mind
be the first to comment | your comment | make a comment | post a reply | your reply | drop a comment
reply to this post | leave a reply to
schreibe einen kommentar | schreiben sie einen kommentar | kommentar schreiben | kommentar verfassen
kommentar hinterlassen | hinterlasse einen kommentar | hinterlasse eine antwort | antwort hinterlassen
hinterlassen sie einen kommentar | ihr kommentar | dein kommentar | einen kommentar schreiben
antworten abbrechen | antwort abbrechen | kommentar abgeben | kommentar hinzufügen | neuer kommentar
schreib einen kommentar | jetzt kommentieren | artikel kommentieren
laisser un commentaire | laissez un commentaire | laisser une réponse | ajouter un commentaire
écrire un commentaire | poster un commentaire | publier un commentaire | votre commentaire
répondre annuler la réponse | laissez un commentaire annuler la réponse | annuler la réponse
laisser votre commentaire | soyez le premier à commenter | commenter cet article | donner votre avis
deja una respuesta | dejar una respuesta | deja un comentario | dejar un comentario | deje un comentario
deje una respuesta | escribe un comentario | escribir un comentario | añadir comentario
agregar comentario | publicar un comentario | cancelar la respuesta | cancelar respuesta
danos tu opinión | deja tu comentario | tu comentario | deixa un comentari | escriu un comentari
deixar unha resposta
deixe um comentário | deixe uma resposta | deixar um comentário | deixar uma resposta
escreva um comentário | cancelar resposta | seu comentário | faça um comentário | deixe seu comentário
adicionar comentário | comentar esta notícia | lascia un commento | lascia una risposta
scrivi un commento | annulla risposta | aggiungi un commento | invia un commento | il tuo commento
inserisci un commento | commenta per primo
geef een reactie | laat een reactie achter | plaats een reactie | geef een antwoord | reactie annuleren
schrijf een reactie | laat een bericht achter | jouw reactie | skriv en kommentar | skriv kommentar
efterlad en kommentar | skriv et svar | legg igjen en kommentar | legg igjen et svar | legg inn kommentar
avbryt svar | lämna ett svar | lämna en kommentar | skriv et innlegg | skildu eftir svar | jätä kommentti
kirjoita kommentti | kommentoi | peruuta vastaus | jätä vastaus
dodaj komentarz | zostaw komentarz | skomentuj | napisz komentarz | zostaw odpowiedź
anuluj pisanie odpowiedzi | twój komentarz | napsat komentář | přidat komentář | vložit komentář
zanechat odpověď | zrušit odpověď na komentář | pridať komentár | napísať komentár | pridaj komentár
zanechať odpoveď | ostavite komentar | ostavi komentar | napiši komentar | pošalji komentar
dodaj komentar | komentariši | odustani od odgovora | ostavi odgovor | ostavite odgovor
napišite komentar | dodajte komentar | остави коментар | оставите коментар | остави одговор
szólj hozzá | hozzászólás írása | szóljon hozzá | vélemény, hozzászólás | válasz megszakítása
írj hozzászólást | lasă un comentariu | lasă un răspuns | lăsați un comentariu | adaugă un comentariu
anulează răspunsul | scrie un comentariu | adaugă comentariu | lini një përgjigje | lini një koment
αφήστε ένα σχόλιο | αφήστε μια απάντηση | αφήστε το σχόλιό σας | γράψτε ένα σχόλιο | προσθήκη σχολίου
ακύρωση απάντησης | αφήστε σχόλιο | lisa kommentaar | jäta kommentaar | kirjuta kommentaar
atstāt komentāru | pievienot komentāru | parašykite komentarą | komentuoti | rašyti komentarą
palikti komentarą
оставить комментарий | добавить комментарий | оставьте комментарий | написать комментарий
прокомментировать | ваш комментарий | отменить ответ | добавить отзыв | оставить отзыв | оставьте ответ
оставить ответ | залишити коментар | додати коментар | залиште коментар | написати коментар
залишити відповідь | залиште відповідь | скасувати відповідь | вашият коментар | вашият отговор
напишете коментар | добави коментар | коментирай | пакінуць каментар | пікір қалдыру | пікір қосу
yorum yap | yorum yaz | yorum yazın | bir cevap yazın | bir yanıt yazın | cevabı iptal et
yanıtı iptal et | yorum bırakın | bir yorum yazın | yorumunuz | siz de yorum yapın | rəy yaz | şərh yaz
izoh qoldirish | fikr bildirish
اترك تعليقا | اترك تعليق | أضف تعليق | أضف تعليقا | اضف تعليق | اترك ردا | اترك رد | اكتب تعليقا
اكتب تعليق | أكتب تعليق | إلغاء الرد | شارك برأيك | ضع تعليقا | اترك رداً إلغاء الرد | أترك تعليق | تعليقك
ارسال دیدگاه | نظر بدهید | دیدگاهتان را بنویسید | لغو پاسخ | ارسال نظر | نظر شما | پاسخ دهید | تبصرہ کریں
جواب دیں | اپنی رائے دیں | כתיבת תגובה | השאר תגובה | הוסף תגובה | הוספת תגובה | כתוב תגובה
टिप्पणी करें | एक टिप्पणी छोड़ें | अपनी टिप्पणी लिखें | प्रतिक्रिया दें | उत्तर रद्द करें | एक उत्तर छोड़ें | अपनी राय दें
मत द्या | प्रतिक्रिया लिहा | प्रतिक्रिया दिनुहोस् | মন্তব্য করুন | একটি মন্তব্য করুন | উত্তর বাতিল | মতামত দিন
প্রতিক্রিয়া জানান | ટિપ્પણી લખો | கருத்து தெரிவிக்க | கருத்து இடுக | மறுமொழி இடவும் | వ్యాఖ్యానించండి | సమాధానం ఇవ్వూ
发表评论 | 發表評論 | 发表回复 | 發表回覆 | 发布评论 | 写评论 | 我要评论 | 添加评论 | 取消回复 | 取消回覆
发表留言 | 發表留言 | 发表您的评论 | 留下评论 | 留言回覆 | 發佈留言 | 發表迴響 | 我来说两句 | 登录后评论
评论前必须登录 | コメントを残す | コメントする | コメントを書く | コメントを投稿 | 返信をキャンセル
コメントを投稿する | コメントをどうぞ | 댓글 남기기 | 댓글 쓰기 | 댓글쓰기 | 답글 남기기 | 응답 취소
댓글 달기 | 댓글을 남겨주세요 | 답글 취소
để lại bình luận | để lại một bình luận | viết bình luận | gửi bình luận | gửi phản hồi | trả lời hủy
hủy trả lời | ý kiến của bạn | bình luận của bạn | tinggalkan balasan | tinggalkan komentar
tulis komentar | beri komentar | batalkan balasan | kirim komentar | berikan komentar | tambah komentar
tinggalkan komen | beri komen | batal balasan | mag-iwan ng komento | ใส่ความเห็น | แสดงความคิดเห็น
เขียนความคิดเห็น | ยกเลิกการตอบ | ทิ้งคำตอบไว้ | acha maoni | toa maoni | დატოვე კომენტარი | კომენტარის დამატება
գրել մեկնաբանություն | թողնել մեկնաբանություն | utzi iruzkina | gadael ymateb | fág freagra
"""
"""Headings of the form in which readers write a comment."""

REPLY_FORM_LINES: Final = """
please enter your comment | please enter your name here | please enter your email address here
enter your comment | you have entered an incorrect email address | name | email | e-mail | website
comment | url | submit | submit comment | post comment | send | your email address will not be published
your email address will not be published required fields are marked | required fields are marked
your e-mail address will not be published
save my name email and website in this browser for the next time i comment
save my name and email in this browser | notify me of follow-up comments by email
notify me of new posts by email | notify me of followup comments via e-mail
you must be logged in to post a comment | you must be logged in to leave a comment
log in to leave a comment | log in to reply | please log in to comment | please login to comment
cancel reply | sign up | log in | your name | your email | captcha | i'm not a robot
all comments are moderated | comments are moderated | comments are closed | no comments yet
be the first to comment | there are no comments yet | connect with | login with | subscribe | notify of
guest | oldest | newest | most voted | inline feedbacks | view all comments | load more comments
show more comments | more comments | older comments | newer comments | sort by
bitte geben sie ihren kommentar ein | bitte geben sie hier ihren namen ein
bitte gib deinen kommentar ein | bitte gib hier deinen namen ein
deine e-mail-adresse wird nicht veröffentlicht | ihre e-mail-adresse wird nicht veröffentlicht
deine e-mail-adresse wird nicht veröffentlicht erforderliche felder sind mit markiert
erforderliche felder sind mit markiert | kommentar | e-mail-adresse | webseite | kommentar abschicken
absenden | senden | kommentar absenden
meinen namen meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern
du musst angemeldet sein um einen kommentar abzugeben
sie müssen angemeldet sein um einen kommentar abzugeben | bitte melden sie sich an um zu kommentieren
noch keine kommentare | kommentare sind geschlossen | weitere kommentare laden
s'il vous plaît entrez votre commentaire | s'il vous plaît entrez votre nom ici
veuillez entrer votre commentaire | veuillez entrer votre nom ici
votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée
votre adresse e-mail ne sera pas publiée les champs obligatoires sont indiqués avec
les champs obligatoires sont indiqués avec | commentaire | nom | prénom | site web
laisser un commentaire | envoyer | publier | publier le commentaire
enregistrer mon nom mon e-mail et mon site dans le navigateur pour mon prochain commentaire
vous devez vous connecter pour publier un commentaire
vous devez être connecté pour publier un commentaire
por favor ingrese su comentario | por favor ingrese su nombre aquí | por favor introduzca su comentario
por favor escriba su nombre aquí | tu dirección de correo electrónico no será publicada
su dirección de correo electrónico no será publicada
tu dirección de correo electrónico no será publicada los campos obligatorios están marcados con
los campos obligatorios están marcados con | comentario | nombre | correo electrónico | web
publicar el comentario | publicar comentario | enviar
guarda mi nombre correo electrónico y web en este navegador para la próxima vez que comente
lo siento debes estar conectado para publicar un comentario | debes iniciar sesión para comentar
por favor digite seu comentário | por favor digite seu nome aqui
o seu endereço de e-mail não será publicado
o seu endereço de e-mail não será publicado campos obrigatórios são marcados com
campos obrigatórios são marcados com | comentário | nome | site | publicar comentário
salvar meus dados neste navegador para a próxima vez que eu comentar
per favore inserisci il tuo commento | per favore inserisci il tuo nome qui
il tuo indirizzo email non sarà pubblicato
il tuo indirizzo email non sarà pubblicato i campi obbligatori sono contrassegnati
i campi obbligatori sono contrassegnati | commento | sito web | invia commento | pubblica commento
devi essere connesso per inviare un commento
salva il mio nome email e sito web in questo browser per la prossima volta che commento
vul alstublieft uw commentaar in | vul hier uw naam in | je e-mailadres wordt niet gepubliceerd
het e-mailadres wordt niet gepubliceerd | vereiste velden zijn gemarkeerd met | naam | reactie
reactie plaatsen | je moet ingelogd zijn om een reactie te plaatsen
din e-mailadresse vil ikke blive publiceret | din e-postadress kommer inte publiceras
din e-postadresse vil ikke bli publisert | obligatoriska fält är märkta
obligatoriske felter er merket med | navn | namn | e-post | webbplats | nettsted | publicera kommentar
sähköpostiosoitettasi ei julkaista | pakolliset kentät on merkitty | nimi | sähköposti | lähetä kommentti
twój adres e-mail nie zostanie opublikowany | wymagane pola są oznaczone | komentarz | nazwa
witryna internetowa | opublikuj komentarz | musisz się zalogować aby móc dodać komentarz
vaše e-mailová adresa nebude zveřejněna | vyžadované informace jsou označeny | jméno | odeslat komentář
vaša e-mailová adresa nebude zverejnená | meno | e-pošta | vaš email neće biti objavljen | ime
pošalji komentar
ваш адрес email не будет опубликован | ваш e-mail не будет опубликован | обязательные поля помечены
комментарий | имя | сайт | отправить комментарий | отправить
сохранить моё имя email и адрес сайта в этом браузере для последующих моих комментариев
для отправки комментария вам необходимо авторизоваться | пожалуйста введите ваш комментарий
пожалуйста введите ваше имя | ваша e-mail адреса не оприлюднюватиметься | обов'язкові поля позначені
ім'я | опублікувати коментар | коментар | надіслати
e-posta hesabınız yayımlanmayacak | e-posta adresiniz yayınlanmayacak
gerekli alanlar ile işaretlenmişlerdir | yorum | isim | ad | e-posta | internet sitesi | yorum gönder
gönder | lütfen yorumunuzu giriniz | lütfen isminizi buraya giriniz
لن يتم نشر عنوان بريدك الإلكتروني | لن يتم نشر عنوان بريدك الإلكتروني الحقول الإلزامية مشار إليها بـ
الحقول الإلزامية مشار إليها بـ | التعليق | تعليق | الاسم | البريد الإلكتروني | الموقع الإلكتروني
إرسال التعليق | ارسال | إرسال | من فضلك ادخل تعليقك | من فضلك ادخل اسمك هنا
نشانی ایمیل شما منتشر نخواهد شد | بخش‌های موردنیاز علامت‌گذاری شده‌اند | دیدگاه | نام | ایمیل | وب‌ سایت
فرستادن دیدگاه | האימייל לא יוצג באתר | שדות החובה מסומנים | שם | אימייל | אתר | להגיב
आपका ईमेल पता प्रकाशित नहीं किया जाएगा | आवश्यक फ़ील्ड चिह्नित हैं | नाम | ईमेल | वेबसाईट | टिप्पणी भेजें
您的邮箱地址不会被公开 | 您的电子邮箱地址不会被公开 | 电子邮件地址不会被公开 | 必填项已用标注
发佈留言必須填寫的電子郵件地址不會公開 | 必填欄位標示為 | 评论 | 姓名 | 名称 | 显示名称 | 电子邮件 | 邮箱
网站 | 網站 | 提交 | 提交评论 | 发表评论
在此浏览器中保存我的显示名称邮箱地址和网站地址以便下次评论时使用
メールアドレスが公開されることはありません | が付いている欄は必須項目です | コメント | 名前 | メール
サイト | コメントを送信 | 送信 | 이메일 주소는 공개되지 않습니다 | 필수 필드는 로 표시됩니다 | 댓글 | 이름
이메일 | 웹사이트 | 댓글 달기 | email của bạn sẽ không được hiển thị công khai
các trường bắt buộc được đánh dấu | bình luận | tên | trang web | gửi bình luận
alamat email anda tidak akan dipublikasikan | ruas yang wajib ditandai | komentar | nama | situs web
kirim komentar | อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น | ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย | ความเห็น | ชื่อ | อีเมล | เว็บไซต์
"""
"""Lines of that form: field names, validation messages, notices, buttons."""

COMMENT_LINKS: Final = """
reply | reply to this | like | likes | dislike | report | report comment | report abuse | flag
flag as inappropriate | share | permalink | link | comment link | edit | delete | quote | parent
thread | upvote | downvote | vote | translate | log in to reply | login to reply | hide replies
show replies | view replies | load more | antworten | antwort | melden | gefällt mir | zitieren
kommentar melden | auf diesen kommentar antworten | teilen | link kopieren | bearbeiten | löschen
répondre | répondre à ce message | modifier | supprimer | signaler | signaler un abus | j'aime
partager | responder | denunciar | me gusta | reportar | citar | curtir | rispondi | segnala | mi piace
beantwoorden | antwoorden | reageer | rapporteer | svar | svara | anmäl | besvar | rapporter | vastaa
ilmoita | odpowiedz | zgłoś | odpovědět | nahlásit | odpovedať | odgovori | prijavi | одговори | válasz
válaszolok | răspunde | raportează | απάντηση | αναφορά | vasta | atbildēt | atsakyti | ответить
редактировать | удалить | пожаловаться | нравится | цитировать | відповісти | поскаржитися | отговор
отговори | жалоба | yanıtla | cevapla | şikayet et | beğen | cavab ver | رد | الرد | رد على | إبلاغ
أعجبني | پاسخ | گزارش | جواب دیں | הגב | השב | דווח | जवाब दें | उत्तर दें | रिपोर्ट करें | প্রতিউত্তর
জবাব | 回复 | 回覆 | 举报 | 舉報 | 赞 | 點讚 | 返信 | 通報 | 編集 | 削除 | 답글 | 답변 | 수정 | 삭제
신고 | 공감 | 비공감 | trả lời | báo xấu | thích | balas | laporkan | suka | ตอบกลับ | ตอบ | แจ้งลบ
"""
"""Links that stand beside each comment."""

HOME_WORDS: Final = """
home | home page | homepage | front page | main | main page | startseite | start | zur startseite
accueil | page d'accueil | inicio | portada | página principal | página inicial | início | principal
capa | inici | hem | hjem | forside | forsiden | startside | forsíða | heim | etusivu | koti | voorpagina
startpagina | tuis | strona główna | główna | domů | domov | hlavní stránka | hlavní strana | úvod
úvodní stránka | naslovna | naslovnica | početna | početna strana | domača stran | насловна | почетна
почетна страна | дома | главная | главная страница | головна | головна сторінка | галоўная | начало
начална страница | басты бет | kezdőlap | főoldal | címlap | nyitólap | acasă | prima pagină
prima pagina | kreu | faqja kryesore | ballina | αρχική | αρχική σελίδα | avaleht | esileht | sākums
sākumlapa | pradžia | titulinis | pradinis | ana sayfa | anasayfa | əsas səhifə | ana səhifə | bosh sahifa
الرئيسية | الصفحة الرئيسية | صفحه اصلی | خانه | صفحۂ اول | سرورق | ہوم | ہوم پیج | דף הבית | ראשי | בית
עמוד הבית | होम | मुखपृष्ठ | मुख्य पृष्ठ | गृहपृष्ठ | हिंदी न्यूज़ | হোম | প্রচ্ছদ | મુખ્ય પૃષ્ઠ | હોમ | ਮੁੱਖ ਪੰਨਾ | முகப்பு | హోమ్
ಮುಖಪುಟ | ഹോം | මුල් පිටුව | 首页 | 首頁 | 主页 | 主頁 | ホーム | トップ | トップページ | 홈 | 홈으로 | 메인
처음 | trang chủ | beranda | laman utama | utama | halaman utama | tahanan | หน้าแรก | หน้าหลัก | ទំព័រដើម
ပင်မစာမျက်နှာ | nyumbani | mwanzo | bogga hore | მთავარი | գլխավոր | hasiera | hafan | cartref | baile
"""
"""What the first step of a breadcrumb says."""

SHARE_WORDS: Final = """
share | shares | shared | total shares | times shared | shared times | social shares | reposts | retweets
fois partagé | partagé fois | compartido veces | compartilhado vezes | condiviso volte | gedeeld keer
teilen | geteilt | mal geteilt | geteilt mal | shares gesamt | partage | partages | partager | partagé
compartir | compartido | compartidos | veces compartido | compartidas | compartilhar | compartilhamento
compartilhamentos | compartilhado | partilhar | partilhas | partilhas totais | condividi | condivisione
condivisioni | comparteix | delen | gedeeld | keer gedeeld | del | delinger | deling | delt | dela
delningar | delad | jaa | jakoa | jaettu | deila | deilingar
udostępnij | udostępnień | udostępnienia | udostępnienie | sdílet | sdílení | zdieľať | zdieľaní
zdieľania | podeli | podijeli | dijeljenja | deljenja | deli | delitev | megosztás | megosztások
megosztom | distribuie | distribuiri | partajări | shpërndaje | shpërndarje | κοινοποίηση | κοινοποιήσεις
μοιραστείτε | jaga | jagamist | dalīties | dalies | dalintis | pasidalinimai
поделиться | поделились | поделитесь | репост | репоста | репостов | репосты | поширити | поширень
поділитися | поширення | сподели | споделяния | споделете | подели | дељења | бөлісу | paylaş | paylaşım
paylaşımlar | paylaşıldı | kez paylaşıldı | ulashish
مشاركة | مشاركات | شارك | المشاركات | مشاركه | اشتراک | اشتراک گذاری | به اشتراک گذاری | شیئر | شیئرز
שתף | שיתופים | שיתוף | שתפו
शेयर | शेयर करें | साझा करें | শেয়ার | শেয়ার করুন | શેર | ਸਾਂਝਾ | பகிர் | பகிர்வுகள் | షేర్ | ಶೇರ್ | ഷെയർ
分享 | 次分享 | 分享数 | 分享數 | 转发 | 轉發 | シェア | シェア数 | シェアする | 공유 | 공유하기 | 공유수
chia sẻ | lượt chia sẻ | bagikan | dibagikan | kali dibagikan | kongsi | perkongsian | แชร์ | แบ่งปัน
ibahagi | shiriki | გაზიარება | կիսվել | partekatu | rhannu | roinn
"""
"""What stands beside a number that counts how often an article was shared."""

KICKERS: Final = """
news analysis | analysis | opinion | opinions | op-ed | op ed | oped | comment | commentary | editorial
explainer | explained | feature | features | interview | essay | column | columnist | viewpoint
perspective | perspectives | exclusive | breaking | breaking news | live | live updates | fact check
factcheck | review | book review | special report | investigation | background | backgrounder | briefing
letter | letters | obituary | report | in depth | in-depth | long read | the long read | longread | video
watch | podcast | photo essay | in pictures | q&a | guest post | guest column | sponsored | world news
world | politics | business | economy | news | update | updated | profile | debate | insight | data
timeline | satire | advertorial | blog | view | the view | our view | leader | debrief | dispatch
spotlight | focus | cover story | guest essay | big read | the big read
analyse | nachrichtenanalyse | meinung | kommentar | leitartikel | gastbeitrag | gastkommentar
hintergrund | reportage | porträt | kolumne | glosse | exklusiv | eilmeldung | liveblog | faktencheck
rezension | nachruf | bericht | debatte | standpunkt | anzeige | politik | wirtschaft
décryptage | tribune | éditorial | édito | chronique | entretien | enquête | portrait | point de vue
récit | critique | exclusif | direct | en direct | vidéo | grand entretien | débat | billet | idées
fact-checking | dossier | explication | nécrologie | politique | économie
análisis | opinión | columna | entrevista | reportaje | crónica | tribuna | exclusiva | exclusivo
última hora | en directo | en vivo | perfil | explicación | verificación | reseña | crítica | obituario
investigación | política | economía | anàlisi | opinió | análise | opinião | coluna | reportagem | crônica
artigo | ao vivo | urgente | resenha | checagem | analisi | opinione | opinioni | editoriale | commento
intervista | esclusiva | approfondimento | inchiesta | rubrica | ritratto | il punto
opinie | commentaar | achtergrond | exclusief | hoofdredactioneel | recensie | duiding | feiten check
leder | kronik | debat | baggrund | kronikk | debatt | bakgrunn | intervju | meninger | analys | ledare
krönika | debattinlägg | recension | analyysi | mielipide | kolumni | pääkirjoitus | haastattelu
kommentti | greining | skoðun | viðtal
analiza | opinia | komentarz | felieton | wywiad | reportaż | tylko u nas | wideo | analýza | komentář
rozhovor | reportáž | názor | glosa | exkluzivně | komentár | komentar | kolumna | mišljenje | stav
reportaža | ekskluzivno | mnenje | анализа | мишљење | став | elemzés | vélemény | interjú | riport
kommentár | publicisztika | analiză | interviu | reportaj | exclusiv | analizë | ανάλυση | άποψη | γνώμη
συνέντευξη | ρεπορτάζ | αποκλειστικό | σχόλιο | analüüs | arvamus | intervjuu | analīze | viedoklis
intervija | analizė | nuomonė
анализ | аналитика | мнение | мнения | колонка | интервью | репортаж | эксклюзив | комментарий | обзор
расследование | срочно | онлайн | разбор | точка зрения | редакционная статья | аналіз | аналітика | думка
погляд | інтерв'ю | ексклюзив | огляд | розслідування | коментар | интервю | анализи | ексклузивно
меркаванне | талдау | сараптама | пікір | сұхбат
analiz | haber analiz | görüş | yorum | röportaj | söyleşi | özel haber | son dakika | köşe yazısı
inceleme | dosya | təhlil | rəy | müsahibə | tahlil | fikr | تحليل | تحليل إخباري | تحليل سياسي | رأي
مقال | مقال رأي | حوار | مقابلة | تقرير | خاص | حصري | عاجل | افتتاحية | تحقيق | مقالات | آراء | تحلیل
یادداشت | گفتگو | گفت و گو | گزارش | سرمقاله | دیدگاه | تجزیہ | رائے | اداریہ | کالم | انٹرویو | ניתוח
דעה | פרשנות | ראיון | טור | בלעדי | כתבה
विश्लेषण | समाचार विश्लेषण | राय | विचार | संपादकीय | इंटरव्यू | साक्षात्कार | नज़रिया | ब्लॉग | व्याख्या | विशेष
বিশ্লেষণ | মতামত | সম্পাদকীয় | সাক্ষাৎকার | விமர்சனம் | பகுப்பாய்வு | విశ్లేషణ | అభిప్రాయం
分析 | 新闻分析 | 新聞分析 | 时评 | 時評 | 评论 | 評論 | 社论 | 社論 | 观点 | 觀點 | 专访 | 專訪 | 访谈
独家 | 獨家 | 特写 | 特稿 | 深度 | 深度报道 | 快讯 | 解读 | 解讀 | 专栏 | 專欄 | 调查 | 背景 | 焦点 | 解説
社説 | 論説 | コラム | インタビュー | 独自 | 速報 | 特集 | オピニオン | 寄稿 | 論評 | 視点 | 분석
뉴스분석 | 뉴스 분석 | 사설 | 칼럼 | 기고 | 인터뷰 | 단독 | 속보 | 오피니언 | 해설 | 기획 | 논평 | 시론
phân tích | bình luận | ý kiến | quan điểm | xã luận | phỏng vấn | phóng sự | góc nhìn | analisis | opini
kolom | wawancara | tajuk rencana | eksklusif | liputan khusus | pendapat | rencana | บทวิเคราะห์ | วิเคราะห์
ความเห็น | บทความ | สัมภาษณ์ | บทบรรณาธิการ | รายงานพิเศษ | uchambuzi | maoni | mahojiano
"""
"""Labels above a title or at the start of the text that say what kind of piece it is."""

NO_KICKERS: Final = """
new | just in | neu | nouveau | nuevo | novo | nuovo | nieuw | ny | nytt | uusi | nowe | nové | новое
нове | yeni | جديد | חדש | नया | 新着 | 最新 | mới | uncategorized | uncategorised | unkategorisiert
nicht kategorisiert | ohne kategorie | non classé | sin categoría | sin categorizar | sem categoria
senza categoria | non categorizzato | geen categorie | niet gecategoriseerd | ongecategoriseerd
okategoriserade | okategoriserad | ukategoriseret | ikke kategoriseret | ukategorisert | luokittelematon
bez kategorii | nezařazené | nezaradené | kategorizálatlan | egyéb kategória | fără categorie
nekategorizirano | nekategorisano | некатегоризовано | без рубрики | без категорії | без категории
некатегоризирани | kategorilenmemiş | sınıflandırılmamış | μη κατηγοριοποιημένο | χωρίς κατηγορία
غير مصنف | دسته‌بندی نشده | ללא קטגוריה | 未分类 | 未分類 | 미분류 | chưa phân loại | chưa được phân loại
tanpa kategori | tak berkategori | ไม่มีหมวดหมู่
"""
"""What stands where kickers do, and says only that a piece is new, or that nobody gave it a section."""

TITLE_LABELS: Final = """
title | headline | heading | titel | überschrift | schlagzeile | titre | título | titular | titolo | titlu
tytuł | nadpis | naslov | cím | otsikko | tittel | overskrift | заголовок | название | назва | başlık
τίτλος | عنوان | العنوان | כותרת | शीर्षक | 标题 | 標題 | タイトル | 제목 | tiêu đề | judul
"""
"""Labels of the title itself, for those who hear or print a page: "Title: …"."""

FURNITURE_LINES: Final = """
advertisement | advertisements | advertising | ad | skip to content | skip to main content
skip to navigation | print | print this article | share this | share this article | share this story
share on facebook | share on twitter | share on whatsapp | share on linkedin | tweet | pin it
click to share on facebook opens in new window | click to share on twitter opens in new window
click to print opens in new window | click to share on linkedin opens in new window
click to share on whatsapp opens in new window | like this | like loading | loading
sign up for our newsletter | subscribe to our newsletter | sign up to our newsletter | get our newsletter
newsletter | subscribe now | we use cookies | this website uses cookies to improve your experience
this site uses cookies | accept cookies | accept all cookies | accept all | reject all | cookie settings
cookie policy | privacy policy | terms of use | all rights reserved | back to top | scroll to top
story continues below advertisement | article continues below advertisement | continue reading below
follow us on facebook | follow us on twitter | follow us on google news
we use cookies to ensure that we give you the best experience on our website
by continuing to browse the site you are agreeing to our use of cookies | copy link | link copied | save
bookmark | listen to this article | menu | search | sign in | log in | subscribe | facebook twitter
advertisement continue reading | advertisement continue reading below | advertisement page continues below
advertisement scroll to continue | advertisement scroll to continue reading
skip past newsletter promotion | after newsletter promotion
book now | book a demo | request a demo | schedule a demo | start free trial
start your free trial | try it for free | add a comment | add to cart | buy now | shop now | order now
anzeige | werbung | artikel drucken | drucken | artikel teilen | teilen | newsletter abonnieren
zum inhalt springen | zum inhalt | alle akzeptieren | cookies akzeptieren | wir verwenden cookies
datenschutz | impressum | nach oben | diese website verwendet cookies | merken | vorlesen
publicité | imprimer | partager | partager cet article | s'abonner | abonnez-vous à notre newsletter
accepter les cookies | tout accepter | aller au contenu | nous utilisons des cookies | haut de page
mentions légales | la suite après cette publicité | inscrivez-vous à notre newsletter
publicidad | imprimir | compartir | suscríbete | suscríbete a nuestro boletín
suscríbete a nuestra newsletter | aceptar cookies | aceptar todo | saltar al contenido | ir al contenido
utilizamos cookies | continúa leyendo después de la publicidad | publicidade | compartilhar
assine nossa newsletter | aceitar cookies | pular para o conteúdo | continua após a publicidade
pubblicità | stampa | condividi | accetta tutto | iscriviti alla newsletter | vai al contenuto
usiamo i cookie | advertentie | afdrukken | delen | accepteer cookies | schrijf je in voor de nieuwsbrief
annonse | annons | annonce | reklame | mainos | reklama | drukuj | udostępnij | zapisz się do newslettera
akceptuję | tisk | sdílet | hirdetés | nyomtatás | publicitate | oglas | διαφήμιση
реклама | распечатать | поделиться | подписаться | подпишитесь на нашу рассылку | мы используем cookie
принять | перейти к содержимому | роздрукувати | поділитися | підписатися | reklam | yazdır | paylaş
çerezleri kabul et | إعلان | إعلانات | طباعة | شارك | شارك المقال | اشترك في النشرة البريدية | تبلیغات
פרסומת | विज्ञापन | বিজ্ঞাপন | 广告 | 廣告 | 打印 | 列印 | 分享 | 広告 | 印刷 | シェアする | 광고 | 인쇄
공유하기 | quảng cáo | in bài | iklan | cetak | bagikan | kongsi | chia sẻ | โฆษณา | พิมพ์
jump to recipe | print recipe | jump to recipe print recipe | jump to video | swipe up to read more
ends | ende der mitteilung | auf einer seite lesen | artikel auf einer seite lesen | read on one page
"""
"""Whole lines that belong to the page and not to the article, wherever they stand."""

NETWORKS: Final = MappingProxyType(
    {
        "facebook": "facebook | fb | share on facebook | facebook shares | فيسبوك | फेसबुक "
        "| フェイスブック | 페이스북 | 脸书 | 臉書 | фейсбук",
        "twitter": "twitter | tweet | tweets | x | x twitter | share on twitter | share on x "
        "| twittern | tweeter | tuitear | twittear | tweeten "
        "| твитнуть | твиттер | تويتر | ツイート | 트위터 | 推特",
        "linkedin": "linkedin | share on linkedin | لينكدإن | 領英 | 领英",
        "pinterest": "pinterest | pin it | pin | pins | share on pinterest",
        "whatsapp": "whatsapp | share on whatsapp | واتساب",
        "telegram": "telegram | share on telegram | телеграм | تيليجرام | تلگرام",
        "reddit": "reddit | share on reddit",
        "tumblr": "tumblr",
        "vk": "vk | vkontakte | вконтакте | вк",
        "ok": "ok ru | odnoklassniki | одноклассники",
        "xing": "xing",
        "pocket": "pocket",
        "flipboard": "flipboard",
        "stumbleupon": "stumbleupon",
        "google+": "google plus | google+ | gplus",
        "hatena": "hatena | hatena bookmark | はてなブックマーク | はてブ",
        "line": "line | line it",
        "weibo": "weibo | sina weibo | 微博 | 新浪微博",
        "wechat": "wechat | 微信",
        "kakao": "kakaotalk | kakao | 카카오톡 | 카카오스토리",
        "naver": "naver | 네이버",
        "qzone": "qzone | qq空间",
        "bluesky": "bluesky",
        "mastodon": "mastodon",
        "threads": "threads",
        "viber": "viber",
        "messenger": "messenger | facebook messenger",
        "buffer": "buffer",
        "digg": "digg",
        "email": "email | e-mail | mail | per e-mail | par e-mail | correo",
    }
)
"""A network's name in a `ShareCounter`, and what its button or counter says."""

UPDATED_WORDS: Final = """
updated | update | modified | last | edited | revised | corrected | aktualisiert | geändert | zuletzt
bearbeitet | mis à jour | mise à jour | maj | modifié | actualizado | actualización | modificado
atualizado | atualização | aggiornato | aggiornamento | modificato | bijgewerkt | gewijzigd | opdateret
oppdatert | uppdaterad | päivitetty | muokattu | aktualizacja | zaktualizowano | aktualizováno
aktualizované | upraveno | ažurirano | frissítve | frissült | actualizat | ενημερώθηκε | обновлено
обновлён | изменено | оновлено | обновена | güncelleme | güncellendi | son güncelleme | تحديث | آخر تحديث
به‌روزرسانی | עודכן | अपडेट | अद्यतन | হালনাগাদ | 更新 | 更新日 | 更新于 | 修改 | 수정 | 업데이트 | cập nhật
diperbarui | dikemas kini | แก้ไข | อัปเดต
"""
"""Words before the date on which an article was last changed."""

PUBLISHED_WORDS: Final = """
published | posted | created | on | at | date | first published | veröffentlicht | erschienen | erstellt
stand | vom | am | um | uhr | publié | le | à | publicado | publicada | el | a las | em | às | pubblicato
il | alle | gepubliceerd | geplaatst | op | publiceret | publisert | publicerad | julkaistu | opublikowano
data publikacji | dodano | publikováno | vydáno | v | publikované | objavljeno | megjelent | publicat | la
δημοσιεύτηκε | δημοσιεύθηκε | опубликовано | дата публикации | опубліковано | публикувана | yayınlanma
yayın tarihi | تاريخ النشر | نشر | نشر في | منتشر شده | פורסם | प्रकाशित | প্রকাশিত | প্রকাশ | 发布 | 发表于
發布 | 发布时间 | 時間 | 时间 | 公開 | 公開日 | 配信 | 投稿日 | 입력 | 등록 | 게시 | xuất bản | đăng
diterbitkan | dipublikasikan | disiarkan | เผยแพร่ | วันที่
"""
"""Words before the date on which it was published."""

BYLINE_WORDS: Final = """
by | written by | posted by | published by | reported by | story by | words by | text by | report by
analysis by | opinion by | review by | edited by | compiled by | interview by | verfasst von
geschrieben von | text von | ein kommentar von | ein gastbeitrag von | eine analyse von | gastbeitrag von
analyse von | kommentar von | interview von | ein interview von | par | publié par | rédigé par
écrit par | propos recueillis par | por | escrito por | publicado por | redactado por | a cura di
scritto da | pubblicato da | door | geschreven door | skrevet af | skrevet av | skriven av | napisał
napsal | napsala | írta | scris de | написал | написала | γράφει | yazan | oleh | ditulis oleh | bởi
بقلم | كتب | كتبت | به قلم | מאת | द्वारा | โดย
"""
"""Words that stand before the names in a byline."""

SHORT_BYLINE_WORDS: Final = "von | di | de | da | od | av | af | от | за | z"
"""The same, but also common first words of titles and names: only full names may follow them."""

BYLINE_LABELS: Final = """
author | authors | writer | byline | autor | autorin | autoren | text | auteur | auteurs | texte | autores
autora | texto | autore | autori | testo | tekst | skribent | forfatter | teksti | kirjoittaja | autorzy
autoři | autorka | szerző | автор | авторы | автори | текст | аўтар | avtor | συντάκτης | yazar | penulis
tác giả | الكاتب | الكاتبة | نویسنده
כתב | लेखक | تحریر | 著者 | 執筆 | 文 | 撰文 | 作者 | 記者 | 记者 | 글 | 글쓴이
ผู้เขียน
"""
"""The same, but with a colon behind them."""

SAYS_WORDS: Final = """
says | said | wrote | writes | commented | comments | schreibt | schrieb | sagt | sagte | meint | dit
a dit | a écrit | écrit | dice | dijo | escribe | escribió | comentó | diz | disse | escreveu | comentou
scrive | ha scritto | ha detto | schreef | zegt | siger | skriver | sier | säger | sanoo | kirjoitti
pisze | napisał | napisał a | mówi | říká | napsal | napsala | hovorí | napísal | kaže | piše | napisao
mondta | írta | spune | a spus | a scris | λέει | έγραψε | говорит | сказал | пишет | написал | написала
комментирует | каже | написав | пише | казва | коментира | diyor ki | dedi ki | yazdı | يقول | قال | كتب
می‌گوید
گفت | כתב | אומר | کہتے ہیں | कहते हैं | ने कहा | বলেছেন | 说道 | 说 | 說道 | 說 | より | さんのコメント | 님의 말
viết | nói | berkata | mengatakan | พูดว่า
"""
"""Words between a commenter's name and the colon after it: "Jane Doe says:"."""

TAG_LABELS: Final = """
tags | tag | tagged | tagged with | topics | keywords | filed under | schlagwörter | schlagworte
stichwörter | themen | mots-clés | mots clés | étiquettes | sujets | thèmes | etiquetas | temas
palabras clave | palavras-chave | tópicos | parole chiave | argomenti | trefwoorden | onderwerpen | emneord
nyckelord | ämnen | avainsanat | aiheet | tagi | słowa kluczowe | štítky | témata | kľúčové slová | oznake
címkék | kulcsszavak | etichete | cuvinte cheie | ετικέτες | теги | метки | ключевые слова | мітки
ключові слова | тагове | етикети | etiketler | الوسوم | وسوم | كلمات مفتاحية | الكلمات الدلالية | برچسب ها
برچسب‌ها | תגיות | टैग | टैग्स | ট্যাগ | 标签 | 標籤 | 关键词 | 關鍵字 | タグ | キーワード | 태그 | từ khóa | thẻ
kata kunci | แท็ก
"""
"""Labels of the list of an article's keywords."""
