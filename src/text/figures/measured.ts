// A number with its unit: "minus 12 degrees", "two hours and forty minutes", "an hour and a half".
import { fractionAfter } from './numbers/fractions.ts';
import type { NumberRun } from './numbers/number-run.ts';
import type { Unit } from './units/unit.ts';
import { unitAfter, unitBefore } from './units/units.ts';

interface Measured {
  readonly from: number;
  readonly to: number;
  /** Where the last number ends: the minutes after the hours, if there are any. */
  readonly numberTo: number;
  readonly value: number;
  readonly other: number;
  readonly weak: boolean;
  readonly unit: Unit;
}

type UnitPlace = NonNullable<ReturnType<typeof unitAfter>>;

/** The number of `run` with the unit around it, or null without one; `next` may be the minutes after its hours. */
export function measure(text: string, run: NumberRun, next: NumberRun | undefined, language: string): Measured | null {
  const before = unitBefore(text, run.from);
  if (before) return { ...plain(run), from: before.from, unit: before.unit };
  const after = unitAfter(text, run.to) ?? (MORE_IN_HAN.test(text.charAt(run.to)) ? unitAfter(text, run.to + 1) : null);
  if (!after) return null;
  const half = fractionAfter(text, after.to, language);
  if (half) {
    const value = run.value + half.value;
    return { ...plain(run), to: half.to, value, other: value, weak: false, unit: after.unit };
  }
  return (
    signed(text, run, after) ?? compound(text, run, after, next) ?? { ...plain(run), to: after.to, unit: after.unit }
  );
}

const plain = ({ from, to, value, weak }: NumberRun) => ({ from, to, numberTo: to, value, other: value, weak });

/** 20多天: the bound is between number and unit. */
const MORE_IN_HAN = /[多余餘]/u;

const MINUS = /(?:(?<!\p{L})(?:minus|мінус|минус|moins|menos|ناقص)\s|零下)$/iu;
const MINUS_SIGN = /(?<![^\s(])[-−–]$/u;
const BELOW_ZERO =
  /^ (?:below (?:zero|freezing)|of frost|морозу|мороза|нижче нуля|ниже нуля|unter (?:Null|dem Gefrierpunkt)|(?:au-dessous de|sous) zéro|bajo cero|تحت الصفر)/iu;

/** "minus 12 degrees", "-14°C", "30 градусов мороза" */
function signed(text: string, run: NumberRun, after: UnitPlace): Measured | null {
  const before = text.slice(Math.max(0, run.from - 8), run.from);
  const isCold = after.unit.dimension === 'temperature';
  const sign = isCold || after.unit.dimension === 'share' ? MINUS.exec(before) : null;
  const mark = sign ?? (isCold ? MINUS_SIGN.exec(before) : null);
  const below = isCold && !mark ? BELOW_ZERO.exec(text.slice(after.to, after.to + 24)) : null;
  if (!mark && !below) return null;
  return {
    ...plain(run),
    from: run.from - (mark?.[0].length ?? 0),
    to: after.to + (below?.[0].length ?? 0),
    value: -run.value,
    other: -run.value,
    unit: after.unit,
  };
}

const COMPOUND: ReadonlySet<Unit['dimension']> = new Set(['time', 'length', 'mass']);
const AND = /^\s?(?:(?:and|und|et|y|і|й|та|и)\s|و|零|又)?$/iu;

/** "two hours and forty minutes" in the smaller unit: 160 minutes. */
function compound(text: string, run: NumberRun, after: UnitPlace, next: NumberRun | undefined): Measured | null {
  if (!next || !COMPOUND.has(after.unit.dimension) || !AND.test(text.slice(after.to, next.from))) return null;
  const smaller = unitAfter(text, next.to);
  if (smaller?.unit.dimension !== after.unit.dimension || run.ordinal || next.ordinal) return null;
  const ratio = after.unit.factor / smaller.unit.factor;
  if (next.value >= ratio || !Number.isInteger(run.value)) return null;
  const value = Math.round(run.value * ratio) + next.value;
  return { ...plain(run), to: smaller.to, numberTo: next.to, value, other: value, weak: false, unit: smaller.unit };
}
