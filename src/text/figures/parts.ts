// What is known about a figure before its bound and what it counts are read.
import type { Figure } from './figure.ts';
import type { NumberRun } from './numbers/number-run.ts';

export type Parts = Pick<
  Figure,
  'from' | 'to' | 'numberFrom' | 'numberTo' | 'value' | 'other' | 'kind' | 'unit' | 'weak'
> &
  Partial<Pick<Figure, 'low' | 'high' | 'vague'>>;

export function plainParts(run: NumberRun): Omit<Parts, 'kind' | 'unit'> {
  return {
    from: run.from,
    to: run.to,
    numberFrom: run.from,
    numberTo: run.to,
    value: run.value,
    other: run.value,
    weak: run.weak || (run.ordinal && run.value === 1),
  };
}
