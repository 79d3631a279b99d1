import { useEffect, useState } from 'react';
import type { ActionContext } from '../actions/action.ts';
import { importProgress } from '../data/import-progress.ts';
import { goToPlace } from '../history.ts';
import { Icon } from '../parts/Icon.tsx';
import { Spacer } from '../parts/layout/Panes.tsx';
import { digitOf, PLACE_NAMES, PLACES, type Place } from '../places.ts';
import { useStore } from '../store.ts';
import styles from './Rail.module.css';

/** Held with the digits. */
const DIGIT_KEYS = { serve: ['Alt'], electron: ['Control', 'Meta'] };
const HELD_MS = 400;

export function Rail({ context }: { context: ActionContext }) {
  const digitsShown = useHeld(DIGIT_KEYS[context.shell.kind]);
  const isImporting = useStore(importProgress).size > 0;
  const link = (place: Place) => {
    const on = context.location.place === place;
    const digit = digitOf(place);
    return (
      <button
        key={place}
        type="button"
        title={PLACE_NAMES[place]}
        aria-label={place === 'imports' && isImporting ? 'Imports, running' : PLACE_NAMES[place]}
        aria-current={on ? 'page' : undefined}
        className={on ? `${styles.place} ${styles.on}` : styles.place}
        onClick={() => goToPlace(place)}
      >
        <Icon name={place} />
        <span className={styles.name}>{PLACE_NAMES[place]}</span>
        {place === 'imports' && isImporting && <em className={styles.dot} />}
        {digitsShown && digit !== null && <kbd className={styles.digit}>{digit}</kbd>}
      </button>
    );
  };
  return (
    <nav className={styles.rail} aria-label="Places" data-pane="rail" tabIndex={-1}>
      {PLACES.filter((place) => place !== 'settings').map(link)}
      <Spacer />
      {link('settings')}
    </nav>
  );
}

/** @param keys the same array at each render */
function useHeld(keys: readonly string[]): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const down = (event: KeyboardEvent) => {
      clearTimeout(timer);
      if (keys.includes(event.key)) timer = setTimeout(() => setHeld(true), HELD_MS);
      else setHeld(false);
    };
    const up = () => {
      clearTimeout(timer);
      setHeld(false);
    };
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    window.addEventListener('blur', up);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
      window.removeEventListener('blur', up);
    };
  }, [keys]);
  return held;
}
