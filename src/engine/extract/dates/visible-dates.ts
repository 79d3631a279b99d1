/** Dates visible on the page: `<time>`, microdata, and date lines near the main heading. */
import { alternatives } from '../../../text/alternatives.ts';
import type { Block, BlockPage, Box } from '../page/blocks/block-page.ts';
import { isInOtherStory } from '../page/in-other-story.ts';
import { attribute, type Document, type Element, elements, isElement, textOf } from '../page/page.ts';
import { dayOfDateline } from './dateline.ts';
import { type DateHints, dateFromField, findDates } from './dates.ts';

interface VisibleDate {
  readonly field: 'published' | 'updated' | 'retrieved';
  readonly value: string;
  readonly from: string;
}

export const UPDATED_WORDS = new RegExp(
  alternatives`
  updated|modified|last edit|aktualis|aktualiz|atualiz|actualiz|aggiorn|modifica|mis à jour|modifié|bijgewerkt|
  oppdater|opdater|uppdater|päivit|обновл|оновл|güncelle|更新|修改|수정|업데이트|تحديث|עודכן|diperbarui|cập nhật|ενημ|frissít|
  módosít|ažurir|обновен|актуал|به‌?\s?روز|بروز|ویرایش|改訂|แก้ไข|อัปเดต
`,
  'iu',
);
export const PUBLISHED_WORDS = new RegExp(
  alternatives`
  publi|posted|veröffentlicht|erstellt|opublik|dodan|опублік|опублик|размещ|gepubliceerd|publicer|publiser|julkaist|
  zveřejn|yayın|发布|發布|发表|發表|来源|時間|时间|公開|配信|입력|등록|نشر|פורסם|dipublikasi|tayang|xuất bản|đăng|δημοσίευ|megjelen|közzé|
  geplaatst|vydán|utworzon|objavljen|објављен|публикуван|انتشار|منتشر|تاریخ|تاريخ|เผยแพร่
`,
  'iu',
);
/** When a copy of the page was made: by an archive, a cache, a reader or a printer. */
const CAPTURED_WORDS = new RegExp(
  alternatives`
  (?<!\p{L})(?:saved|archived|captured|capture date|cached|clipped|retrieved|accessed|printed|snapshot|(?:ab)?gespeichert|
  archiviert|abgerufen|(?:aus)?gedruckt|enregistrée?|archivée?|capturée?|consultée?|imprimée?|guardad[ao]|archivad[ao]|
  capturad[ao]|consultad[ao]|impres[ao]|salvo em|salvat[ao]|archiviat[ao]|stampat[ao]|opgeslagen|gearchiveerd|afgedrukt|
  zapisano|zarchiwizowano|wydrukowano|сохранен[оа]?|сохранён|архивирован[оа]?|распечатан[оа]?|збережен[оа]|
  архівован[оа]|роздрукован[оа]|kaydedildi|arşivlendi|yazdırıldı)(?!\p{L})|保存|存档|存檔|快照|抓取|取得|저장|보관|أرشفة|حُفظ
`,
  'iu',
);
/** In some languages the word stands behind. */
const CAPTURED_BEHIND = /^[\s\d:]{0,10}(?:に)?(?:保存|取得|抓取|存档|存檔|저장|보관)/u;
const DATE_NAMES =
  /date|time|publish|posted|fecha|datum|data(?:$|[-_\s])|zeit|dato|tarih|tanggal|info|meta|byline|stamp/i;

/** What else is known about the page: the block that shows its headline, and days in its address. */
interface DateClues {
  readonly headline: number | null;
  readonly days: readonly string[];
}

/** The most trusted first. */
export function visibleDates(document: Document, page: BlockPage, hints: DateHints, clues: DateClues): VisibleDate[] {
  const found: VisibleDate[] = [];
  for (const element of elements(document)) {
    if (element.attrs.length === 0) continue;
    const property = attribute(element, 'itemprop') ?? attribute(element, 'property') ?? '';
    const field = property === '' ? null : fieldOf(property);
    if (field && !isInOtherStory(element)) push(found, field, writtenValue(element, hints), 'microdata');
    else if (element.tagName === 'abbr' && isOfArticle(element))
      push(found, 'published', dateFromField(attribute(element, 'title') ?? '', hints), 'a microformat');
    if (found.length > 40) break;
  }
  found.push(
    ...timeElements(document, page, hints),
    ...dateLines(page, hints, clues),
    ...placeLine(page, hints, clues),
  );
  return found;
}

