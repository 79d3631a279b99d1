/** How the analyst's work is named in outcomes of an import: by its number, so that it is found again. */
import type { NamedWork } from '../../../contract/model/imports/import.ts';
import { type Connection, cellOf, columnOf, idList } from '../connection.ts';

type Kind = NamedWork['kind'];

const TABLES: Record<Kind, string> = {
  claim: 'claim',
  passage: 'evidence',
  report: 'report',
  source: 'source',
  collection: 'collection',
  comparison: 'comparison',
};

export const nameOfWork = (kind: Kind, id: number, name?: string): string =>
  `${kind} ${id}${name === undefined ? '' : `: ${name}`}`;

const DISMISSED = 'dismissed discrepancy of articles ';
/** A dismissal has no number that anybody sees: it is found in the comparison of its articles. */
export const nameOfDismissed = (articleIds: readonly number[]): string => `${DISMISSED}${articleIds.join(', ')}`;

/** Returns what is still here of the work that an outcome names; null if it names none. */
export function workNamed(db: Connection, member: string): NamedWork | null {
  if (member.startsWith(DISMISSED)) {
    const articleIds = articlesHere(db, `[${member.slice(DISMISSED.length)}]`);
    return articleIds.length < 2 ? null : { kind: 'comparison', id: null, articleIds };
  }
  const [, kind, named = '', number] = /^([a-z]+) ((\d+)(?:$|: | of claim ).*)$/su.exec(member) ?? [];
  if (!isKind(kind) || isWholeName(db, kind, named)) return null;
  const id = cellOf<number>(db, `SELECT id FROM ${TABLES[kind]} WHERE id = ?`, Number(number));
  if (id === undefined) return null;
  if (kind !== 'comparison') return { kind, id };
  const articles = cellOf<string>(db, 'SELECT article_ids FROM comparison WHERE id = ?', id) ?? idList([]);
  return { kind, id, articleIds: articlesHere(db, articles) };
}

/** Outcomes of earlier programs have names without numbers: "source 7: Days" may be of the source “7: Days”. */
const isWholeName = (db: Connection, kind: Kind, named: string): boolean =>
  (kind === 'source' || kind === 'collection') &&
  cellOf(db, `SELECT 1 FROM ${kind} WHERE name = ?`, named) !== undefined;

const isKind = (word: string | undefined): word is Kind => word !== undefined && Object.hasOwn(TABLES, word);

/** @param ids as a list in JSON. @returns those not deleted since, in the same order */
const articlesHere = (db: Connection, ids: string): number[] =>
  columnOf<number>(
    db,
    'SELECT x.value FROM json_each(?) x WHERE x.value IN (SELECT id FROM article) ORDER BY x.key',
    ids,
  );
