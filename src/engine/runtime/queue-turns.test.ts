import { expect, onTestFinished, test, vi } from 'vitest';
import { newStore } from '../store/testing/new-store.ts';
import { QueueTurns } from './queue-turns.ts';

function queuesOfOneArchive(run: () => void, emit = () => {}, log = () => {}) {
  const options = {
    db: newStore().db,
    pathToRead: () => '',
    workerUrl: new URL('file:'),
    log,
    emit,
  };
  return [new QueueTurns(options, ['archive', 'index'], () => {}), new QueueTurns(options, ['archive'], run)] as const;
}

const failure = (code: string) => Object.assign(new Error(code), { code });

test('damage that one queue met stops the others of the archive, and no one is kept waiting', async () => {
  let runs = 0;
  const [one, other] = queuesOfOneArchive(() => runs++);
  const released = other.untilReleased();
  one.failed('It could not be written.', failure('SQLITE_CORRUPT'));
  await released;
  await other.untilReleased();
  expect([runs, other.isDamaged]).toEqual([0, true]);
});

test('damage of the index stops only the queue that writes it', async () => {
  const ran = Promise.withResolvers<void>();
  const [index, other] = queuesOfOneArchive(ran.resolve);
  index.failed('It could not be written.', failure('SQLITE_CORRUPT_VTAB'));
  other.nudge();
  await ran.promise;
  expect([index.isDamaged, other.isDamaged]).toEqual([true, false]);
});

test.each(['SQLITE_IOERR_READ', 'SQLITE_BUSY', 'SQLITE_FULL'])('what may pass, such as %s, is no damage', (code) => {
  const [one] = queuesOfOneArchive(() => {});
  one.failed('It could not be written.', failure(code));
  expect(one.isDamaged).toBe(false);
  one.close();
});

test('what fails several times in a row is told as stalled until it succeeds', () => {
  let told = 0;
  const [queue] = queuesOfOneArchive(
    () => {},
    () => told++,
  );
  const full = failure('SQLITE_FULL');
  for (let times = 1; times <= 4; times++) queue.failed('It could not be written.', full);
  expect([queue.stalledBy, told]).toEqual([null, 0]);
  for (let times = 5; times <= 7; times++) queue.failed('It could not be written.', full);
  expect([queue.stalledBy, told]).toEqual([full, 1]);
  queue.succeeded();
  queue.succeeded();
  expect([queue.stalledBy, told]).toEqual([null, 2]);
  queue.close();
});

test('on a full disk it is tried again within seconds, however long that was full, and said in the log a few times only', () => {
  const waited: number[] = [];
  onTestFinished(() => void vi.unstubAllGlobals());
  const later = setTimeout;
  vi.stubGlobal('setTimeout', (then: () => void, ms: number) => {
    waited.push(ms);
    return later(then, ms);
  });
  let logged = 0;
  const [queue] = queuesOfOneArchive(
    () => {},
    () => {},
    () => logged++,
  );
  for (const code of ['SQLITE_FULL', 'SQLITE_IOERR_READ'])
    for (let times = 1; times <= 20; times++) queue.failed('It could not be written.', failure(code));
  expect([waited[0], waited[19], waited.at(-1), logged]).toEqual([200, 5_000, 60_000, 5]);
  queue.close();
});