function fieldOf(property: string): VisibleDate['field'] | null {
  if (/datePublished|dateCreated|\bdc(?:terms)?:(?:date|created|issued)\b/i.test(property)) return 'published';
  return /dateModified|\bdc(?:terms)?:modified\b/i.test(property) ? 'updated' : null;
}

/** Named as the day of publication, or written out in full ("2011-08-25T01:40:40Z" behind "an hour ago") beside a name. */
function isOfArticle(abbreviation: Element): boolean {
  if (/(?:^|\s)(?:dt-)?published(?:\s|$)/.test(attribute(abbreviation, 'class') ?? '')) return true;
  const outer = abbreviation.parentNode;
  const isOfByline = outer && isElement(outer) && /(?:^|\s)byline/.test(attribute(outer, 'class') ?? '');
  return Boolean(isOfByline) && /^\d{4}-\d\d-\d\dT/.test(attribute(abbreviation, 'title') ?? '');
}

function push(found: VisibleDate[], field: VisibleDate['field'], value: string | null, from: string): void {
  if (value !== null) found.push({ field, value, from });
}

function writtenValue(element: Element, hints: DateHints): string | null {
  const written = attribute(element, 'datetime') ?? attribute(element, 'content');
  return (
    (written && dateFromField(written, hints)) ??
    findDates(textOf(element, 200, ' ').slice(0, 200), hints)[0]?.edtf ??
    null
  );
}

/** Before the main heading of its own article. */
function isAboveHeading(time: Element): boolean {
  let outer = time.parentNode;
  for (let step = 0; outer && isElement(outer) && step < 8; outer = outer.parentNode, step++)
    if (outer.tagName === 'article') return elements(outer).some(({ tagName }) => tagName === 'h1');
  return false;
}

/** The article's own `<time>`: those at its beginning; later ones belong to teasers and comments. */
function timeElements(document: Document, page: BlockPage, hints: DateHints): VisibleDate[] {
  const all: VisibleDate[] = [];
  const marked: VisibleDate[] = [];
  let seenHeading = false;
  let after = 0;
  let examined = 0;
  const hasHeading = page.boxes.some((box) => box.tag === 'h1');
  for (const element of elements(document)) {
    if (element.tagName === 'h1') seenHeading = true;
    if (element.tagName !== 'time' && element.tagName !== 'relative-time') continue;
    if (++examined > 200) break;
    const value = isInOtherStory(element) ? null : writtenValue(element, hints);
    if (value === null) continue;
    const field = isOfUpdate(element) ? 'updated' : 'published';
    const date: VisibleDate = { field, value, from: 'the time element' };
    if (attribute(element, 'pubdate') !== null) marked.push(date);
    const isPlaced = seenHeading || !hasHeading || isAboveHeading(element);
    if (isPlaced) after++;
    if (isPlaced && after <= 3) all.push(date);
    if (after > 3) break;
  }
  return [...marked, ...all];
}

/**
 * By its own names, or else by the words before it; if it is named both ("published updated"), it was never changed.
 */
function isOfUpdate(element: Element): boolean {
  const names = element.attrs.map(({ value }) => value).join(' ');
  if (UPDATED_WORDS.test(names)) return !/publi/i.test(names);
  const outer = element.parentNode;
  if (PUBLISHED_WORDS.test(names) || !outer || !isElement(outer)) return false;
  let words = attribute(outer, 'class') ?? '';
  for (const node of outer.childNodes) {
    if (node === element) break;
    words = node.nodeName === 'time' ? '' : `${words} ${textOf(node, 80)}`;
  }
  return UPDATED_WORDS.test(words) && !/publi/i.test(words);
}

