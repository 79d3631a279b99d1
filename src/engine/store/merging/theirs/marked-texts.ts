/** The texts on which passages were marked in another archive: one that finds no place here keeps the text that has its words, as it would after a reread. */
import { isIntact } from '../../articles/texts.ts';
import { type Connection, cellOf } from '../../connection.ts';
import { decompress } from '../../originals/original-chunks.ts';
import { rowAt } from './bounded-rows.ts';
import { TEXT_BYTES, TheirRevision } from './their-rows.ts';

export interface MarkedText {
  /** Its number there. */
  readonly articleId: number;
  readonly originalSha256: string;
  readonly textSha256: string;
  readonly reader: string;
  readonly readerVersion: number;
  /** As it is stored. */
  readonly text: Uint8Array;
}

/** Of all of them, unpacked. Passages of further texts are only listed where they find no place. */
const MOST_CHARACTERS = 256 * 1024 * 1024;

/** Returns those that are whole. */
export function markedTexts(db: Connection, revisionIds: ReadonlySet<number>): Map<number, MarkedText> {
  const texts = new Map<number, MarkedText>();
  let characters = 0;
  for (const revisionId of revisionIds) {
    const row = rowAt(db, 'revision', TheirRevision, revisionId, TEXT_BYTES);
    const words = row && wordsOf(row.text);
    if (!row || words == null || !isIntact(words, row.text_sha256)) continue;
    characters += words.length;
    if (characters > MOST_CHARACTERS) break;
    texts.set(revisionId, {
      articleId: row.article_id,
      originalSha256: originalOf(db, row.original_id),
      textSha256: row.text_sha256,
      reader: row.reader,
      readerVersion: row.reader_version,
      text: row.text,
    });
  }
  return texts;
}

function originalOf(db: Connection, originalId: number): string {
  const sha256 = 'SELECT sha256 FROM original WHERE id = ? AND octet_length(sha256) = 64';
  return String(cellOf(db, sha256, originalId) ?? '');
}

function wordsOf(text: Uint8Array): string | null {
  try {
    return decompress(text, TEXT_BYTES).toString('utf8');
  } catch {
    // Its article is not taken either, and says why.
    return null;
  }
}
