import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { SHARED } from '../../../measure/shared-data.ts';
import { readBytes } from '../fixtures/read-bytes.ts';
import type { Draft } from '../port.ts';
import { textReader } from './reader.ts';

async function read(bytes: Uint8Array): Promise<Draft> {
  const [result] = await readBytes(bytes, 'a.txt', { by: textReader });
  if (result?.outcome !== 'article') throw new Error(`no article: ${JSON.stringify(result)}`);
  return result;
}
const fixture = (name: string) => read(readFileSync(join(import.meta.dirname, 'fixtures', name)));
const SENTENCE = 'The ferry will leave an hour later from May, the harbour office said.';

test.each([
  ['Harbour Daily, 5 February 2024', 'Harbour Daily', '2024-02-05'],
  ['Harbour Daily (5 February 2024).', 'Harbour Daily', '2024-02-05'],
  ['Hafenzeitung vom 5. Februar 2024', 'Hafenzeitung', '2024-02-05'],
  ['Harbour Review News, 5 February 2024', 'Harbour Review News', '2024-02-05'],
  ['Harbour Daily, data to 5 February 2024', 'Harbour Daily, data to 5 February 2024', null],
  ['Harbour Daily, accessed 5 February 2024', 'Harbour Daily, accessed 5 February 2024', null],
  ['Office for National Statistics, 5 February 2024', 'Office for National Statistics, 5 February 2024', null],
  ['Hafen Zeitung (Stand: 5. Februar 2024)', 'Hafen Zeitung (Stand: 5. Februar 2024)', null],
])('a source below the story, with its day: %s', async (line, source, published) => {
  const draft = await read(Buffer.from(`Ferry leaves later\n\n${SENTENCE}\n\n${SENTENCE}\n\nSource: ${line}\n`));
  expect(draft).toMatchObject({ source, published, paragraphs: [SENTENCE, SENTENCE] });
});

test.each([
  ['Bo Marsh and Cy Reed\nHarbour Daily, 5 February 2024', 'Mr Reed said so.'],
  ['Roast Lamb and Mint Sauce\n5 February 2024', 'The kitchen opens at noon.'],
  ['Port Sennet\nHarbour Daily\n5 February 2024', 'Sennet’s ferry is the last of them.'],
])('whom or what the text is about did not write it: %s', async (head, sentence) => {
  const draft = await read(Buffer.from(`Ferry leaves later\n\n${head}\n\n${SENTENCE}\n\n${sentence}\n`));
  expect(draft).toMatchObject({ byline: null, paragraphs: [head.split('\n')[0], SENTENCE, sentence] });
});

test('a place beside its country is not two authors', async () => {
  const draft = await read(
    Buffer.from(
      `Ferry leaves later\n\nSanta Fe, New Mexico\nHarbour Daily, 5 February 2024\n\n${SENTENCE}\n\n${SENTENCE}\n`,
    ),
  );
  expect(draft).toMatchObject({ byline: null, paragraphs: ['Santa Fe, New Mexico', SENTENCE, SENTENCE] });
});

test.each([
  ['above the date', 'Ada Finch\n5 February 2024', 'Ada Finch', null],
  ['below it', '5 February 2024\nAda Finch', 'Ada Finch', null],
  ['before an address', '5 February 2024\nAda Finch ada@daily.example', 'Ada Finch', null],
  ['of a paper, not of a person', 'Harbour Daily\n5 February 2024', null, 'Harbour Daily'],
  ['above the paper', 'Ada Finch\nHarbour Daily\n5 February 2024', 'Ada Finch', 'Harbour Daily'],
  [
    'among several',
    'Ada Finch, Bo Marsh and Cy Reed\nHarbour Daily, 5 February 2024',
    'Ada Finch, Bo Marsh, Cy Reed',
    'Harbour Daily',
  ],
  ['beside a role', 'By Ada Finch | Morning Post Reporter\n5 February 2024', 'Ada Finch', null],
  ['beside what is no paper', 'By Ada Finch | Local News\n5 February 2024', 'Ada Finch', null],
  ['for a paper', 'Ada Finch for Harbour Daily | 5 February 2024', 'Ada Finch', 'Harbour Daily'],
  ['after a word, beside the paper', 'By Ada Finch | Harbour Daily\n5 February 2024', 'Ada Finch', 'Harbour Daily'],
])('a bare name %s is recognised for what it is', async (_, head, byline, source) => {
  const story = 'The ferry will leave an hour later from May, the harbour office said.';
  const draft = await read(Buffer.from(`Ferry leaves later\n\n${head}\n\n${story}\n\n${story}\n`));
  expect(draft).toMatchObject({ title: 'Ferry leaves later', published: '2024-02-05', byline, source });
  expect(draft.paragraphs).toEqual([story, story]);
});

