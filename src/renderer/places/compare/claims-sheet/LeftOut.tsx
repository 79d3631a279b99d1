import { BidiText } from '../../../parts/BidiText.tsx';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import { StancedWords } from '../../../parts/model/StancedWords.tsx';
import type { Difference } from '../comparison-rows.ts';
import { canBothBeTrue } from '../discrepancies/discrepancy-words.ts';
import styles from './ClaimsSheet.module.css';
import type { ClaimDraft, DraftPassage } from './claim-drafts.ts';

interface LeftOutProps {
  difference: Difference;
  drafts: readonly ClaimDraft[];
  onMention: (value: string, at: number) => void;
}

/** Names what no claim includes, with its words, so that nothing goes missing unnoticed. */
export function LeftOut({ difference, drafts, onMention }: LeftOutProps) {
  const [first] = drafts;
  if (!first) return null;
  const out = first.passages.flatMap((passage, at) => {
    const isTaken = drafts.some(({ passages }) => passages.some((one) => isSame(one, passage) && one.stance !== null));
    return isTaken ? [] : [{ passage, at }];
  });
  return (
    <ul className={styles.out} aria-label="Left out">
      {out.map(({ passage, at }) => (
        <li key={at}>
          <StanceGlyph stance="mentions" />
          <span className={styles.outWords}>
            Left out: <BidiText lang={null}>{passage.source}</BidiText>,{' '}
            <StancedWords stance="mentions">
              <BidiText lang={passage.language}>{passage.exact}</BidiText>
            </StancedWords>
            .{isBeside(difference, drafts, passage) && ' It can be true together with the others.'}
          </span>
          <LinkButton onClick={() => onMention(first.value, at)}>Add as a mention</LinkButton>
        </li>
      ))}
    </ul>
  );
}

const isSame = (a: DraftPassage, b: DraftPassage) => a.articleId === b.articleId && a.start === b.start;

function isBeside(difference: Difference, drafts: readonly ClaimDraft[], { normal }: DraftPassage): boolean {
  const others = drafts.filter(({ value }) => value !== normal);
  return others.length > 0 && others.every(({ value }) => canBothBeTrue(difference, value, normal));
}
