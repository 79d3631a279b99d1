/** A field that takes only so many letters cuts off what is pasted beyond them, and says nothing. */
import { sayProblem } from '../notices.ts';
import { counted, countWords } from '../parts/words.ts';
import { isField } from './unconfirmed-words.ts';

export function sayWhatIsCutOff(): void {
  document.addEventListener('beforeinput', (event) => {
    const field = event.target;
    if (!isField(field) || field.maxLength < 0 || !/^insertFrom(?:Paste|Drop)$/.test(event.inputType)) return;
    const given = (event.data ?? event.dataTransfer?.getData('text/plain') ?? '').replaceAll('\r\n', '\n');
    const replaced = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
    const over = field.value.length - replaced + given.length - field.maxLength;
    if (over <= 0) return;
    const left = counted(Math.min(over, given.length), 'letter', 'letters');
    sayProblem(
      new Error(
        `Only ${countWords(field.maxLength)} letters fit here: the last ${left} of what you pasted were left out.`,
      ),
    );
  });
}
