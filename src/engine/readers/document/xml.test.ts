import { SaxesParser } from 'saxes';
import { expect, test, vi } from 'vitest';
import { parseXml } from './xml.ts';

test('what is not XML is skipped without an error for each of its characters', () => {
  const makeError = vi.spyOn(SaxesParser.prototype, 'makeError');
  const texts: string[] = [];
  const names: string[] = [];
  const damaged = `<a>before ${'\x01'.repeat(1000)}&#0;<b c=d>within</b></a> after`;
  parseXml(Buffer.from(damaged), {
    open: ({ name }) => names.push(name) > 0,
    text: (text) => texts.push(text),
  });
  expect(names).toEqual(['a', 'b']);
  expect(texts.join('')).toContain('within');
  expect(makeError).not.toHaveBeenCalled();
});
