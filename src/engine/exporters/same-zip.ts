import { type Zippable, zipSync } from 'fflate';

/** A zip's clock has no zone and begins in 1980: every entry gets the same moment, whatever zone this machine is in. */
const ENTRY_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** The same entries in the same order give the same bytes, on every host and at every time. */
export function sameZip(entries: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const zip: Zippable = {};
  for (const [name, bytes] of entries) zip[name] = [bytes, { mtime: ENTRY_TIME, level: 6 }];
  return zipSync(zip);
}
