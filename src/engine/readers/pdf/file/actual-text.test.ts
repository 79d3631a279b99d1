import { expect, test } from 'vitest';
import { actualTexts } from './actual-text.ts';

const MARKS = [{ type: 'beginMarkedContent', tag: 'Span' }, { type: 'endMarkedContent' }];
const span = (text: string) => ({ tag: 'Span', text });

test('the text of a mark is that of the stream with the same marks, unless others with these say otherwise', () => {
  expect(actualTexts(MARKS, [[span('fl'), span('fi')], [span('ff')]])).toEqual(['ff']);
  expect(actualTexts(MARKS, [[span('ff')], [span('ff')]])).toEqual(['ff']);
  expect(actualTexts(MARKS, [[span('ff')], [span('ffi')]])).toBeNull();
  expect(actualTexts(MARKS, [])).toBeNull();
});
