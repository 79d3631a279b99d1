/** Text typed into a field that is searched while typing. */
import { useCallback, useEffect, useRef, useState } from 'react';

const TYPING_PAUSE_MS = 60;
const RESTED_MS = 350;

/** Whether typing has paused long enough for counts to be announced. */
export function useTypingPaused(text: string): boolean {
  const [restedAt, setRestedAt] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRestedAt(text), RESTED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return restedAt === text;
}

interface Typing {
  readonly typed: string;
  setTyped(text: string): void;
  /** Starts the search immediately, without the pause. */
  send(): void;
}

/** The typed text: immediately for the field, and after a pause for the search. */
export function useDebouncedText(text: string, setText: (text: string) => void): Typing {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    // A step back or a saved search changes it from outside.
    if (text !== sent.current) {
      sent.current = text;
      setTyped(text);
    }
  }, [text]);
  const send = useCallback(() => {
    if (typed === sent.current) return;
    sent.current = typed;
    setText(typed);
  }, [typed, setText]);
  useEffect(() => {
    const timer = setTimeout(send, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [send]);
  return { typed, setTyped, send };
}
