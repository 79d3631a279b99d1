import { expect, test } from 'vitest';
import type { Connection } from '../connection.ts';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { whosePassage } from './0026-whose-passage.ts';

/** The steps in which SQLite finds whose a passage is. */
const plan = (db: Connection) =>
  db.prepare('EXPLAIN QUERY PLAN SELECT * FROM evidence_origin WHERE evidence_id = 1').all() as { detail: string }[];
const readsOrigins = (db: Connection) => plan(db).some(({ detail }) => detail.includes('article_origin'));

test('whose a passage is, is found without reading the articles of an origin', () => {
  const { db, toNewest } = earlierForm(whosePassage);
  expect(readsOrigins(db)).toBe(true);
  toNewest();
  expect(readsOrigins(db)).toBe(false);
  expect(db.prepare('SELECT count(*) FROM evidence_origin').pluck().get()).toBe(0);
});
