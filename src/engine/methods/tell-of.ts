import type { EngineEvent } from '../../contract/events.ts';
import type { Context } from '../context.ts';

type LongWork = Extract<EngineEvent, { name: 'workProgressed' }>['work'];

const TELL_EACH_MS = 100;
const WHOLE = 1_000;

/** Tells listeners how far a long work is, out of one, and not more often than an eye can follow. */
export function tellOf(context: Context, work: LongWork): (share: number) => void {
  const tell = tellCountOf(context, work);
  return (share) => tell(Math.floor(share * WHOLE), WHOLE);
}

/** The same for work that is counted. */
export function tellCountOf(context: Context, work: LongWork): (done: number, expected: number) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (done, expected) => {
    if (performance.now() - toldAt < TELL_EACH_MS) return;
    toldAt = performance.now();
    context.emit({ name: 'workProgressed', work, done, expected });
  };
}
