import { describe, expect, test } from 'vitest';
import { readBytes } from '../../fixtures/read-bytes.ts';
import { type DrawnRun, type WrittenPage, writePdf } from '../../fixtures/write-pdf.ts';

/** Two lines of type that fill a column, below what the test is about. */
const STORY: readonly DrawnRun[] = [
  { x: 60, y: 600, text: 'The ferry left the harbour at dawn with forty people' },
  { x: 60, y: 588, text: 'on board, and came home a day later than it was due.' },
];

async function wordsOf(page: WrittenPage): Promise<string> {
  const [result] = await readBytes(writePdf([{ ...page, runs: [...page.runs, ...STORY] }]), 'paper.pdf');
  if (result?.outcome !== 'article') throw new Error(result?.message);
  return [result.title, ...result.paragraphs, ...result.furniture].join(' ');
}

/** In Helvetica of 10 points: the places of the words of a line. */
const LINE: readonly DrawnRun[] = [
  { x: 60, y: 700, text: 'The owner of the ship said that it' },
  { x: 207.3, y: 700, text: ' sank' },
  { x: 233, y: 700, text: ' floated on Friday.' },
];
const [SANK_FROM, SANK_TO] = [210, 233];

const line = (from: number, to: number, y: number) => `0.6 w ${from} ${y} m ${to} ${y} l S`;

describe('words that a line is drawn through', () => {
  test.each([
    ['stroked', line(SANK_FROM, SANK_TO, 702.3)],
    ['filled', `${SANK_FROM} 702 ${SANK_TO - SANK_FROM} 0.6 re f`],
    ['in parts', `${line(SANK_FROM, 222, 702.3)} ${line(222, SANK_TO, 702.3)}`],
    ['in red', `1 0 0 RG ${line(SANK_FROM, SANK_TO, 702.3)}`],
    ['moved to its place', `q 1 0 0 1 ${SANK_FROM} 700 cm ${line(0, SANK_TO - SANK_FROM, 2.3)} Q`],
  ])('are left out, and the sentence stays whole: %s', async (_, over) => {
    expect(await wordsOf({ runs: LINE, over })).toContain('said that it floated on Friday.');
  });

  test.each([
    ['an underline', line(SANK_FROM, SANK_TO, 698.8)],
    ['the foot of a row', line(SANK_FROM, SANK_TO, 697)],
    ['a rule across the page', line(40, 560, 702.3)],
    ['an underline that goes on below raised and lowered words', line(60, SANK_TO, 698.8)],
    ['the mark of a yellow pen', `${SANK_FROM} 701 23 2.5 re f`.replace(/^/, '1 1 0.4 rg ')],
    ['a faint mark of colour', `/Faint gs 1 0.5 0 rg ${SANK_FROM} 701 23 2.5 re f`],
    ['a white line', `1 G ${line(SANK_FROM, SANK_TO, 702.3)}`],
    ['a thick mark of colour', `1 0 0 rg ${SANK_FROM} 699 23 7 re f`],
    ['a frame', `${SANK_FROM} 697 23 11 re S`],
  ])('are not those with %s', async (_, below) => {
    expect(await wordsOf({ runs: LINE, below })).toContain('said that it sank floated on Friday.');
  });

  test('an underline that goes on below a lowered letter strikes nothing', async () => {
    const runs = [
      { x: 60, y: 700, text: 'The paper is about CO', size: 12 },
      { x: 181, y: 696.5, text: '2', size: 9 },
      { x: 186, y: 700, text: ' and the wind', size: 12 },
    ];
    const over = `${line(60, 181, 698.5)} ${line(181, 186, 698.5)} ${line(186, 250, 698.5)}`;
    expect(await wordsOf({ runs, over })).toContain('about CO2 and the wind');
  });

  test('are read if nearly all of a page is: then the lines mean something else', async () => {
    const struck = [...LINE, ...STORY].map(({ x, y, text }) => line(x + 1, x + text.length * 4.1, y + 2.3));
    expect(await wordsOf({ runs: LINE, over: struck.join(' ') })).toContain('that it sank floated');
  });
});

