// Whether two figures can both be true.
import type { Figure } from './figure.ts';

/** Two counts of one thing. Rounding, bounds and converted units are compatible. */
export function figuresMeet(a: Figure, b: Figure): 'same' | 'compatible' | 'differ' {
  if (a.kind === 'score' && b.kind === 'score') return a.value === b.value && a.other === b.other ? 'same' : 'differ';
  const converted = a.unit && b.unit && a.unit.id !== b.unit.id;
  // Currencies are never converted.
  if (converted && a.unit.dimension === 'money') return 'compatible';
  const inBase = (value: number, { unit }: Figure): number =>
    converted && unit ? value * unit.factor + (unit.zero ?? 0) : value;
  const [lowA, highA, lowB, highB] = [inBase(a.low, a), inBase(a.high, a), inBase(b.low, b), inBase(b.high, b)];
  if (!converted && a.value === b.value && a.other === b.other) return a.bound === b.bound ? 'same' : 'compatible';
  // "about 1,200" is not "about 1,500": a margin of both would count twice.
  const areRough = !converted && a.bound === 'about' && b.bound === 'about';
  if (areRough && (a.value < lowB || a.value > highB) && (b.value < lowA || b.value > highA)) return 'differ';
  const slack = (high: number): number => (converted ? Math.abs(high) * 0.1 : 0);
  if (lowA <= highB + slack(highB) && lowB <= highA + slack(highA)) return 'compatible';
  return rounds(a, b) || rounds(b, a) ? 'compatible' : 'differ';
}

/** The same number, or one is the other rounded. */
export function isOneFigure(a: Figure, b: Figure): boolean {
  return (a.value === b.value && a.unit?.id === b.unit?.id) || rounds(a, b) || rounds(b, a);
}

/** 71,800 may be rounded to "72,000" and 27,871,450 to "27 million"; small numbers are taken literally. */
function rounds(rough: Figure, fine: Figure): boolean {
  if (rough.value < 1000 || rough.unit?.id !== fine.unit?.id) return false;
  const digits = String(Math.round(rough.value)).replace(/0+$/u, '').length;
  if (digits > 3 || (digits < 2 && !rough.spelled)) return false;
  if (fine.value === rough.value) return false;
  const unit = 10 ** (Math.floor(Math.log10(fine.value)) + 1 - digits);
  const isCutOff = digits > 1 && Math.floor(fine.value / unit) * unit === rough.value;
  return isCutOff || Number(fine.value.toPrecision(digits)) === rough.value;
}
