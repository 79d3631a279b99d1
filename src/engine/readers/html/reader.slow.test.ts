// Very large, deep and wide pages are read, or refused with an explanation, in bounded time.
import { expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { SOAKS } from '../../../measure/test-effort.ts';
import { readBytes } from '../fixtures/read-bytes.ts';
import { htmlReader } from './reader.ts';

const read = async (page: string) => (await readBytes(Buffer.from(page), 'a.html', { by: htmlReader }))[0];

test('deep nesting and repeated open elements end in bounded time', async () => {
  const deep = `${'<div>'.repeat(100_000)}<p>The council voted on Tuesday, and that was that, said the chair.</p>`;
  expect(await read(deep)).toMatchObject({ outcome: 'article' });
  const reopened = `${Array.from({ length: 2000 }, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(2000)}`;
  const spent = processorTime();
  await read(reopened);
  expect(spent()).toBeLessThan(10_000);
});

test.each(['<p>The quay is open.</p>', ...(SOAKS ? ['The quay is open.<br>', '<li>The quay is open.</li>'] : [])])(
  'a page with as many elements side by side as the bound allows is read: %s',
  async (line) => {
    const text = JSON.stringify(await read(`<html><body><h1>Quay</h1>${line.repeat(150_000)}</body></html>`));
    expect(text.split('The quay is open.').length).toBeGreaterThan(150_000);
  },
  60_000,
);

test('tables nested without end are refused with an explanation', async () => {
  for (const piece of ['<table><tr><td>', '<table>', '<div><table><tr><th>'])
    expect(await read(piece.repeat(100_000))).toMatchObject({ outcome: 'failure' });
});

test('a page of half a million elements is refused with an explanation', async () => {
  expect(await read('<i></i>'.repeat(450_000))).toMatchObject({ outcome: 'failure', code: 'too-large' });
});
