import { useEffect, useState } from 'react';
import { workProgress } from '../../data/import-progress.ts';
import { useStore } from '../../store.ts';
import { Button } from '../controls/Button.tsx';
import { counted, countWords } from '../words.ts';
import { Progress } from './Progress.tsx';
import styles from './Working.module.css';

/** Shorter work is over before a bar could be read. */
const SHOWN_AFTER_MS = 600;

interface WorkingProps {
  label: string;
  /** The work whose progress the engine tells of; otherwise only that it goes on is known. */
  work?: 'backup' | 'check' | 'deletion' | 'verification';
  onStop: () => void;
}

/** Work that takes a while: how far it is, and a way to stop it. */
export function Working({ label, work, onStop }: WorkingProps) {
  const told = useStore(workProgress);
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), SHOWN_AFTER_MS);
    return () => {
      clearTimeout(timer);
      workProgress.set(null);
    };
  }, []);
  if (!isShown) return null;
  const { done, expected } = work !== undefined && told?.work === work ? told : { done: 0, expected: null };
  const words = expected === null ? label : `${label} ${farWords(work, done, expected)}`;
  return (
    <div className={styles.working}>
      <span>{words}</span>
      <Progress label={label} words={words} value={done} most={expected} />
      <Button onClick={onStop}>Stop</Button>
    </div>
  );
}

const farWords = (work: WorkingProps['work'], done: number, expected: number): string =>
  work === 'verification'
    ? `${countWords(done)} of ${counted(expected, 'file')}`
    : `${Math.floor((done / expected) * 100)} %`;
