/** Lines that are furniture by their own words, wherever text comes from: advertising marks, credits, calls to follow or read on. */

/** A line that is nothing but a mark: "Advertisement", "Video of day". */
const MARKS =
  /^(?:advertisements?|advert|ads?|sponsored(?: content)?|promoted|anzeigen?|werbung|publicidade?|pub|publicité|pubblicità|reklama?|reklame|annons|mainos|iklan|quảng cáo|реклама|廣告|广告|広告|광고|إعلان|פרסומת|διαφήμιση|ilan|loading\.*|share(?: this(?: article| story)?)?|teilen|compartir|compartilhar|partager|condividi|podziel się|поділитися|поделиться|分享|print|email|save|listen|zum inhalt|skip to content|back to top|nach oben|video of (?:the )?day|video:? ?(?:playing|loading)?|play video|photo gallery|comments?|tags?|topics?|related(?: (?:articles|stories|topics|news))?|read more|continue reading|more|show more(?: news)?|load more|see more|view more|mehr (?:anzeigen|laden)|afficher plus|ver más|показать ещё|показати ще|більше новин|читать далее|читати далі)[\s:.…>»]*$/iu;

/** A line that asks the reader to do something with the site, not with the story. */
const CALLS =
  /^(?:[\p{P}\p{S}\s]*)(?:(?:please )?(?:follow|like|find|join) (?:us|me|@|\S+ (?:\S+ ){0,4}on (?:twitter|facebook|instagram|telegram|google|x\b|whatsapp|youtube))|follow (?:the )?[\p{Lu}][\p{L}.’' ]{1,50} (?:on|in) (?:twitter|facebook|instagram|telegram|google|whatsapp)|subscribe (?:to|now|here|for|today)|sign up (?:to|for|here|now|below)|(?:get|receive) (?:the|our|your|all the|more)? ?(?:latest|daily|best|top|breaking|free)[^.]{0,80}(?:inbox|newsletter|updates|headlines|email|alerts)|get (?:our|the) [^.]{0,40}newsletter|(?:fresh|daily|weekly|our|free) [^.]{0,20}newsletter|(?:download|install|get) (?:the|our) [^.]{0,40}app\b|(?:click|tap) here (?:to|for)|(?:read|see|watch) (?:more|also|next|now)\s*[:|>»-]|also read\s*[:|-]?|related\s*[:|]|more (?:on|from|about) [^.]{2,60}:|have a (?:news )?tip\b|got a (?:story|tip)\b|(?:do you )?have (?:a story|something to share|news)\b[^.]{0,60}\?|send (?:us )?(?:your|a) (?:tips?|stor|letters)|contact (?:us|the (?:reporter|author|writer)) (?:at|on|by|via)|(?:join|take part in) the (?:conversation|discussion)|share (?:this|your)|support (?:our|independent) |(?:the best of|sign up).{0,60}(?:inbox)|lesen sie (?:auch|mehr|hier|dazu)|mehr (?:zum thema|dazu|lesen)|hier (?:lesen|finden) sie|folgen sie|abonnieren sie|jetzt (?:abonnieren|anmelden|kostenlos)|zum newsletter|aktuelle nachrichten aufs|lire aussi|à lire (?:aussi|également)|suivez[- ](?:nous|l)|abonnez[- ]vous|inscrivez[- ]vous|(?:lee|lea|leer) (?:también|más)|te puede interesar|s[ií]guenos|s[ií]ganos|suscr[ií]bete|apúntate|leia (?:também|mais)|veja também|siga[- ](?:nos|o)|assine|inscreva-se|leggi anche|segui(?:ci)?\b|iscriviti|lees ook|volg ons|läs (?:också|även|mer)|les også|læs også|lue myös|(?:czytaj|zobacz|przeczytaj) (?:także|też|również)|zapisz się|śledź nas|čtěte (?:také|více)|přečtěte|підпис(?:уйтес|уйся|атися)|читайте (?:також|также|ещё|еще|нас|далі)|(?:слідкуйте|стежте) за|подписывайтес|подпишитес|следите за|смотрите также|bizi takip|abone ol|ayrıca okuyun|baca (?:juga|selengkapnya)|ikuti (?:kami|berita)|simak |xem thêm|theo dõi|اقرأ (?:أيضا|المزيد)|إقرأ أيضا|تابعونا|اشترك|קראו (?:גם|עוד)|עקבו|延伸(?:阅读|閱讀)|相关(?:阅读|新闻|链接)|相關(?:新聞|閱讀)|更多(?:精彩|新闻|新聞|内容)|关注(?:我们|公众号)|扫(?:码|一扫)|点击(?:查看|进入)|推荐阅读|責任編輯|责任编辑|あわせて読みたい|関連記事|続きを読む|관련 ?기사|구독)/iu;

/** A line that says whose picture or text it is, or who else worked on it. */
const CREDITS =
  /^(?:[([—–\-*•\s]*)(?:©|\(c\)\s|copyright\b|(?:image|photo|picture|video|graphic|foto|bild|fotos|imagen|grafik|фото|відео|видео|图片|图|圖|사진|写真)(?: credits?| source| courtesy| by)?\s?(?:[:：=|]|by\b|via\b)|(?:source|quelle|quellen|fuente|fonte|źródło|zdroj|bron|källa|kilde|lähde|джерело|источник|来源|來源|출처)\s?[:：]|(?:additional )?(?:reporting|writing|editing) by\b|with (?:reporting|files|inputs?|additional reporting|information) (?:by|from)\b|\((?:责编|责任编辑|編輯|编辑)|(?:责编|责任编辑|编辑|編輯)\s?[:：]|(?:记者|記者)\s?[:：][\p{Script=Han}·、\s]{2,20}$|(?:mit material|mit agentur)|mit (?:dpa|afp|reuters|ap)\b|dpa-infocom|all rights reserved|alle rechte|tous droits|todos los derechos|все права|усі права|[\p{Lu}][\p{L}.’' ]{2,40}(?: and [\p{Lu}][\p{L}.’' ]{2,40})? contributed (?:reporting )?to this (?:report|story|article)|this (?:article|story|post) (?:was|has been) (?:last )?updated\b)/iu;

export function isFurnitureLine(text: string): boolean {
  return text.length < 40 ? MARKS.test(text) || CALLS.test(text) : text.length < 300 && CALLS.test(text);
}

export function isCreditLine(text: string): boolean {
  return text.length < 220 && CREDITS.test(text);
}

/** "3 min read", "Lesezeit: 2 Minuten", "Tempo de leitura", or "2min" alone. */
export function isReadingTime(text: string): boolean {
  return (
    text.length < 60 &&
    /^\d{1,2}\s?min\.?$|\b\d{1,2}\s?[-\u2010]?\s?(?:min(?:ute|uti|uto|utos|uten|uut)?s?\.?|мин|хв)\b.{0,20}(?:read|lese|leitura|lectura|lettura|lecture|leestijd|läs|les|чт)|(?:lesezeit|tempo de leitura|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|reading time|lästid|lesetid|время чтения|час читання)/iu.test(
      text,
    )
  );
}
