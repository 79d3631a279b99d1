/** What of a report the archive does not have yet, as text to copy. */
import type { Report, ReportChanges } from '../../../../contract/model/reports/report.ts';
import { wordsOfField, wordsOfPart } from './clash-words.ts';
import { type Field, isSame, partsOf } from './merge-report.ts';

/** The fields, headings and blocks that were changed, in their order, each a paragraph. Quotations are the articles' words. @param base undefined: all are new */
export function changedWords(base: Report | undefined, { sections, ...fields }: ReportChanges): string {
  const before = partsOf(base?.sections ?? []);
  const changed = [...partsOf(sections ?? [])].filter(([key, part]) => !isSame(part, before.get(key)));
  const typed = changed.map(([, part]) => (part.kind === 'quotation' ? '' : wordsOfPart(part, () => '')));
  const head = (Object.keys(fields) as Field[])
    .filter((field) => !isSame(fields[field], base?.[field]))
    .map((field) => wordsOfField(fields[field]));
  return [...head, ...typed].filter((words) => words !== '').join('\n\n');
}
