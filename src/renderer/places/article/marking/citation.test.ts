import { expect, test } from 'vitest';
import { withCitation } from './citation.ts';

test('the words, then what leads back to them; what is not known is left out or stated as unknown', () => {
  const article = { source: 'Averin Courier', title: 'Twelve dead', published: '2026-10-10', url: null };
  expect(withCitation(article, 'at anchor and lit')).toBe(
    '“at anchor and lit” (Averin Courier, “Twelve dead”, 10 October 2026)',
  );
  expect(withCitation({ ...article, published: null, url: 'https://a.example/1' }, 'x')).toBe(
    '“x” (Averin Courier, “Twelve dead”, date unknown, https://a.example/1)',
  );
  expect(withCitation({ ...article, published: '2026-10-10T08:40' }, 'x')).toContain('08:40 (zone unknown)');
});

test('what stands behind words from right to left stays behind them', () => {
  const article = { source: 'منارة', title: 'עבורת 12', published: '2026-10-10', url: null };
  expect(withCitation(article, '\u202eturned')).toBe('“turned” (منارة\u200e, “עבורת 12\u200e”, 10 October 2026)');
});
