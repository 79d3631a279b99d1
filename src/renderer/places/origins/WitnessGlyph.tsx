/** What an article made of a paragraph, by shape alone: the colours of stance are not used here. */
import type { ReactNode } from 'react';
import type { WitnessState } from '../../../contract/model/articles/edition.ts';
import visuallyHidden from '../../theme/visually-hidden.module.css';

const WITNESS_WORDS: Record<WitnessState, string> = {
  same: 'word for word',
  changed: 'changed',
  translated: 'in translation',
  'left out': 'left out',
  'not found': 'not found in translation',
};

const GLYPHS: Record<WitnessState, ReactNode> = {
  same: <rect x="2" y="2" width="10" height="10" fill="currentColor" />,
  changed: (
    <>
      <path d="M2 2h10v10H2z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M2 12L12 2v10z" fill="currentColor" />
    </>
  ),
  translated: <path d="M2.7 2.7h8.6v8.6H2.7z" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  'left out': <path d="M4 7h6" stroke="currentColor" strokeWidth="1.5" />,
  'not found': (
    <path d="M2.7 2.7h8.6v8.6H2.7z" fill="none" stroke="currentColor" strokeWidth="1.2" strokeDasharray="1.4 1.8" />
  ),
};

export function WitnessGlyph({ state, isNamed = false }: { state: WitnessState; isNamed?: boolean }) {
  return (
    <>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        {GLYPHS[state]}
      </svg>
      <span className={isNamed ? undefined : visuallyHidden.text}>{WITNESS_WORDS[state]}</span>
    </>
  );
}