/** Short blocks that contain a date: near the title, named or worded as its date, or agreeing with the address. */
function dateLines(page: BlockPage, hints: DateHints, clues: DateClues): VisibleDate[] {
  const anchor = clues.headline;
  const scored: { date: VisibleDate; score: number; isFar: boolean }[] = [];
  const copied: VisibleDate[] = [];
  page.blocks.forEach((block, index) => {
    if (block.parted.length > 160 || !/\p{Nd}|[〇一二]/u.test(block.text) || scored.length > 200) return;
    if (isFactOfAnother(block) || isInOtherStory(block.box.element)) return;
    // The parts of a date may be elements of their own.
    const inParts = findDates(block.parted, hints);
    const text = inParts.length === 0 ? block.text : block.parted;
    const place = placeScore(block, anchor === null ? null : index - anchor);
    const label = page.blocks[index - 1];
    const isLabelled = label !== undefined && label.size < 25 && /[:：]$/.test(label.text);
    const days = text === block.parted ? inParts : findDates(text, hints);
    for (const { edtf, from, to } of days) {
      const before = `${isLabelled && from < 12 ? label.text : ''} ${text.slice(Math.max(0, from - 40), from)}`;
      const isWorded = PUBLISHED_WORDS.test(before);
      if (!isWorded && isCapture(text, from, to)) {
        copied.push({ field: 'retrieved', value: edtf, from: 'a line about the copy' });
        continue;
      }
      const field = UPDATED_WORDS.test(before) ? 'updated' : 'published';
      const isFar = place <= SHORT_LINE && !isWorded && anchor !== null;
      if (isOfRange(text, { from, to }, days)) continue;
      if (GOES_ON.test(text.slice(to, to + 8)) || WENT_ON.test(before) || OF_EVENT.test(before)) continue;
      let score = place + (isWorded ? 4 : 0) + (edtf.includes('T') ? 3 : 0);
      if (clues.days.includes(edtf.slice(0, 10))) score += 5;
      if (text.length - (to - from) > 60) score -= 4;
      if (isSentence(text.slice(0, from))) score -= 12;
      if (score > 2) scored.push({ date: { field, value: edtf, from: 'a date line' }, score, isFar });
    }
  });
  // Differing days far below, with nothing to say whose they are, belong to fixtures or comments.
  const far = new Set(scored.filter(({ isFar }) => isFar).map(({ date }) => date.value.slice(0, 10)));
  const likeliest = scored
    .filter(({ isFar }) => !isFar || far.size === 1)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 6)
    .map(({ date }) => date);
  return [...likeliest, ...copied.slice(0, 1)];
}

/** "(5 March 1924 – 3 May 2001)": the first and the last day of a life or an event. */
function isOfRange(
  text: string,
  { from, to }: { from: number; to: number },
  days: readonly { from: number; to: number }[],
) {
  return days.some(
    (other) => /^\s?[–—-]\s?$/u.test(text.slice(to, other.from)) || /^\s?[–—-]\s?$/u.test(text.slice(other.to, from)),
  );
}

/** How far below the headline a story begins. */
const TO_STORY = 8;

/** "Havenport, 5 March 2024 – The harbour …": where the story begins. */
function placeLine({ blocks }: BlockPage, hints: DateHints, { headline }: DateClues): VisibleDate[] {
  const near = headline === null ? [] : blocks.slice(headline + 1, headline + 1 + TO_STORY);
  const first = near.find(({ size, heading }) => size > 80 && !heading);
  const value = first ? dayOfDateline(first.text, hints) : null;
  return value === null ? [] : [{ field: 'published', value, from: 'the place line' }];
}

/** "Saved from https://harbour.example/pier 16 Mar 2024": by the words before it, whatever address is between. */
function isCapture(text: string, from: number, to: number): boolean {
  const before = text.slice(0, from).replace(/(?:https?:\/\/|www\.)\S+/g, '');
  const near = Math.max(0, before.length - 30);
  const word = CAPTURED_WORDS.exec(before.slice(near));
  const isOfCopy = word !== null && ABOUT_COPY.test(before.slice(0, near + word.index));
  return isOfCopy || CAPTURED_BEHIND.test(text.slice(to, to + 16));
}

