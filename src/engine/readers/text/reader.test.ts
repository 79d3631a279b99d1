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
  ['above the date', 'Ada Finch\n5 February 2024', 'Ada Finch', null],
  ['below it', '5 February 2024\nAda Finch', 'Ada Finch', null],
  ['before an address', '5 February 2024\nAda Finch ada@daily.example', 'Ada Finch', null],
  ['of a paper, not of a person', 'Harbour Daily\n5 February 2024', null, 'Harbour Daily'],
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

test('what follows a call to read on, and a note about the author, are not part of the story', async () => {
  const list = 'Read also\nWhy the quay was closed\nThe ferry in pictures';
  const about = 'Ada Finch is our maritime correspondent and has written about the harbour for ten years.';
  const draft = await read(
    Buffer.from(
      `Ferry leaves later\n\nBy Ada Finch\n5 February 2024\n\n${SENTENCE}\n\n${list}\n\n${SENTENCE}\n\n${about}\n`,
    ),
  );
  expect(draft.paragraphs).toEqual([SENTENCE, SENTENCE]);
  expect(draft.furniture).toEqual([...list.split('\n'), about]);
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

describe('what precedes and follows the story in copies of pages and print', () => {
  const story = [
    'The harbour council voted on Friday to close the old ferry pier.',
    'Nobody was hurt, said the office.',
  ];
  const read = async (text: string) => (await readBytes(Buffer.from(text), 'a.txt'))[0];

  test('a masthead above the headline', async () => {
    expect(
      await read(`Harbour Daily\n14 March 2025\n\nFerry pier to close in May\nBy Ada Finch\n\n${story.join('\n\n')}\n`),
    ).toMatchObject({
      title: 'Ferry pier to close in May',
      source: 'Harbour Daily',
      byline: 'Ada Finch',
      published: '2025-03-14',
      paragraphs: story,
    });
    expect(await read(`Ferry pier closes\n14 March 2025\n\n${story.join('\n\n')}\n`)).toMatchObject({
      title: 'Ferry pier closes',
      source: null,
    });
  });

  test('a breadcrumb trail, or an agency’s slug line', async () => {
    for (const line of ['Home / News', 'Головна / Новини', 'BC-HARBOUR-QUAY'])
      expect(await read(`${line}\nFerry pier to close\n14 March 2025\n\n${story.join('\n\n')}`)).toMatchObject({
        title: 'Ferry pier to close',
        paragraphs: story,
      });
  });

  test('source and author on the date line', async () => {
    const zh = ['港务局星期二表示，新防波堤将于五月向渔船开放。', '工程师去年秋天检查时发现两个沉箱出现裂缝。'];
    const head = '防波堤将于五月开放\n2025年03月14日 09:15 来源：海港日报 作者：王小明\n\n';
    expect(await read(head + zh.join('\n\n'))).toMatchObject({
      source: '海港日报',
      byline: '王小明',
      published: '2025-03-14T09:15',
      paragraphs: zh,
    });
  });

  test('author and paper before the date on one line', async () => {
    const head = (line: string) => read(`Ferry pier to close in May\n\n${line}\n\n${story.join('\n\n')}\n`);
    const article = { published: '2025-03-14', paragraphs: story };
    expect(await head('Harbour Daily, 14 March 2025')).toMatchObject({ ...article, source: 'Harbour Daily' });
    expect(await head('Ada Finch, Harbour Daily, 14 March 2025')).toMatchObject({
      ...article,
      source: 'Harbour Daily',
      byline: 'Ada Finch',
    });
    expect(await head('New Haven, 14 March 2025')).toMatchObject({ ...article, source: null, byline: null });
  });

  test('the author’s address and the copyright notice', async () => {
    const ko = [
      '항만청은 화요일 새 방파제를 5월에 어선에 개방한다고 밝혔다.',
      '어민 협동조합에 따르면 약 120척이 이용한다.',
    ];
    const foot = '김민수 기자 minsu@quay.example\nⓒ 항만일보 무단전재 및 재배포 금지';
    expect(await read(`방파제 5월 개방\n2025.03.14 09:15\n\n${ko.join('\n\n')}\n\n${foot}\n`)).toMatchObject({
      paragraphs: ko,
      furniture: foot.split('\n'),
    });
  });
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

test('counts, a credit and a note about the author between title and story are set aside', async () => {
  const head = 'Photo: Harbour office\nAda Finch\nreporter\n5 February 2024, 12:15\n12:15\n1 204\nShare';
  const draft = await read(Buffer.from(`Ferry leaves later\n${head}\n${SENTENCE}\n${SENTENCE}\n`));
  expect(draft).toMatchObject({ title: 'Ferry leaves later', byline: 'Ada Finch', published: '2024-02-05T12:15' });
  expect(draft.paragraphs).toEqual([SENTENCE, SENTENCE]);
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

test('labels that say nothing of the article are set aside with those that do', async () => {
  const labels = ['Headline: Ferry leaves later', 'Slug: FERRY-HAVEN/', 'Date: 05-Feb-2024 14:50 GMT', 'USN: L1N3AB'];
  expect(await read(Buffer.from(`${labels.join('\n')}\n\nNote: ${SENTENCE}\n\n${SENTENCE}\n`))).toMatchObject({
    title: 'Ferry leaves later',
    published: '2024-02-05T14:50Z',
    paragraphs: [`Note: ${SENTENCE}`, SENTENCE],
    furniture: [labels[1], labels[3]],
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

test('a headline is found below a release’s number and day', async () => {
  const text = `PRESS RELEASE No. 2024/114\n5 February 2024\n\nHARBOUR OFFICE MOVES FERRY\n\n${SENTENCE}\n\n${SENTENCE}\n`;
  expect(await read(Buffer.from(text))).toMatchObject({
    title: 'HARBOUR OFFICE MOVES FERRY',
    published: '2024-02-05',
    source: null,
    paragraphs: [SENTENCE, SENTENCE],
  });
});

test('a paper’s name in capitals above the date, and an author’s name between headline and date, are not the headline', async () => {
  const story = [
    'The harbour council voted on Friday to build a third quay, after seven years.',
    'Work begins in April, and it is to end in October, said the chair of the council.',
  ];
  const read = (head: string) => readBytes(Buffer.from(`${head}\n\n${story.join('\n\n')}\n`), 'a.txt');
  expect(await read('THE HARBOUR DAILY\n\n14 March 2025, p. 4\n\nThird quay approved by the council')).toMatchObject([
    {
      title: 'Third quay approved by the council',
      source: 'THE HARBOUR DAILY',
      published: '2025-03-14',
      paragraphs: story,
    },
  ]);
  expect(await read('Third quay approved by the council\nAda Finch\n14 March 2025\n3 min read\nShare')).toMatchObject([
    { title: 'Third quay approved by the council', byline: 'Ada Finch', published: '2025-03-14', paragraphs: story },
  ]);
});

test('horizontal rules below the title and between sections are not paragraphs', async () => {
  const text =
    'Pier to close\n=============\n\nThe council voted on it.\n\n* * *\n\nWork begins in April.\n\n-----\n\nNobody objected.\n';
  const draft = await read(Buffer.from(text));
  expect(draft.title).toBe('Pier to close');
  expect(draft.paragraphs).toEqual(['The council voted on it.', 'Work begins in April.', 'Nobody objected.']);
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

test('a site’s menu above the head of an article is not its title', async () => {
  const text = [
    'Home\nSport\nCulture',
    'Council closes the north quay',
    'By Ada Finch\n12 March 2024',
    'The harbour council voted on Tuesday to close the north quay.',
    'Hauliers said that they would appeal.',
  ];
  expect(await readBytes(Buffer.from(text.join('\n\n')), 'a.txt')).toMatchObject([
    { title: 'Council closes the north quay', byline: 'Ada Finch', paragraphs: { length: 2 } },
  ]);
  const verse = [
    'Roses\nViolets\nDaisies',
    'They grew behind the harbour wall.',
    'Nobody had planted them, the mayor said.',
  ];
  expect(await readBytes(Buffer.from(verse.join('\n\n')), 'a.txt')).toMatchObject([{ furniture: [] }]);
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

test.each(['“It will not,” she said. “Not in May.”', 'Who is to pay for it, and when?'])(
  'the last words of a story above a list of addresses stay in it: %s',
  async (last) => {
    const links = 'https://a.example/1\n\nhttps://a.example/2';
    const draft = await read(Buffer.from(`Ferry leaves later\n\n${SENTENCE}\n\n${last}\n\n${links}\n`));
    expect(draft.paragraphs).toEqual([SENTENCE, last]);
  },
);

test('one address below a story is the article’s', async () => {
  const draft = await read(Buffer.from(`Ferry leaves later\n\n${SENTENCE}\n\n${SENTENCE}\n\nhttps://a.example/1\n`));
  expect(draft).toMatchObject({ url: 'https://a.example/1', paragraphs: [SENTENCE, SENTENCE] });
});

test('several articles below labelled lines are as many articles', async () => {
  const article = (title: string) =>
    `Title: ${title}\nDate: 2024-02-05\nSource: Harbour Daily\n\n${SENTENCE}\n\n${'='.repeat(40)}\n\n`;
  const results = await readBytes(Buffer.from(article('One') + article('Two')), 'a.txt');
  const rest = { published: '2024-02-05', source: 'Harbour Daily', paragraphs: [SENTENCE] };
  expect(results).toMatchObject([
    { member: 'article 1', title: 'One', ...rest },
    { member: 'article 2', title: 'Two', ...rest },
  ]);
  const interview = `Title: One\nAuthor: Ada Finch\n\n${SENTENCE}\n\nTitle: what is a title?\n\n${SENTENCE}\n`;
  expect(await readBytes(Buffer.from(interview), 'a.txt')).toMatchObject([{ member: null }]);
});

test('a list of addresses is no article', async () => {
  const list = Buffer.from('https://a.example/1\nhttps://a.example/2\n\nhttps://a.example/3\n');
  expect(await readBytes(list, 'a.txt')).toMatchObject([{ code: 'not-an-article' }]);
});

test('a menu between the title and the author is set aside', async () => {
  const text = `Ferry leaves an hour later\nHome\nNews\nSport\nBy Ada Finch\n5 February 2024\n${SENTENCE}\n${SENTENCE}\n`;
  expect(await read(Buffer.from(text))).toMatchObject({ byline: 'Ada Finch', paragraphs: [SENTENCE, SENTENCE] });
});

test('short lines above an author are no menu if no title stands above them', async () => {
  const draft = await read(
    Buffer.from(
      `Ferry stays\nPier shut\nIslanders wait\nBy Ada Finch\n5 February 2024\n\n${SENTENCE}\n\n${SENTENCE}\n`,
    ),
  );
  expect(draft.furniture.join('\n')).not.toContain('Ferry stays');
});

test.each([
  [
    'its name, with the day below a headline in one run',
    'УНІАР\nПорт закриють уже з понеділка\n16:15, 03.03.26\n2 хв.',
    'Порт закриють уже з понеділка',
    null,
  ],
  [
    'its name alone',
    'Gazeta do Cais\n\nCais será fechado na segunda\n\nPor Ana Souza — Belo\n03/03/2026 16h15',
    'Cais será fechado na segunda',
    'Gazeta do Cais',
  ],
  [
    'a name in Chinese, with page and day',
    '港報\n\nA12 | 港聞 | 2026-03-03 16:15\n\n舊渡輪碼頭下週一關閉',
    '舊渡輪碼頭下週一關閉',
    '港報',
  ],
])('a headline is found below the paper: %s', async (_, head, title, source) => {
  const draft = await read(
    Buffer.from(`${head}\n\n${SENTENCE}\n\n${SENTENCE}\n\n文章編號: 2026030\n\nada@quay.example\n`),
  );
  expect(draft).toMatchObject({ title, source, published: '2026-03-03T16:15', paragraphs: [SENTENCE, SENTENCE] });
});

test('three labels are a list of what is known, whatever the others say', async () => {
  const labels = ['Заголовок: Порт закриють', 'Джерело: Портові вісті', 'Автор: Ада Фінч', 'Тональність: нейтральна'];
  expect(await read(Buffer.from(`${labels.join('\n\n')}\n\n${SENTENCE}\n\n${SENTENCE}\n`))).toMatchObject({
    title: 'Порт закриють',
    source: 'Портові вісті',
    byline: 'Ада Фінч',
    paragraphs: [SENTENCE, SENTENCE],
    furniture: ['Тональність: нейтральна'],
  });
});

test('a menu above a headline with a time ago is set aside, and the name above an office is the author', async () => {
  const head =
    'Home\nNews\nSport\nBusiness\n\nFerry leaves an hour later\n\n3 hours ago\nShare\nAda Finch\nHarbour correspondent';
  expect(await read(Buffer.from(`${head}\n\n${SENTENCE}\n\n${SENTENCE}\n`))).toMatchObject({
    title: 'Ferry leaves an hour later',
    byline: 'Ada Finch',
    paragraphs: [SENTENCE, SENTENCE],
  });
});

test('a paper, a day and an author between bars are no trail of steps', async () => {
  const text = `Ferry leaves an hour later\n\nHarbour Daily | 3 March 2026 | Ada Finch\n\n${SENTENCE}\n\n${SENTENCE}\n`;
  expect(await read(Buffer.from(text))).toMatchObject({
    source: 'Harbour Daily',
    byline: 'Ada Finch',
    published: '2026-03-03',
  });
});

describe('a press review without marks', () => {
  const [one, two] = ['The council voted to close the pier. ', 'A fire broke out at the docks on Monday. '].map(
    (words) => words.repeat(8).trim(),
  );

  test.each([
    ['the paper above the headline', 'Harbour Daily, 12 March 2025, p. 4\nPier to close\nBy Ada Finch'],
    ['the headline above the paper', 'Pier to close\nAda Finch\nHarbour Daily (12 March 2025)'],
    ['paper and day in lines of their own', 'Harbour Daily\n12 March 2025\n\nPier to close\n\nBy Ada Finch'],
    ['labels below the headline', 'Pier to close\nSource: Harbour Daily\nDate: 12 March 2025\nBy Ada Finch'],
    ['everything in one line', 'Harbour Daily – The pier to close (12 March 2025)\nAda Finch'],
  ])('is as many articles as it has heads: %s', async (_, head) => {
    const second = head
      .replace('Harbour Daily', 'Quay Gazette')
      .replace(/(The p|P)ier to close/, 'Fire at docks here')
      .replace(/(\n\n?)?(?:By )?Ada Finch/, '')
      .replace('12 March', '11 March');
    const text = `Press review\n\n${head}\n\n${one}\n\n${'-'.repeat(30)}\n\n${second}\n\n${two}\n`;
    expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
      {
        member: 'article 1',
        title: /The/.test(head) ? 'The pier to close' : 'Pier to close',
        source: 'Harbour Daily',
        published: '2025-03-12',
        byline: 'Ada Finch',
        paragraphs: [one],
      },
      {
        member: 'article 2',
        title: 'Fire at docks here',
        source: 'Quay Gazette',
        published: '2025-03-11',
        byline: null,
        paragraphs: [two],
      },
    ]);
  });

  test('is not what has places and days above its sections', async () => {
    const chronicle = `How the pier was lost\nHarbour Daily, 12 March 2025\n\n${one}\n\nHavenport, 3 March 2019\nThe first warning\n\n${two}\n\nHavenport, 5 May 2021\nThe second warning\n\n${two}\n`;
    expect(await readBytes(Buffer.from(chronicle), 'a.txt')).toMatchObject([{ member: null, source: 'Harbour Daily' }]);
  });

  test.each([
    ['in a line of their own', 'Harbour Daily, 12 March 2025'],
    ['in brackets', '(Port paper, 12 March 2025)'],
    ['as labelled lines', 'Source: Harbour Mail, p. 4\nDate: 12 March 2025'],
  ])('is as many articles where paper and day stand below each story: %s', async (_, foot) => {
    const last = foot.replace('12 March', '11 March').replace(/Harbour|Port/, 'Quay');
    const story = (title: string, words: string | undefined, below: string) => `${title}\n\n${words}\n\n${below}\n\n`;
    const stories = [story('1. Pier to close', one, foot), story('2. Fire at docks here\nAda Finch', two, last)];
    expect(await readBytes(Buffer.from(`Press review\n14 March 2025\n\n${stories.join('')}`), 'a.txt')).toMatchObject([
      {
        title: 'Pier to close',
        source: expect.stringMatching(/^(?:Harbour|Port)/),
        published: '2025-03-12',
        paragraphs: [one],
      },
      {
        title: 'Fire at docks here',
        source: expect.stringMatching(/^Quay/),
        published: '2025-03-11',
        byline: 'Ada Finch',
        paragraphs: [two],
      },
    ]);
  });

  test.each(['Source: Statistics Office, 12 March 2025', '– Ada Finch, 12 March 2025', '(Minister, 12 March 2025)'])(
    'is not an article with charts, letters or speeches, each with a day below: %s',
    async (foot) => {
      const text = `Ferry traffic down\n\n${one}\n\n${foot}\n\nThe islands\n\n${two}\n\n${foot}\n`;
      expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([{ member: null }]);
    },
  );

  test('is not an article with an agency and a day below its pictures', async () => {
    const lead =
      'The council voted on Friday evening to close the old pier, which leaks, and to build another beside it before winter comes.';
    const article = `Pier to close\nBy Ada Finch\n\n${lead}\n\nThe pier at dusk\nReuters, 12 March 2025\n\n${one}\n\nThe mayor at work\nAFP, 11 March 2025\n\n${two}\n`;
    expect(await readBytes(Buffer.from(article), 'a.txt')).toMatchObject([{ member: null, title: 'Pier to close' }]);
  });
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

test('between the title of a page and its headline stands the site’s menu', async () => {
  const menu = ['Home', 'News', 'Sport'];
  const page = [
    'Ferry leaves later | Harbour Daily',
    ...menu,
    'Ferry leaves later',
    'By Ada Finch',
    SENTENCE,
    SENTENCE,
  ];
  expect(await read(Buffer.from(page.join('\n')))).toMatchObject({
    title: 'Ferry leaves later',
    byline: 'Ada Finch',
    paragraphs: [SENTENCE, SENTENCE],
    furniture: [page[0], ...menu],
  });
  const poem = [
    'Ferry leaves later – Ada Finch',
    'The lamps go out',
    'the boats come in',
    'Ferry leaves later',
    'nobody speaks',
  ];
  expect(await read(Buffer.from(`${poem[0]}\n\n${poem.slice(1).join('\n')}\n`))).toMatchObject({
    title: poem[0],
    paragraphs: poem.slice(1),
  });
  const copied = [
    'Harbour Daily',
    'News | Sport | Opinion',
    'Home > News',
    'Ferry leaves an hour later',
    'By Ada Finch',
  ];
  expect(await read(Buffer.from(`${copied.join('\n')}\n\n${SENTENCE}\n\n${SENTENCE}\n`))).toMatchObject({
    title: 'Ferry leaves an hour later',
    source: 'Harbour Daily',
    byline: 'Ada Finch',
    paragraphs: [SENTENCE, SENTENCE],
  });
});

test('a text of Project Gutenberg is the text between its marks', async () => {
  const story = ['The ferry left at dawn, and nobody on the quay saw it go.', 'It came back in the evening, empty.'];
  const book = `The Project Gutenberg eBook of The Ferry\n\nThis eBook is for the use of anyone anywhere.\n\nTitle: The Ferry\n\nAuthor: Ada Finch\n\nLanguage: English\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE FERRY ***\n\n${story.join('\n\n')}\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE FERRY ***\n\nUpdated editions will replace the previous one.\n`;
  expect(await readBytes(Buffer.from(book), 'ferry.txt')).toMatchObject([
    { title: 'The Ferry', byline: 'Ada Finch', published: null, paragraphs: story },
  ]);
});
