import type { Claim } from '../../../../contract/model/claims/claim.ts';
import { CLAIM_KINDS, CLAIM_STATUSES, STANCES } from '../../../../contract/model/values.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { addToReport } from '../../../actions/claims/add-to-report.ts';
import { editClaimWords } from '../../../actions/claims/edit-claim.ts';
import { gradeClaim } from '../../../actions/claims/grade-claim.ts';
import { openTimelineOfClaims } from '../../../actions/claims/show-elsewhere.ts';
import { useAct } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { IconButton, LinkButton } from '../../../parts/controls/Button.tsx';
import { Chip, Tag } from '../../../parts/controls/Chip.tsx';
import { MenuButton } from '../../../parts/controls/Menu.tsx';
import { StanceWord } from '../../../parts/model/Stance.tsx';
import { passagesIn } from '../../../parts/model/stance-counts.ts';
import { counted } from '../../../parts/words.ts';
import { useStore } from '../../../store.ts';
import { tightWindow } from '../../../theme/theme.ts';
import { overlay } from '../../../window-state.ts';
import styles from './ClaimPage.module.css';
import { StatementField } from './StatementField.tsx';
import type { StatementDraft } from './use-statement-draft.ts';

interface ClaimHeadProps {
  claim: Claim;
  /** Its words as they are being edited. */
  draft: StatementDraft | null;
  onDraft: (draft: StatementDraft | null) => void;
  onEdit: () => void;
  /** Shows the evidence grouped by origin. */
  onOrigins: () => void;
}

/** One passage supports; two support. */
const OF_SEVERAL = { supports: 'support', disputes: 'dispute', mentions: 'mention' } as const;

export function ClaimHead({ claim, draft, onDraft, onEdit, onOrigins }: ClaimHeadProps) {
  return (
    <header className={styles.head}>
      <Kicker claim={claim} />
      {draft ? (
        <StatementField claimId={claim.claimId} draft={draft} onDraft={onDraft} />
      ) : (
        <h1 className={styles.statement} onDoubleClick={onEdit}>
          <BidiText lang={null}>{claim.statement}</BidiText>
          <ActionButton look="quiet" action={editClaimWords} className={styles.edit}>
            Edit words
          </ActionButton>
        </h1>
      )}
      <Counts claim={claim} onOrigins={onOrigins} />
    </header>
  );
}

function Kicker({ claim }: { claim: Claim }) {
  const doAct = useAct();
  const canWrite = useCanWrite();
  const claimIds = [claim.claimId];
  return (
    <div className={styles.kicker}>
      <b>Claim {claim.claimId}</b>
      <Choice
        label="Kind"
        value={claim.kind}
        values={CLAIM_KINDS}
        onChoose={(kind) => doAct('claim.update', { claimIds, kind })}
      />
      <Choice
        label="Status"
        value={claim.status}
        values={CLAIM_STATUSES}
        onChoose={(status) => doAct('claim.update', { claimIds, status })}
      />
      {claim.tags.map((tag) => (
        <Tag key={tag} tag={tag} onRemove={canWrite ? () => doAct('tag.remove', { tag, claimIds }) : undefined} />
      ))}
      {canWrite && (
        <IconButton
          icon="plus"
          size={14}
          label="Add a tag"
          onClick={() => overlay.set({ kind: 'tag', target: { field: 'claimIds', noun: 'claim', ids: claimIds } })}
        />
      )}
    </div>
  );
}

function Counts({ claim, onOrigins }: Pick<ClaimHeadProps, 'claim' | 'onOrigins'>) {
  const { passages, articles, sources, origins } = claim;
  // In a wider window it is in the inspector, which is beside it.
  const isInspectorBehind = useStore(tightWindow);
  return (
    <div className={styles.counts}>
      {STANCES.filter((stance) => passages[stance] > 0).map((stance) => (
        <StanceWord key={stance} stance={stance}>
          {passages[stance]} {passages[stance] === 1 ? stance : OF_SEVERAL[stance]}
        </StanceWord>
      ))}
      <span className={styles.basis}>
        {counted(passagesIn(passages), 'passage')} in {counted(articles, 'article')}, {counted(sources, 'source')},{' '}
        <LinkButton onClick={onOrigins}>
          <b className={origins === 1 ? styles.warn : undefined}>{counted(origins, 'origin')}</b>
        </LinkButton>
      </span>
      <span className={styles.acts}>
        {isInspectorBehind && <ActionButton action={openTimelineOfClaims}>Who said it first</ActionButton>}
        <ActionButton action={gradeClaim}>Grade…</ActionButton>
        <ActionButton action={addToReport}>Add to report…</ActionButton>
      </span>
    </div>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  values: readonly V[];
  onChoose: (value: V) => void;
}

function Choice<V extends string>({ label, value, values, onChoose }: ChoiceProps<V>) {
  if (!useCanWrite()) return <Chip>{value}</Chip>;
  return (
    <MenuButton
      label={label}
      items={values.map((one) => ({ label: one, checked: one === value, run: () => one !== value && onChoose(one) }))}
      button={(props) => (
        <button type="button" className={styles.choice} title={`Change the ${label.toLowerCase()}`} {...props}>
          {value}
        </button>
      )}
    />
  );
}
