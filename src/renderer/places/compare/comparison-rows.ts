/** A comparison as drawn: rows across the columns, differences in stepping order, blocks down each column. */
import type {
  Comparison,
  Discrepancy,
  DiscrepancyValue,
  Passage,
} from '../../../contract/model/comparing/comparison.ts';
import { discrepancyKey, setAsideAmong } from '../../../contract/model/comparing/discrepancy-key.ts';
import { DISCREPANCY_KINDS } from '../../../contract/model/values.ts';
import { codePointMap, type Utf16Span } from '../../../text/offsets.ts';
import { paragraphs } from '../../../text/sentences/paragraphs.ts';

export interface Difference extends Discrepancy {
  readonly key: string;
  /** The index of its row. */
  readonly row: number;
}

export interface SetAside extends Difference {
  /** The key by which it was dismissed, with the places that its words had then. */
  readonly setAsideBy: string;
}

/** Passages that report the same matter, at most one per article. */
export interface Row {
  readonly index: number;
  readonly members: ReadonlyMap<number, Passage>;
  /** Those that were not dismissed. */
  readonly differences: readonly Difference[];
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly open: readonly Difference[];
  readonly dismissed: readonly SetAside[];
}

type Order = 'text' | 'kind';

/** `columns` are article ids from left to right. Rows are in the order of the leftmost column that has them. */
export function rowsOf(
  comparison: Pick<Comparison, 'aligned'>,
  columns: readonly number[],
  dismissedKeys: readonly string[],
  order: Order = 'text',
): Rows {
  const aligned = comparison.aligned.toSorted((a, b) => {
    const [columnA, startA] = firstPlace(a.members, columns);
    const [columnB, startB] = firstPlace(b.members, columns);
    return columnA - columnB || startA - startB;
  });
  const column = ({ articleId }: DiscrepancyValue) => columns.indexOf(articleId);
  const found = aligned.flatMap(({ discrepancies }) => discrepancies.map(discrepancyKey));
  const setAside = setAsideAmong(found, dismissedKeys);
  const all = aligned.flatMap(({ discrepancies }, row) =>
    discrepancies.map((discrepancy) => {
      const values = discrepancy.values.toSorted((a, b) => column(a) - column(b));
      return { ...discrepancy, values, key: discrepancyKey(discrepancy), row };
    }),
  );
  const sorted = all.toSorted(
    (a, b) =>
      Number(a.compatible) - Number(b.compatible) ||
      (order === 'kind' ? DISCREPANCY_KINDS.indexOf(a.kind) - DISCREPANCY_KINDS.indexOf(b.kind) : 0) ||
      a.row - b.row,
  );
  const open = sorted.filter(({ key }) => !setAside.has(key));
  return {
    rows: aligned.map(({ members }, index) => ({
      index,
      members: new Map(members.map((member) => [member.articleId, member])),
      differences: open.filter(({ row }) => row === index),
    })),
    open,
    dismissed: sorted.flatMap((difference) => {
      const setAsideBy = setAside.get(difference.key);
      return setAsideBy === undefined ? [] : [{ ...difference, setAsideBy }];
    }),
  };
}

function firstPlace(members: readonly Passage[], columns: readonly number[]): [number, number] {
  const places = members.map(({ articleId, start }): [number, number] => [columns.indexOf(articleId), start]);
  return places.reduce((least, place) => (place[0] < least[0] ? place : least), [columns.length, 0]);
}

/** Whether a difference separates these two articles: both have a value, and the values are not the same. */
export function differsBetween({ values }: Pick<Difference, 'values'>, left: number, right: number): boolean {
  const normals = (articleId: number) => values.filter((value) => value.articleId === articleId).map(normalOf);
  const [a, b] = [normals(left), normals(right)];
  return a.length > 0 && b.length > 0 && !a.some((normal) => b.includes(normal));
}

const normalOf = ({ normal }: DiscrepancyValue) => normal;

/** A run of uniform appearance, with the differences whose value it belongs to. */
interface Piece {
  readonly text: string;
  readonly keys: readonly string[];
}

/** A passage as drawn, one below the other. Together they contain every word of the article. */
export interface Block extends Utf16Span {
  readonly id: string;
  readonly articleId: number;
  readonly kind: 'row' | 'only' | 'plain';
  /** The rows it is in: several, for a long sentence about several matters. */
  readonly rows: readonly number[];
  /** The first of its paragraph, which has more room above it. */
  readonly opens: boolean;
  readonly pieces: readonly Piece[];
}

type Part = Utf16Span & Pick<Block, 'kind' | 'rows'>;

