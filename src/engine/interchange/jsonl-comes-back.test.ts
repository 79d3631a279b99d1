// Articles taken out as JSON Lines come back in with the same texts.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../../measure/test-effort.ts';
import { readBytes } from '../readers/fixtures/read-bytes.ts';
import { jsonlReader } from '../readers/jsonl/reader.ts';
import type { Draft } from '../readers/port.ts';
import { deskOfEachTest } from '../testing/desk-of-each-test.ts';
import { openSeeded } from '../testing/seed-articles.ts';
import { openMarked, takenOut } from '../testing/taken-out.ts';

const desk = deskOfEachTest();

const linesOf = (bytes: Buffer) =>
  bytes
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const backIn = async (bytes: Buffer) =>
  (await readBytes(bytes, 'out.jsonl', { by: jsonlReader })).map((result) => result as Draft);
const hashOf = ({ paragraphs }: Draft) => createHash('sha256').update(paragraphs.join('\n\n')).digest('hex');

test('with their metadata, and with the paragraphs they had, however their lines break', async () => {
  const path = await openMarked(desk);
  const { bytes, items } = takenOut(path, 'jsonl');
  const drafts = await backIn(bytes);
  expect([drafts.length, items]).toEqual([5, 5]);
  for (const [i, draft] of drafts.entries()) {
    const { article } = await desk.call('article.get', { articleId: i + 1 });
    expect(hashOf(draft)).toBe(article.revision.textSha256);
    const { title, byline, source, url, language, section } = article;
    expect(draft).toMatchObject({ title, byline, source, url, language, section });
  }
  expect(drafts.map(({ published }) => published)).toEqual([
    ...['2026-10-09T08:40', '2026-10-09T22:10+02:00', '2026-10-10', null, '2026-10~'],
  ]);
  expect(drafts.map(({ externalId }) => externalId)).toEqual(['1', '2', '3', '4', 'A-17']);
});

test('whatever the texts are', async () => {
  const paragraph = fc
    .stringMatching(/^(?:[\p{L}\p{P}\p{N}\p{S}]{1,12}[ \n\t]?){1,30}$/u, { size: '+1' })
    .map((words) =>
      words
        .normalize('NFC')
        .replace(/\n\s*\n/g, '\n')
        .trim(),
    )
    .filter((words) => words !== '');
  const articles = fc.sample(fc.array(paragraph, { minLength: 1, maxLength: 5 }), {
    numRuns: tries(200),
    seed: 20261127,
  });
  const path = await openSeeded(
    desk,
    articles.map((paragraphs, i) => ({ title: `Article ${i}`, source: `Source ${i}`, paragraphs })),
  );
  const { bytes, items } = takenOut(path, 'jsonl');
  expect((await backIn(bytes)).map(hashOf)).toEqual(linesOf(bytes).map(({ textSha256 }) => textSha256));
  expect(items).toBeGreaterThan(articles.length * 0.75);
});

test('a text that is not the one of its hash is read as anyone’s would be', async () => {
  const line = { text: 'First line\nSecond line', textSha256: '0'.repeat(64) };
  const [draft] = await backIn(Buffer.from(`${JSON.stringify(line)}\n`));
  expect(draft?.paragraphs).toEqual(['First line', 'Second line']);
});

test('marks stand with their articles, in code points of the text; one that is gone has only its words', async () => {
  const lines = linesOf(takenOut(await openMarked(desk), 'jsonl').bytes);
  const marks = lines.flatMap(({ text, marks: of }) => of.map((mark: object) => ({ text, ...mark })));
  expect(marks).toHaveLength(6);
  for (const { text, start, end, exact } of marks)
    if (start !== undefined) expect([...text].slice(start, end).join('')).toBe(exact);
  expect(marks.filter(({ start }) => start === undefined).map(({ exact }) => exact)).toEqual(['harbour office']);
  expect(lines[1].marks).toMatchObject([
    { claimId: 1, claim: 'Nine people died', stance: 'disputes', speaker: 'Harbour Ministry', remove: 1 },
  ]);
  expect(lines[1].collections).toEqual(['Ferry & co']);
  expect(lines[4]).toMatchObject({ tags: ['toll'], updated: '2026-10-11T06:05Z' });
});
