/** The reading size, kept on this machine. */
import { usePreference } from '../data/use-preference.ts';
import { type Appearance, PLAIN_APPEARANCE, showAppearance } from './theme.ts';

export const LEAST_READ_PX = 15;
export const MOST_READ_PX = 24;
export const PLAIN_READ_PX = 18;

export function useAppearance(): [Appearance, (part: Partial<Appearance>) => void] {
  const [kept, keep] = usePreference<Partial<Appearance>>('appearance');
  const appearance = { ...PLAIN_APPEARANCE, ...kept };
  const change = (part: Partial<Appearance>) => {
    const next = { ...appearance, ...part };
    showAppearance(next);
    keep(next);
  };
  return [appearance, change];
}

export function useReadSize() {
  const [appearance, change] = useAppearance();
  const px = appearance.readPx ?? PLAIN_READ_PX;
  return {
    px,
    canGrow: px < MOST_READ_PX,
    canShrink: px > LEAST_READ_PX,
    step: (by: 1 | -1) => change({ readPx: Math.min(Math.max(px + by, LEAST_READ_PX), MOST_READ_PX) }),
    reset: () => change({ readPx: null }),
  };
}
