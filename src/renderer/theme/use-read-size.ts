/** The reading size, stored on this machine. */
import { usePreference } from '../data/use-preference.ts';
import { type Appearance, PLAIN_APPEARANCE, showAppearance } from './theme.ts';

const LEAST_READ_PX = 15;
const MOST_READ_PX = 24;
const PLAIN_READ_PX = 18;

type Change = (part: Partial<Appearance> | ((now: Appearance) => Partial<Appearance>)) => void;

export function useAppearance(): [Appearance, Change] {
  const [kept, keep] = usePreference<Partial<Appearance>>('appearance');
  const change: Change = (part) =>
    keep((before) => {
      const now = { ...PLAIN_APPEARANCE, ...before };
      const next = { ...now, ...(typeof part === 'function' ? part(now) : part) };
      showAppearance(next);
      return next;
    });
  return [{ ...PLAIN_APPEARANCE, ...kept }, change];
}

export function useReadSize() {
  const [appearance, change] = useAppearance();
  const px = appearance.readPx ?? PLAIN_READ_PX;
  return {
    px,
    canGrow: px < MOST_READ_PX,
    canShrink: px > LEAST_READ_PX,
    step: (by: 1 | -1) =>
      change(({ readPx }) => ({
        readPx: Math.min(Math.max((readPx ?? PLAIN_READ_PX) + by, LEAST_READ_PX), MOST_READ_PX),
      })),
    reset: () => change({ readPx: null }),
  };
}
