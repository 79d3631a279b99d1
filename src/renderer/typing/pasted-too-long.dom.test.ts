import { beforeAll, beforeEach, expect, test } from 'vitest';
import { notices } from '../notices.ts';
import { sayWhatIsCutOff } from './pasted-too-long.ts';

beforeAll(sayWhatIsCutOff);
beforeEach(() => notices.set([]));

/** What is said as this is pasted over the last two letters of a field. */
function saidOfPasting(data: string, most: number | null): string[] {
  const field = document.createElement('textarea');
  if (most !== null) field.maxLength = most;
  field.value = 'Heard';
  document.body.replaceChildren(field);
  field.setSelectionRange(3, 5);
  field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType: 'insertFromPaste', data }));
  return notices.get().map(({ text }) => text);
}

test('of what is pasted beyond the letters that a field takes, it is said how much was left out', () => {
  expect(saidOfPasting(`${'x'.repeat(1_000)}`, 1_000)).toEqual([
    'Only 1,000 letters fit here: the last 3 letters of what you pasted were left out.',
  ]);
});

test('nothing is said of what fits, or where no bound is', () => {
  expect(saidOfPasting('x\r\nx', 6)).toEqual([]);
  expect(saidOfPasting('x'.repeat(2_000), null)).toEqual([]);
});
