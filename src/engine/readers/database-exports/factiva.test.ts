import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes, readFixture } from '../fixtures/read-bytes.ts';

test('Factiva: documents with and without field codes have their own numbers', async () => {
  expect(await readFixture(import.meta.dirname, 'factiva.html')).toMatchObject([
    {
      externalId: 'HARB000020130314e93e00001',
      title: 'Ferry pier to close',
      published: '2013-03-14T09:15',
      source: 'Harbour Daily',
      paragraphs: [
        'The harbour council voted on Tuesday to close the old ferry pier.',
        'Repairs would cost four million.',
      ],
    },
    {
      externalId: 'PORT000020111229e7ct0001r',
      byline: 'Anne Martin',
      published: '2011-12-29T15:32',
      source: 'Le Port',
    },
  ]);
  expect(await readFixture(import.meta.dirname, 'factiva.xml')).toMatchObject([
    { member: null, title: 'Ferry pier to close', published: '2013-03-14T09:15:00Z' },
  ]);
});

test('Factiva as text: documents with and without field codes, and nothing of the search summary below', async () => {
  expect(await readFixture(import.meta.dirname, 'factiva.txt')).toMatchObject([
    {
      externalId: 'HARB000020240314ek3e00001',
      title: 'Ferry pier to close',
      byline: 'Ada Finch',
      published: '2024-03-14T18:30',
      source: 'Harbour Daily',
      paragraphs: [expect.stringMatching(/^The harbour council .* its repair\.$/), 'Opponents would appeal.'],
    },
    {
      title: 'Boats return to the north quay',
      published: '2024-03-15',
      section: 'News',
      paragraphs: ['The first boats of the season came back before dawn.', "Their catch was better than last year's."],
    },
  ]);
});

test.each([' ', '\t'])('Factiva as text copied from its table: codes behind one space or a tab (%j)', async (gap) => {
  const codes = {
    SE: 'News',
    HD: 'Quay opens',
    BY: 'Jane Roe',
    WC: '31 words',
    PD: '15 March 2024',
    SN: 'Harbour Daily',
  };
  const lines = Object.entries({ ...codes, SC: 'HARB', LA: 'English', CY: '(c) 2024 Harbour Daily' });
  const text = `${lines.map((line) => line.join(gap)).join('\n')}\n\nLP\nIN the north, boats came back.\n\nTD\nAll is well.\n\nAN${gap}Document HARB000020240315ek3f00002\n`;
  expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
    {
      title: 'Quay opens',
      byline: 'Jane Roe',
      source: 'Harbour Daily',
      paragraphs: ['IN the north, boats came back.', 'All is well.'],
    },
  ]);
});

describe('Factiva as a page without its classes is recognised by its document numbers', () => {
  const page = (blocks: string) => Buffer.from(`<html><head><title>Saved</title></head><body>${blocks}</body></html>`);

  test('one line per field', async () => {
    const lines = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
    const about = ['14 mars 2013', '09:15', 'Harbour Daily', 'HARB', 'Anglais', '(c) 2013 Harbour Press'];
    const first = lines(
      '<b>Ferry pier to close</b>',
      'By Ada Finch',
      '39 mots',
      ...about,
      'The council voted on Tuesday.',
    );
    const second = lines('<b>Boats come back</b>', '12 mots', ...about, 'The first boats came back before dawn.');
    const number = (n: number) => lines(`Document HARB000020130314e93e0000${n}`);
    expect(await readBytes(page(first + number(1) + second + number(2)), 'factiva.html')).toMatchObject([
      {
        title: 'Ferry pier to close',
        byline: 'Ada Finch',
        source: 'Harbour Daily',
        published: '2013-03-14T09:15',
        paragraphs: { length: 1 },
      },
      { title: 'Boats come back', byline: null, externalId: 'HARB000020130314e93e00002' },
    ]);
  });

  test('field codes in a table', async () => {
    const rows = {
      HD: 'Le quai ferme',
      BY: 'Anne Martin',
      WC: '20 mots',
      PD: '29 décembre 2011',
      SN: 'Le Port',
      LP: '<p>Le conseil a voté mardi.</p>',
      TD: '<p>Les travaux coûtent.</p><p>Le maire a voté contre.</p>',
      AN: 'Document PORT000020111229e7ct0001r',
    };
    const cells = Object.entries(rows).map(([code, value]) => `<tr><td><b>${code}</b></td><td>${value}</td></tr>`);
    expect(await readBytes(page(`<table>${cells.join('')}</table>`), 'factiva.html')).toMatchObject([
      {
        title: 'Le quai ferme',
        byline: 'Anne Martin',
        source: 'Le Port',
        published: '2011-12-29',
        paragraphs: { length: 3 },
      },
    ]);
  });
});

test('a page that breaks off before the text of its last document says so, not that there was none', async () => {
  const page = readFileSync(join(import.meta.dirname, 'fixtures/factiva.html'), 'utf8');
  const results = await readBytes(Buffer.from(page.slice(0, page.indexOf('<b>LP</b>'))), 'a.html');
  expect(results.filter(({ outcome }) => outcome === 'failure')).toMatchObject([
    { code: 'damaged', message: expect.stringMatching(/^The last document of this export breaks off/) },
  ]);
});
