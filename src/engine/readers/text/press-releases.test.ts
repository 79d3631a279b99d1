import { describe, expect, test } from 'vitest';
import { readBytes, readMessage } from '../fixtures/read-bytes.ts';

const STORY = [
  'The city council voted on Tuesday to rebuild the eastern quay, and ended a dispute of seven years.',
  'Mayor Clara Dunn said that the decision was long overdue, and thanked those who had pressed for it.',
  'Work begins in April, and two streets will be closed to traffic for at least eighteen months.',
];
const read = async (...blocks: string[]) => (await readBytes(Buffer.from(`${blocks.join('\n\n')}\n`), 'a.txt'))[0];
const HEAD = 'Council approves the quay\n12 March 2026';

describe('what stands below a press release is no part of it', () => {
  test.each([
    [
      '-ENDS-',
      'For further information, please contact Jane Roe on 01234 567890.',
      'About the council\nIt has 48 members.',
    ],
    ['ENDS', 'Notes to editors:', '1. The council was founded in 1889 and looks after the city and its whole harbour.'],
    ['###', 'About Quay Works\nQuay Works builds harbours in eleven countries, and has its seat in Havenport.'],
    ['Notes to editors', 'The council was founded in 1889 and looks after the city.\nTel. 0431 123456'],
    ['Über die Stadt\nHavenport hat 120.000 Einwohner.', 'Pressekontakt:\nJana Roth\nTel. 0431 123456'],
    ['Media contact\nJane Roe\npress@havenport.example'],
    ['- ENDS -'],
    ['Contacto de imprensa:\nAna Olte\nTel. +351 21 1234567'],
    ['# qp-Notizblock', '## Orte\n- Rathaus (Am Kai 1, Havenport)'],
  ])('%s', async (...notes) => {
    expect(await read(HEAD, ...STORY, ...notes)).toMatchObject({
      title: 'Council approves the quay',
      published: '2026-03-12',
      paragraphs: STORY,
      furniture: notes.flatMap((each) => each.split('\n')),
    });
  });

  test('what only looks like it stays', async () => {
    const last = 'The ferry runs again from Monday, and the harbour office expects a full summer.';
    for (const between of [
      'For more information on the closed streets:\nthe office, 01234 567890',
      'Media contact\nwas all that the mayor had wanted to avoid, she said at the harbour on Tuesday evening.',
      'ENDS',
      'About the quay',
    ])
      expect(await read(HEAD, ...STORY, between, last, last)).toMatchObject({
        paragraphs: [...STORY, between, last, last],
      });
  });

  const MORE = [
    'The ferry runs again from Monday, and the harbour office expects a full summer of guests from abroad.',
    'Those who want to see the old wall once more can do so until the end of the month, the office said.',
  ];
  const stays = async (...blocks: string[]) =>
    expect(await read(HEAD, ...STORY, ...blocks)).toMatchObject({
      paragraphs: [...STORY, ...blocks.filter((each) => each !== '###')],
    });

  test('a story goes on below a mark that parts it, or a release that it quotes', async () => {
    const write = 'You can write to me at ann@harbour.example about all of this, and I will answer.';
    // A rule is neither text nor furniture.
    await stays('###', write, ...MORE, '###', ...MORE);
    await stays('ENDS', 'Contact: Ann Holt, 01234 567890', ...MORE);
    await stays('ENDS', 'Notes to editors', '1. The council was founded in 1889.', ...MORE);
  });

  test('a newsletter goes on below whom to ask about its first item', async () => {
    for (const contact of ['Media contact:\nAnn Holt\nann@harbour.example', 'ENDS\nAnn Holt, 01234 567890'])
      expect(await read(HEAD, ...STORY, contact, 'Ferry runs again', ...MORE, contact)).toMatchObject({
        paragraphs: [...STORY, contact, 'Ferry runs again', ...MORE],
        furniture: contact.split('\n'),
      });
  });

  test('advice on how to write one has headings of the same words', () =>
    stays('Notes to editors', MORE.join(' '), 'Contact details', MORE.join(' ')));

  test('lines that were wrapped are prose', () =>
    stays(
      'For more information, please contact:\nthe office on 01234 567890',
      'The quay was closed in March after a storm broke its wall, and the council\nhas since looked for a builder who would do the work for the\nmoney it had.',
    ));

  test('a heading above the last paragraphs is not what the organisation says of itself', () =>
    stays('About the ferry', ...MORE).then(() => stays('Over the wall', MORE.join(' '))));

  test('in mail', async () => {
    const notes = ['Notes to editors', '1. The council was founded in 1889.'];
    const mail = (text: string, type: string) =>
      `From: press@havenport.example\r\nSubject: The quay\r\nDate: Thu, 12 Mar 2026 09:00:00 +0000\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`;
    for (const message of [
      mail([...STORY, 'ENDS', ...notes].join('\r\n\r\n'), 'text/plain'),
      mail(`<p>${[...STORY, 'ENDS', ...notes].join('</p><p>')}</p>`, 'text/html'),
    ]) {
      const draft = await readMessage(message);
      expect(draft).toMatchObject({ paragraphs: STORY });
      expect(draft).toHaveProperty('furniture', expect.arrayContaining(['ENDS', ...notes]));
    }
  });

  test('what it calls itself above its headline is no title', async () => {
    for (const name of ['Pressemitteilung Nr. 12/2026', 'Communiqué de presse', 'Nota de prensa', 'Comunicato stampa'])
      expect(await read(name, 'Council approves the quay', ...STORY)).toMatchObject({
        title: 'Council approves the quay',
        furniture: [name],
      });
  });
});

