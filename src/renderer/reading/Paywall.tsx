/** Shown on a text cut off by a paywall: what it lacks may have been said all the same. */
import { BidiText } from '../parts/BidiText.tsx';
import { TextNote } from './TextNote.tsx';

export function Paywall({ line, language }: { line: string | null; language: string | null }) {
  if (line === null) return null;
  return (
    <TextNote>
      <p>
        The story may continue where this text ends. Its page says: <BidiText lang={language}>“{line}”</BidiText>
      </p>
    </TextNote>
  );
}
