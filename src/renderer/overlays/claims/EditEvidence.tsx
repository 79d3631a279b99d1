import { useState } from 'react';
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import { REMOVES } from '../../../contract/model/values.ts';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { TextArea, TextField } from '../../parts/controls/Field.tsx';
import { SegmentField } from '../../parts/controls/Segment.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { REMOVE_OPTIONS } from '../../parts/model/Speaker.tsx';
import { StancedWords } from '../../parts/model/StancedWords.tsx';
import { MarkGone, useMarkAgain } from '../../places/article/marking/MarkGone.tsx';
import { SpeakersAround } from '../../places/article/marking/SpeakersAround.tsx';
import { replacedBy } from '../../places/article/marking/use-marking.ts';
import type { OverlayProps } from '../overlay-props.ts';
import { useGone } from '../use-gone.ts';
import styles from './ClaimDialogs.module.css';

interface Changes {
  readonly speaker?: string;
  readonly remove?: number;
  readonly note?: string;
  readonly translation?: string;
}

/** Edits who says it, at what remove, and the analyst's note. */
export function EditEvidence({ state: { evidenceId }, onClose }: OverlayProps<'edit-evidence'>) {
  const [changes, setChanges] = useState<Changes>({});
  const [over, setOver] = useState<ReturnType<typeof replacedBy>>({});
  const isTyped = Object.keys(changes).length > 0;
  const { marked, passage } = usePassage(evidenceId, isTyped, onClose);
  const doAct = useAct();
  const markAgain = useMarkAgain(onClose);
  if (!passage) return null;
  const change = (part: Changes) => {
    setChanges({ ...changes, ...part });
    setOver({ ...replacedBy(passage, part), ...over });
  };
  const changed = changedIn(changes, passage);
  const keep = async () => {
    // Only if it still is what was read: what another window changed meanwhile stays.
    if (await doAct('evidence.update', { evidenceIds: [evidenceId], over, ...changed })) onClose();
  };
  return (
    <Dialog
      title="Who says it"
      width={560}
      onClose={onClose}
      {...(marked
        ? { confirm: { label: 'Save', disabled: !isTyped, run: keep } }
        : markAgain({ ...passage, ...changed }))}
    >
      {!marked && <MarkGone />}
      <p className={styles.words} lang={passage.language ?? undefined} dir="auto">
        <StancedWords stance={passage.stance}>{passage.exact}</StancedWords>
      </p>
      <Fields passage={passage} changes={changes} onChange={change} />
    </Dialog>
  );
}

/** The passage, also once its mark is gone if something was typed: what was typed outlasts its mark. */
function usePassage(evidenceId: number, isTyped: boolean, onClose: () => void) {
  const { data, error, isFetching } = useRead('evidence.get', { evidenceIds: [evidenceId] });
  const marked = data?.evidence[0];
  const [lastMarked, setLastMarked] = useState(marked);
  if (marked && marked !== lastMarked) setLastMarked(marked);
  const passage = marked ?? (isTyped ? lastMarked : undefined);
  // A mark that was made again may have the number of one that was not there when it was last asked for.
  const isGone = data !== undefined && !isFetching;
  useGone(passage ? null : isGone ? new Error('This passage is no longer marked.') : error, onClose);
  return { marked, passage };
}

/** Only what was changed here. */
function changedIn({ speaker, remove, note, translation }: Changes, passage: EvidenceInPlace) {
  return {
    ...(speaker !== undefined && { speaker: speaker.trim() || null }),
    ...(remove !== undefined && { remove: REMOVES.find((one) => one === remove) ?? passage.remove }),
    ...(note !== undefined && { note }),
    ...(translation !== undefined && { translation: translation.trim() || null }),
  };
}

interface FieldsProps {
  passage: EvidenceInPlace;
  changes: Changes;
  onChange: (part: Changes) => void;
}

function Fields({ passage, changes, onChange }: FieldsProps) {
  const { speaker = passage.speaker ?? '', remove = passage.remove, note = passage.note } = changes;
  const { translation = passage.translation ?? '' } = changes;
  return (
    <>
      <TextField
        label="Speaker"
        hint="Leave empty for the source’s own voice or an unnamed speaker."
        data-autofocus
        value={speaker}
        maxLength={500}
        onChange={(event) => onChange({ speaker: event.target.value })}
      />
      <SpeakersAround
        passage={passage}
        speaker={speaker}
        onTake={(name) => onChange({ speaker: name, ...(name !== '' && remove === 0 && { remove: 1 }) })}
      />
      <SegmentField
        label="Remove"
        value={String(remove)}
        options={REMOVE_OPTIONS}
        onChange={(value) => onChange({ remove: Number(value) })}
      />
      <TextArea
        label="Translation"
        hint="Your own translation. Reports show it in their notes, beside the original words."
        value={translation}
        maxLength={20_000}
        onChange={(event) => onChange({ translation: event.target.value })}
      />
      <TextArea
        label="Note"
        value={note}
        maxLength={20_000}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </>
  );
}
