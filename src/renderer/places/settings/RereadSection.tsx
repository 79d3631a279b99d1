/** Rereading articles with newer readers: its result, and the marks that then have to be placed. */
import { useState } from 'react';
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Reread, RereadArticle } from '../../../contract/model/imports/reread.ts';
import { useCanWrite } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { sayProblem } from '../../notices.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button, LinkButton } from '../../parts/controls/Button.tsx';
import { CheckedLine, CheckedLines } from '../../parts/model/CheckedLines.tsx';
import { Progress } from '../../parts/states/Progress.tsx';
import { counted, countWords } from '../../parts/words.ts';
import { useServices } from '../../services.ts';
import styles from './Settings.module.css';

export function RereadSection() {
  const { client } = useServices();
  const canWrite = useCanWrite();
  const { data } = useRead('article.rereadState', {});
  if (!data) return null;
  const { older, reread } = data;
  const isRunning = reread?.state === 'running';
  return (
    <div>
      <p className={styles.note}>
        A newer reader may get a cleaner text from the same original. Articles are read again from their kept originals;
        a text that differs becomes a new revision, and marks are carried over. The old text and every mark stay in the
        archive.
      </p>
      <div className={styles.tools}>
        {isRunning ? (
          <Button large onClick={() => client.call('article.rereadCancel', {}).catch(sayProblem)}>
            Stop
          </Button>
        ) : (
          older > 0 &&
          canWrite && (
            <Button large look="primary" onClick={() => client.call('article.reread', {}).catch(sayProblem)}>
              Read again with the newer readers: {counted(older, 'article')}
            </Button>
          )
        )}
      </div>
      {isRunning && (
        <Progress
          label="Reading again"
          words={`${countWords(reread.done)} of ${counted(reread.expected, 'article')}`}
          value={reread.done}
          most={reread.expected}
        />
      )}
      <div role="status">
        {older === 0 && !isRunning && <p>All texts come from the current readers.</p>}
        {reread?.message && <p>{reread.message}</p>}
        {reread && <p className={styles.note}>{inWords(reread)}</p>}
      </div>
      {reread && reread.articles.length > 0 && <RereadArticles articles={reread.articles} />}
      <UnplacedMarks />
    </div>
  );
}

function inWords({ state, done, expected, changed, same, failed, marks }: Reread): string {
  const read = { running: 'Reading again', finished: 'Read again', cancelled: 'Stopped' }[state];
  const counts = `${countWords(changed)} changed, ${countWords(same)} the same, ${countWords(failed)} not read`;
  const toPlace = marks.proposed + marks.orphaned;
  const places = toPlace === 0 ? '' : `, ${countWords(toPlace)} to be placed`;
  return `${read}: ${countWords(done)} of ${counted(expected, 'article')}; ${counts}. Marks: ${countWords(marks.carried)} carried over${places}.`;
}

function RereadArticles({ articles }: { articles: readonly RereadArticle[] }) {
  return (
    <CheckedLines>
      {articles.map(({ articleId, title, outcome, message, marks }) => (
        <CheckedLine
          key={articleId}
          state={outcome === 'changed' ? 'good' : 'bad'}
          aside={outcome === 'changed' ? marksWords(marks) : 'not read'}
          problems={message ? [message] : []}
        >
          <LinkButton onClick={() => navigate('library', { articleId })}>
            <BidiText lang={null}>{title}</BidiText>
          </LinkButton>
        </CheckedLine>
      ))}
    </CheckedLines>
  );
}

function marksWords({ held, carried, proposed, orphaned }: RereadArticle['marks']): string {
  if (held + carried + proposed + orphaned === 0) return 'no marks';
  const toPlace = proposed + orphaned;
  return `${counted(held + carried, 'mark')} carried over${toPlace > 0 ? `, ${toPlace} to be placed` : ''}`;
}

const AT_ONCE = 50;

function UnplacedMarks() {
  const [limit, setLimit] = useState(AT_ONCE);
  const { data } = useRead('evidence.unplaced', { limit }, { keepPrevious: true });
  if (!data || data.evidence.length === 0) return null;
  return (
    <section aria-label="Marks to be placed">
      <h2 className={styles.part}>Marks to be placed</h2>
      <CheckedLines>
        {data.evidence.map((evidence) => (
          <UnplacedMark key={evidence.evidenceId} evidence={evidence} />
        ))}
      </CheckedLines>
      {data.next !== null && limit < MOST && (
        <Button onClick={() => setLimit(Math.min(MOST, limit + AT_ONCE))}>More</Button>
      )}
    </section>
  );
}

/** The most that the engine returns at once. */
const MOST = 500;

function UnplacedMark({ evidence }: { evidence: EvidenceInPlace }) {
  const { exact, language, title, articleId, anchor, claimId } = evidence;
  return (
    <CheckedLine state="open" aside={anchor.state === 'proposed' ? 'other words come close' : 'lost its words'}>
      <BidiText lang={language}>“{exact}”</BidiText>
      <br />
      <LinkButton onClick={() => navigate('library', { articleId })}>
        <BidiText lang={null}>{title}</BidiText>
      </LinkButton>
      {claimId !== null && (
        <>
          {' · '}
          <LinkButton onClick={() => navigate('claims', { claimId })}>Claim {claimId}</LinkButton>
        </>
      )}
    </CheckedLine>
  );
}
