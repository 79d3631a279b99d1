/**
 * Lines of a message that concern its delivery, not its content: how to unsubscribe, how to view it in a browser, who
 * sent it to whom.
 */
import { alternatives } from '../../../text/alternatives.ts';
import { isFurnitureLine, isNoticeOfRights } from '../../extract/story/furniture-lines.ts';

const LEAVE = new RegExp(
  alternatives`
  \bunsubscribe|\bopt[- ]?out\b|manage (?:your )?(?:subscription|preferences|email)|
  (?:update|change|edit) (?:your )?(?:(?:email|e-mail|subscription|account) )?(?:preferences|settings|profile)|
  email preferences|newsletter abbestellen|abmelden|abbestellen|austragen|se d[ée]s(?:abonner|inscrire)|d[ée]sabonn|
  darse de baja|cancelar (?:la |tu )?suscripci|anular (?:la )?suscripci|descadastr|
  cancelar (?:a )?(?:assinatura|inscri|subscri)|disiscriv|annulla l.iscrizione|uitschrijven|afmelden|avregistrera|
  avprenumerera|avmeld|afmeld|wypisz si|zrezygn|odhl[aá]si|leiratkoz|отпис(?:аться|ат)|відпис(?:атис|уват)|退订|取消订阅|
  取消訂閱|退訂|配信停止|購読解除|수신 ?거부|إلغاء الاشتراك|dezabon|hủy đăng ký nhận|διαγραφή από τη λίστα|להסרה מ(?:רשימת|הרשימה)|
  لغو اشتراک|aboneli[kğ]
`,
  'iu',
);

const VIEW = new RegExp(
  alternatives`
  (?:view|read|see|open)\b.{0,30}\b(?:in|on)\b.{0,12}\b(?:browser|web|online)\b|
  (?:view|read) (?:it |this )?(?:e-?mail |message |newsletter )?online|trouble (?:viewing|reading|seeing)|
  (?:web|online|browser)[- ]?version|^(?:read|open|view|listen) in (?:the )?app$|(?:can.?t|cannot|not able to) (?:see|read|view) this|
  im browser (?:ansehen|anzeigen|öffnen|lesen)|online[- ]?(?:ansicht|version)|
  (?:voir|lire|afficher|ouvrir)\b.{0,30}(?:navigateur|en ligne)|version en ligne|
  ver (?:este |esta )?(?:.{0,20})?en (?:el|tu|su) navegador|ver no navegador|
  visualizza(?:lo)? (?:.{0,20})?(?:nel|sul) browser|bekijk.{0,30}(?:browser|online)|
  (?:открыть|посмотреть|читать).{0,30}браузер|(?:відкрити|переглянути|читати).{0,30}браузер|tarayıcıda (?:aç|görüntüle|oku)|
  (?:zobrazit|otevřít|číst).{0,30}v prohlížeči|(?:otwórz|zobacz|wyświetl|czytaj).{0,30}w przeglądarce|
  (?:vezi|citește|deschide).{0,30}în browser|xem.{0,30}trên trình duyệt|(?:προβολή|δείτε).{0,30}περιήγησης|
  (?:צפ|פתח)\S*.{0,20}בדפדפן|مشاهده.{0,20}در مرورگر|在浏览器中|在瀏覽器|ブラウザで
`,
  'iu',
);

const SENDING = new RegExp(
  alternatives`
  ^(?:you(?:'|’)?(?:re| are) reading a plain[- ]text version|you(?:'|’)?(?:re| are| have)? (?:receiv|recieved|(?:got|getting) (?:this|these|our)\b|subscribed|opted)|
  you (?:have )?just read issue|powered by (?:(?:buttondown|beehiiv|substack|mailchimp|mailerlite|brevo|convertkit|hubspot)\b|(?:ghost|kit)\W*$)|
  this (?:e-?mail|message|newsletter) (?:was|is|has been) (?:sent|intended|addressed)|(?:sent|delivered) to\b.{0,60}@|
  to (?:stop|no longer) receiv|(?:if you )?no longer (?:want|wish)|please (?:do not|don(?:'|’)t) reply|
  add .{0,60} to your (?:address book|contacts|safe)|(?:you can )?forward (?:this|to a friend)|
  (?:was this|forwarded this) |(?:did|do) you (?:like|enjoy) (?:this|our|reading|what you)\b.{0,60}\b(?:forward|share|tell)\b|\(see attached file: |diese (?:e-?mail|nachricht) (?:wurde|ist) an|
  sie erhalten diese|vous recevez|este (?:correo|mensaje) (?:fue|ha sido)|recib(?:e|es|iste) este|вы получили|
  ви отримали|sent from my |get outlook for|von meinem .{2,30} gesendet|envoyé de(?:puis)? mon |enviado desde mi |
  отправлено с |надіслано з )
`,
  'iu',
);

