/** The entries of a reference file: lines of a tag and its value, as RIS, PubMed and EndNote write them. */
import { own } from '../../../text/own.ts';

export interface Entry {
  /** Values by tag, in order. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Where it begins, as shown: "line 12". */
  readonly place: string;
  /** Has the mark at its end that RIS and BibTeX write. */
  readonly isEnded: boolean;
}

/** "TI  - Title", "PMID- 1": four characters before the dash, so that "UK - he said" is text. */
const RIS = /^([A-Z][A-Z0-9](?: {2}|[A-Z0-9] |[A-Z0-9]{2}))- ?(.*)$/;
/** "%T Title". */
const ENDNOTE = /^%([0-9A-Z@!#$&()*+=^<>~?\]])(?: (.*))?$/;
const BEGINS: Readonly<Record<string, true>> = { TY: true, PMID: true, '0': true };

/** A line without a tag continues the value before it. */
export function* entriesIn(text: string): Generator<Entry> {
  let values = new Map<string, string[]>();
  let [line, begun] = [0, 1];
  let last: string[] | null = null;
  for (const written of text.split(/\r\n?|\n/)) {
    line++;
    const [, name, value = ''] = RIS.exec(written) ?? ENDNOTE.exec(written) ?? [];
    const tag = name?.trim();
    const isEnd = tag === 'ER';
    if ((isEnd || (tag !== undefined && own(BEGINS, tag))) && values.size > 0) {
      yield { values, place: `line ${begun}`, isEnded: isEnd };
      values = new Map();
      last = null;
    }
    if (isEnd) continue;
    if (tag === undefined) {
      if (last) last[last.length - 1] = `${last.at(-1) ?? ''}\n${written.trim()}`;
      continue;
    }
    if (values.size === 0) begun = line;
    last = values.get(tag) ?? [];
    last.push(value.trim());
    values.set(tag, last);
  }
  if (values.size > 0) yield { values, place: `line ${begun}`, isEnded: false };
}

/** Whether a file begins like a reference file. */
export function beginsWithEntry(head: string): boolean {
  const lines = head
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  const first = lines[0] ?? '';
  if (/^TY {2}- ?[A-Z]{3,12}\s*$/.test(first)) return true;
  if (/^PMID- ?\d+/.test(first)) return lines.filter((line) => RIS.test(line)).length > 4;
  return /^%0 \p{Lu}/u.test(first) && lines.filter((line) => ENDNOTE.test(line)).length > 3;
}