export function blocksOf(
  article: { readonly articleId: number; readonly text: string },
  { rows, open }: Pick<Rows, 'rows' | 'open'>,
  unique: readonly Passage[],
): Block[] {
  const { articleId, text } = article;
  const map = codePointMap(text);
  const mine = <T extends { articleId: number }>(list: readonly T[]) =>
    list.filter((one) => one.articleId === articleId);
  const placed = rows.flatMap(({ index, members }) => {
    const member = members.get(articleId);
    return member ? [{ index, ...map.utf16FromSpan(member) }] : [];
  });
  const known: Part[] = [
    ...[...Map.groupBy(placed, ({ from }) => from).values()].map(([first, ...more]): Part => {
      const { from, to, index } = first as (typeof placed)[number];
      return { from, to, kind: 'row', rows: [index, ...more.map((one) => one.index)] };
    }),
    ...mine(unique).map((passage) => ({ ...map.utf16FromSpan(passage), kind: 'only' as const, rows: [] })),
  ].sort((a, b) => a.from - b.from);
  const marked = open.flatMap(({ key, values }) => mine(values).map((value) => ({ ...map.utf16FromSpan(value), key })));
  return paragraphs(text).flatMap((paragraph) =>
    joined(text, partsOf(text, paragraph, known)).map(({ from, to, kind, rows: own }, at) => ({
      id: `${articleId}:${from}`,
      articleId,
      from,
      to,
      kind,
      rows: own,
      opens: at === 0,
      pieces: piecesOf(text, { from, to }, marked),
    })),
  );
}

/** Returns the known parts of a paragraph and, between them, what is in neither list. */
function partsOf(text: string, paragraph: Utf16Span, known: readonly Part[]): Part[] {
  const parts: Part[] = [];
  let at = paragraph.from;
  const plainTo = (to: number) => {
    const run = text.slice(at, to);
    const from = at + run.length - run.trimStart().length;
    if (run.trim() !== '') parts.push({ from, to: from + run.trim().length, kind: 'plain', rows: [] });
  };
  for (const part of known) {
    if (part.from < at || part.to > paragraph.to) continue;
    plainTo(part.from);
    parts.push(part);
    at = part.to;
  }
  plainTo(paragraph.to);
  return parts;
}

/** Joins neighbours without a row into one block, so that "only here" is said once for consecutive words. */
function joined(text: string, parts: readonly Part[]): Part[] {
  const blocks: Part[] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    const goesOn =
      last && last.rows.length === 0 && last.kind === part.kind && text.slice(last.to, part.from).trim() === '';
    if (goesOn) blocks[blocks.length - 1] = { ...last, to: part.to };
    else blocks.push(part);
  }
  return blocks;
}

function piecesOf(text: string, block: Utf16Span, marked: readonly (Utf16Span & { key: string })[]): Piece[] {
  const here = marked.filter(({ from, to }) => from < block.to && to > block.from);
  const edges = new Set([block.from, block.to]);
  for (const { from, to } of here) edges.add(Math.max(from, block.from)).add(Math.min(to, block.to));
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] as number;
    return {
      text: text.slice(from, to),
      keys: here.filter((mark) => mark.from <= from && to <= mark.to).map(({ key }) => key),
    };
  });
}

const COMPARE_VIEWS = ['all', 'agree', 'differ', 'only'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

/** One stop of N and P. */
export type Stop =
  | { readonly kind: 'differ'; readonly key: string; readonly row: number; readonly difference: Difference }
  | { readonly kind: 'agree'; readonly key: string; readonly row: number }
  | { readonly kind: 'only'; readonly key: string; readonly row: null; readonly block: Block };

type Stops = Record<Stop['kind'], readonly Stop[]>;

export function stopsOf({ rows, open }: Rows, blocks: readonly (readonly Block[])[]): Stops {
  return {
    differ: open.map((difference) => ({ kind: 'differ', key: difference.key, row: difference.row, difference })),
    agree: rows
      .filter(({ differences }) => differences.length === 0)
      .map(({ index, members }) => ({ kind: 'agree', key: agreementKey(members), row: index })),
    only: blocks
      .flat()
      .filter(({ kind }) => kind === 'only')
      .map((block) => ({ kind: 'only', key: `only ${block.id}`, row: null, block })),
  };
}

function agreementKey(members: Row['members']): string {
  const places = [...members.values()].toSorted((a, b) => a.articleId - b.articleId);
  return `agree ${places.map(({ articleId, start }) => `${articleId}:${start}`).join(' ')}`;
}

/** What N and P step through in a view; in All, that is what differs. */
export const stopKindOf = (view: CompareView): Stop['kind'] => (view === 'all' ? 'differ' : view);

/** The name of one stop. */
export const STEPPED = { differ: 'discrepancy', agree: 'agreement', only: 'passage' } as const satisfies Record<
  Stop['kind'],
  string
>;
