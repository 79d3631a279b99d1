/** For tests: an archive with marks of every kind, and what a format makes of it. */
import type { InterchangeFormat } from '../../contract/model/values.ts';
import { INTERCHANGE_WRITERS } from '../interchange/formats/index.ts';
import type { Written } from '../interchange/formats/port.ts';
import { readMaterial } from '../interchange/material.ts';
import type { ExportScope } from '../store/articles/taking-out.ts';
import { openReadOnly } from '../store/open-read-only.ts';
import type { TestArticle } from '../store/testing/test-article.ts';
import { COURIER, FERRY, UKRAINIAN, WIRE } from './ferry.ts';
import { openSeeded, placeOf } from './seed-articles.ts';
import type { TestEngine } from './test-engine.ts';

/** Line breaks within paragraphs, in lines as if they were wrapped; signs that markup must not take for its own. */
const LISTED: TestArticle = {
  title: 'Names & "berths" <of the Halina>',
  source: 'Averin Courier',
  byline: 'Ida Marr',
  published: '2026-10~',
  updated: '2026-10-11T06:05Z',
  language: 'en',
  externalId: 'A-17',
  section: 'Region',
  paragraphs: [
    'The harbour office gave out this list of those who were on board\nof the ferry when she left the pier in the evening, by their berths\nand by the names they had given to the office on the day before it',
    'It ends with "& others" <sic> 🛟 [+12 chars]',
  ],
};
const LISTED_TEXT = LISTED.paragraphs?.join('\n\n') ?? '';

/** Opens an archive with five articles, and marks in them: with and without a claim, moved away, translated. @returns its path */
export async function openMarked(desk: TestEngine): Promise<string> {
  const path = await openSeeded(desk, [...FERRY, LISTED]);
  await desk.call('claim.create', {
    statement: 'Nine people died',
    kind: 'figure',
    note: 'Counts\ndiffer',
    evidence: [
      { ...placeOf(1, COURIER, 'At least nine people died'), note: 'early "count"' },
      { ...placeOf(2, WIRE, 'Twelve people died'), stance: 'disputes', speaker: 'Harbour Ministry', remove: 1 },
      { ...placeOf(4, UKRAINIAN, 'Дванадцять людей загинули'), stance: 'mentions' },
    ],
  });
  await desk.call('claim.create', { statement: '=Rescue goes on', evidence: [placeOf(1, COURIER, 'Rescue goes on.')] });
  await desk.call('claim.create', { statement: 'Not marked yet' });
  await desk.call('claim.relate', { claimId: 1, relation: 'contradicts', otherIds: [2] });
  await desk.call('claim.relate', { claimId: 3, relation: 'depends-on', otherIds: [1] });
  await desk.call('evidence.add', { claimId: null, ...placeOf(5, LISTED_TEXT, 'others" <sic> 🛟') });
  await desk.call('evidence.add', { claimId: 2, ...placeOf(5, LISTED_TEXT, 'harbour office') });
  await desk.call('evidence.update', { evidenceIds: [3], translation: 'Twelve people died' });
  const [gone] = LISTED.paragraphs ?? [];
  await desk.call('article.setAsideParagraphs', { articleId: 5, paragraphs: [{ place: 0, words: gone ?? '' }] });
  await desk.call('grade.claim', { claimId: 1, value: '4', reason: 'Counts < differ', by: 'B. Olm' });
  await desk.call('collection.create', { name: 'Ferry & co', articleIds: [2, 1] });
  await desk.call('tag.add', { tag: 'toll', articleIds: [1, 5], claimIds: [1] });
  return path;
}

interface TakenOut extends Written {
  readonly bytes: Buffer;
  readonly text: string;
}

export function takenOut(
  path: string,
  format: InterchangeFormat,
  scope: Partial<ExportScope> = {},
  by = 'Ann "Q" Lyst',
): TakenOut {
  const reader = openReadOnly(path);
  const writer = INTERCHANGE_WRITERS.find((one) => one.format === format);
  if (!writer) throw new Error(`no writer for ${format}`);
  const pieces: Uint8Array[] = [];
  try {
    const asked = { path, scope: { articleIds: null, claimIds: null, ...scope }, by };
    const writing = writer.write(readMaterial(reader.db, asked));
    for (;;) {
      const { done, value } = writing.next();
      if (done) {
        const bytes = Buffer.concat(pieces);
        return { ...value, bytes, text: bytes.toString('utf8') };
      }
      pieces.push(Buffer.from(value as string));
    }
  } finally {
    reader.close();
  }
}