test.each([
  ['behind the day', 'Harbour Gazette, 6 February 2026, Ada Finch', 'Ada Finch'],
  ['behind the day, after “by”', 'Harbour Gazette | 6 February 2026 | By Ada Finch', 'Ada Finch'],
  ['before the paper', 'Ada Finch, Harbour Gazette, 6 February 2026', 'Ada Finch'],
  ['nowhere: a place', 'Harbour Gazette, 6 February 2026, Havenport', null],
])('an author in one line with paper and day is named %s', async (_, head, byline) => {
  const story = 'The ferry will leave an hour later from May, the harbour office said.';
  const draft = await read(Buffer.from(`Ferry leaves later\n\n${head}\n\n${story}\n\n${story}\n`));
  expect(draft).toMatchObject({ published: '2026-02-06', byline, source: 'Harbour Gazette' });
});

test.each(['Source', 'Zdroj', 'Nguồn', 'Izvor', 'Lähde', 'Джерело', 'Извор', 'منبع', 'स्रोत', 'ที่มา', '出典'])(
  'the paper is named by “%s”, below the story, above it, beside the day, and above the headline',
  async (label) => {
    const paper = `${label}: Harbour Gazette`;
    const story = `${SENTENCE}\n\n${SENTENCE}`;
    for (const text of [
      `Ferry leaves an hour later\n6 February 2026\n\n${story}\n\n${paper}\n`,
      `Ferry leaves an hour later\n${paper}\n6 February 2026\n\n${story}\n`,
      `Ferry leaves an hour later\n\n${paper}, 6 February 2026\n\n${story}\n`,
      `${paper}\n\nFerry leaves an hour later\n\n6 February 2026\n\n${story}\n`,
    ])
      expect(await read(Buffer.from(text))).toMatchObject({
        title: 'Ferry leaves an hour later',
        source: 'Harbour Gazette',
        published: '2026-02-06',
        paragraphs: [SENTENCE, SENTENCE],
      });
  },
);

test.each([
  ['a bare name and the day', 'Ada Finch\n\n6 February 2026', 'Ada Finch'],
  ['an author with the paper, and the day', 'Ada Finch, Harbour Gazette\n6 February 2026', 'Ada Finch'],
  ['the day and a byline', '6 February 2026\n\nBy Ada Finch', 'Ada Finch'],
  ['the day alone', '6 February 2026', null],
])('below a standfirst that is a sentence, %s are not its story', async (_, head, byline) => {
  const standfirst = 'From May on, the ferry to the islands will leave an hour later.';
  const draft = await read(
    Buffer.from(`Ferry leaves later\n\n${standfirst}\n\n${head}\n\n${SENTENCE}\n\n${SENTENCE}\n`),
  );
  expect(draft).toMatchObject({ title: 'Ferry leaves later', published: '2026-02-06', byline });
  expect(draft.paragraphs).toEqual([standfirst, SENTENCE, SENTENCE]);
});

test('the days of a chronicle are its own', async () => {
  const days = ['4 February 2026', '5 February 2026'].map((day) => `${day}\n\n${SENTENCE}`).join('\n\n');
  const draft = await read(
    Buffer.from(`A week on the quay\n\nThis is what happened on the quay and in the council, day by day.\n\n${days}\n`),
  );
  expect(draft.published).toBeNull();
  expect(draft.paragraphs).toContain('5 February 2026');
});

