import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

test('IPTC 7901: slug line, notes and initials are separate from the story', async () => {
  expect(await readBytes(fixture('iptc7901.txt'), 'a.txt')).toMatchObject([
    {
      member: null,
      title: 'Council closes old pier',
      byline: 'Ada Finch',
      published: '2025-03-14T10:15Z',
      source: 'hw',
      section: 'Harbour/pier',
      paragraphs: [
        'Harbour (hw) - The council voted on Friday to close the old pier, the mayor said.',
        'Work begins in April.',
      ],
      furniture: ['Harbour/pier', 'REFILE', '# Notebook', 'Not for print.', 'hw af bc'],
    },
  ]);
});

test('ANPA 1312: headline, author and agency come from the header lines', async () => {
  expect(await readBytes(fixture('anpa.tst'), 'a.tst')).toMatchObject([
    {
      title: 'Council closes old pier',
      byline: 'ADA FINCH',
      published: '2025-03-14T10:15Z',
      source: 'Harbour Wire',
      paragraphs: ['HARBOUR (HW) _ The council voted on Friday to close the old pier.', 'Work begins in April.'],
    },
  ]);
});

test('IPTC 7901: a headline before "=" is not an agency, and a line without spaces is not a headline', async () => {
  const wire =
    '\x01hw0123 4 i 98 hw0123\r\n\x02\r\nHarbour-pier\r\nAlter Pier wird geschlossen =\r\nVon Ada Finch, hw =\r\n' +
    '   Hafen (hw) - Der Rat hat am Freitag beschlossen, den alten Pier zu schließen.\r\nhw ik/tv\r\n141012 MAR 25\r\n\x03\x04';
  expect(await readBytes(Buffer.from(wire, 'latin1'), 'a.txt')).toMatchObject([
    {
      title: 'Alter Pier wird geschlossen',
      section: 'Harbour-pier',
      source: 'hw',
      byline: expect.stringContaining('Ada Finch'),
    },
  ]);
});

test('several messages in one file are separated', async () => {
  const results = await readBytes(Buffer.concat([fixture('iptc7901.txt'), fixture('anpa.tst')]), 'a.txt');
  expect(results).toMatchObject([{ member: 'message 1' }, { member: 'message 2' }]);
});

test('ANPA without a blank line below its head is read, in an American time zone', async () => {
  const wire =
    '\x01V5432\r\nBC-PIER-HW 02-05 0123\r\n\x02^Old pier reopens<\r\n^By ADA FINCH=\r\n^Harbour Wire=\r\n' +
    '  PORTVILLE, Feb. 5 (HW) - The old pier is open again after<\r\ntwo years, the council said.<\r\n  Ferries leave at six.<\r\n\x03HW-02-05-24 1430EST<\r\n\x04';
  expect(await readBytes(Buffer.from(wire, 'latin1'), 'a.txt')).toMatchObject([
    {
      title: 'Old pier reopens',
      byline: 'ADA FINCH',
      published: '2024-02-05T14:30-05:00',
      paragraphs: [
        'PORTVILLE, Feb. 5 (HW) - The old pier is open again after two years, the council said.',
        'Ferries leave at six.',
      ],
    },
  ]);
});

test('IPTC 7901: the author on a separate line, and initials directly below the story', async () => {
  const wire =
    '\x01HW123 3 I 0230 HW\r\nPIER-FERRY\r\n\x02\r\nOld pier reopens\r\n\r\nby Ada Finch\r\n\r\nPORTVILLE (HW) - The old pier is open again after\r\ntwo years, the council said.\r\nsw/jr\r\n\x03\r\nHW 051430 GMT FEB 24\r\n';
  expect(await readBytes(Buffer.from(wire, 'latin1'), 'a.txt')).toMatchObject([
    {
      title: 'Old pier reopens',
      byline: 'Ada Finch',
      source: 'HW',
      paragraphs: ['PORTVILLE (HW) - The old pier is open again after two years, the council said.'],
      furniture: ['PIER-FERRY', 'by Ada Finch', 'sw/jr'],
    },
  ]);
});

test('ANPA: a summary among the header lines, and the author’s role at the agency', async () => {
  const summary = `The council voted on Friday to close the old pier, ${'which ferries have used for ninety years, '.repeat(3)}it said.`;
  const wire =
    `\x01z6715\nr z BC-HW--Pier 02-20 0500\n\x02^BC-HW--Pier,416<\n^Council closes old pier<\n^${summary}<\n^By ADA FINCH=\n^HW City Writer=\n` +
    '\t   HARBOUR (HW) _ The council voted on Friday.\n\t   Work begins in April.\n\x03\nHW-02-20-16 0337GMT<\n';
  expect(await readBytes(Buffer.from(wire, 'latin1'), 'a.tst')).toMatchObject([
    {
      title: 'Council closes old pier',
      byline: 'ADA FINCH',
      source: 'HW',
      paragraphs: ['HARBOUR (HW) _ The council voted on Friday.', 'Work begins in April.'],
    },
  ]);
});

