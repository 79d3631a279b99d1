// Runs of Han or Kana, which put no space between words: searched by pairs of neighbouring characters.

/** The characters of a run of Han or Kana, each with its marks. */
export function cjkCharacters(run: string): string[] {
  return run.match(/[^\p{M}]\p{M}*/gu) ?? [];
}

export const bareCharacter = (character: string): string =>
  character.length === 1 ? character : character.replace(/\p{M}+/gu, '');

/** Pairs of neighbours; a single character stays alone. `at` are the pair's UTF-16 bounds within the run. */
export function eachBigram(run: string, onBigram: (bigram: string, from: number, to: number) => void): void {
  const characters = cjkCharacters(run);
  const bare = characters.map(bareCharacter);
  if (characters.length === 1) onBigram(bare[0] as string, 0, run.length);
  let from = 0;
  for (let index = 0; index + 1 < characters.length; index++) {
    const [first, second] = [characters[index] as string, characters[index + 1] as string];
    onBigram((bare[index] as string) + (bare[index + 1] as string), from, from + first.length + second.length);
    from += first.length;
  }
}

/** Without the last character alone, "第3回" would not be found in "の第3回", which has the pair "の第" before its number. */
export function eachIndexed(run: string, onToken: (token: string, from: number, to: number) => void): void {
  eachBigram(run, onToken);
  const last = cjkCharacters(run).at(-1) as string;
  if (last.length < run.length) onToken(bareCharacter(last), run.length - last.length, run.length);
}
