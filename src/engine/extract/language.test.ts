import { expect, test } from 'vitest';
import { detectLanguage } from './language.ts';

test('a few words tell a language, letters one by one and a word or two do not', async () => {
  expect(await detectLanguage('Der Rat hat am Freitag entschieden, den alten Pier zu schließen.')).toBe('de');
  expect(await detectLanguage('à À â Â ä Ä ç Ç é É è È ê Ê ë Ë î Î')).toBeNull();
  expect(await detectLanguage('Hello world\nHello world')).toBeNull();
  expect(await detectLanguage('Hello world', 'en-GB')).toBe('en-GB');
});
