/** 1601-01-01 in Unix milliseconds. */
const EPOCH_1601 = -11_644_473_600_000;

/** A Windows time: tenths of a microsecond since 1601, in UTC. Null for none. */
export function fileTime(ticks: bigint): Date | null {
  const time = new Date(Number(ticks / 10_000n) + EPOCH_1601);
  return ticks === 0n || Number.isNaN(time.getTime()) ? null : time;
}
