/** Keys pressed while a list is being asked for, or asked again, are meant for what it will show: they wait for it, and act in their order once it is drawn. */
import { isTyping } from '../focus.ts';
import { enterTypedAhead, typeAhead } from '../typing/typed-ahead.ts';

const BUSY = [
  'main [data-awaits-list]',
  ...['listbox', 'tree', 'grid', 'treegrid'].map((role) => `main [role="${role}"][aria-busy="true"]`),
].join();
/** What comes later would surprise. */
const MOST_MS = 2_000;

/** What a key is for: a change of the current row, else the rows of the place, what is the same in every place, or none of these: such a key is the browser's, and never waits. */
type Purpose = 'changes' | 'rows' | 'everywhere' | null;

interface Held {
  readonly event: KeyboardEvent;
  /** The row that a change is meant for; null: it is no change. */
  readonly meant: string | null;
}

const held: Held[] = [];
let isActing = false;
let giveUp: ReturnType<typeof setTimeout> | undefined;

const isBusy = () => document.querySelector(BUSY) !== null;
/** As it is read; empty while nothing is drawn. */
const currentRow = () =>
  Array.from(document.querySelectorAll('main [data-active]'), ({ textContent }) => textContent).join('\n');
const isAsked = () => document.querySelector('dialog[open]') !== null;

function forget(): void {
  held.length = 0;
  clearTimeout(giveUp);
}

/** Called with every key that is not for what has the focus itself. */
export function holdWhileBusy(event: KeyboardEvent, purposeOf: (event: KeyboardEvent) => Purpose): void {
  if (isActing || event.isComposing || isTyping(event.target) || isAsked()) return;
  if (event.key === 'Escape' || event.key === 'Tab') forget();
  else if (held.length > 0 || isBusy()) holdIfMeant(event, purposeOf(event));
}

function holdIfMeant(event: KeyboardEvent, purpose: Purpose): void {
  if (purpose === null || (held.length === 0 && purpose === 'everywhere')) return;
  hold(event, purpose === 'changes' ? rowMeant() : null);
}

/** Behind a key that moves, a change is for the row that this one leads to, if there are rows to be seen. */
function rowMeant(): string | null {
  const row = currentRow();
  return row !== '' && held.some(({ meant }) => meant === null) ? null : row;
}

function hold(event: KeyboardEvent, meant: string | null): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  // Held down, it would go further than one who sees nothing move can mean.
  if (event.repeat) return;
  if (held.length === 0) {
    giveUp = setTimeout(forget, MOST_MS);
    whenDrawn(actInOrder);
  }
  held.push({ event, meant });
}

function whenDrawn(then: () => void): void {
  const observer = new MutationObserver(() => {
    if (held.length > 0 && isBusy()) return;
    observer.disconnect();
    then();
  });
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });
}

/** One after the other, as each may lead elsewhere or ask again. */
function actInOrder(): void {
  const [next] = held;
  if (next === undefined) clearTimeout(giveUp);
  else if (isBusy()) whenDrawn(actInOrder);
  else {
    held.shift();
    if (isOnWhatWasMeant(next)) act(next.event);
    // With Alt one leaves, and where it leads is not drawn yet.
    if (next.event.altKey) forget();
    setTimeout(actInOrder);
  }
}

/** Nothing is deleted or changed that was not there to be seen. */
const isOnWhatWasMeant = ({ meant }: Held) => meant === null || (meant !== '' && meant === currentRow());

/** Lets a key act where the focus is by now. Into a dialog it only types: what a dialog asks is answered by one who sees it. A text that is written would take it for an edit. */
function act(event: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  if (target instanceof HTMLElement && target.isContentEditable) return;
  if (isTyping(target)) {
    typeAhead(event);
    enterTypedAhead();
  }
  if (isAsked()) return;
  isActing = true;
  target.dispatchEvent(new KeyboardEvent('keydown', event));
  isActing = false;
}

/** Whoever takes the mouse means what is there, and what was meant for a list is not for what the browser goes back to. */
for (const name of ['pointerdown', 'popstate']) addEventListener(name, forget, { capture: true });