test('Chinese characters in a Japanese charset are Japanese', async () => {
  const draft = await read(
    iconv.encode('港湾委員会、旧桟橋閉鎖決定\n\n港湾委員会火曜日、旧桟橋閉鎖決定。\n', 'shift_jis'),
  );
  expect(draft.language).toBe('ja');
});

test.each([
  ['a breadcrumb trail', 'Home › World › Ferries\nFerry leaves an hour later\n\nBy Ada Finch\n5 February 2024'],
  ['in another language', 'Главная / Мир\nFerry leaves an hour later\n\n5 February 2024\nAda Finch'],
  ['the paper’s name in the same run of lines', 'Harbour\nFerry leaves an hour later\n\n5 February 2024\nAda Finch'],
  ['a press office’s mark', 'FOR IMMEDIATE RELEASE\n\nFerry leaves an hour later\n\nBy Ada Finch\n5 February 2024'],
])('a title below %s is found', async (_, head) => {
  const draft = await read(Buffer.from(`${head}\n\n${SENTENCE}\n\n${SENTENCE}\n`));
  expect(draft).toMatchObject({ title: 'Ferry leaves an hour later', byline: 'Ada Finch', published: '2024-02-05' });
});

test('source and author labelled beside a date are found', async () => {
  const story = '渡轮公司周一宣布，新码头将于五月启用，届时每小时开出一班。（完）';
  const draft = await read(
    Buffer.from(
      `首页 > 本地 > 正文\n渡轮新码头五月启用\n2024-02-05 09:20　来源：海港日报　作者：林海\n字号：大 中 小\n\n${story}\n\n相关阅读：旧码头\n\n${story}\n`,
    ),
  );
  expect(draft).toMatchObject({
    title: '渡轮新码头五月启用',
    source: '海港日报',
    byline: '林海',
    published: '2024-02-05T09:20',
    paragraphs: [story, story],
  });
});

test('a message saved as text is recognised in the mail program’s language', async () => {
  const story = 'Der Rat hat am Freitag für den dritten Kai gestimmt, wie die Stadt mitteilte.';
  const mail = `Von:\tHafenblatt <news@hafen.example>\nGesendet:\tMontag, 5. Februar 2024 14:30\nAn:\tAda Finch\nBetreff:\tDritter Kai\n\n${story}\n`;
  expect(await read(Buffer.from(mail))).toMatchObject({
    title: 'Dritter Kai',
    source: 'Hafenblatt',
    published: '2024-02-05T14:30',
    paragraphs: [story],
    furniture: [expect.stringContaining('Von:'), expect.anything(), expect.anything(), expect.anything()],
  });
});

