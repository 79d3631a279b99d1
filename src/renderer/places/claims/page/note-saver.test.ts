import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNoteSaver } from './note-saver.ts';

/** A note in the archive that another window may change. */
let archived: string;
let saved: string[];
/** What keeps it from being saved. */
let hindrance: string | null;

beforeEach(() => {
  vi.useFakeTimers();
  archived = 'As found.';
  saved = [];
  hindrance = null;
});
afterEach(() => vi.useRealTimers());

function opened() {
  return createNoteSaver(archived, async (note, over) => {
    if (hindrance !== null) throw new Error(hindrance);
    if (archived !== over) return archived;
    archived = note;
    saved.push(note);
    return note;
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
    await note.flush();
    expect(note.state.get()).toEqual({ words: 'Mine.', theirs: 'Theirs.', problem: expect.stringContaining('Choose') });
    await note.flush();
    expect(archived).toBe('Theirs.');
    note.answer(answer);
    await vi.advanceTimersByTimeAsync(0);
    expect(note.state.get()).toEqual({ words: kept, theirs: null, problem: null });
    expect(archived).toBe(kept);
  }
});

test('when its field is left, both are kept, whether the clash is known already or not', async () => {
  for (const isKnown of [true, false]) {
    archived = 'As found.';
    const note = opened();
    note.type('Mine.');
    archived = 'Theirs.';
    if (isKnown) await note.flush();
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
  const kept = note.flush();
  note.type('Two.');
  await kept;
  expect(saved).toEqual(['One.', 'Two.']);
});

test('what is typed while a save meets the words of another window is kept too, though its field is left', async () => {
  const note = opened();
  note.type('One.');
  archived = 'Theirs.';
  const kept = note.flush();
  note.type('One. Two.');
  note.leave();
  archived = 'Theirs, again.';
  await kept;
  expect(archived).toBe('Theirs, again.\n\nTheirs.\n\nOne. Two.');
});

test('what could not be saved is saved by itself once it can be, and why it is not is said until then', async () => {
  const note = opened();
  hindrance = 'No room left.';
  note.type('As heard.');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(note.state.get()).toMatchObject({ words: 'As heard.', problem: expect.stringMatching(/^No room left\. /) });
  note.standsOn('As found.');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(note.state.get().words).toBe('As heard.');
  hindrance = null;
  await vi.advanceTimersByTimeAsync(10_000);
  expect([archived, note.state.get().problem]).toEqual(['As heard.', null]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saved).toEqual(['As heard.']);
});

test('typed back to what the archive has, there is nothing left to save', async () => {
  const note = opened();
  hindrance = 'No room left.';
  note.type('As heard.');
  await note.flush();
  note.type('As found.');
  await note.flush();
  expect(note.state.get().problem).toBeNull();
});

test('that was saved though the answer was lost, it meets no words but its own', async () => {
  const note = opened();
  hindrance = 'The engine is not responding.';
  note.type('As heard.');
  await note.flush();
  hindrance = null;
  archived = 'As heard.';
  note.leave();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(archived).toBe('As heard.');
  expect(note.state.get()).toEqual({ words: 'As heard.', theirs: null, problem: null });
});

test('is not saved in another archive', async () => {
  for (const isBeingSaved of [true, false]) {
    archived = 'As found.';
    const note = opened();
    note.type('As heard.');
    const kept = isBeingSaved ? note.flush() : undefined;
    note.type('As heard by two.');
    note.drop();
    await kept;
    archived = 'As found.';
    note.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(archived).toBe('As found.');
  }
});
