/** Labelled lines at the head of an article saved as plain text: "Title: …", "Date: …". */

import type { FoundValue, MetadataField } from '../../../contract/model/metadata.ts';
import { alternatives } from '../../../text/alternatives.ts';
import { bylineFrom } from '../bylines/byline.ts';
import { type DateHints, dateFromField } from '../dates/dates.ts';
import { normalLanguage } from '../language/language.ts';
import { SOURCE_LABEL } from '../source-words.ts';
import { isHeadline } from './headline.ts';
import { endsSentence, type Line } from './plain-text.ts';

/** Labels of header lines, in the languages of news. */
const LABELS: readonly (readonly [MetadataField | 'title', RegExp])[] = [
  [
    'title',
    /^(?:title|headline|titel|titre|título|titulo|titolo|tytuł|заголовок|назва|标题|標題|題名|제목|العنوان)$/iu,
  ],
  [
    'published',
    new RegExp(
      alternatives`
      ^(?:date|published|publication date|pub date|posted|datum|veröffentlicht|date de publication|fecha|publicado|
      data|pubblicato|opublikowano|дата|опубликовано|опубліковано|日期|发布时间|時間|时间|発行日|날짜|التاريخ)$
    `,
      'iu',
    ),
  ],
  [
    'updated',
    /^(?:updated|last updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|оновлено|更新时间|更新)$/iu,
  ],
  [
    'byline',
    /^(?:by|author|authors|byline|written by|autor|autoren|auteur|autore|автор|автори|авторы|作者|記者|记者|기자|الكاتب)$/iu,
  ],
  ['source', new RegExp(`^(?:${SOURCE_LABEL}|publisher|publication|outlet|newspaper|媒体|媒體)$`, 'iu')],
  ['url', /^(?:url|link|address|web|адреса|ссылка|посилання|链接|鏈接|رابط)$/iu],
  ['language', /^(?:language|lang|sprache|langue|idioma|мова|язык|语言)$/iu],
  ['section', /^(?:section|category|rubrik|rubrique|sección|рубрика|розділ|栏目)$/iu],
];

interface LabelledLine {
  readonly field: MetadataField;
  readonly label: string;
  readonly written: string;
}

/** "Author: Ada Finch", or in two cells of a table; null for any other line. */
export function labelledLine(text: string): LabelledLine | null {
  const [, label = '', written = ''] =
    /^([\p{L}\p{M} ]{2,24}?)(?:\s*[:：]\s*|\t)(\S.*)$/u.exec(text.slice(0, 600)) ?? [];
  const field = label === '' ? undefined : LABELS.find(([, pattern]) => pattern.test(label))?.[0];
  return field ? { field, label, written } : null;
}

/** "Title: …", "Date: …" at the very beginning: two such lines, one with a title, or "Source: …" above a headline. */
export function takeLabels(lines: Line[], found: FoundValue[], furniture: string[], hints: DateHints): Line[] {
  const taken: FoundValue[] = [];
  const others: string[] = [];
  let count = 0;
  for (const { text, block } of lines.slice(0, MOST_LABELS)) {
    const line = labelledLine(text);
    const isBeside = block === lines[0]?.block || taken.length >= SURE_LABELS;
    const isOther = line === null && taken.length > 0 && isBeside && OTHER_LABEL.test(text) && !endsSentence(text);
    if (!line && !isOther) break;
    const value = line ? writtenValue(line.field, line.written, hints) : null;
    if (line && value !== null) taken.push({ field: line.field, value, from: `the line "${line.label}"` });
    if (isOther) others.push(text);
    count++;
  }
  const isSource = taken[0]?.field === 'source' && isHeadline(lines[count]?.text ?? '');
  if (taken.length < 2 && taken[0]?.field !== 'title' && !isSource) return lines;
  found.push(...taken);
  furniture.push(...others);
  return lines.slice(count).map((line, i) => (i === 0 ? { ...line, text: line.text.replace(TEXT_LABEL, '') } : line));
}

const MOST_LABELS = 20;
/** So many are a list of what is known of the text, even if each is a paragraph. */
const SURE_LABELS = 3;
/** "USN: L1N3ABCDE", "Products: PCO MTG" in the same run as labels that are known. */
const OTHER_LABEL = /^(?!https?:)\p{Lu}[\p{L}\p{M} ]{1,23}[:：]\s?\S.{0,100}$/u;

/** Below other labels. */
const TEXT_LABEL =
  /^(?:(?:full )?text|body|content|article|story|volltext|artikel|texte|texto|testo|contenido|contenu|tekst|текст|正文|内容|本文)(?:\s*[:：]\s*|\t)(?=\S)/iu;

function writtenValue(field: MetadataField, written: string, hints: DateHints): string | null {
  if (field === 'published' || field === 'updated') return dateFromField(written, hints);
  if (field === 'byline') return bylineFrom([written]);
  if (field === 'language') return normalLanguage(written);
  if (field === 'url') return /^https?:\/\/\S+$/.test(written) ? written : null;
  return written.trim();
}

/** "来源：海港日报　作者：林海" beside a date: the source and the author. */
export function readLabelled(rest: string, found: FoundValue[], hints: DateHints): void {
  for (const part of rest.split(/[\s|｜·•]+(?=[\p{L}\p{M}]{1,12}\s?[:：])/u)) {
    const [, label = '', written = ''] = /^\s*([\p{L}\p{M}]{1,12})\s?[:：]\s*(\S.*?)[\s,;.–—-]*$/u.exec(part) ?? [];
    const field = LABELS.find(([, pattern]) => pattern.test(label))?.[0];
    if (field !== 'byline' && field !== 'source') continue;
    const value = writtenValue(field, written, hints);
    if (value !== null) found.push({ field, value, from: `"${label}" in the date line` });
  }
}
