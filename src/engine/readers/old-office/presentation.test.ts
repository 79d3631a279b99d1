import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { presentationFile } from '../fixtures/presentation-file.ts';
import { readBytes } from '../fixtures/read-bytes.ts';

const read = (...[slides, options]: Parameters<typeof presentationFile>) =>
  readBytes(presentationFile(slides, options), 'quay.ppt');

test('the fixture is read as a file', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures/closing-the-quay.ppt'));
  expect(await readBytes(bytes, 'x')).toMatchObject([
    { title: 'Closing the north quay', mediaType: 'application/vnd.ms-powerpoint', paragraphs: { length: 6 } },
  ]);
});

test('slides in presentation order without hidden ones; footers left out, speaker’s notes last', async () => {
  const slides = [
    { title: 'Closing the north quay', body: 'Ada Finch\r14 March 2025', notes: 'Greet the committee.' },
    {
      title: 'The vote\rin figures',
      body: 'Nine for it,\vas was thought.\rШість проти.',
      foot: 'Harbour Daily, page *',
    },
    { title: 'Hidden slide', isHidden: true },
    { title: 'The cost', boxes: ['A detour of two miles.', '*', 'Source: the council'], notes: 'Checked twice.' },
  ];
  expect(await read(slides)).toMatchObject([
    {
      title: 'Closing the north quay',
      byline: 'Ada Finch',
      published: '2025-03-14',
      source: null,
      paragraphs: [
        'The vote\nin figures',
        'Nine for it,\nas was thought.',
        'Шість проти.',
        'The cost',
        'A detour of two miles.',
        'Source: the council',
        'Greet the committee.',
        'Checked twice.',
      ],
    },
  ]);
});

test('a presentation with only notes is titled by them; one without words is empty; a locked one is refused', async () => {
  expect(await read([{ title: '', notes: 'Greet the committee.' }])).toMatchObject([{ title: 'Greet the committee.' }]);
  expect(await read([{ title: '' }])).toMatchObject([{ code: 'empty' }]);
  expect(await read([{ title: 'Words' }], { isLocked: true })).toMatchObject([{ code: 'encrypted' }]);
});

test('a save record that leads nowhere is damage', async () => {
  const bytes = presentationFile([{ title: 'Words' }]);
  const user = bytes.indexOf(Buffer.from([0xf6, 0x0f, 20, 0, 0, 0, 20, 0, 0, 0]));
  bytes.writeUInt32LE(0x7fff_ffff, user + 14);
  expect(await readBytes(bytes, 'quay.ppt')).toMatchObject([{ code: 'damaged' }]);
});