/** "You receive this newsletter", in further languages; a story may tell somebody so too, but not why. */
const RECEIVED = new RegExp(
  alternatives`
  ^(?:has recibido|recib(?:ís|en|ió|es)|hai ricevuto|ricevi|avete ricevuto|(?:je|u) ontvangt|você (?:recebeu|recebe|está recebendo)|
  recebeu|está a receber|otrzymujesz|otrzymał[ae]ś|otrzymali|du (?:får|mottar|modtager|har fått|har modtaget|har mottatt|erhältst)|saat|
  olet saanut|dostáváte|dostali jste|obdrželi jste|azért kap|ezt a|primești|primiți|ați primit|ai primit|λαμβάνετε|λάβατε|
  bu (?:e-?posta|mesaj|ileti)|вы получаете|ви отримуєте|(?:لقد )?تلقيت|وصلتك|קיבלת|您(?:之所以)?收到|このメール|이 (?:이)?메일|
  bạn nhận được|anda menerima).{0,200}
  (?:porque|perché|poiché|omdat|ponieważ|gdyż|eftersom|fordi|koska|protože|mert|pentru că|deoarece|επειδή|διότι|çünkü|abone|
  потому|так как|тому що|لأن|כי |נרשמ|因为|因為|订阅|訂閱|登録|配信|구독|신청| vì | karena )
`,
  'iu',
);
const OF_MAIL = new RegExp(
  alternatives`
  (?:correo|boletín|mail|newsletter|nieuwsbrief|boletim|wiadomoś|biuletyn|mejl|nyhets?brev|nyhedsbrev|uutiskir|sähköposti|
  zpráv|zpravodaj|levele|hírlev|mesaj|μήνυμα|ενημερωτικ|e-?posta|письм|рассылк|лист|розсилк|رسال|بريد|النشرة|דוא|ניוזלטר|邮件|郵件|
  メール|메일|thư|surel)
`,
  'iu',
);

/** This very message, or a list somebody is on: a story tells of mail from a bank. */
const OF_LIST = new RegExp(
  alternatives`
  (?<!\p{L})(?:este|esta|questa|questo|deze|dit|essa|tę|tej|tento|tuto|denna|denne|detta|dette|diese|diesen|tämän|
  acest|această|αυτό|bu|это|эту|цей|цього)(?!\p{L})|ezt a .{0,30}kap|هذ|הזו?(?!\p{L})|此|本(?:邮件|郵件)|[这這]封|このメール.{0,60}(?:配信|お送り|届|お届け)|이 |này|ini(?!\p{L})|
  su[bs]?scri|abon|iscri|inscri|cadastr|registr|aangemeld|zapisa|prenumer|tilmeld|påmeld|tilaa|odběr|přihl|felirat|εγγρ|подпис|підпис|
  اشتر|נרשמ|订阅|訂閱|구독|đăng ký|berlangganan
`,
  'iu',
);

