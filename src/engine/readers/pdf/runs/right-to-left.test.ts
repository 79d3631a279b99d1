import { expect, test } from 'vitest';
import { readBytes } from '../../fixtures/read-bytes.ts';
import { type DrawnRun, writePdf } from '../../fixtures/write-pdf.ts';

/** The font's glyphs are half as wide as high. */
const WIDTH = 5;
const RIGHT = 400;

/** Each glyph by itself, placed from the right edge; runs marked `ltr` are placed as a whole. */
function placed(words: readonly (string | { readonly ltr: string })[], y: number): DrawnRun[] {
  let right = RIGHT;
  const runs: DrawnRun[] = [];
  for (const word of words) {
    const isWhole = typeof word !== 'string';
    const letters = isWhole ? [...word.ltr] : (word.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? []);
    const left = right - letters.length * WIDTH;
    if (isWhole) runs.push({ x: left, y, text: word.ltr });
    else
      for (const [i, letter] of letters.entries())
        for (const shape of letter) runs.push({ x: right - (i + 1) * WIDTH, y, text: [shape] });
    right = left;
  }
  return runs;
}

/** Drawn in visual order, from left to right: each mark before its letter. */
function fromLeft(runs: readonly DrawnRun[]): DrawnRun[] {
  return [...runs].reverse().sort((a, b) => a.x - b.x);
}

async function textOf(runs: readonly DrawnRun[], over = ''): Promise<string> {
  const [result] = await readBytes(writePdf([{ runs, over }]), 'paper.pdf');
  if (result?.outcome !== 'article') throw new Error(result?.message);
  return [result.title, ...result.paragraphs].join('\n');
}

const VOWELLED = 'הַנָּמָל סוֹגֵר אֶת הָרָצִיף';

test('a mark belongs to its letter, whether drawn before or after it', async () => {
  const runs = placed([VOWELLED], 700);
  expect(await textOf(runs)).toContain(VOWELLED.normalize('NFC'));
  expect(await textOf(fromLeft(runs))).toContain(VOWELLED.normalize('NFC'));
});

test('/ActualText for a letter and its mark stands for both', async () => {
  const letters = [...'المِيناءُ'.normalize('NFC').matchAll(/\P{M}\p{M}*/gu)].map(([letter]) => letter);
  const runs = letters.map((says, i) => ({ x: RIGHT - (i + 1) * WIDTH, y: 700, text: [...says].map(() => 'ط'), says }));
  expect(await textOf([...runs].reverse())).toContain('المِيناءُ');
});

test('numbers keep their order, and quotation marks open and close correctly', async () => {
  // As drawn: from right to left, an opening quotation mark has the shape of a closing one.
  const line = placed(['عدد السفن ', '»', { ltr: '4,500' }, '«', ' من ', { ltr: 'Морской порт' }, ' هنا'], 700);
  expect(await textOf(fromLeft(line))).toContain('عدد السفن «4,500» من Морской порт هنا');
});

test('a number before Latin words stays whole', async () => {
  const line = placed(['بلغت ', { ltr: '3.5' }, ' ', { ltr: 'Морской' }, ' هنا'], 700);
  expect(await textOf(fromLeft(line))).toContain('3.5');
});

test('right-to-left words in a left-to-right sentence keep their order', async () => {
  const phrase = fromLeft(placed(['حزب الميناء الجديد'], 700));
  const start = Math.min(...phrase.map(({ x }) => x));
  const before = 'Его партия, ';
  const runs: DrawnRun[] = [
    { x: start - before.length * WIDTH, y: 700, text: before },
    ...phrase,
    { x: RIGHT, y: 700, text: ', получила в совете девять мест из сорока' },
  ];
  expect(await textOf(runs)).toContain('Его партия, حزب الميناء الجديد, получила');
});

test('letters that climb along their word are one word', async () => {
  const runs = placed(['بندرگاہ نے گھاٹ بند کیا'], 700).map((run, i) => ({ ...run, y: run.y + (i % 3 === 0 ? 6 : 0) }));
  const onLine = runs.map((run, i) => (runs[i + 1]?.text[0] === ' ' || run.text[0] === ' ' ? { ...run, y: 700 } : run));
  expect(await textOf(fromLeft(onLine))).toContain('بندرگاہ نے گھاٹ بند کیا');
});

test('a number alone on a line may end a sentence', async () => {
  const lines = ['הנמל נסגר בחורף ונפתח מחדש באביב', 'והוא ייסגר שוב במאי'].flatMap((words, i) =>
    placed([words], 700 - i * 14),
  );
  const end = placed([{ ltr: '2020' }, '.'], 672);
  expect(await textOf([...lines, ...fromLeft(end)])).toMatch(/2020 ?\.$/);
});

test('words that are struck, blacked out or drawn twice are read as those from left to right', async () => {
  const runs = placed(['הנמל ', 'סוגר ', 'את ', 'הרציף'], 700);
  const second = RIGHT - 'הנמל '.length * WIDTH;
  const width = 'סוגר'.length * WIDTH;
  expect(await textOf(runs, `0.6 w ${second - width} 702.3 m ${second} 702.3 l S`)).toMatch(/^הנמל את הרציף\n/);
  expect(await textOf(runs, `${second - width - 1} 697 ${width + 2} 11 re f`)).toMatch(/^הנמל █ את הרציף\n/);
  expect(await textOf(runs.flatMap((run) => [run, { ...run, x: run.x + 0.4 }]))).toMatch(/^הנמל סוגר את הרציף\n/);
});

test('a sign beside a number stays on its side of it in Hebrew', async () => {
  const words = ['הנמל יעלה ', { ltr: '10%' }, ' או ', { ltr: '$5' }, ' לשנה'];
  expect(await textOf(placed(words, 700))).toContain('הנמל יעלה 10% או $5 לשנה');
});