describe('words that nobody sees', () => {
  const hidden = (more: Partial<DrawnRun>): DrawnRun => ({ x: 60, y: 660, text: 'Secret words', ...more });

  test.each<[string, WrittenPage]>([
    ['white on white', { runs: [hidden({ operators: '1 g' })] }],
    ['nearly white', { runs: [hidden({ operators: '0.99 g' })] }],
    ['black on black', { runs: [hidden({})], below: '50 650 200 30 re f' }],
    ['without ink', { runs: [hidden({ operators: '3 Tr' })] }],
    ['clipped away', { runs: [hidden({ operators: '0 0 30 30 re W n' })] }],
    ['clipped to a spot', { runs: [hidden({ operators: '60 660 1 1 re W n' })] }],
    ['outside the page', { runs: [hidden({ x: 700 })] }],
    ['in a layer that is not shown', { runs: [], below: '/OC /Off BDC BT /F 10 Tf 60 660 Td (Secret) Tj ET EMC' }],
    ['covered', { runs: [hidden({})], over: '0 g 50 650 200 30 re f' }],
  ])('are left out: %s', async (_, page) => {
    expect(await wordsOf({ ...page, runs: [...LINE, ...page.runs] })).not.toMatch(/Secret|words/);
  });

  test.each<[string, WrittenPage]>([
    ['white on a dark ground', { runs: [hidden({ operators: '1 g' })], below: '50 650 200 30 re f' }],
    ['white on a round button', { runs: [hidden({ operators: '1 g' })], below: '50 650 m 50 700 250 700 250 650 c f' }],
    ['white on a thick line', { runs: [hidden({ operators: '1 g' })], below: '30 w 50 662 m 250 662 l S' }],
    ['faint', { runs: [hidden({ operators: '0.9 g' })] }],
    ['without ink over a picture', { runs: [hidden({ y: 150, x: 120, operators: '3 Tr' })], hasPicture: true }],
    ['white over a picture', { runs: [hidden({ y: 150, x: 120, operators: '1 g' })], hasPicture: true }],
    ['without ink over their outlines', { runs: [hidden({ operators: '3 Tr' })], below: outlines(60, 660, 12) }],
    [
      'without ink over letters drawn by strokes',
      { runs: [hidden({ operators: '3 Tr' })], below: strokes(60, 660, 12) },
    ],
    [
      'without ink over pictures of letters',
      { runs: [{ x: 60, y: 660, text: 'Qxjkvz bcdfgh', isPictures: true }, hidden({ operators: '3 Tr' })] },
    ],
    [
      'white on discs, which are signs',
      { runs: [hidden({ operators: '1 g' })], below: 'BT /Z 10 Tf 58 660 Td (nnnnnnnnn) Tj ET' },
    ],
    ['behind a layer that does not end', { runs: [hidden({})], below: '/OC /Off BDC' }],
    ['outlined', { runs: [hidden({ operators: '1 g 0 G 1 Tr' })] }],
    ['partly clipped', { runs: [hidden({ operators: '50 655 300 8 re W n' })] }],
    ['on a ground drawn before', { runs: [hidden({})], below: '1 g 50 650 200 30 re f' }],
    ['highlighted, by a group that is multiplied', { runs: [hidden({})], over: `q /Multiplied gs ${GROUP} Q` }],
    ['highlighted, by a group that is faint', { runs: [hidden({})], over: `q /Faint gs ${GROUP} Q` }],
    ['in a frame drawn after', { runs: [hidden({})], over: FRAME }],
    ['in a frame drawn before', { runs: [hidden({})], below: FRAME }],
    ['in a frame of two rectangles that turn either way', { runs: [hidden({})], over: FRAME_BY_TURNS }],
    ['in a frame that something is clipped to', { runs: [hidden({})], over: `q ${FRAME_PATH} W* n ${BAR} Q` }],
    [
      'beside a triangle that a bar is clipped to',
      { runs: [hidden({})], over: `q 340 640 m 340 690 l 40 640 l h W n ${BAR} Q` },
    ],
    [
      'below words that a bar is clipped to',
      { runs: [hidden({})], over: `q BT /F 12 Tf 7 Tr 60 630 Td (Now) Tj ET ${BAR} Q` },
    ],
    ['without ink over a picture in strips', { runs: [hidden({ operators: '3 Tr' })], over: STRIPS }],
    [
      'without ink over a picture in a form of its size',
      { runs: [hidden({ operators: '3 Tr' })], over: 'q 1 0 0 1 50 650 cm /Picture Do Q' },
    ],
    ['beside a ground drawn after', { runs: [hidden({})], over: '1 g 50 600 200 50 re f' }],
  ])('are not those that are seen: %s', async (_, page) => {
    expect(await wordsOf({ ...page, runs: [...LINE, ...page.runs] })).toContain('Secret words');
  });

  test('leave their place in a line of others', async () => {
    const runs = LINE.map((run, i) => (i === 1 ? { ...run, operators: '1 g' } : run));
    expect(await wordsOf({ runs })).toContain('said that it floated on Friday.');
  });

  test('have a bar in their place if they are blacked out, and their page is named', async () => {
    const over = (colour: string) => `${colour} ${SANK_FROM - 0.5} 697 ${SANK_TO - SANK_FROM + 1} 11 re f`;
    expect(await wordsOf({ runs: LINE, over: over('0 g') })).toContain('said that it █ floated on Friday.');
    expect(await wordsOf({ runs: LINE, over: over('1 g') })).not.toContain('█');
    expect(await wordsOf({ runs: LINE, below: over('0 g') })).toContain('said that it █ floated on Friday.');
    const label = `${over('0.8 g')} 0 g BT /F 8 Tf ${SANK_FROM} 699 Td (leapt) Tj ET`;
    expect(await wordsOf({ runs: LINE, over: label })).not.toContain('█');
    const results = await readBytes(writePdf([{ runs: [...LINE, ...STORY], over: over('0 g') }]), 'paper.pdf');
    expect(results).toMatchObject([{}, { member: 'page 1', message: expect.stringContaining('█') }]);
  });

  test.each([
    ['black', '0 g', '█'],
    ['white', '1 g', ''],
  ])(
    'that are no longer in the file have a bar in their place if it is drawn, and do not join those beside them: %s',
    async (_, colour, bar) => {
      const runs = LINE.filter((_, i) => i !== 1);
      const over = `${colour} ${SANK_FROM - 0.5} 697 ${SANK_TO - SANK_FROM + 1} 11 re f`;
      expect(await wordsOf({ runs, over })).toContain(['said that it', bar, 'floated'].filter(Boolean).join(' '));
    },
  );

  test.each([
    ['a rule', '60 690 300 2 re f'],
    ['a picture or a heading’s ground', '60 650 300 30 re f'],
    ['a square before a line', '50 700 8 8 re f'],
    ['a coloured ground', '0.9 0.2 0.2 rg 206 697 26 11 re f'],
  ])('have no bar where %s is', async (_, over) => {
    expect(await wordsOf({ runs: LINE.filter((_, i) => i !== 1), over })).not.toContain('█');
  });

  test('that are no longer in the file have a bar in prose at the end of a line too, not beside a heading', async () => {
    const end = [{ x: 60, y: 612, text: 'The owner of the ship is' }];
    expect(await wordsOf({ runs: end, over: '0 g 168 610 60 11 re f' })).toContain('owner of the ship is █');
    const heading = [{ x: 110, y: 700, text: 'Harbour news' }];
    expect(await wordsOf({ runs: heading, over: '0 g 60 698 45 11 re f' })).not.toContain('█');
    const chart = ['North', 'South'].flatMap((text, i) => [
      { x: 60, y: 700 - i * 16, text },
      { x: 125 + i * 15, y: 700 - i * 16, text: `${i + 2} million` },
    ]);
    expect(await wordsOf({ runs: chart, over: '0 g 90 698 30 11 re f 90 682 45 11 re f' })).not.toContain('█');
  });

  test('have no bar if they stand on a sign that is seen on black', async () => {
    const over =
      '0 g 50 690 60 30 re f BT 1 g /Z 24 Tf 1 0 0 1 60 696 Tm (n) Tj 0 g /F 10 Tf 1 0 0 1 65 702 Tm (A) Tj ET';
    expect(await wordsOf({ runs: [], over })).not.toContain('█');
  });

  test('the words without ink stand for pictures of letters, which are not read as well', async () => {
    const runs = [
      { x: 60, y: 660, text: 'Qxjkvz bcdfgh', isPictures: true },
      { x: 60, y: 660, text: 'Secret words', operators: '3 Tr' },
    ];
    expect(await wordsOf({ runs })).not.toMatch(/[Qxjkvz]{3}/);
  });

  test('a page that has only words without ink, and no picture, has none', async () => {
    const runs = STORY.map((run) => ({ ...run, operators: '3 Tr' }));
    expect(await readBytes(writePdf([{ runs }]), 'paper.pdf')).toMatchObject([{ code: 'empty' }]);
  });
});

