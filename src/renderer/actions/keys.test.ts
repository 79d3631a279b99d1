import { describe, expect, test, vi } from 'vitest';

vi.stubGlobal('navigator', { platform: 'Linux x86_64' });
const { keyCapsOf, isBareKey, keysOfEvent, matchesKeys } = await import('./keys.ts');

const press = (part: Partial<KeyboardEvent>) =>
  ({ ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, key: '', code: '', ...part }) as KeyboardEvent;

describe('letters', () => {
  test('go by what is printed on the key, wherever a Latin layout has it', () => {
    const undo = press({ key: 'z', code: 'KeyY', ctrlKey: true });
    expect([matchesKeys(undo, 'Ctrl+Z'), matchesKeys(undo, 'Ctrl+Y')]).toEqual([true, false]);
    expect(keysOfEvent(undo)).toBe('Ctrl+Z');
  });
  test('go by their position in a layout of another script, and behind a modifier that writes something else', () => {
    expect(matchesKeys(press({ key: 'с', code: 'KeyC' }), 'C')).toBe(true);
    expect(matchesKeys(press({ key: 'ç', code: 'KeyC', altKey: true }), 'Alt+C')).toBe(true);
  });
  test('go by their position also where Shift writes a bracket in another script', () => {
    const redo = press({ key: '~', code: 'KeyZ', ctrlKey: true, shiftKey: true });
    expect(matchesKeys(redo, 'Ctrl+Shift+Z')).toBe(true);
    expect(keysOfEvent(redo)).toBe('Ctrl+Shift+Z');
    expect(matchesKeys(press({ key: '[', code: 'KeyF', ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+F')).toBe(true);
  });
  test('are not what writes a symbol in their place', () => {
    expect(matchesKeys(press({ key: ',', code: 'KeyM' }), 'M')).toBe(false);
  });
  test('apply only with exactly their modifiers', () => {
    expect(matchesKeys(press({ key: 'K', code: 'KeyK', ctrlKey: true }), 'Ctrl+K')).toBe(true);
    expect(matchesKeys(press({ key: 'k', code: 'KeyK', ctrlKey: true, shiftKey: true }), 'Ctrl+K')).toBe(false);
    expect(matchesKeys(press({ key: 'k', code: 'KeyK' }), 'Ctrl+K')).toBe(false);
  });
});

test('digits go by what they write or by their position, also where they take Shift', () => {
  expect(matchesKeys(press({ key: '&', code: 'Digit1', ctrlKey: true }), 'Ctrl+1')).toBe(true);
  expect(matchesKeys(press({ key: '1', code: 'Numpad1' }), '1')).toBe(true);
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
  [{ key: 'AltGraph', code: 'AltRight' }, null],
  [{ key: 'CapsLock', code: 'CapsLock' }, null],
  [{ key: 'Dead', code: 'Equal' }, null],
  [{ key: 'Dead', code: 'KeyN', altKey: true }, 'Alt+N'],
])('pressed keys are written as actions write theirs', (event, keys) => {
  expect(keysOfEvent(press(event))).toBe(keys);
  if (keys !== null) expect(matchesKeys(press(event), keys)).toBe(true);
});
