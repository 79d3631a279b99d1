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
});
