/** Takes articles, claims and marks out for other programs: the format, how much of it, and where to. */
import { useState } from 'react';
import { INTERCHANGE_ENDINGS, INTERCHANGE_FORMATS, type InterchangeFormat } from '../../../contract/model/values.ts';
import { waitingForIndex } from '../../data/import-progress.ts';
import { Select, TextField } from '../../parts/controls/Field.tsx';
import { FormatChoice } from '../../parts/controls/FormatChoice.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { Problem } from '../../parts/states/Problem.tsx';
import { Progress } from '../../parts/states/Progress.tsx';
import { counted, countWords } from '../../parts/words.ts';
import { useReportStyle } from '../../places/settings/use-report-style.ts';
import { useStore } from '../../store.ts';
import type { OverlayProps } from '../overlay-props.ts';
import styles from './ExportArchive.module.css';
import { FORMATS } from './format-words.ts';
import { usePart } from './use-parts.ts';
import { useTakingOut } from './use-taking-out.ts';

export function ExportArchive({ context, onClose }: OverlayProps<'export-archive'>) {
  const [format, setFormat] = useState<InterchangeFormat>('annotations');
  const { parts, part, chosen, setPart } = usePart(context);
  const [style] = useReportStyle();
  const [by, setBy] = useState<string | null>(null);
  const author = by ?? style.author;
  const { state, run, askAgain } = useTakingOut(onClose);
  const { holds, noun, isSigned } = FORMATS[format];
  const isRunning = state.kind === 'running';
  const name = `${context.archive?.name.replace(/\.collate$/, '') ?? 'Archive'}.${INTERCHANGE_ENDINGS[format]}`;
  const again =
    <T,>(change: (value: T) => void) =>
    (value: T) => {
      askAgain();
      change(value);
    };
  const take = () => part && run(name, noun, { format, scope: part.scope, by: isSigned ? author : '' });
  return (
    <Dialog
      title="Export articles and marks"
      width={760}
      onClose={onClose}
      // What was left out is read, not confirmed.
      {...(state.kind === 'written'
        ? {}
        : { confirm: { label: isRunning ? 'Exporting' : 'Export', disabled: isRunning || !part, run: take } })}
    >
      <div className={styles.columns}>
        <FormatChoice
          formats={INTERCHANGE_FORMATS}
          words={FORMATS}
          value={format}
          onChange={again(setFormat)}
          disabled={isRunning}
        />
        <div className={styles.side}>
          <p>{holds}</p>
          {parts.length > 1 && (
            <Select
              label="How much"
              value={chosen}
              options={parts}
              disabled={isRunning}
              onChange={again(setPart)}
              error={part ? null : 'It is no longer there. Choose again.'}
            />
          )}
          {isSigned && <Signature value={author} readOnly={isRunning} onChange={again(setBy)} />}
          <Outcome state={state} />
          {isRunning && state.expected === null && part?.scope.search && <Waiting />}
        </div>
      </div>
    </Dialog>
  );
}

/** What is found is not taken before all can be found. */
function Waiting() {
  const waiting = useStore(waitingForIndex);
  if (waiting === 0) return null;
  return (
    <p className={styles.small}>
      {counted(waiting, 'article is', 'articles are')} not searchable yet. The export begins once all are.
    </p>
  );
}

function Outcome({ state }: { state: ReturnType<typeof useTakingOut>['state'] }) {
  return (
    <>
      {state.kind === 'running' && (
        <Progress
          label="Exporting"
          words={state.expected === null ? 'Exporting…' : `${countWords(state.done)} of ${countWords(state.expected)}`}
          value={state.done}
          most={state.expected}
        />
      )}
      <div role="status">
        {state.kind === 'written' && (
          <>
            <p>{state.words}</p>
            <ul className={styles.leftOut}>
              {state.leftOut.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {state.kind === 'failed' && <Problem>{state.message}</Problem>}
    </>
  );
}

interface SignatureProps {
  value: string;
  readOnly: boolean;
  onChange: (value: string) => void;
}

function Signature({ value, readOnly, onChange }: SignatureProps) {
  return (
    <TextField
      label="Your name"
      data-not-kept
      hint="Whose marks they are. May be left empty."
      maxLength={1_000}
      value={value}
      readOnly={readOnly}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
