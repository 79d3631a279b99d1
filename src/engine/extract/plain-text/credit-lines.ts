/** Lines that say where a text is from: its source, its address. */

import type { FoundValue } from '../../../contract/model/metadata.ts';
import { isPaper } from '../bylines/author-beside-paper.ts';
import { findDates } from '../dates/dates.ts';
import { SOURCE_LABEL } from '../source-words.ts';
import { LEADS_TO_DATE } from './clipping-lines.ts';
import type { Line } from './plain-text.ts';

/** Source and address lines after the story. */
export function takeFoot(lines: Line[], found: FoundValue[]): Line[] {
  const from = Math.max(1, lines.length - 4);
  return lines.filter((line, i) => i < from || !readCredit(line.text, found));
}

/** "Source: Harbour Radio, Havenport, in English 1450 gmt 12 Oct 26", the form used by monitoring services. */
const MONITORED =
  /^(?:source:\s*)?([^,]{2,60}),(?: [^,]{2,40},)? in \p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?(?: (\d{2})(\d{2}) gmt)? (\d{1,2} \p{L}{3,9}) (?:20)?(\d{2})$/iu;

export function readMonitored(text: string, found: FoundValue[]): boolean {
  const [, source = '', hour, minute, day = '', year = ''] = MONITORED.exec(text) ?? [];
  const [date] = source === '' ? [] : findDates(`${day} 20${year}`, {});
  if (!date) return false;
  const published = hour === undefined ? date.edtf : `${date.edtf}T${hour}:${minute}Z`;
  found.push({ field: 'source', value: source, from: 'the source line' });
  return found.push({ field: 'published', value: published, from: 'the source line' }) > 0;
}

export function readCredit(text: string, found: FoundValue[]): boolean {
  if (text.length > 300) return false;
  if (readMonitored(text, found)) return true;
  const address = /^(?:[\p{L} ]{1,20}[:：]\s*|.{5,60}\sdownloaded (?:by .{2,30} )?from\s)?(https?:\/\/\S+)$/u.exec(
    text,
  )?.[1];
  if (address) return found.push({ field: 'url', value: address, from: 'an address line' }) > 0;
  const source = SOURCE_LINE.exec(text)?.[1]?.trim();
  if (source === undefined) return false;
  const { paper, day } = withoutDay(source);
  if (day !== null && !found.some(({ field }) => field === 'published'))
    found.push({ field: 'published', value: day, from: 'a source line' });
  return found.push({ field: 'source', value: paper, from: 'a source line' }) > 0;
}

/** "Harbour Daily, 14 March 2025", but neither the day of an office's figures nor that on which somebody looked it up. */
function withoutDay(source: string): { paper: string; day: string | null } {
  const [date, ...more] = findDates(source, {});
  const paper = source
    .slice(0, date?.from)
    .replace(LEADS_TO_DATE, '')
    .replace(/[\s,;|(–-]+$/u, '');
  const isPrinted = date !== undefined && more.length === 0 && /^[\s).]*$/u.test(source.slice(date.to));
  return isPrinted && isPaper(paper) && !OTHER_WORDS.test(paper)
    ? { paper, day: date.edtf }
    : { paper: source, day: null };
}

/** "Harbour Daily, data to …", "Harbour Daily accessed …", "Hafen-Zeitung (Stand: …": not the day on which it was printed. */
const OTHER_WORDS =
  /[,;]|[:：]$|(?<!\p{L})(?:access|retriev|download|view|abgerufen|zugriff|consult|geraadpleegd|обращени|dostęp)/iu;

const SOURCE_LINE = new RegExp(`^${SOURCE_LABEL}\\s*[:：]\\s*(.{2,80})$`, 'iu');
