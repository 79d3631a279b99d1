import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import type { Draft } from '../port.ts';
import { textReader } from './reader.ts';

async function read(bytes: Uint8Array): Promise<Draft> {
  const [result] = await readBytes(bytes, 'a.txt', { by: textReader });
  if (result?.outcome !== 'article') throw new Error(`no article: ${JSON.stringify(result)}`);
  return result;
}
const SENTENCE = 'The ferry will leave an hour later from May, the harbour office said.';

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

test('counts, a credit and a note about the author between title and story are set aside', async () => {
  const head = 'Photo: Harbour office\nAda Finch\nreporter\n5 February 2024, 12:15\n12:15\n1 204\nShare';
  const draft = await read(Buffer.from(`Ferry leaves later\n${head}\n${SENTENCE}\n${SENTENCE}\n`));
  expect(draft).toMatchObject({ title: 'Ferry leaves later', byline: 'Ada Finch', published: '2024-02-05T12:15' });
  expect(draft.paragraphs).toEqual([SENTENCE, SENTENCE]);
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

test('a line of paper, day, page and author, between signs, is about the article', async () => {
  const line = 'Harbour Daily (Canada) · 11 Mar 2025 · A4 · By Ada Finch and Bo Marsh, staff writers';
  expect(
    await read(Buffer.from(`Old pier to close in spring\n\n${line}\n\n${SENTENCE}\n\n${SENTENCE}\n`)),
  ).toMatchObject({
    title: 'Old pier to close in spring',
    source: 'Harbour Daily (Canada)',
    published: '2025-03-11',
    byline: 'Ada Finch, Bo Marsh',
    paragraphs: [SENTENCE, SENTENCE],
  });
});

test('what a programme or a table has on a day stays in the text', async () => {
  const rows = [
    '11 March 2025 | Opening of the new lifeboat station at the end of the pier | Havenport',
    'The quay · closed on 12 March 2025 · is to be rebuilt at a cost of nine million',
  ];
  const draft = await read(Buffer.from(`What is known so far\n\n${rows.join('\n\n')}\n\n${SENTENCE}\n\n${SENTENCE}\n`));
  expect(draft).toMatchObject({ published: null, paragraphs: [...rows, SENTENCE, SENTENCE] });
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
