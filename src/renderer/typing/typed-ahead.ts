/** Letters typed between the key that opens a dialog and its field: they are meant for that field. */
import { overlay } from '../window-state.ts';

let letters = '';
overlay.subscribe(() => {
  letters = '';
});

export function typeAhead(event: KeyboardEvent): void {
  // A letter that repeats is the key that asked for the dialog, still held down.
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Backspace') letters = letters.slice(0, -1);
  else if (event.key.length === 1) letters += event.key;
}

/** Types them where the focus is now, if that is a text field. */
export function enterTypedAhead(): void {
  const words = letters;
  letters = '';
  const field = document.activeElement;
  if (words === '' || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  if (field.selectionStart === null || field.selectionEnd === null) return;
  field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true }));
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
