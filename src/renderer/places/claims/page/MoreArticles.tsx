/** Articles that may bear on a claim and have no mark on it: those with the words of one of its passages, and what a search for its words finds. */
import { useMemo } from 'react';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { openUnmarked } from '../../../actions/claims/open-unmarked.ts';
import { useHandle } from '../../../actions/handles.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import { DateText } from '../../../parts/model/DateText.tsx';
import { counted } from '../../../parts/words.ts';
import { readMark } from '../../timeline/read-mark.ts';
import { unmarkedOfClaim } from '../claims-handle.ts';
import inspector from './ClaimInspector.module.css';
import styles from './RelatedClaims.module.css';

const MOST_SHOWN = 5;

export function MoreArticles({ claimId, statement }: { claimId: number; statement: string }) {
  const { data } = useRead('timeline.get', { claimIds: [claimId] });
  const found = useMemo(() => (data?.marks ?? []).filter(({ unmarked }) => unmarked !== null), [data]);
  const [first] = found;
  useHandle(
    unmarkedOfClaim,
    useMemo(() => (first ? { open: () => readMark(first) } : undefined), [first]),
  );
  return (
    <>
      {found.length > 0 && (
        <>
          <p>
            {counted(found.length, 'more article')} {found.length === 1 ? 'has' : 'have'} the words of a passage,
            without a mark.
          </p>
          <ul aria-label="With the words of a passage" className={styles.list}>
            {found.slice(0, MOST_SHOWN).map((mark) => (
              <li key={mark.articleId}>
                <LinkButton onClick={() => readMark(mark)}>
                  <BidiText lang={mark.language}>{mark.title}</BidiText>
                </LinkButton>
                <br />
                <span className={styles.word}>
                  {mark.source}, <DateText edtf={mark.date} />
                </span>
              </li>
            ))}
          </ul>
          <ActionButton action={openUnmarked}>Read the first</ActionButton>
        </>
      )}
      <p className={inspector.links}>
        <LinkButton onClick={() => navigate('library', { text: statement })}>Search articles for its words</LinkButton>
      </p>
    </>
  );
}
