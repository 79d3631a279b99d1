/** Sources: who published, under which names and domains, and how reliable they are. */

import { CollateError } from '../../../contract/errors.ts';
import { UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import type { Source, SourceSort } from '../../../contract/model/sources/source.ts';
import type { Reliability, SourceKind } from '../../../contract/model/values.ts';
import { foldName } from '../../../text/letters/fold.ts';
import { namesOfAgency } from '../../../text/speech/agencies.ts';
import { hasTagSql, tagAsked, tagsOf } from '../articles/tags.ts';
import { mergeSourcesInSearches } from '../collections/collections.ts';
import { type Connection, columnOf, firstMissing, idList, insertedId, prepared, rowOf, rowsOf } from '../connection.ts';
import { joinedNotes } from '../joined-notes.ts';
import type { Store } from '../open.ts';
import { primaryLanguageSql } from '../search-index/article-words.ts';
import { findSource } from './find-source.ts';

type SourceRow = {
  id: number;
  name: string;
  kind: SourceKind;
  country: string | null;
  reliability: Reliability | null;
  note: string;
  articles: number;
  read: number;
  claims: number;
};

const SOURCES = `
  SELECT s.id, s.name, s.kind, s.country, s.reliability, s.note,
    (SELECT count(*) FROM article a WHERE a.source_id = s.id) AS articles,
    (SELECT count(*) FROM article_read r JOIN article a ON a.id = r.article_id WHERE a.source_id = s.id) AS read,
    (SELECT count(DISTINCT e.claim_id) FROM evidence e JOIN article a ON a.id = e.article_id
      WHERE a.source_id = s.id) AS claims
  FROM json_each(?) asked CROSS JOIN source s ON s.id = asked.value ORDER BY asked.key`;

/** Returns the names of sources, except those too short to be told from an ordinary word. */
export function outletNames(db: Connection): string[] {
  return columnOf<string>(db, "SELECT DISTINCT value FROM source_alias WHERE kind = 'name' AND length(value) > 3");
}

/** Returns sources in the order asked; unknown ids are left out. */
export function sourcesById(db: Connection, ids: readonly number[]): Source[] {
  const asked = idList(ids);
  const aliases = Map.groupBy(
    rowsOf<{ source_id: number; kind: 'name' | 'domain'; value: string }>(
      db,
      `SELECT source_id, kind, value FROM source_alias
       WHERE source_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
      asked,
    ),
    (row) => row.source_id,
  );
  const languages = Map.groupBy(
    rowsOf<{ source_id: number; language: string }>(
      db,
      `SELECT source_id, ${primaryLanguageSql('language')} AS language FROM article
       WHERE source_id IN (SELECT value FROM json_each(?)) AND language IS NOT NULL
       GROUP BY 1, 2 ORDER BY count(*) DESC, 2`,
      asked,
    ),
    (row) => row.source_id,
  );
  const tags = tagsOf(db, 'source_id', ids);
  return rowsOf<SourceRow>(db, SOURCES, asked).map(({ id, ...row }) => {
    const known = aliases.get(id) ?? [];
    return {
      sourceId: id,
      ...row,
      languages: (languages.get(id) ?? []).map((each) => each.language),
      domains: known.filter((alias) => alias.kind === 'domain').map((alias) => alias.value),
      aliases: known.filter((alias) => alias.kind === 'name' && alias.value !== row.name).map((alias) => alias.value),
      tags: tags.get(id) ?? [],
    };
  });
}

/** @throws CollateError not-found */
export function sourceById(db: Connection, sourceId: number): Source {
  const [source] = sourcesById(db, [sourceId]);
  if (!source) throw noSuchSource(sourceId);
  return source;
}

/** @throws CollateError not-found, naming the first that is missing */
export function assertSources(db: Connection, ids: readonly number[]): void {
  const missing = firstMissing(db, 'source', ids);
  if (missing !== undefined) throw noSuchSource(missing);
}

function noSuchSource(sourceId: number): CollateError {
  return new CollateError('not-found', `There is no source ${sourceId} in this archive. It may have been merged.`);
}

const NAME = 's.name COLLATE NOCASE, s.id';
// F and "not graded" mean unknown, not worst, so they come after the graded ones.
const ORDER: Record<SourceSort, string> = {
  name: NAME,
  articles: `(SELECT count(*) FROM article a WHERE a.source_id = s.id) DESC, ${NAME}`,
  claims: `(SELECT count(DISTINCT e.claim_id) FROM evidence e JOIN article a ON a.id = e.article_id
      WHERE a.source_id = s.id) DESC, ${NAME}`,
  reliability: `s.reliability IS NULL, s.reliability = 'F', s.reliability, ${NAME}`,
};

/** Returns the sorted ids of the sources with a name or domain that contains `text`, and with this tag or one below it. */
export function sourceIds(db: Connection, text: string, tag: string | undefined, sort: SourceSort): number[] {
  const folded = foldName(text);
  return columnOf<number>(
    db,
    `SELECT s.id FROM source s
     WHERE (@folded = '' OR EXISTS (SELECT 1 FROM source_alias x
       WHERE x.source_id = s.id AND instr(x.folded, @folded) > 0))
       AND ${hasTagSql('source_id', 's.id')}
     ORDER BY ${ORDER[sort]}`,
    { folded, ...tagAsked(tag) },
  );
}

export function allSourceNames(db: Connection): { sourceId: number; name: string }[] {
  return rowsOf(db, 'SELECT id AS sourceId, name FROM source ORDER BY name COLLATE NOCASE, id');
}

/** Returns the newest articles first, undated ones last. */
export function newestArticlesOfSource(db: Connection, sourceId: number, limit: number): number[] {
  return columnOf<number>(
    db,
    'SELECT id FROM article WHERE source_id = ? ORDER BY published_sort DESC NULLS LAST, id DESC LIMIT ?',
    sourceId,
    limit,
  );
}

/** Whether this is the source given to articles that name none. */
export function isUnknownSource(db: Connection, sourceId: number): boolean {
  return findSource(db, { name: UNKNOWN_SOURCE, domain: null }) === sourceId;
}

interface SourceNamed {
  readonly name: string;
  readonly domain: string | null;
}

/** Must be called inside an act, or within an import. @returns the new source's id */
export function addSource(store: Pick<Store, 'db' | 'newId' | 'clock'>, { name, domain }: SourceNamed): number {
  const { db, newId, clock } = store;
  const insert = 'INSERT INTO source (uuid, name, created_at) VALUES (?, ?, ?)';
  const id = insertedId(db, insert, newId(), name, clock().toISOString());
  for (const alias of [name, ...namesOfAgency(name)]) addAlias(db, id, 'name', alias);
  if (domain !== null) addAlias(db, id, 'domain', domain);
  return id;
}

/** Adds a name or domain. One that another source already has stays with that source. */
export function addAlias(db: Connection, sourceId: number, kind: 'name' | 'domain', value: string): void {
  prepared(db, 'INSERT OR IGNORE INTO source_alias (source_id, kind, value, folded) VALUES (?, ?, ?, ?)').run(
    sourceId,
    kind,
    value,
    foldName(value),
  );
}

/** Returns another source known by one of these, or null. */
export function aliasTaken(
  db: Connection,
  sourceId: number,
  kind: 'name' | 'domain',
  values: readonly string[],
): { value: string; source: string } | null {
  const row = rowOf<{ value: string; source: string }>(
    db,
    `SELECT x.value, s.name AS source FROM source_alias x JOIN source s ON s.id = x.source_id
     WHERE x.kind = ? AND x.folded IN (SELECT value FROM json_each(?)) AND x.source_id <> ? LIMIT 1`,
    kind,
    JSON.stringify(values.map(foldName)),
    sourceId,
  );
  return row ?? null;
}

interface SourceChanges {
  readonly name?: string | undefined;
  readonly kind?: SourceKind | undefined;
  readonly country?: string | null | undefined;
  readonly note?: string | undefined;
}

/** Must be called inside an act. */
export function updateSource(db: Connection, sourceId: number, changes: SourceChanges): void {
  prepared(
    db,
    `UPDATE source SET name = coalesce(@name, name), kind = coalesce(@kind, kind),
       country = CASE WHEN @isCountryGiven THEN @country ELSE country END, note = coalesce(@note, note)
     WHERE id = @sourceId`,
  ).run({
    name: changes.name ?? null,
    kind: changes.kind ?? null,
    isCountryGiven: Number(changes.country !== undefined),
    country: changes.country ?? null,
    note: changes.note ?? null,
    sourceId,
  });
}

/** Replaces the names or domains of a source. A value that stays keeps its row. Must be called inside an act. */
export function setAliases(db: Connection, sourceId: number, kind: 'name' | 'domain', values: readonly string[]): void {
  prepared(
    db,
    `DELETE FROM source_alias WHERE source_id = ? AND kind = ? AND folded NOT IN (SELECT value FROM json_each(?))`,
  ).run(sourceId, kind, JSON.stringify(values.map(foldName)));
  for (const value of values) addAlias(db, sourceId, kind, value);
}

/**
 * Moves articles, names, domains, tags, notes and saved searches to `into`, and grades if it never had one, then deletes the others. Must be called inside an
 * act.
 */
export function mergeSources(db: Connection, into: number, others: readonly number[]): void {
  const asked = idList(others);
  updateSource(db, into, { note: joinedNotes(sourcesById(db, [into, ...others])) });
  inheritGrades(db, into, asked);
  for (const table of ['article', 'source_alias']) {
    prepared(db, `UPDATE ${table} SET source_id = ? WHERE source_id IN (SELECT value FROM json_each(?))`).run(
      into,
      asked,
    );
  }
  prepared(db, 'UPDATE OR IGNORE tagging SET source_id = ? WHERE source_id IN (SELECT value FROM json_each(?))').run(
    into,
    asked,
  );
  for (const table of ['tagging', 'grade']) {
    prepared(db, `DELETE FROM ${table} WHERE source_id IN (SELECT value FROM json_each(?))`).run(asked);
  }
  mergeSourcesInSearches(db, into, others);
  prepared(
    db,
    'DELETE FROM source_apart WHERE source_id IN (SELECT value FROM json_each(@asked)) OR other_id IN (SELECT value FROM json_each(@asked))',
  ).run({ asked });
  prepared(db, 'DELETE FROM source WHERE id IN (SELECT value FROM json_each(?))').run(asked);
}

/** Takes over the grades of the source graded last, with their history; otherwise merging would silently drop a D. */
function inheritGrades(db: Connection, into: number, asked: string): void {
  const last = rowOf<{ id: number; reliability: Reliability | null }>(
    db,
    `SELECT s.id, s.reliability FROM grade g JOIN source s ON s.id = g.source_id
     WHERE s.id IN (SELECT value FROM json_each(?)) AND NOT EXISTS (SELECT 1 FROM grade WHERE source_id = ?)
     ORDER BY g.id DESC LIMIT 1`,
    asked,
    into,
  );
  if (!last) return;
  prepared(db, 'UPDATE grade SET source_id = ? WHERE source_id = ?').run(into, last.id);
  prepared(db, 'UPDATE source SET reliability = ? WHERE id = ?').run(last.reliability, into);
}

/** Must be called inside an act. */
export function setSourcesApart(db: Connection, sourceId: number, otherIds: readonly number[], at: string): void {
  prepared(
    db,
    `INSERT OR IGNORE INTO source_apart (source_id, other_id, at)
     SELECT min(value, @sourceId), max(value, @sourceId), @at FROM json_each(@others)`,
  ).run({ sourceId, at, others: idList(otherIds) });
}

/** Returns the sources that the analyst said are different from this one. */
export function sourcesApartFrom(db: Connection, sourceId: number): Set<number> {
  const ids = columnOf<number>(
    db,
    'SELECT other_id FROM source_apart WHERE source_id = @sourceId UNION SELECT source_id FROM source_apart WHERE other_id = @sourceId',
    { sourceId },
  );
  return new Set(ids);
}