describe('each fixture', () => {
  test('gives title, date, byline and furniture of a Ukrainian page', async () => {
    const draft = await fixture('ukrainian-with-furniture.txt');
    expect(draft).toMatchObject({
      title: 'Порт Сонцедар відкриє новий причал восени',
      published: '2025-03-14T09:40',
      byline: 'Олена Ковальчук',
      language: 'uk',
    });
    expect(draft.paragraphs).toHaveLength(3);
    expect(draft.furniture).toEqual([
      'Читайте також: Як порт пережив зиму',
      'Реклама',
      'Підписуйтесь на наш канал у Telegram',
      'Більше новин',
    ]);
  });

  test('gives the labels before a Chinese story', async () => {
    const draft = await fixture('labelled-chinese.txt');
    expect(draft).toMatchObject({
      title: '海港城批准新码头',
      published: '2025-03-14T09:40',
      source: '海港日报',
      byline: '林小雨',
      language: 'zh',
    });
    expect(draft.paragraphs).toHaveLength(2);
    expect(draft.found).toContainEqual({ field: 'source', value: '海港日报', from: 'the line "来源"' });
  });

  test('gives the date in Arabic digits', async () => {
    expect(await fixture('arabic-digits.txt')).toMatchObject({
      published: '2025-03-14T09:40',
      language: 'ar',
      furniture: [],
    });
  });

  test('of hard-wrapped prose without a title is titled by its first words and joined', async () => {
    const draft = await fixture('hard-wrapped-no-title.txt');
    expect(draft.paragraphs).toHaveLength(2);
    expect(draft.paragraphs[0]).toMatch(
      /^The harbour council voted on Friday to build a third quay, after seven years in which/,
    );
    expect(draft.title).toMatch(/^The harbour council voted .*…$/);
    expect(draft.found).toContainEqual(expect.objectContaining({ field: 'title', from: 'the first words' }));
  });

  test('without blank lines gives byline, zone and source line', async () => {
    const draft = await fixture('lines-without-blanks.txt');
    expect(draft).toMatchObject({
      title: 'Harbour council approves third quay',
      published: '2025-03-14T09:40Z',
      byline: 'Ada Finch',
      source: 'Harbour Daily',
    });
    expect(draft.paragraphs).toHaveLength(3);
  });

  test('of wrapped prose with lists and tables in it has the lines of each paragraph and each entry joined', async () => {
    const long = 'two more days of rest in the year for those who work at night on the old quay';
    const draft = await read(
      Buffer.from(
        [
          'Harbour strike goes on',
          'The dock workers voted on Thursday to extend their strike by\nseven days. The office said so.',
          'The union asks for:',
          `- a rise,\n- ${long.replace('work ', 'work\n  ')},\n- a canteen.`,
          '  Quay            Ships waiting at anchor   Days that were lost\n  -------------- ------------------------- --------------------\n  East                                 14                     9\n  North                                 3                     2',
          'The ships of the line now go to a harbour forty kilometres to\nthe south, said the firm.',
        ].join('\n\n'),
      ),
    );
    expect(draft.paragraphs).toEqual([
      'The dock workers voted on Thursday to extend their strike by seven days. The office said so.',
      'The union asks for:',
      `- a rise,\n- ${long},\n- a canteen.`,
      expect.stringMatching(/^Quay .*\nEast +14 +9\nNorth +3 +2$/u),
      'The ships of the line now go to a harbour forty kilometres to the south, said the firm.',
    ]);
  });

  test('with heading, byline and date in one run before wrapped prose gives all three', async () => {
    const draft = await fixture('heading-in-one-run.txt');
    expect(draft).toMatchObject({
      title: 'Third quay approved after seven years.',
      byline: 'Ada Finch, Bo Marsh',
      published: '2025-03-14T17:40-04:00',
      furniture: ['(c) 2025 Harbour Daily'],
    });
    expect(draft.paragraphs).toHaveLength(2);
  });

  test('keeps a date line with other words among the furniture', async () => {
    const draft = await fixture('polish-with-section.txt');
    expect(draft).toMatchObject({ published: '2025-03-14T09:40', source: 'Dziennik Portowy', language: 'pl' });
    expect(draft.furniture).toEqual(['Kraj | 14 marca 2025, 9:40 | Ewa Lis', 'Czytaj też: Jak port przetrwał zimę']);
  });

  test('keeps subheadings in the story', async () => {
    const draft = await fixture('subheads-kept.txt');
    expect(draft.paragraphs).toContain('What it costs');
    expect(draft.furniture).toEqual([]);
  });
});

test('of one short line is its own paragraph', async () => {
  const draft = await read(Buffer.from('The council voted on Friday to build a third quay.'));
  expect(draft.paragraphs).toEqual(['The council voted on Friday to build a third quay.']);
  expect(draft.published).toBeNull();
});

test('of a title and an address is a news flash', async () => {
  const [flash] = await readBytes(
    Buffer.from('Harbour closed until noon\nhttps://gazette.example/harbour\n'),
    'flash.txt',
  );
  expect(flash).toMatchObject({
    paragraphs: ['Harbour closed until noon'],
    url: 'https://gazette.example/harbour',
  });
});

test('with undecodable characters is refused, not guessed', async () => {
  const unknown = Buffer.from(Array.from({ length: 120 }, (_, i) => 0xa1 + ((i * 29) % 94)));
  expect(await readBytes(unknown, 'story.txt')).toMatchObject([{ outcome: 'failure', code: 'damaged' }]);
});

test('does not take a date inside the story for the date of publication', async () => {
  const draft = await read(
    Buffer.from(
      'The old quay\n\nThe storm of 12 May 2018 broke the old quay, and nobody has mended it since then.\n\nNow it will be mended.',
    ),
  );
  expect(draft.published).toBeNull();
});

