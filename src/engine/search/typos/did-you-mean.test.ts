import { expect, test, vi } from 'vitest';
import { connect } from '../../store/connection.ts';
import { newStore } from '../../store/testing/new-store.ts';
import { viewArchive } from '../archive-view.ts';
import { createTypoHelp } from './did-you-mean.ts';

test('an archive that cannot be read, or not any more, does not end the program while the vocabulary is prepared', () => {
  vi.useFakeTimers();
  const db = connect(newStore().path, { readOnly: true });
  const help = createTypoHelp(viewArchive(db));
  help.prepare();
  db.close();
  expect(() => vi.runAllTimers()).not.toThrow();
  expect(() => help.prepare()).not.toThrow();
  vi.useRealTimers();
});
