import { eld } from 'eld/extrasmall';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from './detector.ts';

const TEXTS = [
  'Der Rat hat am Freitag entschieden, den alten Pier zu schließen. „Wir haben keine Wahl“, sagte die Bürgermeisterin.',
  "Le conseil a décidé vendredi de fermer l'ancien quai, a-t-on appris auprès de la mairie.",
  'Міська рада вирішила у вівторок, що старий причал буде закрито, бо він більше не безпечний.',
  'قرر مجلس المدينة يوم الثلاثاء إغلاق الرصيف القديم لأنه لم يعد آمنا.',
  'Belediye meclisi salı günü eski iskelenin kapatılmasına karar verdi.',
  'A tanács pénteken úgy döntött, hogy bezárja a régi mólót. Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverbandsvorsitzende',
  '1990’s the pier’s ’twas don`t it’s',
  'a',
  '',
];

/** The package's own answer, by what is asked of it. */
function ofPackage(text: string) {
  const result = eld.detect(text);
  if (result.language === '') return null;
  return { language: result.language, scores: result.getScores(), isReliable: result.isReliable() };
}

function ofTable(text: string) {
  const result = detect(text);
  return result && { ...result, scores: Object.fromEntries([...result.scores].filter(([, score]) => score > 0)) };
}

test.each(TEXTS)('the table answers as the package does: %s', (text) => {
  expect(ofTable(text)).toEqual(ofPackage(text));
});

test('for any text', () => {
  const words = fc.array(fc.constantFrom(...TEXTS.flatMap((text) => text.split(' '))), { maxLength: 120 });
  fc.assert(
    fc.property(words, (some) => {
      expect(ofTable(some.join(' '))).toEqual(ofPackage(some.join(' ')));
    }),
  );
});
