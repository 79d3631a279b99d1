/** Lines of mail that are of its sending, not of what it says: how to leave a list, how to see it in a browser, who sent it to whom. */
import { isFurnitureLine } from '../../extract/furniture-lines.ts';

const LEAVE =
  /\bunsubscribe|\bopt[- ]?out\b|manage (?:your )?(?:subscription|preferences|email)|(?:update|change|edit) (?:your )?(?:(?:email|e-mail|subscription|account) )?(?:preferences|settings|profile)|email preferences|newsletter abbestellen|abmelden|abbestellen|austragen|se d[ée]s(?:abonner|inscrire)|d[ée]sabonn|darse de baja|cancelar (?:la |tu )?suscripci|anular (?:la )?suscripci|descadastr|cancelar (?:a )?(?:assinatura|inscri)|disiscriv|annulla l.iscrizione|uitschrijven|afmelden|avregistrera|avprenumerera|avmeld|afmeld|wypisz si|zrezygn|odhl[aá]si|leiratkoz|отпис(?:аться|ат)|відпис(?:атис|уват)|退订|取消订阅|取消訂閱|退訂|配信停止|購読解除|수신 ?거부|إلغاء الاشتراك|aboneli[kğ]/iu;

const VIEW =
  /(?:view|read|see|open)\b.{0,30}\b(?:in|on)\b.{0,12}\b(?:browser|web|online)\b|(?:view|read) (?:it |this )?(?:e-?mail |message |newsletter )?online|trouble (?:viewing|reading|seeing)|(?:web|online|browser)[- ]?version|(?:can.?t|cannot|not able to) (?:see|read|view) this|im browser (?:ansehen|anzeigen|öffnen|lesen)|online[- ]?(?:ansicht|version)|(?:voir|lire|afficher|ouvrir)\b.{0,30}(?:navigateur|en ligne)|version en ligne|ver (?:este |esta )?(?:.{0,20})?en (?:el|tu|su) navegador|ver no navegador|visualizza(?:lo)? (?:.{0,20})?(?:nel|sul) browser|bekijk.{0,30}(?:browser|online)|(?:открыть|посмотреть|читать).{0,30}браузер|(?:відкрити|переглянути|читати).{0,30}браузер|在浏览器中|在瀏覽器|ブラウザで/iu;

const SENDING =
  /^(?:you(?:'|’)?(?:re| are| have)? (?:receiv|recieved|got|getting|subscribed|opted)|this (?:e-?mail|message|newsletter) (?:was|is|has been) (?:sent|intended|addressed)|(?:sent|delivered) to\b.{0,60}@|to (?:stop|no longer) receiv|(?:if you )?no longer (?:want|wish)|please (?:do not|don(?:'|’)t) reply|add .{0,60} to your (?:address book|contacts|safe)|(?:you can )?forward (?:this|to a friend)|was this forwarded|diese (?:e-?mail|nachricht) (?:wurde|ist) an|sie erhalten diese|vous recevez|este (?:correo|mensaje) (?:fue|ha sido)|recib(?:e|es|iste) este|вы получили|ви отримали|sent from my |get outlook for|von meinem .{2,30} gesendet|envoyé de(?:puis)? mon |enviado desde mi |отправлено с |надіслано з )/iu;

/** Longer than this a paragraph says something of its own, whatever else it mentions. */
const LONGEST = 400;

export function isMailFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  return isFooterLine(text) || VIEW.test(text) || isFurnitureLine(text);
}

/** What stands at a mail's foot: nothing of the story follows it. */
export function isFooterLine(text: string): boolean {
  return text.length <= LONGEST && (LEAVE.test(text) || SENDING.test(text));
}

/** "On 3 May, Jane Roe wrote:", as mail programs write it above what is answered. */
export function isAttribution(text: string): boolean {
  return (
    text.length < 300 &&
    /[:：]\s*$/u.test(text) &&
    // A day and an address say as much as a verb: '14.03.2024, 18:30, "Jane Roe" <jane@harbour.example>:'.
    /\d.*<[^<>\s]+@[^<>\s]+>\s*[:：]\s*$|\b(?:wrote|writes|said|schrieb(?:en)?|écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|napisa[łl](?:\(a\))?|napsal|írta|yazdı|menulis)\b|пише|писал|писав|написал|написав|写道|寫道|さん(?:は|の)|작성|كتب/iu.test(
      text,
    )
  );
}

/** "-----Original Message-----": a mail answered or passed on, whole. */
export function isForwardMark(text: string): boolean {
  return /^(?:>\s*)?-{2,}\s*(?:original message|forwarded message|forwarded by .{0,80}|begin forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message (?:d.origine|original|transféré)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение|оригінальне повідомлення|原始邮件|原始郵件|转发邮件|元のメッセージ|원본 메시지|end of forwarded message|ende der weitergeleiteten nachricht|fin du message transféré|конец пересылаемого сообщения|кінець пересланого повідомлення)\s*:?\s*-{2,}\s*$|^begin forwarded message:$/iu.test(
    text.trim().slice(0, 200),
  );
}

/** A subject says that a mail is passed on: what it holds is what was sent, with a word of the sender's or two. */
export function isPassedOn(subject: string): boolean {
  return /^(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|tr|rv|enc|vs|vb|i|pd|doorst|ilet|yml|转发|轉寄|轉發|fyi)\s?[:：]|^(?:перес[ла]|转发)/iu.test(
    subject.trim(),
  );
}

const FROM = /^[>\s*]*(?:from|von|de|da|van|från|fra|od|от|від|发件人|寄件者|差出人|보낸 사람)\*?\s*[:：]/iu;
const OTHER =
  /^[>\s*]*(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|date|enviado|fecha|para|asunto|data|assunto|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|дата|отправлено|кому|тема|надіслано|发送时间|收件人|主题|送信日時|宛先|件名)\*?\s*[:：]/iu;
const IN_ONE_LINE =
  /^(?:from|von|de|da|от|від)\s?:.{3,200}\b(?:sent|date|gesendet|envoyé|enviado|fecha|inviato|дата|отправлено)\s?:.{3,300}\b(?:to|subject|an|betreff|à|objet|para|asunto|кому|тема)\s?:/iu;

/** How many of the lines that begin at `start` are the headers of another mail, put above its words; 0 where they are none. */
export function quotedHeaders(lines: readonly string[], start: number): number {
  const first = lines[start] ?? '';
  if (IN_ONE_LINE.test(first.slice(0, 800))) return 1;
  if (!FROM.test(first)) return 0;
  let count = 1;
  while (count < 8 && OTHER.test(lines[start + count] ?? '')) count++;
  return count >= 3 ? count : 0;
}