test('messages on teleprinter tape, between ZCZC and NNNN, are separated', async () => {
  const message = (title: string) =>
    `ZCZC HWG000\nYY TDR\n${title}\nHARBOUR (HW) - The council voted on Friday.\n\nWork begins in April.\n\nNNNN\n`;
  const paragraphs = ['HARBOUR (HW) - The council voted on Friday.', 'Work begins in April.'];
  const results = await readBytes(Buffer.from(`${message('Pier to close')}\n${message('Ferry to move')}`), 'a.txt');
  expect(results).toMatchObject([
    { member: 'message 1', title: 'Pier to close', source: 'HW', paragraphs },
    { member: 'message 2', title: 'Ferry to move', paragraphs },
  ]);
});

test('codes between a taped message’s mark and its words are skipped', async () => {
  const wire =
    '   ZCZC HW\n%PORT MFI\n$J\n:\n:Harbour Office\n*X\nPier to close<!\n\nThe council voted on Friday.\n\nNNNN\n';
  expect(await readBytes(Buffer.from(wire), 'a.tst')).toMatchObject([
    { member: null, title: 'Pier to close', paragraphs: ['The council voted on Friday.'] },
  ]);
});

test('a taped message may have a header of its own, and its day below the text', async () => {
  const wire =
    'ZCZC\r\nPOL0412 4 I 0210 HRB /HW-XY12\r\nTransport-pier\r\nPier to close\r\n\r\n   HARBOUR, April 9 (HW) - The council voted on Friday to close the\r\nold pier.\r\n   Work begins in May.\r\n   ml/jr/rl\r\n   HW 091822 GMT APR 20\r\nNNNN\r\n';
  expect(await readBytes(Buffer.from(wire), 'a.txt')).toMatchObject([
    {
      title: 'Pier to close',
      published: '2020-04-09T18:22Z',
      source: 'HW',
      section: 'Transport-pier',
      paragraphs: ['HARBOUR, April 9 (HW) - The council voted on Friday to close the old pier.', 'Work begins in May.'],
      furniture: ['Transport-pier', 'ml/jr/rl'],
    },
  ]);
});

test('IPTC 7901: a note in brackets above the headline may have two lines and end the head', async () => {
  const wire = (headline: string) =>
    Buffer.from(
      `\x01hw12 3 pl 180  HW 1423\r\n\x02Verkehr/Bahn/\r\n(Zusammenfassung)\r\n${headline} =\r\n\r\nHafen (HW) - Der Rat hat entschieden.\r\n\r\n# HW-Notizblock\r\n\r\n## Orte\r\n\x03091822 Apr 20\r\n\x04`,
      'latin1',
    );
  const article = { source: 'HW', paragraphs: ['Hafen (HW) - Der Rat hat entschieden.'] };
  for (const headline of ['Alter Pier wird im Mai geschlossen', 'Alter Pier wird im Mai\r\ngeschlossen'])
    expect(await readBytes(wire(headline), 'a.txt')).toMatchObject([
      { ...article, title: 'Alter Pier wird im Mai geschlossen' },
    ]);
});

test('IPTC 7901: a wire that indents every line alike', async () => {
  const margin = ' '.repeat(6);
  const wire = (paragraphs: readonly string[]) =>
    `\x01HW123 3 I 0230 HW\r\nPIER-FERRY\r\n\x02${['Council closes old pier', 'By Ada Finch', ...paragraphs, 'HW af/jr'].map((line) => margin + line).join('\r\n')}\r\n\x03\r\n051430 GMT FEB 24\r\n`;
  const long = `PORTVILLE (HW) - The council voted on Friday${' to close the old pier'.repeat(4)}.`;
  expect(await readBytes(Buffer.from(wire([long, 'Work begins in April.'])), 'a.txt')).toMatchObject([
    {
      title: 'Council closes old pier',
      byline: 'Ada Finch',
      paragraphs: [long, 'Work begins in April.'],
      furniture: ['PIER-FERRY', 'HW af/jr'],
    },
  ]);
});

test('IPTC 7901: messages whose control bytes are lost begin with the lines of their headers', async () => {
  const message = (number: number) =>
    `hwt012${number} 4 vm 98  hw 045${number}\n\nHafen/Verkehr/\n(Neu: Rat)\nAlter Kai ${number} wird geschlossen =\n\nHaven (hw) - Der Rat schließt den alten Kai von Montag an.\n\n   Die Arbeit beginne im April.\n\n# Notizblock\n\n## Orte\n- Kai 5\n\nhw af yyzz n1\n03153${number} Mrz 26\n`;
  expect(await readBytes(Buffer.from(message(1) + message(2)), 'a.txt')).toMatchObject(
    [1, 2].map((number) => ({
      member: `message ${number}`,
      title: `Alter Kai ${number} wird geschlossen`,
      published: `2026-03-03T15:3${number}`,
      source: 'hw',
      paragraphs: ['Haven (hw) - Der Rat schließt den alten Kai von Montag an.', 'Die Arbeit beginne im April.'],
    })),
  );
});

