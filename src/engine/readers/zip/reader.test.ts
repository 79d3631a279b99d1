import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { pickReader } from '../index.ts';

const STORY = 'Ferry leaves later\n\nThe evening ferry will leave an hour later from May, the harbour office said.\n';
const story = strToU8(STORY);

const zipped = (files: Zippable) => Buffer.from(zipSync(files, { mtime: new Date(2024, 3, 3) }));

/** Returns the archive with bytes changed in the entries' own headers and in those of the directory, by their offsets. */
function changed(zip: Buffer, local: Record<number, number[]>, central: Record<number, number[]>): Buffer {
  const bytes = Buffer.from(zip);
  const apply = (mark: string, changes: Record<number, number[]>) => {
    for (let at = bytes.indexOf(mark, 0, 'latin1'); at >= 0; at = bytes.indexOf(mark, at + 4, 'latin1'))
      for (const [offset, values] of Object.entries(changes)) bytes.set(values, at + Number(offset));
  };
  apply('PK\x03\x04', local);
  apply('PK\x01\x02', central);
  return bytes;
}

async function outcomes(bytes: Uint8Array, name = 'archive.zip'): Promise<(string | null)[][]> {
  return (await readBytes(bytes, name)).map((result) => [
    result.outcome === 'article' ? 'article' : result.code,
    result.member,
  ]);
}

describe('what is in an archive is read by whichever reader knows it', () => {
  test('texts, pages and nested archives are read; what accompanies them is left out', async () => {
    const page = strToU8(`<html><body><article><h1>Ferry leaves later</h1><p>${STORY}</p></article></body></html>`);
    const bytes = zipped({
      'a/story.txt': story,
      'a/page.html': page,
      'a/page_files/frame.html': page,
      'inner.zip': zipped({ 'deep.txt': story }),
      '__MACOSX/a/._story.txt': story,
      'a/.DS_Store': story,
      'a/look.css': strToU8('p { margin: 0 }'),
    });
    expect(await outcomes(bytes)).toEqual([
      ['article', 'a/story.txt'],
      ['article', 'a/page.html'],
      ['article', 'inner.zip › deep.txt'],
    ]);
  });

  test('what describes a note or a page, and its pictures, are no files of their own', async () => {
    const note = { 'Note.textbundle/info.json': strToU8('{"version":2}'), 'Note.textbundle/text.md': story };
    const assets = { 'Note.textbundle/assets/quay.png': strToU8('\x89PNG') };
    expect(await outcomes(zipped({ ...note, ...assets }), 'note.textpack')).toEqual([
      ['article', 'Note.textbundle/text.md'],
    ]);
    const page = strToU8(`<html><body><article><h1>Ferry leaves later</h1><p>${STORY}</p></article></body></html>`);
    const archive = { '1/index.html': page, '1/index.rdf': strToU8('<RDF:RDF></RDF:RDF>') };
    expect(await outcomes(zipped(archive), 'page.maff')).toEqual([['article', '1/index.html']]);
    // By itself a file of that name is one like any other.
    const data = strToU8(JSON.stringify({ title: 'Ferry leaves later', text: STORY }));
    expect(await outcomes(zipped({ 'a/info.json': data, 'a/story.txt': story }))).toEqual([
      ['article', 'a/info.json › item 1'],
      ['article', 'a/story.txt'],
    ]);
  });

  test('paths may begin with the current folder', async () => {
    for (const path of ['./a/story.txt', 'a/./story.txt', 'a//story.txt', 'a\\story.txt'])
      expect(await outcomes(zipped({ [path]: story })), path).toEqual([['article', 'a/story.txt']]);
  });

  test('names that a file system would treat as one stay separate', async () => {
    const names = ['é.txt'.normalize('NFC'), 'é.txt'.normalize('NFD'), 'É.txt'];
    const members = (await outcomes(zipped(Object.fromEntries(names.map((name) => [name, story]))))).map(([, m]) => m);
    expect(members).toEqual(['é.txt', 'é.txt (2)', 'É.txt']);
  });

  test('names are decoded in the charset of the system that packed them', async () => {
    const raw = iconv.encode('港の記事.txt', 'shift_jis');
    const bytes = zipped({ [`${'x'.repeat(raw.length)}`]: story });
    const named = changed(bytes, { 30: [...raw] }, { 46: [...raw] });
    expect(await outcomes(named)).toEqual([['article', '港の記事.txt']]);
  });

  test.each([
    ['Причал.txt', 'cp866'],
    ['Причал.txt', 'windows-1251'],
    ['Příloha č. 2.txt', 'cp852'],
    ['Artykuł o ząbkach.txt', 'windows-1250'],
    ['Köşe yazısı.txt', 'cp857'],
    ['Ειδήσεις λιμανιού.txt', 'cp737'],
    ['أخبار الميناء.txt', 'cp720'],
    ['Éditorial à lire.txt', 'cp850'],
    ['港口新聞.txt', 'big5'],
    ['Fähre.txt', 'cp437'],
    ['码头.txt', 'gbk'],
    ['부두기사.txt', 'euc-kr'],
  ])('a single short name is decoded: %s in %s', async (name, charset) => {
    const raw = iconv.encode(name, charset);
    const bytes = zipped({ [`${'x'.repeat(raw.length)}`]: story });
    expect(await outcomes(changed(bytes, { 30: [...raw] }, { 46: [...raw] }))).toEqual([['article', name]]);
  });

  test('a program without an archive is named as one', async () => {
    expect(await readBytes(Buffer.from('MZ\x90\0the program'), 'setup.exe')).toMatchObject([
      { code: 'not-an-article', message: expect.stringContaining('program') },
    ]);
  });

  test('after a self-extractor, and with data appended', async () => {
    const bytes = Buffer.concat([
      Buffer.from('MZ the unpacker\0\0'),
      zipped({ 'story.txt': story }),
      Buffer.from('\n'),
    ]);
    expect(await outcomes(bytes, 'archive.exe')).toEqual([['article', 'story.txt']]);
  });

  test('a document stored in an archive does not make the archive that document', () => {
    const docx = zipped({ '[Content_Types].xml': [strToU8('<Types/>'), { level: 0 }], 'word/document.xml': story });
    const pick = (bytes: Uint8Array) => {
      const picked = pickReader(bytes, 'archive.zip');
      return 'reader' in picked ? picked.reader.name : picked.refusal.code;
    };
    expect(pick(zipped({ 'report.docx': [docx, { level: 0 }] }))).toBe('zip');
    expect(pick(zipped({ 'report.pdf': [strToU8('%PDF-1.4\n1 0 obj'), { level: 0 }] }))).toBe('zip');
  });
});

