import { useEffect } from 'react';
import { useLatest } from '../../use-latest.ts';

/** Calls back when the pointer goes down anywhere else. */
export function usePressOutside(isInside: (target: Node) => boolean, onOutside: () => void): void {
  const latest = useLatest({ isInside, onOutside });
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!latest.current.isInside(target as Node)) latest.current.onOutside();
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => document.removeEventListener('pointerdown', onPointerDown, true);
  }, [latest]);
}
