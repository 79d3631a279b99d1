/** Our own events, with discrepancies marked in the text: `{figure1=8|eight people}`, and `{ok1|…}` for what only seems to differ. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparedArticle } from '../../contract/model/comparing/comparison.ts';
import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../../contract/model/values.ts';

export interface MarkedSpan {
  readonly articleId: number;
  /** Code points of the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Two spans of one mark agree if their values are equal. */
  readonly value: string;
}

export interface MarkedEvent {
  readonly id: string;
  readonly articles: readonly ComparedArticle[];
  readonly discrepancies: readonly { readonly kind: DiscrepancyKind; readonly spans: readonly MarkedSpan[] }[];
  readonly compatible: readonly (readonly MarkedSpan[])[];
}

/**
 * `events` were read while the comparison was built. `further-events` are seven sets of twelve, written later by the
 * description of compare-discrepancies: c to f and m were measured before anybody who works on the rules looked at them.
 * `held-out-events` are two more such sets. No rule was written for what they miss: they show what to expect of new events.
 * `name-events` and `held-out-name-events` are short events full of names and places, in pairs of languages, written in two
 * goes (i and j, k and l): the first half of each was read while the roles of names were, the second was only counted.
 * `paraphrased-events` (n) and `held-out-paraphrased-events` (o) are told by outlets that share hardly a word, in six languages:
 * only the first were read.
 */
export type EventFolder =
  | 'events'
  | 'further-events'
  | 'held-out-events'
  | 'name-events'
  | 'held-out-name-events'
  | 'paraphrased-events'
  | 'held-out-paraphrased-events';

/** In the order in which they were written. */
export const EVENT_FOLDERS: readonly EventFolder[] = [
  'events',
  'further-events',
  'held-out-events',
  'name-events',
  'held-out-name-events',
  'paraphrased-events',
  'held-out-paraphrased-events',
];
const MARK = /\{(?<id>[a-z]+\d+)(?:=(?<value>[^|]*))?\|(?<text>[^}]*)\}/gu;

export function markedEvents(of: EventFolder): MarkedEvent[] {
  const folder = join(import.meta.dirname, of);
  return readdirSync(folder)
    .sort()
    .map((file) => readEvent(file.replace(/\.txt$/u, ''), readFileSync(join(folder, file), 'utf8')));
}

/** Each article begins with a line `== LANGUAGE PUBLISHED`. */
function readEvent(id: string, source: string): MarkedEvent {
  const marks = new Map<string, MarkedSpan[]>();
  const articles = source
    .split(/^== /mu)
    .slice(1)
    .map((part, index): ComparedArticle => {
      const [head = '', ...lines] = part.split('\n');
      const [language = '', published = ''] = head.split(' ');
      return {
        articleId: index + 1,
        language,
        source: null,
        published,
        title: '',
        text: unmarked(lines.join('\n').trim(), index + 1, marks),
      };
    });
  const kindOf = (mark: string) => DISCREPANCY_KINDS.find((kind) => mark.startsWith(kind));
  return {
    id,
    articles,
    discrepancies: [...marks].flatMap(([mark, spans]) => {
      const kind = kindOf(mark);
      return kind ? [{ kind, spans }] : [];
    }),
    compatible: [...marks].filter(([mark]) => !kindOf(mark)).map(([, spans]) => spans),
  };
}

/** Returns the text without its marks, and records their places in `marks`. */
function unmarked(source: string, articleId: number, marks: Map<string, MarkedSpan[]>): string {
  let plain = '';
  let at = 0;
  for (const match of source.matchAll(MARK)) {
    const { id = '', value = '', text = '' } = match.groups ?? {};
    plain += source.slice(at, match.index);
    const start = [...plain].length;
    plain += text;
    at = match.index + match[0].length;
    marks.set(id, [...(marks.get(id) ?? []), { articleId, start, end: start + [...text].length, text, value }]);
  }
  return plain + source.slice(at);
}
