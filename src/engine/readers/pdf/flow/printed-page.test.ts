import { describe, expect, test } from 'vitest';
import { LEFT, lines, RIGHT, readOne } from '../../fixtures/read-paper.ts';

describe('a web page printed by a browser', () => {
  const TITLE = 'Ferry comes home after a night in the lee';
  const menu = ['Home', 'Politics', 'Ports', 'Sports', 'Weather', 'Opinion', 'Video', 'Shop', 'Help', 'Log in'];
  const story = [
    'The ferry left the harbour at dawn with forty people on board, and came home a day later.',
    'The owner said that she would sail again on Monday, and thanked the crew for their patience.',
    'Passengers were brought ashore by the coast guard, who had waited for the wind to turn.',
  ];
  const page = (headline: string) => {
    const top = 420;
    const runs = [
      ...lines(menu, 40, 790, 36),
      { x: 40, y: top, text: headline, size: 18 },
      ...lines(story, 40, top - 60, 40),
      ...lines(
        Array.from({ length: 4 }, (_, i) => `Another story number ${i}`),
        40,
        top - 180,
        36,
      ),
    ];
    return [{ runs }];
  };

  test('has the menu above its headline and the links below its story set aside', async () => {
    const draft = await readOne(page(TITLE), { info: { Title: `${TITLE} - The Quay` } });
    expect(draft.title).toBe(TITLE);
    expect(draft.paragraphs).toEqual(story);
    expect(draft.furniture).toEqual(expect.arrayContaining(['Politics', 'Another story number 3']));
  });

  test('has its foot, narrow as a column, behind both columns', async () => {
    const foot = ['About us | Contact | Privacy', '© 2024 Harbour Daily. All rights reserved.'];
    const runs = [...lines(LEFT, 40, 700), ...lines(RIGHT, 320, 700), ...lines(foot, 40, 700 - LEFT.length * 14 - 20)];
    const draft = await readOne([{ runs }]);
    expect(draft.furniture).toEqual([foot.join(' ')]);
    expect(draft.paragraphs.join(' ')).not.toContain('Contact');
  });

  test('is titled by what the browser printed above each page, if the largest type says something else', async () => {
    const over = { x: 40, y: 825, text: `1/2/26, 8:00 AM ${TITLE}`, size: 8 };
    const pages = [1, 2, 3].map(() => ({
      runs: [over, { x: 40, y: 700, text: 'Menu open', size: 18 }, ...lines(LEFT, 40, 600)],
    }));
    expect((await readOne(pages, { info: { Title: TITLE } })).title).toBe(TITLE);
  });
});