const seed = join(SHARED, 'data/seed/nv-beijing-moscow.txt');

test.skipIf(!existsSync(seed))(
  'a real page (skipped without ../shared): eleven paragraphs, its date without a zone, all furniture set aside',
  async () => {
    const bytes = readFileSync(seed);
    const draft = await read(bytes);
    expect(draft.title).toMatch(/^Can Beijing stop .*Moscow\?$/);
    expect(draft).toMatchObject({ published: '2022-02-02T11:52', language: 'en', byline: null });
    expect(draft.paragraphs).toHaveLength(11);
    expect(draft.furniture).toHaveLength(6);
    expect(draft.furniture[0]).toBe('Video of day');
    expect(draft.furniture.at(-1)).toBe('Show more news');
    const lines = bytes
      .toString('utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect([draft.title, ...draft.paragraphs, ...draft.furniture].sort()).toEqual(
      lines.filter((line) => !line.startsWith('2 February')).sort(),
    );
  },
);

test('the day is read from the dateline of a press release', async () => {
  const story = `AVERIN, Oct. 12, 2026 /Wire/ -- ${SENTENCE}`;
  const draft = await read(
    Buffer.from(`PRESS RELEASE\n\nHarbour office moves its ferry\n\n${story}\n\n${SENTENCE}\n\n###\n`),
  );
  expect(draft).toMatchObject({ title: 'Harbour office moves its ferry', published: '2026-10-12' });
  expect(draft.paragraphs).toEqual([story, SENTENCE]);
});

test('paragraphs marked only by indents are separated', async () => {
  const wrapped = (text: string) => `    ${text.replace(/(.{50,66}) /g, '$1\n')}`;
  const long =
    'The harbour council voted on Friday to close the old ferry pier, and nobody had offered to pay for it. ';
  const [draft] = await readBytes(
    Buffer.from(`Ferry pier to close\n\n${wrapped(long.repeat(2).trim())}\n${wrapped(long.repeat(3).trim())}\n`),
    'a.txt',
  );
  expect(draft).toMatchObject({ paragraphs: [long.repeat(2).trim(), long.repeat(3).trim()] });
});

test('a list at the end that is announced, or laid out as one, is part of the story', async () => {
  const lists = ['It named them as:\n\n', ''].map(
    (lead) =>
      `${lead}${['Anna Holm, 34', 'Jon Marsh, 51', 'Petra Lind, 29', 'Ilan Prade, 62'].map((name) => `- ${name}`).join('\n')}`,
  );
  for (const list of lists) {
    const story = `${SENTENCE}\n\n${SENTENCE}\n\n${SENTENCE}\n\n${list}`;
    const draft = await read(Buffer.from(`Ferry leaves later\n\n5 February 2024\n\n${story}\n\nShare\n`));
    expect(draft.paragraphs.join('\n\n')).toBe(story);
    expect(draft.furniture).toEqual(['Share']);
  }
});

test('a reporter named before a Chinese story is the byline', async () => {
  const story = '渡轮公司周一宣布，新码头将于五月启用，届时每小时开出一班。';
  const draft = await read(
    Buffer.from(`渡轮新码头五月启用\n\n海港日报记者 林海 2月5日 海港报道\n\n${story}\n\n${story}\n`),
  );
  expect(draft.byline).toBe('林海');
});

test('a monitoring service’s report has the source and the time that it names', async () => {
  const line = 'Harbour Radio website, Haven, in English 1450 gmt 5 Feb 24';
  const text = `Ferry leaves an hour later\n${line}\n\n${SENTENCE}\n\n${SENTENCE}\n\nSource: ${line}\n`;
  expect(await read(Buffer.from(text))).toMatchObject({
    title: 'Ferry leaves an hour later',
    source: 'Harbour Radio website',
    published: '2024-02-05T14:50Z',
    paragraphs: [SENTENCE, SENTENCE],
  });
});