describe('what agencies write around a story', () => {
  test('a note of the desk, and who reported and edited', async () => {
    const desk = '(Corrects the cost in paragraph 2 to 14 million euros from 41 million)';
    const signed =
      '(Reporting by Ann Holt in Havenport, Ben Roe in Port Alder, Cara Dale in Quayside; Additional reporting by Dan Marsh; Writing by Eve Hill; Editing by Finn Wood and Gus Lake)';
    expect(await read('Council approves the quay', desk, ...STORY, signed)).toMatchObject({
      paragraphs: STORY,
      furniture: [desk, signed],
    });
  });

  test('a German and a Spanish one', async () => {
    for (const signed of [
      '(Bericht von Anna Holt, redigiert von Robert Maier. Bei Rückfragen wenden Sie sich bitte an die Redaktion)',
      'Reporte de Ana Holguín; Editado en español por Roberto Mayor',
    ])
      expect(await read('Council approves the quay', ...STORY, signed)).toMatchObject({ furniture: [signed] });
  });

  test('a notice that takes a story back is no article', async () => {
    for (const notice of [
      'KILL KILL KILL\n\nEditors: please disregard the story on the quay sent at 14:02 GMT. No substitute will be issued.\n',
      'MANDATORY KILL\nBC-Harbour-Quay\nKill the story. A kill is mandatory.\n',
      'BC-Harbour-Quay, KILL\n\nEditors: do not use the quay story.\n',
      'WITHDRAWAL: Council approves the quay\n\nThe story, published on 12 March, is withdrawn.\n',
    ]) {
      const [result] = await readBytes(Buffer.from(notice), 'a.txt');
      expect(result).toMatchObject({ outcome: 'failure', code: 'not-an-article' });
      expect(result).toHaveProperty('message', expect.stringContaining('takes back a story'));
    }
  });

  test('a note of a desk names a part of the story: what is done in an interview is of its text', async () => {
    const done = ['(Removes her glasses and looks at the harbour)', '(Repeats the question, laughing)'];
    expect(await read('A talk with the mayor', ...STORY, ...done, ...STORY)).toMatchObject({
      paragraphs: [...STORY, ...done, ...STORY],
    });
  });

  test('a review may end with who wrote and edited the book', async () => {
    const last =
      'Written by Ann Holt and edited by Jon Marsh, the book tells of those who built the quay, and of those who paid for it.';
    expect(await read('The book of the quay', ...STORY, last)).toMatchObject({ paragraphs: [...STORY, last] });
  });

  test.each([
    ['Baby food withdrawn', 'The agency said that the jars should not be used, and that shops give the money back.'],
    ['BRIDGE PERMIT WITHDRAWN', 'The bridge must not be used until the wall is mended, the council said on Tuesday.'],
    ['Bears that kill', 'If you meet a bear, do not run. Stand still, look big and speak in a quiet voice.'],
    [
      'HUNTERS, KILL',
      'A kill is never easy, and nobody must be there who does not have to, the hunters said on Tuesday.',
    ],
    ['Harbour study withdrawn', 'The article was withdrawn by the journal after readers found a picture in it twice.'],
    ['Daily apologises: story withdrawn', 'The report was withdrawn, as it rested on one man who was not there.'],
  ])('a short story about what was withdrawn is one: %s', async (title, text) => {
    expect(await read(title, text)).toMatchObject({ outcome: 'article', title, paragraphs: [text] });
  });

  test('a story about one is', async () => {
    for (const title of ['Council kills the quay', 'Withdrawal: how the ferry left the harbour', 'How to kill weeds'])
      expect(await read(title, ...STORY, 'The plan was withdrawn.')).toMatchObject({ outcome: 'article', title });
  });
});

test('an envoy’s role and place are no name', async () => {
  const story = 'El consejo votó el martes a favor de reconstruir el muelle oriental, tras una disputa de siete años.';
  expect(
    await read(
      'El consejo aprueba el muelle',
      'Por Ana Holguín, enviada especial a París',
      '12 de marzo de 2026',
      story,
      story,
    ),
  ).toMatchObject({ byline: 'Ana Holguín', paragraphs: [story, story] });
});

describe('heads', () => {
  test('as press databases write them', async () => {
    const head =
      'Council approves the quay\nHarbour Daily, The (Havenport)\nMarch 12, 2026 | Harbour Daily, The (Havenport)\nAuthor: Ann Holt\nPage: A1\nSection: Local\n687 Words';
    expect(await read(head, ...STORY)).toMatchObject({
      title: 'Council approves the quay',
      source: 'Harbour Daily',
      byline: 'Ann Holt',
      published: '2026-03-12',
      paragraphs: STORY,
      furniture: expect.arrayContaining(['Harbour Daily, The (Havenport)', 'Page: A1', 'Section: Local', '687 Words']),
    });
  });

  test('the office of several authors below their names', async () => {
    expect(
      await read('Council approves the quay', 'By ANN HOLT, BEN ROE and CARA DALE\nQuay Press Writers', ...STORY),
    ).toMatchObject({
      byline: 'ANN HOLT, BEN ROE, CARA DALE',
      paragraphs: STORY,
    });
  });

  test('a menu directly above the headline', async () => {
    expect(
      await read(
        'Harbour Daily\nHome\nNews\nSport\nCouncil approves the eastern quay\nBy Ann Holt\n12 March 2026\nShare',
        ...STORY,
      ),
    ).toMatchObject({ title: 'Council approves the eastern quay', byline: 'Ann Holt', paragraphs: STORY });
  });

  test('verses as short as a menu’s entries are text', async () => {
    const verses = 'Grey gulls\nGrey wall\nGrey water\nNo lamp\nNo song\nThe harbour sleeps below us';
    const draft = await read(verses, ...STORY);
    expect(draft).toMatchObject({ paragraphs: expect.arrayContaining([verses]), furniture: [] });
  });
});
