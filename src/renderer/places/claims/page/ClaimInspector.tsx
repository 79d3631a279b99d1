import { type ReactNode, useState } from 'react';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import type { ClaimPage } from '../../../../contract/model/claims/claim.ts';
import { CREDIBILITY_WORDS } from '../../../../contract/model/values.ts';
import { deleteOpenClaim } from '../../../actions/claims/delete-chosen-claims.ts';
import { tagClaims } from '../../../actions/claims/tag-claims.ts';
import { offerOf } from '../../../actions/key-bindings.ts';
import { useActionContext } from '../../../actions/use-action-context.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { focusSoon } from '../../../focus.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { IconButton, LinkButton } from '../../../parts/controls/Button.tsx';
import { CLASH, ClashChoice } from '../../../parts/controls/ClashChoice.tsx';
import { TextArea } from '../../../parts/controls/Field.tsx';
import { MenuButton } from '../../../parts/controls/Menu.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { PaneBar, Spacer } from '../../../parts/layout/Panes.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { Problem } from '../../../parts/states/Problem.tsx';
import { counted, gradedWords, longDate } from '../../../parts/words.ts';
import { useStore } from '../../../store.ts';
import { tightWindow } from '../../../theme/theme.ts';
import { overlay } from '../../../window-state.ts';
import { timelineOf } from '../../timeline/timeline-scope.ts';
import styles from './ClaimInspector.module.css';
import { byTime, mayBeEarlier } from './evidence-groups.ts';
import { MoreArticles } from './MoreArticles.tsx';
import { RelatedClaims } from './RelatedClaims.tsx';
import { useClaimNote } from './use-claim-note.ts';

