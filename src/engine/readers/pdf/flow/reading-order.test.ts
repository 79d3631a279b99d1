import { describe, expect, test } from 'vitest';
import { LEFT, lines, RIGHT, read, readOne } from '../../fixtures/read-paper.ts';

describe('the reading order', () => {
  test('goes from row to row of a table whose cells are prose', async () => {
    const [question, answer, more] = [LEFT.slice(0, 2), RIGHT.slice(0, 3), LEFT.slice(2, 5)];
    const cell = (texts: readonly string[], x: number, row: number) => lines(texts, x, 700 - row * 46);
    const runs = [question, more, question].flatMap((texts, row) => [
      ...cell(texts, 60, row),
      ...cell(row === 1 ? ['no more than 40 guests'] : answer, 310, row),
    ]);
    const article = await readOne([{ runs: [{ x: 60, y: 760, text: 'Questions and answers', size: 20 }, ...runs] }]);
    const texts = [question, answer, more, ['no more than 40 guests'], question, answer].map((text) => text.join(' '));
    expect(article.paragraphs).toEqual(texts);
  });

  test('sets aside captions in smaller type, recognised by a photographer’s name or a number', async () => {
    const caption = (text: string, y: number) => ({ x: 60, y, text, size: 7 });
    const runs = [
      { x: 60, y: 740, text: 'Ferry guests home after a long day at sea', size: 20 },
      ...lines(LEFT, 60, 700),
      caption('The ferry in calm water. Photo: B. Marsh', 610),
      ...lines(RIGHT, 60, 580),
      caption('Figure 2. Where the ferry waited.', 490),
      caption('A line in small type like any other.', 460),
    ];
    const article = await readOne([{ runs }]);
    expect(article.furniture).toEqual([
      'The ferry in calm water. Photo: B. Marsh',
      'Figure 2. Where the ferry waited.',
    ]);
    expect(article.paragraphs.join(' ')).not.toMatch(/Marsh|Figure/);
    expect(article.paragraphs.join(' ')).toContain('A line in small type like any other.');
  });

  test('puts an initial drawn over several lines first', async () => {
    const [first = '', second = '', ...rest] = LEFT;
    const runs = [
      { x: 60, y: 688, text: first.slice(0, 1), size: 28 },
      { x: 82, y: 700, text: first.slice(1) },
      { x: 82, y: 688, text: second },
      ...lines(rest, 60, 676),
    ];
    const article = await readOne([{ runs: [{ x: 60, y: 760, text: 'Ferry guests home', size: 20 }, ...runs] }]);
    expect(article.paragraphs).toEqual([LEFT.join(' ')]);
  });

  test('puts an initial of Han first', async () => {
    const text = ['议会星期一宣布老码头开放，修缮费用为三', '百四十万元，省里还拨款约一百万元，许多'];
    const below = lines(['当地公司参加了工程，老码头将于明年三月重', '新开放，届时渡轮每天往返六次。'], 60, 676);
    const article = await readOne([
      { runs: [{ x: 60, y: 688, text: '市', size: 30 }, ...lines(text, 80, 700), ...below] },
    ]);
    expect(article.paragraphs.join(' ')).toMatch(/^市议会星期一.*往返六次。$/);
  });

  test('restores Hebrew that is drawn from left to right', async () => {
    const drawn = [...'שלום לכולם'].reverse().join('');
    const article = await readOne([{ runs: lines([drawn, drawn], 60, 700) }]);
    expect(article.paragraphs.join(' ')).toContain('שלום לכולם');
  });

  test('reads a lam-alef ligature as two letters in order', async () => {
    // As drawn, from left to right: meem, the ligature, seen.
    const salam = { x: 60, y: 700, text: ['م', 'لا', 'س', ' ', ...[...'مكيلع'], ' ', 'م', 'لا', 'س'] };
    const [result] = await read([{ runs: [salam] }]);
    expect(result).toMatchObject({ paragraphs: ['سلام عليكم سلام'] });
  });

  test('sets words in the margin aside', async () => {
    const margin = { x: 20, y: 300, text: 'printed for the archive', turns: 1 };
    const article = await readOne([{ runs: [margin, ...lines(LEFT, 60, 700)] }]);
    expect(article.paragraphs.join(' ')).not.toContain('archive');
    expect(article.furniture).toContain('printed for the archive');
  });
});

test('vertical text is read downwards, from the right', async () => {
  const columns = [
    '港務局は火曜日新しい防波堤を漁船に開放すると',
    '発表した。予定より三か月遅れとなる。漁協は歓',
    '迎した。',
  ];
  const runs = columns.flatMap((letters, column) =>
    [...letters].map((text, i) => ({ x: 400 - column * 20, y: 700 - i * 12, text, size: 12 })),
  );
  const draft = await readOne([{ runs }]);
  expect([draft.title, ...draft.paragraphs].join('')).toContain('開放すると発表した。予定より');
  expect(draft.paragraphs.join('')).toContain('漁協は歓迎した。');
});
