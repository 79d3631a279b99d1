/** Work that is stopped when asked to, and when what shows it goes away. */
import { useEffect, useRef, useState } from 'react';

/** @param onFailed not called for what was stopped */
export function useWork(onFailed: (error: unknown) => void) {
  const [isRunning, setIsRunning] = useState(false);
  const isGone = useRef(false);
  const running = useRef<AbortController | null>(null);
  const starter = useRef<Element | null>(null);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      running.current?.abort();
    };
  }, []);
  const run = async (work: (signal: AbortSignal) => Promise<void>) => {
    if (isGone.current || running.current) return;
    const controller = new AbortController();
    running.current = controller;
    starter.current = document.activeElement;
    setIsRunning(true);
    try {
      await work(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) onFailed(error);
    }
    running.current = null;
    setIsRunning(false);
  };
  /** Gives the focus back to what started the work: the button that stops it goes away. */
  const stop = () => {
    running.current?.abort();
    if (starter.current instanceof HTMLElement) starter.current.focus();
  };
  return { isRunning, run, stop };
}