const BAR = '0 g 40 640 300 50 re f';
const GROUP = 'q 1 0 0 1 50 650 cm /Group Do Q';
const FRAME_PATH = '40 640 300 50 re 45 645 290 40 re';
const FRAME = `0 g ${FRAME_PATH} f*`;
const FRAME_BY_TURNS = '0 g 40 640 m 340 640 l 340 690 l 40 690 l h 45 645 m 45 685 l 335 685 l 335 645 l h f';
const STRIPS = Array.from({ length: 30 }, (_, i) => `q 300 0 0 2 50 ${640 + i * 2} cm /P Do Q`).join(' ');

/** Slanted strokes where letters would be. */
function strokes(x: number, y: number, letters: number): string {
  return Array.from({ length: letters }, (_, i) => `${x + i * 5} ${y} m ${x + i * 5 + 4} ${y + 7} l S`).join(' ');
}

/** Curves where letters would be. */
function outlines(x: number, y: number, letters: number): string {
  return Array.from({ length: letters }, (_, i) => {
    const left = x + i * 5;
    return `${left} ${y} m ${left} ${y + 7} ${left + 5} ${y + 7} ${left + 5} ${y} c f`;
  }).join(' ');
}

describe('letters drawn twice', () => {
  test('one by one, as bold type, are read once', async () => {
    const runs = [...'Boxes'].flatMap((text, i) => [
      { x: 60 + i * 7, y: 700, text, size: 12 },
      { x: 60.4 + i * 7, y: 700, text, size: 12 },
    ]);
    expect(await wordsOf({ runs })).toMatch(/^Boxes /);
  });

  test('in one go, letter upon letter, are read once', async () => {
    const operators = '/F 12 Tf BT 60 720 Td [(W) 940 (W) -60 (i) 200 (i) -40 (n) 540 (n) -60 (d) 540 (d)] TJ ET';
    expect(await wordsOf({ runs: LINE, over: operators })).toContain('Wind');
  });

  test('with a shadow, in another colour, are read once', async () => {
    const shadow = [{ x: 61.5, y: 698.5, text: 'Harbour news', size: 16, operators: '0.6 g' }];
    expect(
      (await wordsOf({ runs: [...shadow, { x: 60, y: 700, text: 'Harbour news', size: 16 }] })).match(/Harbour/g),
    ).toHaveLength(1);
  });

  test('are looked for in bounded time, however large the type', async () => {
    const runs = [{ x: 60, y: 700, text: 'Boxes', size: 1e12, isPictures: true }];
    expect(await wordsOf({ runs })).toContain('came home a day later');
  });

  test('in a word are two', async () => {
    expect(await wordsOf({ runs: [{ x: 60, y: 700, text: 'All ill bells, still' }] })).toContain(
      'All ill bells, still',
    );
  });
});

test('an l with a bar through it, as LaTeX’s older fonts draw it, is a letter of its own', async () => {
  const over =
    'BT /F 12 Tf 60 700 Td [(W) 60 ( ) 278 (ladys) ( ) 278 (law left the hall  last) -200 ( ) 320 (Lukasz)] TJ ET';
  expect(await wordsOf({ runs: [], over })).toContain('Władysław left the hall last Łukasz');
});

test('a bullet in Zapf Dingbats is the sign that it draws, not the letter with its code', async () => {
  const over = 'BT /Z 12 Tf 60 700 Td (n) Tj /F 12 Tf 14 0 Td (First of all, the wind turned.) Tj ET';
  expect(await wordsOf({ runs: [], over })).toMatch(/^■ First of all/);
});
