import { type KeyboardEvent, useState } from 'react';
import type { Claim } from '../../../../contract/model/claim.ts';
import { CLAIM_KINDS, CLAIM_STATUSES, STANCES } from '../../../../contract/model/values.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { addToReport } from '../../../actions/claims/add-to-report.ts';
import { editClaimWords } from '../../../actions/claims/edit-claim.ts';
import { gradeClaim } from '../../../actions/claims/grade-claim.ts';
import { useAct } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { focusSoon } from '../../../focus.ts';
import { sayProblem } from '../../../notices.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button, IconButton, LinkButton } from '../../../parts/controls/Button.tsx';
import { Chip, Tag } from '../../../parts/controls/Chip.tsx';
import { CLASH, ClashChoice } from '../../../parts/controls/ClashChoice.tsx';
import { MenuButton } from '../../../parts/controls/Menu.tsx';
import { Spacer } from '../../../parts/layout/Panes.tsx';
import { StanceWord } from '../../../parts/model/Stance.tsx';
import { passagesIn } from '../../../parts/model/stance-counts.ts';
import { counted } from '../../../parts/words.ts';
import { useServices } from '../../../services.ts';
import { overlay } from '../../../window-state.ts';
import styles from './ClaimPage.module.css';
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

const VERBS = { supports: 'support', disputes: 'dispute', mentions: 'mention' } as const;

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
  return (
    <div className={styles.counts}>
      {STANCES.filter((stance) => passages[stance] > 0).map((stance) => (
        <StanceWord key={stance} stance={stance}>
          {passages[stance]} {VERBS[stance]}
        </StanceWord>
      ))}
      <span className={styles.basis}>
        {counted(passagesIn(passages), 'passage')} in {counted(articles, 'article')}, {counted(sources, 'source')},{' '}
        <LinkButton onClick={onOrigins}>
          <b className={origins === 1 ? styles.warn : undefined}>{counted(origins, 'origin')}</b>
        </LinkButton>
      </span>
      <Spacer />
      <ActionButton action={gradeClaim}>Grade…</ActionButton>
      <ActionButton action={addToReport}>Add to report…</ActionButton>
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

interface StatementFieldProps {
  claimId: number;
  draft: StatementDraft;
  onDraft: (draft: StatementDraft | null) => void;
}

/** Enter saves the words, Esc restores them; whoever leaves finds them again on coming back. A statement has no line breaks. */
function StatementField({ claimId, draft: { words, over }, onDraft }: StatementFieldProps) {
  /** What another window made of the words while they were edited here. */
  const [theirs, setTheirs] = useState<string | null>(null);
  const { client } = useServices();
  const doAct = useAct();
  const close = () => {
    onDraft(null);
    focusSoon('evidence');
  };
  const askWhichStay = async () => {
    const page = await client.call('claim.get', { claimId }).catch(sayProblem);
    if (!page) return;
    onDraft({ words, over: page.claim.statement });
    setTheirs(page.claim.statement);
  };
  const keep = async () => {
    const statement = words.replace(/\s+/g, ' ').trim();
    const isSame = statement === '' || statement === over;
    const params = { claimIds: [claimId], statement, over: { statement: over } };
    if (isSame || (await doAct('claim.update', params, { onConflict: askWhichStay }))) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.editing}>
      <textarea
        aria-label="Words of the claim"
        className={styles.words}
        value={words}
        maxLength={4_000}
        dir="auto"
        ref={(field) => {
          if (field && document.activeElement !== field) field.focus();
        }}
        onChange={(event) => onDraft({ words: event.target.value, over })}
        onKeyDown={onKeyDown}
      />
      {theirs === null ? (
        <div className={styles.editActs}>
          <Button look="primary" keys="Enter" onClick={keep}>
            Keep
          </Button>
          <Button look="quiet" keys="Escape" onClick={close}>
            Cancel
          </Button>
        </div>
      ) : (
        <ClashChoice
          name={CLASH}
          mine={words}
          theirs={theirs}
          canKeepBoth={false}
          onAnswer={(answer) => (answer === 'mine' ? keep() : close())}
        />
      )}
    </div>
  );
}
