/** Files compared without an archive. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { COURIER, openTerminal, SAMPLE } from './terminal.ts';

const { at, collate, answerOf, asJson } = openTerminal();

const STATEMENT = join(SAMPLE, 'averin-harbour-authority-statement-3.txt');
const WIRE = join(SAMPLE, 'corran-wire-at-least-nine-dead.html');
const NOTES = join(SAMPLE, 'strait-notes-2026-10.jsonl');

test('align gives of files what compare gives of their articles, with paths in place of ids', async () => {
  const compared = JSON.stringify(await answerOf(0, 'compare', at.courier, at.statement));
  const pathOf: Record<string, string> = { [at.courier]: COURIER, [at.statement]: STATEMENT };
  const asPaths = JSON.parse(compared.replaceAll(/"articleId":(\d+)/gu, (_, id) => `"path":"${pathOf[id]}"`));
  const files = [COURIER, STATEMENT];
  expect(await answerOf(0, 'align', ...files)).toEqual({ ...asPaths, articles: files, events: [files] });
});

test('align needs no archive, takes relative paths as they are typed, and says in words what differs', async () => {
  writeFileSync(join(at.folder, 'a.txt'), 'Harbour News\n\nTwelve people died in the ferry collision off Averin.\n');
  writeFileSync(join(at.folder, 'b.txt'), 'Harbour Post\n\nFourteen people died in the ferry collision off Averin.\n');
  const { text, status } = collate('align', 'a.txt', 'b.txt', '--archive', 'none.collate');
  expect(status).toBe(0);
  expect(text).toMatch(/^figure, people: a\.txt: Twelve people .* \| b\.txt: Fourteen people /mu);
  expect((await answerOf<{ articles: string[] }>(0, 'align', 'a.txt', WIRE, 'b.txt')).articles).toEqual([
    'a.txt',
    WIRE,
    'b.txt',
  ]);
});

test('a file with several articles, with none, or that is named twice is refused by name', async () => {
  const errorOf = async (status: number, ...files: string[]) =>
    (await answerOf<{ error: { code: string; message: string } }>(status, 'align', ...files)).error;
  expect(await errorOf(1, COURIER, NOTES)).toMatchObject({
    code: 'not-an-article',
    message: expect.stringContaining(`${NOTES} holds several articles.`),
  });
  writeFileSync(join(at.folder, 'empty.txt'), '');
  expect(await errorOf(1, 'empty.txt', COURIER)).toMatchObject({
    code: 'empty',
    message: expect.stringMatching(/^empty\.txt gave no article\. ./u),
  });
  expect((await errorOf(1, COURIER, 'missing.txt')).message).toContain('missing.txt');
  expect(await errorOf(2, COURIER, COURIER)).toMatchObject({ code: 'bad-request' });
  expect(await errorOf(2, COURIER)).toMatchObject({ code: 'bad-request' });
  expect((await asJson('align', ...Array.from({ length: 7 }, (_, file) => `${file}.txt`))).status).toBe(2);
});