describe('a hostile archive is refused as a whole', () => {
  test.each([
    '../story.txt',
    '/etc/story.txt',
    'a/../../story.txt',
    '..\\story.txt',
    'C:\\story.txt',
    '\\\\host\\s.txt',
  ])('an entry named %s', async (name) => {
    expect(await outcomes(zipped({ 'good.txt': story, [name]: story }))).toEqual([['unsafe-archive', null]]);
  });

  test.each([
    ['/etc/passwd', 'unsafe-archive'],
    ['../../outside', 'unsafe-archive'],
    ['good.txt', 'article'],
  ])('a link to %s', async (target, outcome) => {
    const link = { os: 3, attrs: 0o120777 << 16 };
    const bytes = zipped({ 'good.txt': story, 'link.txt': [strToU8(target), link] });
    expect((await outcomes(bytes)).map(([code]) => code)).toEqual([outcome]);
  });

  test('entries that share their bytes', async () => {
    const bytes = zipped({ 'a.txt': story, 'b.txt': story });
    expect(await outcomes(changed(bytes, {}, { 42: [0, 0, 0, 0] }))).toEqual([['unsafe-archive', null]]);
  });

  test('256 MB from a few bytes, before unpacking', async () => {
    const bytes = zipped({ 'story.txt': story });
    expect(await outcomes(changed(bytes, {}, { 24: [0, 0, 0, 0x10] }))).toEqual([['unsafe-archive', null]]);
  });
});

