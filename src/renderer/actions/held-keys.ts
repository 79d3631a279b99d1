/** Keys pressed while a list is being asked again are meant for what it will show: they wait for it, and act in their order once it is drawn. */
import { isTyping } from '../focus.ts';
import { enterTypedAhead, typeAhead } from '../typed-ahead.ts';

const BUSY = ['listbox', 'tree', 'grid', 'treegrid'].map((role) => `main [role="${role}"][aria-busy="true"]`).join();
const PASSING = new Set(['Escape', 'Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph']);
/** What comes later would surprise. */
const MOST_MS = 2_000;

const held: KeyboardEvent[] = [];
let isActing = false;
let giveUp: ReturnType<typeof setTimeout> | undefined;

const isBusy = () => document.querySelector(BUSY) !== null;

function forget(): void {
  held.length = 0;
  clearTimeout(giveUp);
}

/** Called with every key that is not for what has the focus itself. */
export function holdWhileBusy(event: KeyboardEvent): void {
  if (isActing || event.isComposing || isTyping(event.target) || document.querySelector('dialog[open]')) return;
  if (event.key === 'Escape') forget();
  if (PASSING.has(event.key)) return;
  if (held.length === 0) {
    // With Alt one leaves, whatever the list will show.
    if (event.altKey || !isBusy()) return;
    giveUp = setTimeout(forget, MOST_MS);
    whenDrawn(actInOrder);
  }
  held.push(event);
  event.preventDefault();
  event.stopImmediatePropagation();
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
  const [event] = held;
  if (event === undefined) clearTimeout(giveUp);
  else if (isBusy()) whenDrawn(actInOrder);
  else {
    held.shift();
    act(event);
    setTimeout(actInOrder);
  }
}

/** Lets a key act where the focus is by now. */
function act(event: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  if (isTyping(target)) {
    typeAhead(event);
    enterTypedAhead();
  }
  isActing = true;
  target.dispatchEvent(new KeyboardEvent('keydown', event));
  isActing = false;
}

/** Whoever takes the mouse means what is there. */
addEventListener('pointerdown', forget, { capture: true });