test('a line in capitals for the desks is no headline', async () => {
  const read = (line: string) => {
    const story = '    HARBOUR, March 14 (HW) - The council voted on Friday to close the old pier.';
    const wire = `\x01hw123 4 pol 89 hw 0456\r\n\x02PIER-COUNCIL\r\nHARBOUR COUNCIL VOTES TO CLOSE PIER\r\n${line}\r\n${story}\r\n\x03\x04`;
    return readBytes(Buffer.from(wire, 'latin1'), 'a.txt');
  };
  for (const line of [
    'EMBARGOED UNTIL NOON ON MONDAY',
    'UPDATES WITH QUOTES FROM THE MAYOR',
    'FOR USE BY CLIENTS IN EUROPE',
  ])
    expect(await read(line)).toMatchObject([{ title: 'HARBOUR COUNCIL VOTES TO CLOSE PIER' }]);
});

test('a headline in capitals is the title where there is no other, and the day may be in European time', async () => {
  const wire =
    '\x01hw123 4 pol 89 hw 0456\r\n\x02PIER-COUNCIL\r\nHARBOUR COUNCIL VOTES TO CLOSE PIER\r\n' +
    '    HARBOUR, March 14 (HW) - The council voted on Friday to close the old pier.\r\n\x03HW-03-14-25 1115CET\r\n\x04';
  expect(await readBytes(Buffer.from(wire, 'latin1'), 'a.txt')).toMatchObject([
    { title: 'HARBOUR COUNCIL VOTES TO CLOSE PIER', published: '2025-03-14T11:15+01:00' },
  ]);
});

test('ANPA: the day may stand in the last line of the text', async () => {
  const story = 'HARBOUR (HW) _ The council voted on Friday to close the old pier, the mayor said.';
  const message = `\x16\x16\x01a0234\x1fr n bc-PIER      \x1d03-14 0123\r\n\x02^BC-PIER<\r\n^Council closes old pier<\r\n^By ADA FINCH=\r\n   ${story}\r\n   Work begins in April.\r\nHW-NY-03-14-25 0912EST\r\n\x03`;
  expect(await readBytes(Buffer.from(message, 'latin1'), 'a.txt')).toMatchObject([
    { published: '2025-03-14T09:12-05:00', paragraphs: [story, 'Work begins in April.'] },
  ]);
});

test('ANPA whose control bytes are lost: takes end with their stamps, and marks of paragraphs are no text', async () => {
  const first = '^BC-Harbour,0123<\n^Council closes old pier<\n^By ADA FINCH=\n\t¶ HARBOUR (HW) _ The council voted.\n';
  const second = '^BC-Harbour, 1st Add,0045<\n^HARBOUR: voted.<\n\t¶ Work begins in April.\n';
  const takes = `${first}\t¶ (MORE)\nHW-NY-03-14-25 0912EST\n\n${second}\nHW-NY-03-14-25 0915EST\n`;
  expect(await readBytes(Buffer.from(takes), 'a.txt')).toMatchObject([
    {
      title: 'Council closes old pier',
      byline: 'ADA FINCH',
      published: '2025-03-14T09:12-05:00',
      paragraphs: ['HARBOUR (HW) _ The council voted.'],
    },
    { published: '2025-03-14T09:15-05:00', paragraphs: ['Work begins in April.'] },
  ]);
  const note = 'Pier\n\n^ see the note below: 3 < 4\n\nThe council voted on Friday to close the old pier.\n';
  expect(await readBytes(Buffer.from(note), 'a.txt')).toMatchObject([{ paragraphs: { length: 2 } }]);
});

test('a message that breaks off before the mark at its end is read, and said to break off', async () => {
  const whole = fixture('iptc7901.txt');
  const cut = whole.subarray(0, whole.indexOf('April'));
  expect(await readBytes(cut, 'a.txt')).toMatchObject([{ title: 'Council closes old pier' }, { code: 'damaged' }]);
});

test('the author whom the notes name, unless a line above the text does', async () => {
  const notes = '\r\n* * * *\r\n\r\n## Contacts\r\n- Autorin: Bo Marsh, +49 431 1234\r\n';
  const wire = (head: string) =>
    `\x01hw0123 4 i 98 hw0123\r\n\x02Pier closes =\r\n${head}\r\nThe council voted.${notes}\x03`;
  expect(await readBytes(Buffer.from(wire('')), 'a.txt')).toMatchObject([{ byline: 'Bo Marsh' }]);
  expect(await readBytes(Buffer.from(wire('Von Ada Finch =\r\n')), 'a.txt')).toMatchObject([{ byline: 'Ada Finch' }]);
});
