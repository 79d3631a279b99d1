/** The reading size, kept on this machine. */
import { useRead } from '../data/use-read.ts';
import { sayProblem } from '../notices.ts';
import { useServices } from '../services.ts';
import { type Appearance, PLAIN_APPEARANCE, showAppearance } from './theme.ts';

export const LEAST_READ_PX = 15;
export const MOST_READ_PX = 24;
export const PLAIN_READ_PX = 18;

export function useAppearance(): [Appearance, (part: Partial<Appearance>) => void] {
  const { client } = useServices();
  const { data } = useRead('preference.get', {});
  const appearance = { ...PLAIN_APPEARANCE, ...(data?.preferences.appearance as Partial<Appearance> | undefined) };
  const change = (part: Partial<Appearance>) => {
    const next = { ...appearance, ...part };
    showAppearance(next);
    client.call('preference.set', { preferences: { appearance: next } }).catch(sayProblem);
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
