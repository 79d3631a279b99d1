// How tables of numbers in words are written.

export interface NumberWord {
  readonly kind: 'unit' | 'scale' | 'ordinal';
  readonly value: number;
}

export type NumberWords = ReadonlyArray<readonly [RegExp, NumberWord['kind'], number]>;

/** Entries of "pattern=value", separated by white space. */
export const plain = (kind: NumberWord['kind'], list: string): NumberWords =>
  list
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [pattern = '', value = ''] = entry.split('=');
      return [new RegExp(`^(?:${pattern})$`, 'u'), kind, Number(value)] as const;
    });
