/** What was worked out in another archive, read whole: there are only thousands of claims. */
import type { z } from 'zod';
import { CollateError } from '../../../../contract/errors.ts';
import { type Connection, cellOf } from '../../connection.ts';
import { rowsAmong } from './bounded-rows.ts';
import { type MarkedText, markedTexts } from './marked-texts.ts';
import {
  TheirAlias,
  TheirClaim,
  TheirCollected,
  TheirCollection,
  TheirComparison,
  TheirCorrectionOf,
  TheirDismissal,
  TheirGrade,
  TheirPassage,
  TheirRefusal,
  TheirRelation,
  TheirReport,
  TheirSource,
  TheirTag,
  TheirTagging,
} from './their-rows.ts';

type Row<Schema extends z.ZodType> = z.infer<Schema> & { readonly id: number };

/** Ids are those of the other archive. */
export interface TheirWork {
  readonly sources: readonly Row<typeof TheirSource>[];
  readonly aliases: readonly Row<typeof TheirAlias>[];
  readonly corrections: readonly Row<typeof TheirCorrectionOf>[];
  readonly claims: readonly Row<typeof TheirClaim>[];
  readonly grades: readonly Row<typeof TheirGrade>[];
  /** With the SHA-256 of the text on which each was marked. */
  readonly passages: readonly (Row<typeof TheirPassage> & { readonly text_sha256: string })[];
  /** By the revision on which passages were marked. */
  readonly markedTexts: ReadonlyMap<number, MarkedText>;
  readonly relations: readonly Row<typeof TheirRelation>[];
  readonly tags: readonly Row<typeof TheirTag>[];
  readonly taggings: readonly Row<typeof TheirTagging>[];
  readonly collections: readonly Row<typeof TheirCollection>[];
  readonly collected: readonly Row<typeof TheirCollected>[];
  readonly reports: readonly Row<typeof TheirReport>[];
  readonly comparisons: readonly Row<typeof TheirComparison>[];
  readonly dismissals: readonly Row<typeof TheirDismissal>[];
  readonly refusals: readonly Row<typeof TheirRefusal>[];
}

/** Of each kind. */
const MOST = 200_000;
/** In characters: it is handed over in one piece. */
const MOST_WORDS = 64 * 1024 * 1024;

const REPORT_BYTES = 16 * 1024 * 1024;

/** @throws CollateError damaged, too-large */
export function theirWork(db: Connection): TheirWork {
  let words = 0;
  const rows = <Schema extends z.ZodObject>(table: string, schema: Schema, mostBytes?: number) => {
    const all: Row<Schema>[] = [];
    for (const row of rowsAmong(db, schema, { table, most: MOST, mostBytes })) {
      for (const value of Object.values(row)) words += typeof value === 'string' ? value.length : 8;
      if (words > MOST_WORDS) throw new CollateError('too-large', 'There is more of it than can be taken at once.');
      all.push(row);
    }
    return all;
  };
  const passages = rows('evidence', TheirPassage);
  return {
    sources: rows('source', TheirSource),
    aliases: rows('source_alias', TheirAlias),
    corrections: rows('correction', TheirCorrectionOf),
    claims: rows('claim', TheirClaim),
    grades: rows('grade', TheirGrade),
    passages: passages.map((row) => ({ ...row, text_sha256: textOf(db, row.revision_id) })),
    markedTexts: markedTexts(db, new Set(passages.map(({ revision_id }) => revision_id))),
    relations: rows('claim_relation', TheirRelation),
    tags: rows('tag', TheirTag),
    taggings: rows('tagging', TheirTagging),
    collections: rows('collection', TheirCollection),
    collected: rows('collected', TheirCollected),
    reports: rows('report', TheirReport, REPORT_BYTES),
    comparisons: rows('comparison', TheirComparison),
    dismissals: rows('dismissal', TheirDismissal),
    refusals: rows('quote_refusal', TheirRefusal),
  };
}

function textOf(db: Connection, revisionId: number): string {
  const sha256 = 'SELECT text_sha256 FROM revision WHERE id = ? AND octet_length(text_sha256) = 64';
  return String(cellOf(db, sha256, revisionId) ?? '');
}