/** "Page saved on", but "The pier, captured on": other things than pages are captured, printed and retrieved. */
const ABOUT_COPY = new RegExp(
  alternatives`
  ^(?:\P{L}*(?:this|the|a|an|page|web|website|site|copy|version|snapshot|article|content|text|document|story|from|was|is|
  on|last|seite|kopie|artikel|die|der|diese|wurde|am|page|copie|la|le|l|une|est|été|página|pagina|copia|artículo|artigo|
  articolo|esta|questa|страница|копия|статья|версия|сторінка|сторінку|копія|стаття|\p{Script=Han}{1,8}|
  [\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]{1,12})(?!\p{L}))*\P{L}*$
`,
  'iu',
);

/** "From the 1st until the 30th": when something takes place. */
const GOES_ON = /^\s?(?:至|到|bis|until)\s?\d/u;
const WENT_ON = /\d日?\s?(?:至|到|bis|until)\s?$/u;

/** "When: 14 November, 8pm": when something takes place, or is due. */
const OF_EVENT = new RegExp(
  alternatives`
  (?<!\p{L})(?:when|event date|deadline|closing date|wann|termin|einsendeschluss|quand|date limite|cuándo|fecha límite|quando|
  scadenza|kiedy|termin|когда|срок|коли|термін|開催日時?|締切|活动时间|活動時間|截止日期)\s?[:：]\s?(?:\|\s)?(?:\p{L}+,?\s)?$
`,
  'iu',
);

/** "The law was signed into force on …": what happened that day, not when it was written of. */
function isSentence(before: string): boolean {
  return (
    (before.match(/(?<=^|\s)\p{Ll}{2,}(?=\s)/gu)?.length ?? 0) >= 4 &&
    !PUBLISHED_WORDS.test(before) &&
    !UPDATED_WORDS.test(before)
  );
}

/** A cell beside its heading in a table of facts ("Born", "First release"): a day in the page's subject. */
function isFactOfAnother({ box }: Block): boolean {
  let cell: Box | null = box;
  for (let step = 0; cell && cell.tag !== 'td' && step < 3; step++) cell = cell.parent;
  if (cell?.tag !== 'td' || cell.parent?.tag !== 'tr') return false;
  const label = cell.parent.element.childNodes.find((node) => isElement(node) && node.tagName === 'th');
  if (label === undefined) return false;
  const words = textOf(label, 100);
  return !PUBLISHED_WORDS.test(words) && !UPDATED_WORDS.test(words) && !DATE_NAMES.test(words);
}

const SHORT_LINE = 2;

function placeScore(block: Block, distance: number | null): number {
  let score = 0;
  if (distance !== null && distance >= -8 && distance <= 16)
    score += 10 - Math.abs(distance) / 3 - (distance < 0 ? 2 : 0);
  else if (distance === null) score += 1;
  const { names } = block.box;
  const outer = block.box.parent?.names ?? '';
  if (DATE_NAMES.test(names) || DATE_NAMES.test(outer)) score += 4;
  if (/(?:^|[\s_-])(?:top-?bar|header|masthead|nav|today|clock)/i.test(`${names} ${outer}`)) score -= 3;
  // By the whole name: "fa-clock" is a picture before any day, "harbour-today" the name of a paper.
  if (/(?:^|\s)(?:today(?:s?[-_]?date)?|current[-_]?date)(?:$|\s)/i.test(`${names} ${outer}`)) score -= 9;
  if (/comment|repl(?:y|ies)|related|teaser|sidebar|card|recommend|latest/i.test(`${names} ${outer}`)) score -= 4;
  if (/(?:^|[\s_-])(?:references|reflist|citations?|cite_note|footnotes?|bibliography)/i.test(`${names} ${outer}`))
    score -= 20;
  if (block.text.length < 70) score += SHORT_LINE;
  if (block.linkSize > block.size * 0.5) score -= 4;
  if (/©|copyright/i.test(block.text)) score -= 20;
  return score;
}
