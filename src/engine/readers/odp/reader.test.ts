import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { pickReader } from '../index.ts';

const bytesOf = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

test.each(['quay.odp', 'quay.fodp'])(
  '%s: slides in presentation order without hidden ones, speaker’s notes last',
  async (name) => {
    expect(pickReader(bytesOf(name), 'a.txt')).toMatchObject({ reader: { name: 'odp' } });
    expect(await readBytes(bytesOf(name), name)).toMatchObject([
      {
        title: 'Closing the north quay',
        mediaType: 'application/vnd.oasis.opendocument.presentation',
        paragraphs: [
          'What the council decided, and what it costs the companies around the harbour',
          'The vote',
          'Nine councillors voted for closing the quay to lorries.',
          'Six were against it.',
          'Рішення набуде чинності навесні.',
          'The minutes of the council stand in a box beside the outline.',
          'Lorries a day\t40',
          'A shape that says the detour is two miles.',
          'Greet the committee first.',
        ],
      },
    ]);
  },
);

test('slide footers and numbers are set aside', async () => {
  const foot =
    '<draw:frame presentation:class="footer"><draw:text-box><text:p>Harbour Daily</text:p></draw:text-box></draw:frame>';
  const bytes = bytesOf('quay.fodp').toString().replace('<draw:custom-shape', `${foot}<draw:custom-shape`);
  expect(await readBytes(Buffer.from(bytes), 'quay.fodp')).toMatchObject([{ furniture: ['Harbour Daily'] }]);
});
