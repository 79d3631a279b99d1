/** The claim of the current mark, and what this passage says about it. */

import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import type { Claim } from '../../../../contract/model/claims/claim.ts';
import { REMOVES, type Remove, STANCES } from '../../../../contract/model/values.ts';
import {
  editNote,
  editSpeaker,
  editTranslation,
  openClaimOfMark,
  setRemoveActions,
  takeMarkAway,
} from '../../../actions/article/change-mark.ts';
import { MARK_ACTIONS, newClaimFromWords } from '../../../actions/article/mark-words.ts';
import { nextMark } from '../../../actions/article/step-mark.ts';
import { shortcutOf } from '../../../actions/key-bindings.ts';
import { pressWords } from '../../../actions/press-words.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button } from '../../../parts/controls/Button.tsx';
import { MenuButton } from '../../../parts/controls/Menu.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { Kbd } from '../../../parts/Kbd.tsx';
import { Spacer } from '../../../parts/layout/Panes.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { removeWords } from '../../../parts/model/Speaker.tsx';
import { StanceGlyph, StanceTally, StanceWord } from '../../../parts/model/Stance.tsx';
import { StancedWords } from '../../../parts/model/StancedWords.tsx';
import { EmptyState } from '../../../parts/states/EmptyState.tsx';
import { countWords } from '../../../parts/words.ts';
import { onSameWords } from '../../../reading/marks.ts';
import type { ArticleWork } from '../use-article-work.ts';
import styles from './Inspector.module.css';

export function ClaimTab({ work }: { work: ArticleWork }) {
  const { currentMark } = work;
  const claimId = currentMark?.claimId ?? null;
  const { data } = useRead('claim.get', { claimId: claimId ?? 1 }, { enabled: claimId !== null });
  if (!currentMark)
    return work.marks.length === 0 ? (
      <EmptyState
        small
        what="No marks yet."
        then={`Select words in the article and ${pressWords(...Object.values(MARK_ACTIONS), newClaimFromWords) ?? 'mark them'}.`}
      />
    ) : (
      <EmptyState small what="No mark is selected." then={`Click one, or ${pressWords(nextMark) ?? 'step to it'}.`} />
    );
  return (
    <>
      {data && claimId !== null && <ClaimSection claim={data.claim} onOpen={() => work.openClaim(claimId)} />}
      <SameWords work={work} />
      <PassageSection work={work} evidence={currentMark} />
    </>
  );
}

function ClaimSection({ claim, onOpen }: { claim: Claim; onOpen: () => void }) {
  return (
    <section className={styles.section} aria-label={`Claim ${claim.claimId}`}>
      <div className={styles.line}>
        <b>Claim {claim.claimId}</b>
        <span>{claim.kind}</span>
        <span>·</span>
        <span>{claim.status}</span>
        <Spacer />
        <Button look="quiet" keys={shortcutOf(openClaimOfMark)} onClick={onOpen}>
          Open
        </Button>
      </div>
      <BidiText lang={null} className={styles.statement}>
        {claim.statement}
      </BidiText>
      <div className={styles.line}>
        <StanceTally counts={claim.passages} />
        <Spacer />
        credibility <Grade of="claim" value={claim.credibility} />
      </div>
      {claim.warnings.map((warning) => (
        <p key={warning.code} className={styles.warning}>
          <Icon name="warning" size={16} />
          {warning.message}
        </p>
      ))}
    </section>
  );
}

