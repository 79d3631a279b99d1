import { expect, test } from 'vitest';
import { LEFT, lines, RIGHT, readOne } from '../../fixtures/read-paper.ts';

test('a line that begins with a letter, a lowered and then a raised figure keeps its order, and the raised one is kept apart', async () => {
  const title = { x: 60, y: 760, text: 'Ferry guests home after a long day at sea', size: 20 };
  const runs = [
    { x: 60, y: 700, text: 'H', size: 12 },
    { x: 68.7, y: 697, text: '2', size: 10 },
    { x: 74.3, y: 700, text: 'O rose by 10', size: 12 },
    { x: 143, y: 705, text: '6', size: 10 },
    { x: 152, y: 700, text: 'litres on the day, said the harbour office.', size: 12 },
    ...lines(LEFT, 60, 670),
  ];
  expect((await readOne([{ runs: [title, ...runs] }])).paragraphs[0]).toMatch(/^H2O rose by 10⁶ litres on the day/);
});

test('the number of a footnote is no part of the word that it stands behind', async () => {
  const title = { x: 60, y: 760, text: 'Ferry guests home after a long day at sea', size: 20 };
  const raised = (x: number, text: string, size = 7) => ({ x, y: 704, text, size });
  const runs = [
    { x: 60, y: 700, text: 'quay.', size: 12 },
    raised(89.4, '12'),
    { x: 97.2, y: 700, text: ' The boats of the island went to the new pier', size: 12 },
    ...lines(LEFT, 60, 670),
  ];
  expect((await readOne([{ runs: [title, ...runs] }])).paragraphs[0]).toMatch(/^quay\. The boats of the island/);
  const browser = [
    { x: 60, y: 700, text: 'quay.', size: 12 },
    { x: 89.4, y: 704.8, text: '1', size: 10 },
  ];
  expect((await readOne([{ runs: [title, ...browser, ...lines(LEFT, 60, 670)] }])).paragraphs[0]).toBe('quay.');
  const beside = [...browser, ...lines(LEFT, 60, 670), ...lines(RIGHT, 320, 706.5)];
  expect((await readOne([{ runs: [title, ...beside] }])).paragraphs[0]).toBe('quay.');
  const between = [
    { x: 60, y: 700, text: 'the quay', size: 12 },
    raised(106.1, '7'),
    { x: 60, y: 680, text: 'The UN', size: 12 },
    { ...raised(101.4, '8'), y: 684 },
    { x: 60, y: 660, text: 'of 10', size: 12 },
    { ...raised(86.7, '6'), y: 664 },
  ];
  expect((await readOne([{ runs: [title, ...between, ...lines(LEFT, 60, 640)] }])).paragraphs.join(' ')).toMatch(
    /^the quay The UN of 10⁶ /,
  );
  const comma = [
    { x: 60, y: 700, text: 'quay', size: 12 },
    raised(86.1, '1'),
    { x: 90.1, y: 700, text: ', and the boats', size: 12 },
  ];
  expect((await readOne([{ runs: [title, ...comma, ...lines(LEFT, 60, 670)] }])).paragraphs[0]).toMatch(/^quay, and/);
  const several = [
    { x: 60, y: 700, text: 'quay', size: 12 },
    raised(86.1, '[16]'),
    raised(97.8, '[17]', 6.5),
    { x: 108.7, y: 700, text: ' and the boats', size: 12 },
  ];
  expect((await readOne([{ runs: [title, ...several, ...lines(LEFT, 60, 670)] }])).paragraphs[0]).toMatch(/^quay and/);
  const power = [
    { x: 60, y: 700, text: 'km', size: 12 },
    raised(76.1, '2'),
    { x: 84, y: 700, text: 'of sea and sand', size: 12 },
  ];
  expect((await readOne([{ runs: [title, ...power, ...lines(LEFT, 60, 670)] }])).paragraphs[0]).toMatch(/^km2 of sea/);
});

test('quotation marks drawn first, into the gaps of a line of Han, stand where they were drawn', async () => {
  const title = { x: 60, y: 760, text: '港口罢工进入第三周', size: 20 };
  const runs = [
    { x: 60, y: 700, text: '“', size: 12 },
    { x: 102, y: 700, text: '”', size: 12 },
    { x: 66, y: 700, text: '我们不会去， 他在周五对记者说了这番话。', size: 12 },
  ];
  expect((await readOne([{ runs: [title, ...runs] }])).paragraphs).toEqual([
    '“我们不会去，”他在周五对记者说了这番话。',
  ]);
});
