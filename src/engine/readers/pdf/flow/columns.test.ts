import { describe, expect, test } from 'vitest';
import { LEFT, lines, RIGHT, read, readOne } from '../../fixtures/read-paper.ts';
import type { DrawnRun } from '../../fixtures/write-pdf.ts';

/** The runs of two columns, drawn line by line across the page. */
function across(left: readonly DrawnRun[], right: readonly DrawnRun[]): DrawnRun[] {
  return left.flatMap((run, i) => [run, ...(right[i] ? [right[i]] : [])]);
}

describe('the order of columns', () => {
  test('goes down one column and then the next, in whatever order the lines were drawn', async () => {
    const article = await readOne([{ runs: across(lines(LEFT, 60, 700), lines(RIGHT, 310, 700)) }]);
    expect([article.title, ...article.paragraphs].join(' ')).toContain('and the boats of the coast guard');
    expect(article.paragraphs).toHaveLength(1);
  });

  test('parts columns that a line too long for its own nearly reaches', async () => {
    // In Helvetica, its end is 8 points from the other column, and that of the others 17 or more.
    const long = LEFT.map((text, i) => (i === 2 ? 'hour later, when the crew made for the lee of the' : text));
    const article = await readOne([{ runs: across(lines(long, 60, 700), lines(RIGHT, 283, 700)) }]);
    expect(article.paragraphs.join(' ')).toContain('the lee of the island, where the water');
  });

  test('parts columns with less room between them than type is high', async () => {
    // The widths of the lines in Helvetica: wider spaces make all of them as wide as the widest.
    const widths = [190.6, 205.1, 191.8, 201.2, 189, 190.1, 204, 206.2, 193.4, 182.3];
    const column = (x: number) =>
      [...LEFT, ...RIGHT].map((text, i) => {
        const more = (206.2 - (widths[i] ?? 0)) / (text.split(' ').length - 1);
        return { x, y: 700 - i * 12, text, operators: `${more} Tw` };
      });
    const article = await readOne([{ runs: across(column(60), column(60 + 206.2 + 7)) }]);
    expect(article.paragraphs.join(' ')).toContain([...LEFT, ...RIGHT].join(' '));
  });

  test('parts columns where a line of one ends a little beyond it', async () => {
    // In Helvetica, the widest line is 206 points wide, and this one 215; the columns are 208 apart.
    const long = [...LEFT, ...RIGHT].map((text, i) =>
      i === 4 ? 'there until the evening came and all of the boats' : text,
    );
    const beside = [...RIGHT, ...LEFT].map((text, i) => ({ x: i === 4 ? 290 : 275, y: 700 - i * 12, text }));
    const article = await readOne([{ runs: across(lines(long, 60, 700), beside) }]);
    expect(article.paragraphs.join(' ')).toContain(`${long.join(' ')} ${RIGHT.join(' ')}`);
  });

  test('parts columns where a long word runs into the next one', async () => {
    const address = 'https://harbour.example/council/minutes/2026/11/ferry';
    const long = LEFT.map((text, i) => (i === 2 ? address : text));
    const article = await readOne([{ runs: across(lines(long, 60, 700), lines(RIGHT, 283, 700)) }]);
    const text = article.paragraphs.join(' ');
    expect(text).toContain(`wind turned north an ${address} island, where the water`);
    expect(text).toContain(RIGHT.join(' '));
  });

  test('keeps the first and last lines of a column beside one in smaller type', async () => {
    const first = 'The ferry left the old harbour with its guests:';
    const column = [first, ...LEFT.slice(1), ...RIGHT, ...LEFT.slice(0, 4), 'all of the day.'];
    const aside = [...LEFT, ...RIGHT, ...LEFT, ...RIGHT];
    const small = aside.map((text, i) => ({ x: 310, y: 686 - i * 8, text, size: 7 }));
    const across = 'Forty people were brought ashore on Friday evening after a ferry waited out a storm behind an';
    const runs = [{ x: 60, y: 712, text: across }, ...lines(column, 60, 700), ...small, ...lines([across], 60, 520)];
    const article = await readOne([{ runs }]);
    expect(article.paragraphs.join(' ')).toContain(column.join(' '));
  });

  test('puts what spans the page before the columns below it', async () => {
    const heading = { x: 60, y: 760, text: 'Ferry guests home after a long day at sea', size: 20 };
    const wide =
      'Forty people were brought ashore on Friday evening after a ferry waited out a storm behind an island.';
    const article = await readOne([
      { runs: [...across(lines(LEFT, 60, 700), lines(RIGHT, 310, 700)), { x: 60, y: 730, text: wide }, heading] },
    ]);
    expect(article.title).toBe(heading.text);
    expect(article.paragraphs[0]).toBe(wide);
    expect(article.paragraphs[1]).toMatch(/^The ferry left .* white ship\.$/);
  });

  test('keeps the lines of a column apart beside another column’s heading', async () => {
    const heading = { x: 310, y: 700, text: 'Harbour tax to rise', size: 18 };
    const article = await readOne([{ runs: [...lines(LEFT, 60, 705), heading, ...lines(RIGHT, 310, 680)] }]);
    expect(article.paragraphs.join(' ')).toContain(LEFT.join(' '));
  });

  test('keeps the heading of a column apart from that of the column before', async () => {
    const first = { x: 60, y: 704, text: '1 Departure of the ferry', size: 14 };
    const second = { x: 310, y: 730, text: '2 Arrival of the coast guard', size: 14 };
    const above = [
      { x: 60, y: 790, text: 'Ferry guests home after a day', size: 20 },
      ...lines(RIGHT.slice(0, 2), 60, 740),
    ];
    const columns = [...above, first, ...lines(LEFT, 60, 680), second, ...lines(RIGHT, 310, 706)];
    const { paragraphs } = await readOne([{ runs: columns }]);
    expect(paragraphs.join(' ').indexOf(second.text)).toBeGreaterThan(paragraphs.join(' ').indexOf('there until'));
  });

  test('ends an article in two columns above headlines that stand side by side', async () => {
    const headline = (text: string, x: number, y: number) => ({ x, y, text, size: 20 });
    const [above, below] = [across(lines(LEFT, 60, 700), lines(RIGHT, 310, 700)), lines(LEFT, 310, 540)];
    const story = ['The council met on Friday and closed the pier', ...RIGHT.slice(1)];
    const runs = [
      headline('Ferry guests home after a long day', 60, 740),
      ...above,
      headline('Council shuts pier', 60, 570),
      headline('A wind from the north', 310, 570),
      ...lines(story, 60, 540),
      ...below,
    ];
    const results = await read([{ runs }]);
    const text = results.flatMap((each) => (each.outcome === 'article' ? [each.title, ...each.paragraphs] : []));
    const places = ['until the evening', 'of the coast guard', 'Council shuts', 'The council met', 'A wind from'];
    const found = places.map((words) => text.join(' ').indexOf(words));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('takes figures in large type that stand side by side for no columns', async () => {
    const figure = (text: string, x: number) => ({ x, y: 570, text, size: 24 });
    const runs = [
      { x: 60, y: 740, text: 'Ferry guests home after a long day', size: 20 },
      ...across(lines(LEFT, 60, 700), lines(RIGHT, 310, 700)),
      figure('45%', 60),
      figure('3000', 310),
      ...across(lines(RIGHT.slice(1), 60, 540), lines(LEFT, 310, 540)),
    ];
    const words = (await readOne([{ runs }])).paragraphs.join(' ');
    expect(words.indexOf('45%')).toBeLessThan(words.indexOf('of the coast guard reached'));
  });

  test('keeps two articles side by side apart, each below its own heading, at whatever height', async () => {
    const [left, right] = [
      [...lines(LEFT, 60, 650), ...lines(LEFT, 60, 590)],
      [...lines(RIGHT, 310, 655), ...lines(RIGHT, 310, 595)],
    ];
    const heads: DrawnRun[] = [
      { x: 60, y: 700, text: 'Ferry waits out a storm', size: 18 },
      { x: 310, y: 708, text: 'Old ship to sail again', size: 18 },
      { x: 60, y: 680, text: 'By Ada Finch' },
      { x: 310, y: 685, text: 'By Bo Marsh' },
    ];
    expect(await read([{ runs: [...heads, ...across(left, right)] }])).toMatchObject([
      { member: 'article 1', title: 'Ferry waits out a storm', byline: 'Ada Finch' },
      { member: 'article 2', title: 'Old ship to sail again', byline: 'Bo Marsh' },
    ]);
  });

  test('keeps the words of a justified line together', async () => {
    // Each of these letters is half as wide as high: 36 of them fill the column.
    const column = [
      ['Пристань', 'закрыта', 'до', 'весны,'],
      ['сказал', 'начальник', 'порта.'],
      ['Лодки', 'останутся'],
      ['на', 'берегу', 'до', 'марта', 'месяца.'],
    ];
    const spread = column.flatMap((words, row) => {
      const gap = (180 - words.join('').length * 5) / (words.length - 1);
      let x = 60;
      return words.map((text) => {
        const run = { x, y: 700 - row * 12, text };
        x += text.length * 5 + gap;
        return run;
      });
    });
    const article = await readOne([{ runs: spread }]);
    expect([article.title, ...article.paragraphs].join(' ')).not.toMatch(/\t/);
    expect(article.paragraphs.join(' ')).toContain(
      'сказал начальник порта. Лодки останутся на берегу до марта месяца.',
    );
  });

  test('goes down justified columns, even if their gaps are as wide as those between columns', async () => {
    const words = 'причал закрыта весны порта лодки берегу марта сказал начальник остались гавань пристань'.split(' ');
    const column = (name: string, x: number) =>
      Array.from({ length: 8 }, (_, row) => {
        const line = [`${name}${row}`, words[(row * 5) % 12] ?? '', words[(row * 7 + 3) % 12] ?? ''];
        const gap = (160 - line.join('').length * 5) / 2;
        let at = x;
        return line.map((text) => {
          const run = { x: at, y: 600 - row * 12, text };
          at += text.length * 5 + gap;
          return run;
        });
      });
    const columns = [column('а', 40), column('б', 217), column('в', 394)];
    const runs = Array.from({ length: 8 }, (_, row) => columns.flatMap((each) => each[row] ?? [])).flat();
    const article = await readOne([{ runs: [{ x: 40, y: 700, text: 'Причал закрыт', size: 20 }, ...runs] }]);
    const text = article.paragraphs.join(' ');
    expect(text).not.toMatch(/\t/);
    expect(text.match(/[абв]\d/g)?.join('')).toBe(
      'абв'.replace(/./g, (name) => '01234567'.replace(/\d/g, `${name}$&`)),
    );
  });

  test('keeps table rows together', async () => {
    const rows = [
      ['Port', 'Boats', 'Guests'],
      ['Norvik', '12', '4,100'],
      ['Sundal', '7', '1,950'],
      ['Ostby', '3', '640'],
    ];
    const cells = rows.flatMap((row, r) => row.map((text, c) => ({ x: 60 + c * 150, y: 600 - r * 14, text })));
    const article = await readOne([
      { runs: [{ x: 60, y: 700, text: 'Boats and guests by port', size: 18 }, ...cells] },
    ]);
    expect(article.paragraphs).toEqual(rows.map((row) => row.join('\t')));
  });
});
