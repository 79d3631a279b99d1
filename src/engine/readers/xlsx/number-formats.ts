/** Numbers in a spreadsheet as dates and times, if their format says so. */

/** Excel's built-in date formats, by ID (ECMA-376, 18.8.30; 27–36 and 50–58 are East Asian). */
const BUILT_IN: readonly (readonly [from: number, to: number, format: string])[] = [
  [14, 17, 'yyyy-mm-dd'],
  [18, 21, 'hh:mm'],
  [22, 22, 'yyyy-mm-dd hh:mm'],
  [27, 31, 'yyyy-mm-dd'],
  [32, 35, 'hh:mm'],
  [36, 36, 'yyyy-mm-dd'],
  [45, 47, 'hh:mm'],
  [50, 58, 'yyyy-mm-dd'],
];

export function builtInFormat(id: number): string {
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? '';
}

const DAY_MS = 86_400_000;
/** Day 0 is 30 December 1899 for all days after February 1900, which Excel takes for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** ISO if the format is a date or time format, otherwise as written. */
export function shownNumber(written: string, format: string, is1904: boolean): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  const value = Number(written);
  const hasDay = /[dy]|m(?!.*[hs:])/i.test(bare) && !/general|[0#?]/i.test(bare);
  const hasTime = /[hs]/i.test(bare) && !/general|[#?]/i.test(bare);
  if ((!hasDay && !hasTime) || written.trim() === '' || !Number.isFinite(value) || value < 0 || value > 2_958_466)
    return written;
  const iso = new Date((is1904 ? EPOCH_1904 : EPOCH) + Math.round(value * 86_400) * 1000);
  if (Number.isNaN(iso.getTime())) return written;
  const [day = '', time = ''] = iso.toISOString().split('T');
  const clock = time.slice(0, time.startsWith('00', 6) ? 5 : 8);
  if (!hasDay || value < 1) return clock;
  return hasTime && iso.getTime() % DAY_MS !== 0 ? `${day} ${clock}` : day;
}
