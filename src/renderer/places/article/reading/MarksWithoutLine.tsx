/** From the fourth mark on the same words, only a count ("+2") is drawn; a click on it lists all of them. */

import { type MouseEvent, type ReactNode, useState } from 'react';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Menu } from '../../../parts/controls/Menu.tsx';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import { type Mark, onSameWords } from '../../../reading/marks.ts';
import type { ArticleWork } from '../use-article-work.ts';

interface Opened {
  readonly anchor: HTMLElement;
  readonly mark: Mark;
}

interface MarksWithoutLine {
  /** @returns whether the click was on a count */
  openAt(event: MouseEvent): boolean;
  readonly menu: ReactNode;
}

export function useMarksWithoutLine({ marks, currentMarkId, setCurrentMark }: ArticleWork): MarksWithoutLine {
  const [opened, setOpened] = useState<Opened | null>(null);
  return {
    openAt: (event) => {
      const anchor = (event.target as Element).closest<HTMLElement>('[data-more]');
      const mark = marks.find(({ evidence }) => String(evidence.evidenceId) === anchor?.dataset.evidence);
      if (!anchor || !mark || isOnWords(anchor, event)) return false;
      setOpened({ anchor, mark });
      return true;
    },
    menu: opened && (
      <Menu
        label="Marks on these words"
        anchor={opened.anchor}
        onClose={() => setOpened(null)}
        items={onSameWords(marks, opened.mark).map(({ evidence, number }) => ({
          label: (
            <>
              {number} <BidiText lang={null}>{evidence.statement ?? evidence.exact}</BidiText>
            </>
          ),
          glyph: <StanceGlyph stance={evidence.stance} label={evidence.stance} />,
          checked: evidence.evidenceId === currentMarkId,
          run: () => setCurrentMark(evidence.evidenceId),
        }))}
      />
    ),
  };
}

/** The count is drawn after the words, but is not part of them. */
function isOnWords(mark: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const words = document.createRange();
  words.selectNodeContents(mark);
  return [...words.getClientRects()].some(
    ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
}
