/** A message forwarded within another: the mark above it, its headers, and their values. */
import { alternatives } from '../../../text/alternatives.ts';

/** What programs write between two lines above a message replied to or forwarded as a whole. */
const MARKS = [
  'original message|forwarded message|forwarded by .{0,80}|begin forwarded message|end of forwarded message',
  'ursprüngliche nachricht|original-?nachricht|weitergeleitete nachricht|ende der weitergeleiteten nachricht',
  'message (?:d.origine|original|transféré)|fin du message transféré|mensaje (?:original|reenviado)',
  'mensagem (?:original|encaminhada|reencaminhada)|messaggio (?:originale|inoltrato)',
  'oorspronkelijk bericht|doorgestuurd bericht|originalmeddelande|ursprungligt meddelande|vidarebefordrat meddelande',
  'oprindelig meddelelse|videresendt (?:meddelelse|melding)|opprinnelig melding|alkuperäinen viesti|välitetty viesti',
  'wiadomość oryginalna|oryginalna wiadomość|przekazana wiadomość|původní zpráva|přeposlaná zpráva|eredeti üzenet|továbbított üzenet',
  'mesaj original|mesaj redirecționat|orijinal (?:mesaj|ileti)|iletilen (?:ileti|mesaj)|αρχικό μήνυμα|προωθημένο μήνυμα',
  'исходное сообщение|пересылаемое сообщение|пересланное сообщение|конец пересылаемого сообщения',
  'оригінальне повідомлення|переслане повідомлення|кінець пересланого повідомлення',
  'الرسالة الأصلية|رسالة (?:معاد توجيهها|مُعاد توجيهها|محولة)|הודעה (?:מקורית|שהועברה|מועברת)',
  '原始邮件|原始郵件|转发邮件|转发的(?:邮件|消息)|轉寄郵件|轉寄的郵件|元のメッセージ|転送メッセージ|転送されたメッセージ|원본 메시지|전달된 메시지',
].join('|');
const FRAMED = new RegExp(`^(?:>\\s*)?-{2,}\\s*(?:${MARKS})\\s*:?\\s*-{2,}\\s*$`, 'iu');

/** Apple's programs write a line of words instead. */
const BEGINS = new RegExp(
  `^(?:${[
    'begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:transféré|réexpédié)',
    'inicio del mensaje reenviado|inizio (?:del )?messaggio inoltrato|início da mensagem (?:re)?encaminhada',
    'begin doorgestuurd bericht|vidarebefordrat (?:brev|mejl)|start på videresendt (?:besked|meddelelse)|videresendt melding',
    'edelleenlähetetty viesti alkaa|początek przekazywanej wiadomości|začátek přeposílané zprávy|továbbított levél kezdete',
    'iletilmiş ileti başlangıcı|αρχή προωθημένου μηνύματος|начало (?:переадресованного|пересылаемого|пересланного) сообщения',
    'початок переадресованого повідомлення|بداية الرسالة (?:المعاد|المُعاد) توجيهها|תחילת ההודעה שהועברה',
    '下面是被转发的邮件|以下是轉寄的郵件|轉寄的郵件開頭|転送されたメッセージ|전달된 메시지 시작',
  ].join('|')})\\s?[:：]$`,
  'iu',
);

/** "-----Original Message-----": a message replied to or forwarded as a whole. */
export function isForwardMark(text: string): boolean {
  const line = text.trim().slice(0, 200);
  return FRAMED.test(line) || BEGINS.test(line);
}

/**
 * The subject says that the message is forwarded: it contains what was sent, and perhaps a few words from the sender.
 */
export function isForwardSubject(subject: string): boolean {
  return /^(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|tr|rv|enc|vs|vb|i|pd|doorst|ilet|yml|转发|轉寄|轉發|fyi)\s?[:：]|^(?:перес[ла]|转发)/iu.test(
    subject.trim(),
  );
}

const NAMES = {
  from: 'from|von|de|da|van|från|fra|od|od koho|от|від|feladó|de la|expeditor|lähettäjä|kimden|gönderen|από|šalje|dari|từ|من|از|מאת|发件人|寄件者|寄件人|差出人|보낸 ?사람',
  date: alternatives`
    sent|date|gesendet|datum|envoyé|enviad[oa](?: el| em)?|fecha|data|inviato|verzonden|skickat|sendt|dato|wysłano|
    odesláno|poslano|poslato|elküldve|dátum|trimis|lähetetty|päiväys|päivämäärä|tarih|gönderildi|gönderme tarihi|
    ημερομηνία|στάλθηκε|tanggal|terkirim|ngày|дата|отправлено|надіслано|изпратено|التاريخ|تاريخ|تم الإرسال|أرسلت|
    تاریخ|ارسال شده|תאריך|נשלח|发送时间|发送日期|日期|傳送日期|寄件日期|送信日時|日時|날짜|보낸 날짜
  `,
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|předmět|predmet|tárgy|subiect|aihe|konu|θέμα|perihal|subjek|chủ đề|тема|относно|الموضوع|موضوع|נושא|主题|主旨|件名|제목',
  other:
    'to|cc|reply-to|an|à|para|a|aan|till|til|do|komu|kopie|címzett|către|vastaanottaja|kopio|kime|bilgi|προς|kepada|đến|кому|копия|копія|до|إلى|الى|نسخة|به|אל|עותק|收件人|收件者|抄送|副本|宛先|받는 ?사람|참조',
};
type Name = keyof typeof NAMES;

