import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const TEXTS = {
  fr: 'Le conseil municipal a voté mardi la reconstruction du quai, et les travaux commencent en avril.',
  es: 'El consejo de la ciudad votó el martes a favor de reconstruir el muelle, y las obras empiezan en abril.',
  en: 'The city council voted on Tuesday to rebuild the quay, and the work begins in April, it said.',
};
const row = (text: string) => readBytes(Buffer.from(`title;date;text\nA;12/03/2026;${text}\n`), 'a.csv');

test('a day that a column leaves open is read as the language of the row’s text writes days', async () => {
  expect(await row(TEXTS.fr)).toMatchObject([{ published: '2026-03-12' }]);
  expect(await row(TEXTS.es)).toMatchObject([{ published: '2026-03-12' }]);
  expect(await row(TEXTS.en)).toMatchObject([{ published: null }]);
});
