/**
 * Month names as they appear in dates, in about sixty languages (CLDR, and short forms used by papers); lower case,
 * January first.
 */
import { alternatives } from '../../../text/alternatives.ts';

export const MONTH_NAMES: readonly (readonly string[])[] = [
  alternatives`
    january|jan|січень|січ|січня|январь|янв|января|студзень|сту|студзеня|styczeń|sty|stycznia|leden|led|ledna|január|
    januára|januar|siječanj|sij|siječnja|јануар|јан|януари|јануари|jänner|jän|janvier|janv|enero|ene|janeiro|gennaio|
    gen|ianuarie|ian|gener|de gener|de gen|xaneiro|xan|januari|tammikuu|tammi|tammikuuta|jaanuar|jaan|janvāris|sausis|
    sausio|ιανουαρίου|ιαν|ocak|oca|yanvar|yan|қаңтар|қаң|يناير|كانون الثاني|جانفي|ژانویه|ژانویهٔ|جنوری|ינואר|ינו׳|
    जनवरी|januara|јануара|जन॰|জানুয়ারি|জানু|ஜனவரி|ஜன|జనవరి|జన|ജനുവരി|ജനു|जानेवारी|जाने|જાન્યુઆરી|જાન્યુ|ਜਨਵਰੀ|ਜਨ|
    มกราคม|มค|ม.ค|იანვარი|იან|հունվար|հնվ|հունվարի|ጃንዋሪ|ጃን|urtarrila|urt|janúar|janar
  `.split('|'),
  alternatives`
    february|feb|лютий|лют|лютого|февраль|февр|февраля|люты|лютага|luty|lut|lutego|únor|úno|února|február|februára|
    februar|veljača|velj|veljače|фебруар|феб|февруари|фев|février|févr|febrero|fevereiro|fev|febbraio|februarie|
    febrer|febr|de febrer|de febr|febreiro|februari|helmikuu|helmi|helmikuuta|veebruar|veebr|februāris|vasaris|
    vasario|φεβρουαρίου|φεβ|şubat|şub|fevral|ақпан|ақп|فبراير|شباط|فيفري|فوریه|فوریهٔ|فروری|פברואר|פבר׳|फ़रवरी|फरवरी|
    februara|фебруара|फ़र॰|ফেব্রুয়ারি|ফেব|பிப்ரவரி|பிப்|ఫిబ్రవరి|ఫిబ్ర|ഫെബ്രുവരി|ഫെബ്രു|फेब्रुवारी|फेब्रु|ફેબ્રુઆરી|
    ફેબ્રુ|ਫ਼ਰਵਰੀ|ਫ਼ਰ|กุมภาพันธ์|กพ|ก.พ|თებერვალი|თებ|փետրվար|փտվ|փետրվարի|ፌብሩዋሪ|ፌብ|pebrero|peb|otsaila|ots|febrúar|
    shkurt|shk
  `.split('|'),
  alternatives`
    march|mar|березень|бер|березня|март|марта|мар|сакавік|сак|сакавіка|marzec|marca|březen|bře|března|marec|ožujak|
    ožu|ožujka|mart|märz|mrz|mär|mars|marzo|março|martie|març|de març|maart|mrt|marts|maaliskuu|maalis|maaliskuuta|
    märts|kovas|kovo|március|márc|μαρτίου|μαρ|наурыз|нау|maret|mac|مارس|آذار|مارچ|מרץ|मार्च|মার্চ|மார்ச்|மார்|మార్చి|
    മാർച്ച്|മാർ|માર્ચ|ਮਾਰਚ|มีนาคม|มีค|มี.ค|მარტი|მარ|մարտ|մրտ|մարտի|machi|ማርች|marso|martxoa
  `.split('|'),
  alternatives`
    april|apr|квітень|квіт|квітня|апрель|апр|апреля|красавік|кра|красавіка|kwiecień|kwi|kwietnia|duben|dub|dubna|
    apríl|apríla|travanj|tra|travnja|април|avril|avr|abril|abr|aprile|aprilie|d’abril|d’abr|huhtikuu|huhti|huhtikuuta|
    aprill|aprīlis|balandis|balandžio|április|ápr|απριλίου|απρ|nisan|nis|aprel|сәуір|сәу|أبريل|نيسان|أفريل|آوریل|
    اپریل|אפריל|אפר׳|अप्रैल|aprila|априла|এপ্রিল|এপ্রি|ஏப்ரல்|ஏப்|ఏప్రిల్|ఏప్రి|ഏപ്രിൽ|ഏപ്രി|एप्रिल|एप्रि|એપ્રિલ|
    ਅਪ੍ਰੈਲ|ਅਪ੍ਰੈ|เมษายน|เมย|เม.ย|აპრილი|აპრ|ապրիլ|ապր|ապրիլի|aprili|ኤፕሪል|ኤፕሪ|apirila|api|prill|pri
  `.split('|'),
  alternatives`
    may|травень|трав|травня|май|мая|maj|maja|květen|kvě|května|máj|mája|svibanj|svi|svibnja|мај|mai|mayo|maio|maggio|
    mag|maig|de maig|mei|toukokuu|touko|toukokuuta|maijs|gegužė|gegužės|május|μαΐου|μαΐ|mayıs|мамыр|мам|مايو|أيار|ماي|
    مه|مهٔ|مئی|מאי|मई|маја|মে|மே|మే|മേയ്|मे|મે|ਮਈ|พฤษภาคม|พค|พ.ค|მაისი|მაი|մայիս|մյս|մայիսի|ሜይ|maiatza|maí
  `.split('|'),
  alternatives`
    june|jun|червень|черв|червня|июнь|июня|июн|чэрвень|чэр|чэрвеня|czerwiec|cze|czerwca|červen|čvn|června|jún|júna|
    junij|lipanj|lipnja|јун|юни|јуни|juni|juin|junio|junho|giugno|giu|iunie|iun|juny|de juny|xuño|kesäkuu|kesä|
    kesäkuuta|juuni|jūnijs|jūn|birželis|birželio|június|ιουνίου|ιουν|haziran|haz|iyun|iyn|маусым|мау|يونيو|حزيران|
    جوان|ژوئن|جون|יוני|जून|јуна|জুন|ஜூன்|జూన్|ജൂൺ|જૂન|ਜੂਨ|มิถุนายน|มิย|มิ.ย|ივნისი|ივნ|հունիս|հնս|հունիսի|ጁን|hunyo|
    hun|ekaina|eka|júní|qershor|qer
  `.split('|'),
  alternatives`
    july|jul|липень|лип|липня|июль|июля|июл|ліпень|ліп|ліпеня|lipiec|lipca|červenec|čvc|července|júl|júla|julij|
    srpanj|srpnja|јул|юли|јули|juli|juillet|juil|julio|julho|luglio|lug|iulie|iul|juliol|de juliol|de jul|xullo|xul|
    heinäkuu|heinä|heinäkuuta|juuli|jūlijs|jūl|liepa|liepos|július|ιουλίου|ιουλ|temmuz|tem|iyul|iyl|шілде|шіл|julai|
    يوليو|تموز|يوليوز|جويلية|ژوئیه|ژوئیهٔ|جولائی|יולי|जुलाई|jula|јула|जुल॰|জুলাই|জুল|ஜூலை|జులై|ജൂലൈ|जुलै|જુલાઈ|ਜੁਲਾਈ|
    ਜੁਲਾ|กรกฎาคม|กค|ก.ค|ივლისი|ივლ|հուլիս|հլս|հուլիսի|ጁላይ|hulyo|hul|uztaila|uzt|júlí|korrik|korr
  `.split('|'),
  alternatives`
    august|aug|серпень|серп|серпня|август|авг|августа|жнівень|жні|жніўня|sierpień|sie|sierpnia|srpen|srpna|augusta|
    avgust|avg|kolovoz|kol|kolovoza|août|agosto|ago|agost|ag|d’agost|d’ag|augustus|augusti|elokuu|elo|elokuuta|
    augusts|rugpjūtis|rugpjūčio|augusztus|αυγούστου|αυγ|ağustos|ağu|avqust|avq|тамыз|там|agustus|agu|ogos|ogo|أغسطس|
    آب|غشت|أوت|اوت|اگست|אוגוסט|אוג׳|अगस्त|avgusta|अग॰|আগস্ট|আগ|ஆகஸ்ட்|ஆக|ఆగస్టు|ఆగ|ഓഗസ്റ്റ്|ഓഗ|ऑगस्ट|ऑग|ઑગસ્ટ|ਅਗਸਤ|ਅਗ|
    สิงหาคม|สค|ส.ค|აგვისტო|აგვ|օգոստոս|օգս|օգոստոսի|agosti|ኦገስት|ኦገስ|abuztua|abu|ágúst|ágú|gusht|gush|aout
  `.split('|'),
  alternatives`
    september|sep|вересень|вер|вересня|сентябрь|сент|сентября|верасень|верасня|wrzesień|wrz|września|září|zář|
    septembra|rujan|ruj|rujna|септембар|сеп|septembar|септември|sept|septembre|septiembre|setembro|set|settembre|
    septembrie|setembre|de setembre|de set|syyskuu|syys|syyskuuta|septembris|rugsėjis|rugsėjo|szeptember|szept|
    σεπτεμβρίου|σεπ|eylül|eyl|sentyabr|sentabr|sen|қыркүйек|қыр|سبتمبر|أيلول|شتنبر|سپتامبر|ستمبر|ספטמבר|ספט׳|सितंबर|सितम्बर|
    септембра|सित॰|সেপ্টেম্বর|সেপ্ট|সেপ|செப்டம்பர்|செப்|సెప్టెంబర్|సెప్టెం|സെപ്റ്റംബർ|സെപ്റ്റം|सप्टेंबर|सप्टें|
    સપ્ટેમ્બર|સપ્ટે|ਸਤੰਬਰ|ਸਤੰ|กันยายน|กย|ก.ย|სექტემბერი|სექ|սեպտեմբեր|սեպ|սեպտեմբերի|septemba|ሴፕቴምበር|ሴፕቴ|setyembre|
    iraila|ira|shtator|sht
  `.split('|'),
  alternatives`
    october|oct|жовтень|жовт|жовтня|октябрь|окт|октября|кастрычнік|кас|кастрычніка|październik|paź|października|říjen|
    říj|října|október|okt|októbra|oktober|октобар|oktobar|октомври|octobre|octubre|outubro|out|ottobre|ott|octombrie|
    d’octubre|d’oct|lokakuu|loka|lokakuuta|oktoober|oktobris|spalis|spalio|οκτωβρίου|οκτ|ekim|eki|oktyabr|oktabr|қазан|қаз|
    أكتوبر|تشرين الأول|اکتبر|اکتوبر|אוקטובר|אוק׳|अक्टूबर|अक्तूबर|oktobra|октобра|अक्टू॰|অক্টোবর|অক্টো|அக்டோபர்|அக்|
    అక్టోబర్|అక్టో|ഒക്‌ടോബർ|ഒക്ടോ|ऑक्टोबर|ऑक्टो|ઑક્ટોબર|ઑક્ટો|ਅਕਤੂਬਰ|ਅਕਤੂ|ตุลาคม|ตค|ต.ค|ოქტომბერი|ოქტ|հոկտեմբեր|հոկ|
    հոկտեմբերի|oktoba|ኦክቶበር|ኦክቶ|oktubre|urria|urr|tetor|tet
  `.split('|'),
  alternatives`
    november|nov|листопад|лист|листопада|ноябрь|нояб|ноября|лістапад|ліс|лістапада|listopadu|novembra|studeni|stu|
    studenoga|новембар|нов|novembar|ноември|ное|novembre|noviembre|novembro|noiembrie|de novembre|de nov|marraskuu|
    marras|marraskuuta|novembris|lapkritis|lapkričio|νοεμβρίου|νοε|kasım|kas|noyabr|noy|қараша|қар|نوفمبر|
    تشرين الثاني|نونبر|نوامبر|نومبر|נובמבר|נוב׳|नवंबर|नवम्बर|новембра|नव॰|নভেম্বর|নভে|நவம்பர்|நவ|నవంబర్|నవం|നവംബർ|നവം|
    नोव्हेंबर|नोव्हें|નવેમ્બર|નવે|ਨਵੰਬਰ|ਨਵੰ|พฤศจิกายน|พย|พ.ย|ნოემბერი|ნოე|նոյեմբեր|նոյ|նոյեմբերի|novemba|ኖቬምበር|ኖቬም|
    nobyembre|nob|azaroa|aza|nóvember|nóv|nëntor|nën
  `.split('|'),
  alternatives`
    december|dec|грудень|груд|грудня|декабрь|дек|декабря|снежань|сне|снежня|grudzień|gru|grudnia|prosinec|pro|
    prosince|decembra|prosinac|prosinca|децембар|дец|decembar|декември|dezember|dez|décembre|déc|diciembre|dic|
    dezembro|dicembre|decembrie|desembre|des|de desembre|de des|decembro|desember|joulukuu|joulu|joulukuuta|detsember|
    dets|decembris|gruodis|gruodžio|δεκεμβρίου|δεκ|aralık|ara|dekabr|dek|желтоқсан|жел|disember|dis|ديسمبر|
    كانون الأول|دجنبر|دسامبر|دسمبر|דצמבר|דצמ׳|दिसंबर|दिसम्बर|децембра|दिस॰|ডিসেম্বর|ডিসে|டிசம்பர்|டிச|డిసెంబర్|డిసెం|
    ഡിസംബർ|ഡിസം|डिसेंबर|डिसें|ડિસેમ્બર|ડિસે|ਦਸੰਬਰ|ਦਸੰ|ธันวาคม|ธค|ธ.ค|დეკემბერი|დეკ|դեկտեմբեր|դեկ|դեկտեմբերի|desemba|
    ዲሴምበር|ዲሴም|disyembre|abendua|abe|dhjetor|dhj
  `.split('|'),
];
