import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { type Header, pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const STORY = 'Ferry leaves later\n\nThe evening ferry will leave an hour later from May, the harbour office said.\n';

async function tarred(...entries: (Partial<Header> & { name: string })[]): Promise<Buffer> {
  const tar = pack();
  for (const entry of entries) tar.entry(entry, entry.type === undefined ? STORY : '');
  tar.finalize();
  return Buffer.concat(await Array.fromAsync(tar as AsyncIterable<Buffer>));
}

async function outcomes(bytes: Uint8Array, name = 'archive.tar'): Promise<(string | null)[][]> {
  return (await readBytes(bytes, name)).map((result) => [
    result.outcome === 'article' ? 'article' : result.code,
    result.member,
  ]);
}

describe('a tar archive', () => {
  test('gives its files, compressed or not, whatever the length of their names', async () => {
    const long = `${'folder-with-a-long-name/'.repeat(8)}story.txt`;
    const bytes = await tarred({ name: './a.txt' }, { name: long }, { name: '.hidden.txt' }, { name: 'a.txt' });
    const members = ['a.txt', long, 'a.txt (2)'];
    expect(await outcomes(bytes)).toEqual(members.map((member) => ['article', member]));
    expect(await outcomes(gzipSync(bytes), 'archive.tgz')).toEqual(
      members.map((member) => ['article', `archive.tar › ${member}`]),
    );
  });

  test('whose header says a length beyond all measure gives what is there, at once', async () => {
    const bytes = await tarred({ name: 'a.txt' });
    const size = 124;
    // In base 256, as for files above 8 GB: 2^56 bytes.
    bytes.fill(0, size, size + 12).set([0x80, 0, 0, 0, 1], size);
    const sum = 148;
    bytes.fill(' ', sum, sum + 8);
    const total = bytes.subarray(0, 512).reduce((all, byte) => all + byte, 0);
    bytes.write(`${total.toString(8).padStart(6, '0')}\0 `, sum);
    expect(await outcomes(bytes)).toEqual([
      ['article', 'a.txt'],
      ['damaged', null],
    ]);
  });

  test('gives files whose paths have empty parts', async () => {
    const names = ['./a//story.txt', 'b/./story.txt', 'c\\story.txt'];
    const bytes = await tarred(...names.map((name) => ({ name })));
    expect((await outcomes(bytes)).map(([, member]) => member)).toEqual(['a/story.txt', 'b/story.txt', 'c/story.txt']);
  });

  test.each([
    ['Стаття про причал.txt', 'windows-1251'],
    ['Стаття про причал.txt', 'koi8-u'],
    ['Éditorial à lire.txt', 'windows-1252'],
    ['港のニュース・表.txt', 'shift_jis'],
    ['Стаття про причал.txt', 'utf-8'],
  ])('names are decoded in the charset of the system that packed them: %s in %s', async (name, charset) => {
    const raw = iconv.encode(name, charset);
    const bytes = await tarred({ name: 'x'.repeat(raw.length) });
    bytes.set(raw, 0);
    const sum = bytes.subarray(0, 512).reduce((all, byte, i) => all + (i >= 148 && i < 156 ? 32 : byte), 0);
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    expect(await outcomes(bytes)).toEqual([['article', name]]);
  });

  test('of the oldest kind, without a signature, is read', async () => {
    const bytes = await tarred({ name: 'a.txt' });
    bytes.fill(0, 257, 345);
    const sum = bytes.subarray(0, 512).reduce((all, byte, i) => all + (i >= 148 && i < 156 ? 32 : byte), 0);
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    expect(await outcomes(bytes)).toEqual([['article', 'a.txt']]);
  });

  test.each<[string, Partial<Header> & { name: string }]>([
    ['an upward path', { name: '../story.txt' }],
    ['an absolute path', { name: '/etc/story.txt' }],
    ['an upward link', { name: 'link', type: 'symlink', linkname: '../../outside' }],
    ['a hard link to a file outside', { name: 'link', type: 'link', linkname: '/etc/passwd' }],
    ['a device', { name: 'disk', type: 'block-device' }],
  ])('with %s is refused as a whole', async (_, entry) => {
    expect(await outcomes(await tarred({ name: 'good.txt' }, entry))).toEqual([['unsafe-archive', null]]);
  });

  test('with a file below a link is refused; a link beside its file is left out', async () => {
    const link = { name: 'dir', type: 'symlink' as const, linkname: 'good.txt' };
    expect(await outcomes(await tarred({ name: 'good.txt' }, link))).toEqual([['article', 'good.txt']]);
    expect(await outcomes(await tarred(link, { name: 'dir/story.txt' }))).toEqual([['unsafe-archive', null]]);
  });

  test('that is truncated gives its whole files', async () => {
    const bytes = await tarred({ name: 'a.txt' }, { name: 'b.txt' });
    expect(await outcomes(bytes.subarray(0, 1600))).toEqual([
      ['article', 'a.txt'],
      ['damaged', null],
    ]);
  });

  test('without files is empty', async () => {
    expect(await outcomes(await tarred())).toEqual([['empty', null]]);
  });
});
