import type { EngineEvent } from '../../contract/events.ts';
import type { Context } from '../context.ts';

type LongWork = Extract<EngineEvent, { name: 'workProgressed' }>['work'];

const TELL_EACH_MS = 100;
const WHOLE = 1_000;

/** Tells listeners how far a long work is, out of one, and not more often than an eye can follow. */
export function tellOf(context: Context, work: LongWork): (share: number) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (share) => {
    if (performance.now() - toldAt < TELL_EACH_MS) return;
    toldAt = performance.now();
    context.emit({ name: 'workProgressed', work, done: Math.floor(share * WHOLE), expected: WHOLE });
  };
}
