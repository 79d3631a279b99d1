import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const whole = readFileSync(join(import.meta.dirname, 'fixtures/stories.sgm'), 'latin1');

test('each story: lines joined into paragraphs, the wire’s mark set aside; a brief is its headline', async () => {
  expect(await readBytes(Buffer.from(whole, 'latin1'), 'a.sgm')).toMatchObject([
    {
      member: 'story 1',
      externalId: '11',
      title: 'COUNCIL CLOSES PIER',
      byline: 'Ada Finch',
      published: '1987-03-14T09:15:31',
      source: 'Reuters',
      section: 'ship',
      paragraphs: [
        'HARBOUR, March 14 - The council voted on Friday to close the old pier of Finch & Co <FIN.X>, the mayor said.',
        'Work begins in April, and the ferry moves to the new quay across the water.',
      ],
      furniture: ['Reuter'],
    },
    { title: 'Pier to close in April', paragraphs: ['Pier to close in April'] },
    {
      title: 'FINCH AND CO <FIN.X> 1ST QTR NET',
      paragraphs: ['Shr 89 cts vs 87 cts', 'Net 30,406,000 vs 30,504,000'],
    },
  ]);
});

test('a story that is cut off is reported, and the others are read', async () => {
  const cut = whole.slice(0, whole.indexOf('1ST QTR'));
  const results = await readBytes(Buffer.from(cut, 'latin1'), 'a.sgm');
  expect(results).toMatchObject([{ member: 'story 1' }, { member: 'story 2' }, { code: 'damaged', member: 'story 3' }]);
});
