import { useEffect, useState } from 'react';

const AFTER_MS = 150;

/** True once its component has been waiting noticeably long. */
export function useIsLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
