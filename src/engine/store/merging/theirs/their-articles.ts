/** Articles of another archive, each with all that is kept of it there. */
import { CollateError } from '../../../../contract/errors.ts';
import type { ArticleDraft } from '../../../../contract/model/imports/draft.ts';
import { isIntact } from '../../articles/texts.ts';
import { type Connection, rowsOf } from '../../connection.ts';
import type { FromArchive } from '../../imports/from-archive.ts';
import { decompress } from '../../originals/original-chunks.ts';
import { idsAmong, rowAt, rowsAmong } from './bounded-rows.ts';
import { memberOf } from './member-names.ts';
import { isTaken, takenValues } from './their-corrections.ts';
import {
  TEXT_BYTES,
  TheirAlias,
  TheirArrival,
  TheirArticle,
  TheirCorrection,
  TheirFoundValue,
  TheirPiece,
  TheirPieces,
  TheirRevision,
  TheirSource,
} from './their-rows.ts';

/** An original by its number there. */
interface Arrival {
  readonly originalId: number;
  readonly member: string;
  readonly charset: string | null;
}

export interface TakenArticle extends Omit<FromArchive, 'further'> {
  readonly draft: ArticleDraft;
  readonly reader: string;
  readonly readerVersion: number;
  /** The one that the text was drawn from. */
  readonly original: Arrival;
  /** Other articles were drawn from it, too. */
  readonly originalIsShared: boolean;
  /** Other originals that it came in as. */
  readonly further: readonly Arrival[];
}

const MOST_OF_ONE = 10_000;

export const theirArticleIds = (db: Connection): Generator<number> => idsAmong(db, { table: 'article' });

/** @throws CollateError damaged, too-large */
export function theirArticle(db: Connection, articleId: number): TakenArticle {
  const of = (table: string) => ({ table, where: 'article_id = ?', value: articleId, most: MOST_OF_ONE });
  const article = rowAt(db, 'article', TheirArticle, articleId);
  const drawn = drawnRevision(db, articleId);
  const arrivals = [...rowsAmong(db, TheirArrival, of('article_original'))].map((row) => ({
    originalId: row.original_id,
    member: memberOf(articleId, row),
    charset: row.charset,
  }));
  const original = arrivals.find(({ originalId }) => originalId === drawn?.original_id);
  if (!article || !drawn || !original) throw new CollateError('damaged', 'It is not whole there.');
  const { source_id, external_id, ...facts } = article;
  const rows = [...rowsAmong(db, TheirFoundValue, of('found_value'))];
  const found = rows.map(({ field, value, found_in }) => ({ field, value, from: found_in }));
  const corrections = [...rowsAmong(db, TheirCorrection, of('correction'))];
  const { source, domain } = nameOfSource(db, source_id);
  const { retrieved, ...values } = takenValues({ ...facts, source }, corrections, found);
  return {
    draft: { ...values, ...textOf(drawn), domain, member: original.member, externalId: external_id, found },
    retrieved,
    reader: drawn.reader,
    readerVersion: drawn.reader_version,
    original,
    originalIsShared: isShared(db, original.originalId),
    further: arrivals.filter(({ originalId }) => originalId !== original.originalId),
    corrections: corrections.filter(isTaken).map(({ id: _, ...row }) => row),
    pieces: [...rowsAmong(db, TheirPiece, of('moved_piece'))].map(({ id: _, ...row }) => row),
  };
}

/** The text as its reader drew it: pieces that were moved are moved again here. */
function drawnRevision(db: Connection, articleId: number) {
  const [row] = rowsOf<{ id: number }>(
    db,
    'SELECT id FROM revision WHERE article_id = ? AND drawn_id IS NULL ORDER BY id DESC LIMIT 1',
    articleId,
  );
  return row && rowAt(db, 'revision', TheirRevision, row.id, TEXT_BYTES);
}

function textOf({ text, furniture, text_sha256 }: { text: Uint8Array; furniture: Uint8Array; text_sha256: string }) {
  const words = unpacked(text);
  if (!isIntact(words, text_sha256))
    throw new CollateError('damaged', 'Its stored text is not the one that was drawn out of its original.');
  // Put together again with blank lines, it is the same to the letter.
  return { paragraphs: words.split('\n\n'), furniture: piecesIn(unpacked(furniture)) };
}

function unpacked(data: Uint8Array): string {
  try {
    return decompress(data, TEXT_BYTES).toString('utf8');
  } catch {
    throw new CollateError('damaged', 'Its stored text cannot be unpacked.');
  }
}

function piecesIn(json: string): string[] {
  try {
    return TheirPieces.parse(JSON.parse(json));
  } catch {
    throw new CollateError('damaged', 'What was set aside of it cannot be read.');
  }
}

/** A site by which the source is known there tells it where its name is not known here. */
function nameOfSource(db: Connection, sourceId: number): { source: string | null; domain: string | null } {
  const aliases = { table: 'source_alias', where: 'source_id = ?', value: sourceId, most: MOST_OF_ONE };
  const domain = rowsAmong(db, TheirAlias, aliases).find(({ kind }) => kind === 'domain');
  return { source: rowAt(db, 'source', TheirSource, sourceId)?.name ?? null, domain: domain?.value ?? null };
}

function isShared(db: Connection, originalId: number): boolean {
  const two = 'SELECT 1 FROM article_original WHERE original_id = ? LIMIT 2';
  return rowsOf(db, two, originalId).length > 1;
}
