/** Aggregating services append the source to the title: "Pier to close - Harbour Daily". */
export function titleWithoutSource(title: string | null, source: string | null): string | null {
  if (title === null || source === null || source === '' || !title.endsWith(source)) return title;
  const before = title.slice(0, -source.length);
  const plain = before.replace(/(?<!\s)\s+[-–—|]\s+$/u, '');
  return plain !== before && plain.length >= 12 ? plain : title;
}
