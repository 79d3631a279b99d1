import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const TEXTS = {
  fr: 'Le conseil municipal a voté mardi la reconstruction du quai, et les travaux commencent en avril.',
  es: 'El consejo de la ciudad votó el martes a favor de reconstruir el muelle, y las obras empiezan en abril.',
  en: 'The city council voted on Tuesday to rebuild the quay, and the work begins in April, it said.',
};
const row = (text: string) => readBytes(Buffer.from(`title;date;text\nA;12/03/2026;${text}\n`), 'a.csv');

test('a day that a column leaves open is read as the language of the rows’ texts writes days', async () => {
  expect(await row(TEXTS.fr)).toMatchObject([{ published: '2026-03-12' }]);
  expect(await row(TEXTS.es)).toMatchObject([{ published: '2026-03-12' }]);
  expect(await row(TEXTS.en)).toMatchObject([{ published: null }]);
});

describe('a column has one order', () => {
  const days = async (...rows: [day: string, text: string, language?: string][]) => {
    const lines = rows.map(([day, text, language = '']) => `A;${day};${language};${text}`);
    const read = await readBytes(Buffer.from(`title;date;language;text\n${lines.join('\n')}\n`), 'a.csv');
    return read.map((each) => ('published' in each ? each.published : each.code));
  };

  test('rows whose languages write days otherwise leave it open for all', async () => {
    expect(await days(['12/03/2026', TEXTS.fr], ['04/05/2026', TEXTS.en], ['06/07/2026', TEXTS.es])).toEqual([
      null,
      null,
      null,
    ]);
    expect(await days(['12/03/2026', TEXTS.en, 'en-US'], ['04/05/2026', TEXTS.en, 'en-GB'])).toEqual([null, null]);
  });

  test('rows that write days alike decide it together', async () => {
    expect(await days(['12/03/2026', TEXTS.fr], ['04/05/2026', TEXTS.es])).toEqual(['2026-03-12', '2026-05-04']);
    expect(await days(['12/03/2026', TEXTS.en, 'en-US'], ['04/05/2026', TEXTS.en, 'en-US'])).toEqual([
      '2026-12-03',
      '2026-04-05',
    ]);
  });

  test('a day that can be read only one way decides, whatever the languages', async () => {
    expect(await days(['03/13/2026', TEXTS.fr], ['04/05/2026', TEXTS.es])).toEqual(['2026-03-13', '2026-04-05']);
  });

  test('days that contradict each other leave the others open', async () => {
    expect(await days(['03/13/2026', TEXTS.fr], ['13/03/2026', TEXTS.fr], ['04/05/2026', TEXTS.fr])).toEqual([
      '2026-03-13',
      '2026-03-13',
      null,
    ]);
  });
});
