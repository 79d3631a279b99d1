import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNoteSaver } from './note-saver.ts';

/** A note in the archive that another window may change. */
let archived: string;
let saved: string[];

beforeEach(() => {
  vi.useFakeTimers();
  archived = 'As found.';
  saved = [];
});
afterEach(() => vi.useRealTimers());

function opened() {
  return createNoteSaver(archived, async (note, over) => {
    if (archived !== over) return { theirs: archived };
    archived = note;
    saved.push(note);
    return 'saved';
  });
}

test('is saved once typing pauses', async () => {
  const note = opened();
  note.type('As h');
  note.type('As heard.');
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(saved).toEqual(['As heard.']);
});

test('is never saved over what another window wrote: the analyst chooses', async () => {
  for (const [answer, kept] of [
    ['mine', 'Mine.'],
    ['theirs', 'Theirs.'],
    ['both', 'Theirs.\n\nMine.'],
  ] as const) {
    archived = 'As found.';
    const note = opened();
    note.type('Mine.');
    archived = 'Theirs.';
    await note.keep();
    expect(note.state.get()).toEqual({ words: 'Mine.', theirs: 'Theirs.' });
    await note.keep();
    expect(archived).toBe('Theirs.');
    note.answer(answer);
    await vi.advanceTimersByTimeAsync(0);
    expect(note.state.get()).toEqual({ words: kept, theirs: null });
    expect(archived).toBe(kept);
  }
});

test('when its field is left, both are kept, whether the clash is known already or not', async () => {
  for (const isKnown of [true, false]) {
    archived = 'As found.';
    const note = opened();
    note.type('Mine.');
    archived = 'Theirs.';
    if (isKnown) await note.keep();
    note.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(archived).toBe('Theirs.\n\nMine.');
  }
});

test('shows what the archive has, but not over what is being typed', () => {
  const note = opened();
  note.standsOn('Theirs.');
  expect(note.state.get().words).toBe('Theirs.');
  note.type('Theirs. And mine.');
  note.standsOn('Theirs again.');
  expect(note.state.get().words).toBe('Theirs. And mine.');
});

test('what is typed while it is saved is saved afterwards', async () => {
  const note = opened();
  note.type('One.');
  const kept = note.keep();
  note.type('Two.');
  await kept;
  expect(saved).toEqual(['One.', 'Two.']);
});

test('what is typed while a save meets the words of another window is kept too, though its field is left', async () => {
  const note = opened();
  note.type('One.');
  archived = 'Theirs.';
  const kept = note.keep();
  note.type('One. Two.');
  note.leave();
  archived = 'Theirs, again.';
  await kept;
  expect(archived).toBe('Theirs, again.\n\nTheirs.\n\nOne. Two.');
});