/** Invitations to pay, which also stand in the middle of a letter. */
const PAYING =
  /^(?:thanks for reading\b.{0,80}\bsubscribe|upgrade to (?:paid|premium)$|[^“”"„«»]{2,60} is a (?:reader|listener)-(?:supported|funded) (?:publication|newsletter))/iu;

/** What firms append to their mail by law or habit, if it also speaks of who is meant to read it. */
const CONFIDENTIAL = new RegExp(
  alternatives`
  ^(?:(?:confidentiality notice|disclaimer|vertraulichkeitshinweis|avis de confidentialité|aviso de confidencialidad)\s?[:：]|
  (?:the (?:information|contents?)(?: contained)? (?:in|of) )?this (?:e-?mail|message|communication|transmission)\b.{0,80}\b
  (?:(?:is|are|be) (?:\w+ ){0,3}(?:confidential|privileged)|contains? (?:\w+ ){0,3}(?:confidential|privileged)|
  intended (?:only|solely|exclusively) for)|
  diese (?:e-?mail|nachricht)\b.{0,80}(?:vertraulich|ausschließlich für)|ce (?:message|courriel|mail)\b.{0,80}(?:confidentiel|destin[ée]+s? exclusivement)|
  (?:este|esta) (?:correo|mensaje|mensagem|e-?mail)\b.{0,80}(?:confidencia|exclusivamente)|questo (?:messaggio|e-?mail)\b.{0,80}(?:riservat|confidenzial)|
  dit (?:e-?mail)?bericht\b.{0,80}(?:vertrouwelijk|uitsluitend)|настоящее (?:письмо|сообщение)\b.{0,80}конфиденциальн)
`,
  'iu',
);
const OF_RECEIVER = new RegExp(
  alternatives`
  (?<!\p{L})(?:intended|recipients?|addressees?|addressed|in error|by mistake|irrtümlich|par erreur|por error|empfänger|adressat|bestimmt|ausschließlich für|destin|
  exclusivamente|geadresseerde|ontvanger|uitsluitend|адресат|получател|предназначен)
`,
  'iu',
);
const LONGEST_NOTICE = 2000;

/** What an organisation's server writes above mail from elsewhere. */
const FROM_OUTSIDE = new RegExp(
  alternatives`
  ^\W{0,3}(?:caution|warning|external|attention|achtung|vorsicht|extern)\b.{0,100}?(?:
  outside (?:of )?(?:the|your|our|my) (?:organi[sz]ation|company|network|university|council|agency)|
  external (?:sender|source|e-?mail|domain)|externen? (?:absender|e-?mail|quelle)|do not click|keine links)
`,
  'iu',
);

const OF_THIS_MAIL =
  /(?<!\p{L})(?:this (?:e-?mail|message)|sender|external e-?mail|diese (?:e-?mail|nachricht)|absender)/iu;

/** A paragraph longer than this says something of its own, whatever else it mentions. */
const LONGEST = 400;

export function isMailFurniture(text: string): boolean {
  if (text.length <= LONGEST_NOTICE && CONFIDENTIAL.test(text) && OF_RECEIVER.test(text)) return true;
  if (text.length <= LONGEST && FROM_OUTSIDE.test(text) && OF_THIS_MAIL.test(text)) return true;
  if (text.length > LONGEST) return false;
  const isOfRights = text.length < 200 && isNoticeOfRights(text);
  return isFooterLine(text) || PAYING.test(text) || VIEW.test(text) || isFurnitureLine(text) || isOfRights;
}

/** The foot of a message: nothing of the story follows it. */
export function isFooterLine(text: string): boolean {
  return (
    text.length <= LONGEST &&
    ([LEAVE, SENDING, OWN_RIGHTS].some((line) => line.test(text)) ||
      [RECEIVED, OF_MAIL, OF_LIST].every((words) => words.test(text)))
  );
}

/** With its year, of the message itself: a picture's credit has none. */
const OWN_RIGHTS = /^(?:©|\(c\)|copyright)[\s©]{0,3}(?:19|20)\d\d\b.{0,120}$/iu;

/** "On 3 May, Jane Roe wrote:", as mail programs write it above quoted mail. */
export function isAttribution(text: string): boolean {
  return (
    text.length < 300 &&
    /[:：]\s*$/u.test(text) &&
    // A day and an address are as telling as a verb: '14.03.2024, 18:30, "Jane Roe" <jane@harbour.example>:'.
    /\d.*<[^<>\s]+@[^<>\s]+>\s*[:：]\s*$|(?<!\p{L})(?:wrote|writes|said|schrieb(?:en)?|écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|napisa[łl](?:\(a\))?|napsal|írta|yazdı|menulis|a scris|έγραψε|đã viết|כתב)(?!\p{L})|نوشت|ने लिखा|пише|писал|писав|написал|написав|写道|寫道|さん(?:は|の)|작성|كتب/iu.test(
      text,
    )
  );
}