test('an agency’s day, slug, headline and byline, and its people’s initials, are not its story', async () => {
  const head =
    'QNA - lundi 5 février 2024 - 14:50:00 GMT\nHaven-port-transports\nLe vieux quai ferme lundi à Haven\nPar Ada FINCH';
  const story = 'Le vieux quai sera fermé à partir de lundi, a décidé mardi soir le conseil du port.';
  expect(await read(Buffer.from(`${head}\n\n${story}\n\n${story}\n\naf/jr/ef\n`))).toMatchObject({
    title: 'Le vieux quai ferme lundi à Haven',
    byline: 'Ada FINCH',
    published: '2024-02-05T14:50:00Z',
    paragraphs: [story, story],
  });
});

test('an author beside a paper in quotation marks is named, and a reporter with a place', async () => {
  const story = 'Порт закриють для вантажних суден з понеділка, повідомила у вівторок адміністрація.';
  const text = `Порт закриють\n\nІрина Бойко, «Портові вісті», 3 березня 2026 року\n\n${story}\n\n${story}\n`;
  expect(await read(Buffer.from(text))).toMatchObject({ byline: 'Ірина Бойко', source: 'Портові вісті' });
  const chinese = '港務局週二晚間宣布，舊渡輪碼頭將自下週一起關閉，預計維修工程將持續到秋天。';
  const report = `舊渡輪碼頭下週關閉\n2026年3月3日\n記者 林海 基隆報導\n\n${chinese}\n\n${chinese}\n`;
  expect(await read(Buffer.from(report))).toMatchObject({ byline: '林海', paragraphs: [chinese, chinese] });
});

test('signs without a word are not an article; half a surrogate pair is not a character', async () => {
  expect((await readBytes(Buffer.from('[[[[ ]]]] --- \u{1f600}\n'), 'a.txt'))[0]).toMatchObject({
    code: 'not-an-article',
  });
  const line = '{"title":"Pier \\ud800","text":"The council voted on it \\udfff."}';
  expect((await readBytes(Buffer.from(line), 'a.jsonl'))[0]).toMatchObject({
    title: 'Pier \ufffd',
    paragraphs: ['The council voted on it \ufffd.'],
  });
});

test.each([
  ['below their titles', 'Ferry to stop in March\nhttps://a.example/1\n\nWho pays for the pier?\nhttps://a.example/2'],
  ['announced', 'Related:\nWho pays for the pier?\nhttps://a.example/1\nFerry to stop\nhttps://a.example/2'],
  ['behind their titles', 'Links:\n- Ferry to stop in March https://a.example/1\n- Who pays? https://a.example/2'],
  ['alone', '[1] https://a.example/1\n[2] https://a.example/2'],
])('addresses at the end, %s, are no part of the story, and none is the article’s', async (_, links) => {
  const draft = await read(
    Buffer.from(`Ferry leaves later\n\n5 February 2024\n\n${SENTENCE}\n\n${SENTENCE}\n\n${links}\n`),
  );
  expect(draft).toMatchObject({ url: null, paragraphs: [SENTENCE, SENTENCE] });
  expect(draft.furniture.join('\n')).toContain('https://a.example/1');
});

test('a word that the end of a line breaks is whole again, a compound keeps its hyphen', async () => {
  const lines = [
    'The harbour office said on Tuesday that the quay would stay shut un-',
    'til the spring, because divers had found cracks in the piers. A well-',
    'known engineer said that repairs would cost some four million euros.',
    'Until the work is done, the ferry will leave from the market.',
  ];
  expect((await read(Buffer.from(lines.join('\n')))).paragraphs).toEqual([
    lines.join(' ').replace('un- til', 'until').replace('well- known', 'well-known'),
  ]);
});

test('a file encoded for mail is no text; a long word in each line is', async () => {
  const encoded = Buffer.from('The evening ferry will leave an hour later from May. '.repeat(6)).toString('base64');
  const lines = encoded.replace(/.{76}/g, '$&\n');
  expect(await readBytes(Buffer.from(lines), 'a.txt')).toMatchObject([{ code: 'not-an-article' }]);
  expect(await readBytes(Buffer.from(`Ferry later\n\n${lines}`), 'a.txt')).toMatchObject([{ outcome: 'article' }]);
});