const header = (names: string) => new RegExp(`^[>\\s*]*(?:${names})\\*?\\s*[:：]\\*?\\s*`, 'iu');
const HEADERS = Object.entries(NAMES).map(([name, words]) => [name as Name, header(words)] as const);
/** For programs that write them without line breaks. */
const NEXT_IN_LINE = new RegExp(`\\s(?=(?:${NAMES.date}|${NAMES.subject}|${NAMES.other})\\s?:\\s)`, 'iu');
const LONGEST_LINE = 800;

/** '>>> Jane Roe <jane@harbour.example> 04/02/2025 09:12 >>>', the one line that GroupWise writes. */
const IN_MARKS = /^>{3} ?(\S.{0,120}?) (\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?) ?>{3}$/i;

export function isHeaderInMarks(line: string): boolean {
  return IN_MARKS.test(line.slice(0, LONGEST_LINE).trim());
}

/** How many of the lines starting at `start` are the headers of another message above its text; 0 if none. */
export function quotedHeaders(lines: readonly string[], start: number): number {
  const first = (lines[start] ?? '').slice(0, LONGEST_LINE);
  if (isHeaderInMarks(first)) return 1;
  if (nameOf(first) !== 'from') return 0;
  const inLine = new Set(first.split(NEXT_IN_LINE).map(nameOf));
  if (inLine.has('date') && (inLine.has('other') || inLine.has('subject'))) return 1;
  let count = 1;
  while (count < 8 && isOther(lines[start + count] ?? '')) count++;
  return count >= 3 ? count : 0;
}

/** As above; below a mark, such as Thunderbird's, the sender need not come first. */
export function headersBelow(lines: readonly string[], start: number): number {
  const above = lines.slice(Math.max(0, start - 2), start).findLast((line) => line.trim() !== '') ?? '';
  return quotedHeaders(lines, start) || (isForwardMark(above) ? headersAbove(lines.slice(start, start + 9)) : 0);
}

/** As above, in any order, at the very beginning: sender and subject are among them. */
export function headersAbove(lines: readonly string[]): number {
  const names = lines.slice(0, 9).map((line) => nameOf(line.slice(0, LONGEST_LINE)));
  const end = names.indexOf(null);
  const above = end < 0 ? names : names.slice(0, end);
  return above.length >= 3 && above.includes('from') && above.includes('subject') ? above.length : 0;
}

/** Whether a page's source may begin with such headers. */
export function mayBePrinted(html: string): boolean {
  const start = html.slice(0, 60_000);
  return LABEL_OF_SENDER.test(start) && LABEL_OF_SUBJECT.test(start);
}

const LABEL_OF_SENDER = new RegExp(`>\\s{0,9}(?:${NAMES.from})\\s?[:：]`, 'iu');
const LABEL_OF_SUBJECT = new RegExp(`>\\s{0,9}(?:${NAMES.subject})\\s?[:：]`, 'iu');

export interface ForwardedHeaders {
  readonly from: string | null;
  readonly date: string | null;
  readonly subject: string | null;
}

export const NOT_FORWARDED: ForwardedHeaders = { from: null, date: null, subject: null };

export interface BodyText {
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
  /** What the headers say about the other message whose words these are. */
  readonly forwarded: ForwardedHeaders;
}

/**
 * After a few words from the sender comes another person's message; after more than that, it is the sender's own text
 * that continues.
 */
export function underWords(
  own: readonly string[],
  passed: readonly string[],
  furniture: readonly string[],
  forwarded: ForwardedHeaders,
): BodyText {
  const isWord = forwarded.from !== null && sizeOf(own) < sizeOf(passed);
  return isWord
    ? { paragraphs: passed, furniture: [...own, ...furniture], forwarded }
    : { paragraphs: [...own, ...passed], furniture, forwarded: NOT_FORWARDED };
}

function sizeOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

/** The values of headers anywhere in these lines. */
export function forwardedHeadersIn(lines: readonly string[]): ForwardedHeaders {
  const said: Record<Name, string | null> = { from: null, date: null, subject: null, other: null };
  for (const line of lines.flatMap((each) => each.slice(0, LONGEST_LINE).split('\n'))) {
    const [, sender = null, day = null] = IN_MARKS.exec(line.trim()) ?? [];
    if (sender !== null) return { from: sender, date: day, subject: null };
    const isFrom = nameOf(line) === 'from';
    for (const part of isFrom ? line.split(NEXT_IN_LINE) : [line]) {
      const [name, pattern] = HEADERS.find(([, each]) => each.test(part)) ?? [];
      if (name && pattern) said[name] ??= part.replace(pattern, '').trim() || null;
    }
  }
  return said;
}

function nameOf(line: string): Name | null {
  return HEADERS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

function isOther(line: string): boolean {
  return HEADERS.some(([name, pattern]) => name !== 'from' && pattern.test(line));
}
