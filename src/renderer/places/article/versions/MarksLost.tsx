/** Marks made in an earlier version whose words the later one no longer has: they stay where they were made. */

import type { DiffRun } from '../../../../contract/model/articles/article.ts';
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import { act } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { sayDone, sayProblem } from '../../../notices.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { counted } from '../../../parts/words.ts';
import { useServices } from '../../../services.ts';
import styles from './Versions.module.css';
import { changeNote } from './version-words.ts';

interface MarksLostProps {
  fromId: number;
  toId: number;
  runs: readonly DiffRun[];
  /** The name of the earlier version. */
  name: string;
}

export function MarksLost({ fromId, toId, runs, name }: MarksLostProps) {
  const canWrite = useCanWrite();
  const noteOn = useNoteOnClaim();
  const earlier = useRead('article.get', { articleId: fromId }).data?.article;
  if (!earlier) return null;
  const later = bare(runs.map((run) => (run.kind === 'removed' ? '' : run.text)).join(''));
  const lost = earlier.evidence.filter(({ exact }) => !later.includes(bare(exact)));
  if (lost.length === 0) return null;
  return (
    <section className={styles.lost} role="group" aria-label="Marks that have lost their words" dir="ltr" lang="en">
      <h2>
        <Icon name="warning" size={16} />
        {counted(lost.length, 'mark has lost its words', 'marks have lost their words')}
      </h2>
      <ul>
        {lost.map(({ evidenceId, exact, claimId, statement }) => (
          <li key={evidenceId}>
            <div className={styles.said}>
              <BidiText className={styles.words} lang={earlier.language}>
                “{exact}”
              </BidiText>
              {claimId !== null && (
                <LinkButton title={inPlainOrder(statement ?? '')} onClick={() => navigate('claims', { claimId })}>
                  Claim {claimId}: <BidiText lang={null}>{statement}</BidiText>
                </LinkButton>
              )}
            </div>
            <LinkButton onClick={() => navigate('library', { articleId: fromId, evidenceId })}>
              Show it in {name}
            </LinkButton>
            {canWrite && (
              <LinkButton onClick={() => navigate('library', { articleId: toId, pointing: evidenceId })}>
                Point to other words…
              </LinkButton>
            )}
            {claimId !== null && canWrite && (
              <LinkButton onClick={() => noteOn(claimId, changeNote(earlier, toId, exact))}>
                Note the change on claim {claimId}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Appends to the claim's note, only once. */
function useNoteOnClaim() {
  const { client } = useServices();
  return async (claimId: number, line: string) => {
    const page = await client.call('claim.get', { claimId }).catch(sayProblem);
    if (!page) return;
    const { note } = page.claim;
    if (note.includes(line)) sayDone(`The note of claim ${claimId} already says so`);
    else
      await act(client, 'claim.update', {
        claimIds: [claimId],
        note: note === '' ? line : `${note}\n${line}`,
        over: { note },
      });
  };
}

const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim();