export function ClaimInspector({ page }: { page: ClaimPage }) {
  const { claim } = page;
  const context = useActionContext();
  const canWrite = useCanWrite();
  return (
    <>
      <PaneBar>
        <h2 className={styles.title}>Claim {claim.claimId}</h2>
        <Spacer />
        {canWrite && (
          <MenuButton
            label={`More on claim ${claim.claimId}`}
            items={[offerOf(tagClaims, context), { ...offerOf(deleteOpenClaim, context), danger: true, apart: true }]}
            button={(props) => <IconButton icon="more" size={16} label={`More on claim ${claim.claimId}`} {...props} />}
          />
        )}
      </PaneBar>
      <div className={styles.body}>
        <CredibilityPart page={page} />
        {claim.warnings.length > 0 && (
          <Part name="Worth a look">
            <ul className={styles.warnings}>
              {claim.warnings.map(({ code, message }) => (
                <li key={code}>
                  <Icon name="warning" size={16} />
                  <span>{message}</span>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <When claimId={claim.claimId} evidence={page.evidence} />
        <Part name="Note">
          <NoteField key={claim.claimId} claimId={claim.claimId} note={claim.note} />
        </Part>
        <Part name="Related claims">
          <RelatedClaims page={page} />
        </Part>
        <Part name="More articles">
          <MoreArticles claimId={claim.claimId} statement={claim.statement} />
        </Part>
        <UsedIn page={page} />
      </div>
    </>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{name}</h3>
      {children}
    </section>
  );
}

function CredibilityPart({ page: { claim, grades } }: { page: ClaimPage }) {
  const canWrite = useCanWrite();
  const [open, setOpen] = useState(false);
  const now = grades.at(-1);
  const earlier = grades.slice(0, -1).reverse();
  const grade = () => overlay.set({ kind: 'grade-claim', claimId: claim.claimId });
  return (
    <Part name="Credibility">
      <div className={styles.grade}>
        <Grade of="claim" value={claim.credibility} />
        <span className={styles.medium}>
          {claim.credibility === null ? 'Not graded' : CREDIBILITY_WORDS[claim.credibility]}
        </span>
        <Spacer />
        {now && <span className={styles.label}>{gradedWords(now)}</span>}
      </div>
      {now && (
        <p className={styles.reason} dir="auto">
          {now.reason}
        </p>
      )}
      {now?.overridden && (
        <p className={styles.against}>Given with fewer than two origins. The report prints the reason.</p>
      )}
      <p className={styles.links}>
        {canWrite && <LinkButton onClick={grade}>{now ? 'Grade again' : 'Grade'}</LinkButton>}
        {earlier.length > 0 && (
          <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {counted(earlier.length, 'earlier grade')}
          </LinkButton>
        )}
      </p>
      {open && (
        <ol className={styles.earlier}>
          {earlier.map((one) => (
            <li key={one.at}>
              <Grade of="claim" value={one.value} />
              <span>
                <span className={styles.label}>{gradedWords(one)}</span> <BidiText lang={null}>{one.reason}</BidiText>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Part>
  );
}

function When({ claimId, evidence }: { claimId: number; evidence: readonly EvidenceInPlace[] }) {
  const isTight = useStore(tightWindow);
  const dated = byTime(evidence).filter(({ published }) => published !== null && published !== 'XXXX');
  const [first, last] = [dated[0], dated.at(-1)];
  const dispute = dated.find(({ stance }) => stance === 'disputes');
  if (!first || !last) return null;
  const undated = evidence.length - dated.length;
  const early = mayBeEarlier(first, dated);
  const asides = [
    ...(first.stance === 'mentions' ? ['as a mention'] : []),
    ...(early > 0 ? [`order unknown, ${counted(early, 'other article')} may be earlier`] : []),
  ];
  return (
    <Part name="When">
      <dl className={styles.when}>
        <Moment name="First seen" passage={first} aside={asides.join('; ')} />
        {dispute && dispute !== first && <Moment name="First dispute" passage={dispute} />}
        {last !== first && <Moment name="Last seen" passage={last} />}
      </dl>
      {undated > 0 && <p className={styles.label}>{counted(undated, 'passage')} without a date.</p>}
      {/* In a tight window it is in the head of the page, as this is behind it. */}
      {!isTight && (
        <p className={styles.links}>
          <LinkButton onClick={() => navigate('timeline', timelineOf([claimId]))}>Who said it first</LinkButton>
        </p>
      )}
    </Part>
  );
}

function Moment({ name, passage, aside = '' }: { name: string; passage: EvidenceInPlace; aside?: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {longDate(passage.published)}
        <br />
        <LinkButton
          onClick={() => navigate('library', { articleId: passage.articleId, evidenceId: passage.evidenceId })}
        >
          <BidiText lang={passage.language}>{passage.source}</BidiText>
        </LinkButton>
        {aside !== '' && <small>{aside}</small>}
      </dd>
    </>
  );
}

function NoteField({ claimId, note }: { claimId: number; note: string }) {
  const canWrite = useCanWrite();
  const { words, theirs, problem, type, keep, answer } = useClaimNote(claimId, note);
  if (!canWrite && note === '') return <p className={styles.label}>No note.</p>;
  return (
    <>
      <TextArea
        label="Note on the claim"
        labelHidden
        className={styles.note}
        data-focus-key="claim-note"
        readOnly={!canWrite}
        placeholder="Why you hold it, and what speaks against it"
        maxLength={20_000}
        value={words}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          focusSoon('evidence');
        }}
        onBlur={keep}
      />
      {theirs !== null && <ClashChoice name={CLASH} mine={words} theirs={theirs} canKeepBoth onAnswer={answer} />}
      {theirs === null && problem !== null && <Problem>Not saved. {problem}</Problem>}
    </>
  );
}

function UsedIn({ page }: { page: ClaimPage }) {
  const uses = useRead('report.uses', { claimId: page.claim.claimId }).data?.uses ?? [];
  if (uses.length === 0) return null;
  return (
    <Part name="Used in">
      <ul className={styles.list}>
        {uses.map(({ reportId, title, notes, blockId }) => (
          <li key={reportId}>
            <LinkButton onClick={() => navigate('reports', { reportId, blockId })}>
              <BidiText lang={null}>{title}</BidiText>
            </LinkButton>
            {notes.length > 0 && ` ${notes.length === 1 ? 'note' : 'notes'} ${notes.join(', ')}`}
          </li>
        ))}
      </ul>
    </Part>
  );
}