function SameWords({ work }: { work: ArticleWork }) {
  const here = work.marks.find(({ evidence }) => evidence.evidenceId === work.currentMarkId);
  const all = here ? onSameWords(work.marks, here) : [];
  if (all.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>
        On the same words <span>{all.length} marks</span>
      </h2>
      <ol className={styles.same}>
        {all.map(({ evidence, number }) => (
          <li key={evidence.evidenceId}>
            <button
              type="button"
              aria-current={evidence.evidenceId === work.currentMarkId ? 'true' : undefined}
              onClick={() => work.setCurrentMark(evidence.evidenceId)}
            >
              <b>{number}</b>
              <StanceGlyph stance={evidence.stance} label={evidence.stance} />
              <BidiText lang={null}>{evidence.statement ?? evidence.exact}</BidiText>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface PassageProps {
  work: ArticleWork;
  evidence: EvidenceInPlace;
}

function PassageSection({ work, evidence }: PassageProps) {
  const canWrite = useCanWrite();
  return (
    <section className={styles.section}>
      <h2>This passage</h2>
      <p className={styles.passage} lang={work.article.language ?? undefined} dir="auto">
        <StancedWords stance={evidence.stance}>{evidence.exact}</StancedWords>
      </p>
      <PassageValues work={work} evidence={evidence} />
      {canWrite && (
        <div className={styles.acts}>
          <Button onClick={() => work.ask({ kind: 'other-claim', evidence })}>
            {evidence.claimId === null ? 'Give it a claim…' : 'Another claim…'}
          </Button>
          <Button look="quiet" keys={shortcutOf(takeMarkAway)} onClick={() => work.takeAway(evidence)}>
            Remove mark
          </Button>
        </div>
      )}
    </section>
  );
}

function PassageValues({ work, evidence }: PassageProps) {
  const edit = (kind: 'speaker' | 'translation' | 'note') => () => work.ask({ kind, evidence });
  return (
    <dl className={styles.values}>
      <dt>Stance</dt>
      <dd>
        <Pick
          label="Stance"
          shown={<StanceWord stance={evidence.stance} />}
          options={STANCES.map((stance) => ({
            label: stance,
            glyph: <StanceGlyph stance={stance} />,
            checked: stance === evidence.stance,
            run: () => work.change(evidence, { stance }),
          }))}
        />
      </dd>
      <dt>Speaker</dt>
      <dd>
        <Edit
          value={evidence.speaker ?? ''}
          empty="Name the speaker"
          keys={shortcutOf(editSpeaker)}
          onEdit={edit('speaker')}
        />
      </dd>
      <dt>Remove</dt>
      <dd>
        <Pick
          label="Remove"
          shown={removeWords(evidence.remove)}
          options={REMOVES.map((remove: Remove, at) => ({
            label: removeWords(remove),
            checked: remove === evidence.remove,
            keys: setRemoveActions[at] && shortcutOf(setRemoveActions[at]),
            run: () => work.change(evidence, { remove }),
          }))}
        />
      </dd>
      <dt>Anchor</dt>
      <dd>{anchorWords(evidence)}</dd>
      <dt>Translation</dt>
      <dd>
        <Edit
          value={evidence.translation ?? ''}
          empty="Translate it"
          keys={shortcutOf(editTranslation)}
          onEdit={edit('translation')}
        />
      </dd>
      <dt>Note</dt>
      <dd>
        <Edit value={evidence.note} empty="Add a note" keys={shortcutOf(editNote)} onEdit={edit('note')} />
      </dd>
    </dl>
  );
}

function anchorWords({ anchor }: EvidenceInPlace): string {
  const [span] = anchor.spans;
  if (anchor.state === 'orphaned' || !span) return 'its words are no longer in the article';
  const where = `characters ${countWords(span.start)}–${countWords(span.end)}`;
  if (anchor.state === 'proposed') return `other words come close, ${where}`;
  return anchor.state === 'carried' ? `carried from an earlier revision, ${where}` : `held, ${where}`;
}

interface PickProps {
  label: string;
  shown: React.ReactNode;
  options: React.ComponentProps<typeof MenuButton>['items'];
}

function Pick({ label, shown, options }: PickProps) {
  if (!useCanWrite()) return shown;
  return (
    <MenuButton
      label={label}
      items={options}
      button={(props) => (
        <button type="button" className={styles.edit} {...props}>
          {shown}
        </button>
      )}
    />
  );
}

interface EditProps {
  value: string;
  empty: string;
  keys: string | undefined;
  onEdit: () => void;
}

function Edit({ value, empty, keys, onEdit }: EditProps) {
  if (!useCanWrite()) return <BidiText lang={null}>{value || '–'}</BidiText>;
  return (
    <button type="button" className={styles.edit} data-empty={value === '' || undefined} onClick={onEdit}>
      {value === '' ? (
        <>
          {empty} <Kbd keys={keys} />
        </>
      ) : (
        <BidiText lang={null}>{value}</BidiText>
      )}
    </button>
  );
}
