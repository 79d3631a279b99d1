import { useState } from 'react';
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
  const { data, error, isFetching } = useRead('evidence.get', { evidenceIds: [evidenceId] });
  const [changes, setChanges] = useState<Changes>({});
  const [over, setOver] = useState<ReturnType<typeof replacedBy>>({});
  const marked = data?.evidence[0];
  const [lastMarked, setLastMarked] = useState(marked);
  if (marked && marked !== lastMarked) setLastMarked(marked);
  // What was typed outlasts its mark.
  const passage = marked ?? (Object.keys(changes).length > 0 ? lastMarked : undefined);
  // A mark that was made again may have the number of one that was not there when it was last asked for.
  const isGone = data !== undefined && !isFetching;
  useGone(passage ? null : isGone ? new Error('This passage is no longer marked.') : error, onClose);
  const doAct = useAct();
  const markAgain = useMarkAgain(onClose);
  if (!passage) return null;
  const { speaker = passage.speaker ?? '', remove = passage.remove, note = passage.note } = changes;
  const { translation = passage.translation ?? '' } = changes;
  const change = (part: Changes) => {
    setChanges({ ...changes, ...part });
    setOver({ ...replacedBy(passage, part), ...over });
  };
  // Only what was changed here.
  const changed = {
    ...('speaker' in changes && { speaker: speaker.trim() || null }),
    ...('remove' in changes && { remove: REMOVES.find((one) => one === remove) ?? passage.remove }),
    ...('note' in changes && { note }),
    ...('translation' in changes && { translation: translation.trim() || null }),
  };
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
        ? { confirm: { label: 'Save', disabled: Object.keys(changes).length === 0, run: keep } }
        : markAgain({ ...passage, ...changed }))}
    >
      {!marked && <MarkGone />}
      <p className={styles.words} lang={passage.language ?? undefined} dir="auto">
        <StancedWords stance={passage.stance}>{passage.exact}</StancedWords>
      </p>
      <TextField
        label="Speaker"
        hint="Leave empty for the source’s own voice or an unnamed speaker."
        data-autofocus
        value={speaker}
        maxLength={500}
        onChange={(event) => change({ speaker: event.target.value })}
      />
      <SpeakersAround
        passage={passage}
        speaker={speaker}
        onTake={(name) => change({ speaker: name, ...(name !== '' && remove === 0 && { remove: 1 }) })}
      />
      <SegmentField
        label="Remove"
        value={String(remove)}
        options={REMOVE_OPTIONS}
        onChange={(value) => change({ remove: Number(value) })}
      />
      <TextArea
        label="Translation"
        hint="Your own translation. Reports show it in their notes, beside the original words."
        value={translation}
        maxLength={20_000}
        onChange={(event) => change({ translation: event.target.value })}
      />
      <TextArea
        label="Note"
        value={note}
        maxLength={20_000}
        onChange={(event) => change({ note: event.target.value })}
      />
    </Dialog>
  );
}
