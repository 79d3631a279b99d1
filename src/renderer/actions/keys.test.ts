import { describe, expect, test, vi } from 'vitest';

vi.stubGlobal('navigator', { platform: 'Linux x86_64' });
const { keyCapsOf, isBareKey, keysOfEvent, matchesKeys } = await import('./keys.ts');

const press = (part: Partial<KeyboardEvent>) =>
  ({ ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, key: '', code: '', ...part }) as KeyboardEvent;

describe('letters', () => {
  test('go by their position on the keyboard, whatever the layout writes', () => {
    expect(matchesKeys(press({ key: 'с', code: 'KeyC' }), 'C')).toBe(true);
    expect(matchesKeys(press({ key: 'c', code: 'KeyI' }), 'C')).toBe(false);
  });
  test('apply only with exactly their modifiers', () => {
    expect(matchesKeys(press({ key: 'K', code: 'KeyK', ctrlKey: true }), 'Ctrl+K')).toBe(true);
    expect(matchesKeys(press({ key: 'k', code: 'KeyK', ctrlKey: true, shiftKey: true }), 'Ctrl+K')).toBe(false);
    expect(matchesKeys(press({ key: 'k', code: 'KeyK' }), 'Ctrl+K')).toBe(false);
  });
});

describe('symbols', () => {
  test('the plus sign is a key of its own, alone and with others', () => {
    expect(matchesKeys(press({ key: '+', code: 'Equal', shiftKey: true }), '+')).toBe(true);
    expect([keyCapsOf('+'), keyCapsOf('Ctrl++')]).toEqual([['+'], ['Ctrl', '+']]);
  });
  test('go by what they write if the layout has them', () => {
    expect(matchesKeys(press({ key: '?', code: 'Slash', shiftKey: true }), '?')).toBe(true);
    expect(matchesKeys(press({ key: '/', code: 'Digit7', shiftKey: true }), '/')).toBe(true);
  });
  test('go by their position if a letter is there', () => {
    expect(matchesKeys(press({ key: 'ї', code: 'BracketRight' }), ']')).toBe(true);
    expect(matchesKeys(press({ key: 'ю', code: 'Period' }), '.')).toBe(true);
  });
  test('another symbol at that position counts as that symbol', () => {
    expect(matchesKeys(press({ key: ',', code: 'Slash' }), '/')).toBe(false);
  });
});

test('a bare key is one that would type in a field', () => {
  expect(['J', '.', '?', 'Shift+X', 'Enter'].every(isBareKey)).toBe(true);
  expect(['Ctrl+K', 'Alt+ArrowUp', 'F6', 'Shift+F6'].some(isBareKey)).toBe(false);
});

test('key caps are in order', () => {
  expect(keyCapsOf('Ctrl+Shift+ArrowUp')).toEqual(['Ctrl', 'Shift', '↑']);
  expect(keyCapsOf(' ')).toEqual(['Space']);
});

test.each([
  [{ key: 'd', code: 'KeyD', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+D'],
  [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
  [{ key: 'ArrowUp', code: 'ArrowUp', altKey: true }, 'Alt+ArrowUp'],
  [{ key: 'Shift', code: 'ShiftLeft', shiftKey: true }, null],
])('pressed keys are written as actions write theirs', (event, keys) => {
  expect(keysOfEvent(press(event))).toBe(keys);
  if (keys !== null) expect(matchesKeys(press(event), keys)).toBe(true);
});
