/** Takes articles, claims and marks out for other programs: the format, how much of it, and where to. */
import { useState } from 'react';
import { INTERCHANGE_ENDINGS, INTERCHANGE_FORMATS, type InterchangeFormat } from '../../../contract/model/values.ts';
import { TextField } from '../../parts/controls/Field.tsx';
import { RadioRow } from '../../parts/controls/RadioRow.tsx';
import { SegmentField } from '../../parts/controls/Segment.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { Progress } from '../../parts/states/Progress.tsx';
import { counted, countWords } from '../../parts/words.ts';
import { useReportStyle } from '../../places/settings/use-report-style.ts';
import type { WorkingSet } from '../../working-set.ts';
import type { OverlayProps } from '../overlay-props.ts';
import styles from './ExportArchive.module.css';
import { useTakingOut } from './use-taking-out.ts';

interface Words {
  readonly name: string;
  /** What it is good for. */
  readonly use: string;
  readonly holds: string;
  /** What it counts. */
  readonly noun: 'mark' | 'article' | 'claim';
  /** It says whose marks they are. */
  readonly isSigned?: boolean;
}

const FORMATS: Record<InterchangeFormat, Words> = {
  annotations: {
    name: 'Web annotations',
    use: 'for annotation tools',
    holds:
      'Each mark by its position and its words, with its claim, stance and note, and the hash of the original. W3C Web Annotation, JSON-LD.',
    noun: 'mark',
    isSigned: true,
  },
  jsonl: {
    name: 'JSON Lines',
    use: 'for scripts, and to bring back in',
    holds: 'Each article with its text, metadata and marks, one a line. Imported again, the texts are the same.',
    noun: 'article',
  },
  'csl-json': {
    name: 'Citations',
    use: 'for reference managers',
    holds: 'Each article as a citation, with dates only as precise as they are known. CSL-JSON.',
    noun: 'article',
  },
  'claims-csv': {
    name: 'Table of claims',
    use: 'for spreadsheets',
    holds: 'Each claim with its passages, one a row, with sources, grades and places. CSV.',
    noun: 'claim',
  },
  claimreview: {
    name: 'Reviews of claims',
    use: 'for fact-checkers',
    holds:
      'The claims that you graded, with your grade in words and its reason, where they appear, and who disputes them. Claims that are not graded are left out. schema.org ClaimReview.',
    noun: 'claim',
    isSigned: true,
  },
  qdpx: {
    name: 'QDA project',
    use: 'for qualitative analysis',
    holds:
      'Articles as plain text; claims, stances and tags as codes; passages as coded selections. REFI-QDA Project 1.5.',
    noun: 'article',
    isSigned: true,
  },
};

type Part = 'all' | 'selected';

export function ExportArchive({ context: { archive, workingSet }, onClose }: OverlayProps<'export-archive'>) {
  const [format, setFormat] = useState<InterchangeFormat>('annotations');
  const [part, setPart] = useState<Part>(workingSet.ids.length > 0 ? 'selected' : 'all');
  const [style] = useReportStyle();
  const [by, setBy] = useState<string | null>(null);
  const { state, run, askAgain } = useTakingOut(onClose);
  const { holds, noun, isSigned } = FORMATS[format];
  const isRunning = state.kind === 'running';
  const name = `${archive?.name.replace(/\.collate$/, '') ?? 'Archive'}.${INTERCHANGE_ENDINGS[format]}`;
  const again =
    <T,>(change: (value: T) => void) =>
    (value: T) => {
      askAgain();
      change(value);
    };
  const take = () =>
    run(name, noun, {
      format,
      scope: part === 'selected' ? scopeOf(workingSet) : {},
      by: isSigned ? (by ?? style.author) : '',
    });
  return (
    <Dialog
      title="Export articles and marks"
      width={760}
      onClose={onClose}
      // What was left out is read, not confirmed.
      {...(state.kind === 'written'
        ? {}
        : { confirm: { label: isRunning ? 'Exporting' : 'Export', disabled: isRunning, run: take } })}
    >
      <div className={styles.columns}>
        <Formats format={format} onChange={again(setFormat)} disabled={isRunning} />
        <div className={styles.side}>
          <p>{holds}</p>
          {workingSet.ids.length > 0 && (
            <SegmentField
              label="How much"
              value={part}
              options={partsOf(workingSet, isRunning)}
              onChange={again(setPart)}
            />
          )}
          {isSigned && (
            <TextField
              label="Your name"
              hint="Whose marks they are. May be left empty."
              maxLength={1_000}
              value={by ?? style.author}
              readOnly={isRunning}
              onChange={({ target }) => again(setBy)(target.value)}
            />
          )}
          <Outcome state={state} />
        </div>
      </div>
    </Dialog>
  );
}

function partsOf({ kind, ids }: WorkingSet, disabled: boolean) {
  return [
    { value: 'selected' as const, label: `${counted(ids.length, kind)} selected`, disabled },
    { value: 'all' as const, label: 'Everything', disabled },
  ];
}

const scopeOf = ({ kind, ids }: WorkingSet) => (kind === 'article' ? { articleIds: [...ids] } : { claimIds: [...ids] });

interface FormatsProps {
  format: InterchangeFormat;
  onChange: (format: InterchangeFormat) => void;
  disabled: boolean;
}

function Formats({ format, onChange, disabled }: FormatsProps) {
  return (
    <div role="radiogroup" aria-label="Format" className={styles.formats}>
      {INTERCHANGE_FORMATS.map((value) => (
        <RadioRow
          key={value}
          name="format"
          checked={value === format}
          disabled={disabled}
          data-autofocus={value === format || undefined}
          onChange={() => onChange(value)}
        >
          <span>
            <b>{FORMATS[value].name}</b>
            <span className={styles.small}>{FORMATS[value].use}</span>
          </span>
        </RadioRow>
      ))}
    </div>
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
      {state.kind === 'failed' && (
        <p role="alert" className={styles.problem}>
          <Icon name="failed" size={16} />
          {state.message}
        </p>
      )}
    </>
  );
}
