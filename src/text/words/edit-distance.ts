/** Levenshtein distance: how many letters (UTF-16) to insert, delete or change to turn `a` into `b`; `most + 1` where it is more than `most`. */
export function editDistance(a: string, b: string, most = 99): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = i - 1;
    let left = i;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] as number;
      left = Math.min(above + 1, left + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1));
      row[j] = left;
      diagonal = above;
      if (left < least) least = left;
    }
    if (least > most) return most + 1;
  }
  return row[b.length] as number;
}
