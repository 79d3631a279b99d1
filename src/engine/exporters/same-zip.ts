import { type Zippable, zipSync } from 'fflate';

/** Times in a ZIP have no zone and begin in 1980. Every entry gets the same local time, so the zone of this machine does not matter. */
const ENTRY_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** Returns a ZIP. The same entries in the same order give the same bytes, on every host and at any time. */
export function sameZip(entries: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const zip: Zippable = {};
  for (const [name, bytes] of entries) zip[name] = [bytes, { mtime: ENTRY_TIME, level: 6 }];
  return zipSync(zip);
}
