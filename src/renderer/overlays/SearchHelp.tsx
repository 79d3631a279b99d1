import { Dialog } from '../parts/layout/Dialog.tsx';
import type { OverlayProps } from './overlay-props.ts';
import styles from './SearchHelp.module.css';

/** What can be typed, and what it finds. */
const GRAMMAR: readonly { readonly typed: readonly string[]; readonly finds: string }[] = [
  { typed: ['ferry dredger'], finds: 'both words, in any of their forms' },
  { typed: ['ferry OR пором'], finds: 'either word, so also across languages' },
  {
    typed: ['ferry -dredger', 'ferry NOT dredger'],
    finds: 'the first word without the second; a small “not” or “near” is a word',
  },
  { typed: ['"north mole"'], finds: 'the words beside each other, in any of their forms' },
  { typed: ['="north moles"'], finds: 'exactly these forms, beside each other' },
  { typed: ['ferry NEAR/5 (dead OR died)'], finds: 'at most five words apart; brackets group' },
  { typed: ['harbo*', '"north harbo*"'], finds: 'words that begin so, also as the last of several beside each other' },
  { typed: ['title:ferry', 'title:-ferry'], finds: 'with the word in the title; without it there' },
  { typed: ['source:courier', 'lang:uk', 'tag:cause'], finds: 'by source, language or tag' },
  { typed: ['collection:"first week"'], finds: 'in a collection or a saved search' },
  { typed: ['after:2026-10-09', 'before:2026-11'], finds: 'published from a day on; before a day or a month' },
  {
    typed: ['date:2026-10', 'date:2026-10..2026-12'],
    finds: 'published in a year, in a month, on a day or between two',
  },
  { typed: ['has:claim', 'has:mark', 'has:tag'], finds: 'with words marked for a claim, with any mark, with a tag' },
  { typed: ['is:unread', 'is:read'], finds: 'by whether you have read it' },
  { typed: ['https://averin.example/toll'], finds: 'the articles of that page, and those that name it' },
];

export function SearchHelp({ onClose }: OverlayProps<'search-help'>) {
  return (
    <Dialog title="How to search" width={720} onClose={onClose}>
      <dl className={styles.grammar}>
        {GRAMMAR.map(({ typed, finds }) => (
          <div key={finds}>
            <dt>
              {typed.map((example) => (
                <code key={example}>{example}</code>
              ))}
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