describe('what is wrong with one entry is reported for that entry', () => {
  test('a wrong checksum, and a wrong size', async () => {
    const one = zipped({ 'story.txt': story });
    expect(await outcomes(changed(one, {}, { 16: [1, 2, 3, 4] }))).toEqual([['damaged', 'story.txt']]);
    expect(await outcomes(changed(one, {}, { 24: [10, 0, 0, 0] }))).toEqual([['damaged', 'story.txt']]);
  });

  test('an encrypted entry among others', async () => {
    const bytes = zipped({ 'open.txt': story, 'shut.txt': story });
    const last = bytes.lastIndexOf('PK\x01\x02', bytes.length, 'latin1');
    bytes[last + 8] = 1;
    expect(await outcomes(bytes)).toEqual([
      ['article', 'open.txt'],
      ['encrypted', 'shut.txt'],
    ]);
    expect(await outcomes(changed(bytes, {}, { 8: [1] }))).toEqual([['encrypted', null]]);
  });

  test('no entries, or only empty files', async () => {
    expect(await outcomes(zipped({}))).toEqual([['empty', null]]);
    expect(await outcomes(zipped({ 'a.txt': new Uint8Array(), 'b/': new Uint8Array() }))).toEqual([['empty', null]]);
  });

  test('a truncated archive', async () => {
    const bytes = readFileSync(join(import.meta.dirname, 'fixtures/two-stories.zip'));
    expect(await outcomes(bytes.subarray(0, bytes.length - 30))).toEqual([['damaged', null]]);
  });
});

describe('a ZIP-based format that is not read is named as a whole', () => {
  test.each([
    ['a.xps', { '[Content_Types].xml': 'x', 'FixedDocSeq.fdseq': 'x' }, /XPS/],
    ['a.vsdx', { '[Content_Types].xml': 'x', 'visio/document.xml': 'x' }, /Visio/],
    ['a.xlsb', { '[Content_Types].xml': 'x', 'xl/workbook.bin': 'x' }, /XLSB/],
    ['a.key', { 'Index/Document.iwa': 'x', 'preview.jpg': 'x' }, /Keynote/],
    ['a.odg', { mimetype: 'application/vnd.oasis.opendocument.graphics', 'content.xml': 'x' }, /\(ODG\)/],
    ['a.hwpx', { mimetype: 'application/hwp+zip', 'Contents/section0.xml': 'x' }, /application\/hwp\+zip/],
  ])('%s', async (name, parts, message) => {
    const files = Object.fromEntries(Object.entries(parts).map(([path, words]) => [path, strToU8(words)]));
    const results = await readBytes(zipped(files), name);
    expect(results).toMatchObject([{ code: 'unknown-format', message: expect.stringMatching(message) }]);
  });

  test('a program is not an article', async () => {
    const program = zipped({ 'META-INF/MANIFEST.MF': strToU8('Manifest-Version: 1.0'), 'Pier.class': story });
    expect(await outcomes(program, 'pier.jar')).toEqual([['not-an-article', null]]);
  });
});

test('a page that SingleFile saved as an archive that unpacks itself is the page, from where the note before it says', async () => {
  const note =
    '<!DOCTYPE html> <html data-sfz><!--\n Page saved with SingleFile \n url: https://port.example/pier \n saved date: Wed Mar 06 2024 09:12:01 GMT+0100 (CET)\n--><meta charset=windows-1252><title>Pier</title><body><div id=sfz-wait-message>Please wait...</div><!--';
  const page = (words: string) =>
    strToU8(`<!doctype html><html lang="en"><title>Pier</title><article><h1>Pier</h1><p>${words}</p></article></html>`);
  const files = {
    'frames/0/index.html': page('Buy our boots, which are waterproof, and cheaper than elsewhere in the town.'),
    'index.html': page('The council voted on Friday to close the old pier, after seven years of quarrels.'),
    'stylesheet_1.css': strToU8('p { margin: 0 }'),
  };
  expect(
    await readBytes(Buffer.concat([Buffer.from(note), zipped(files), Buffer.from('-->')]), 'pier.html'),
  ).toMatchObject([
    {
      title: 'Pier',
      url: 'https://port.example/pier',
      paragraphs: ['The council voted on Friday to close the old pier, after seven years of quarrels.'],
    },
  ]);
});
