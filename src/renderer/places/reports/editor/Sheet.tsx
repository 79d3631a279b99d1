import type { Editor } from '@tiptap/core';
import { EditorContent } from '@tiptap/react';
import { Fragment, type KeyboardEvent, useState } from 'react';
import type { Report, Scale } from '../../../../contract/model/reports/report.ts';
import { LONGEST_TEXT, SCALE_IDS } from '../../../../contract/model/reports/report.ts';
import { TLP_MARKINGS } from '../../../../contract/model/values.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { focusSoon } from '../../../focus.ts';
import { useRestoredScroll } from '../../../history.ts';
import { sayDone } from '../../../notices.ts';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import { MenuButton } from '../../../parts/controls/Menu.tsx';
import { instantWords } from '../../../parts/words.ts';
import visuallyHidden from '../../../theme/visually-hidden.module.css';
import type { ReportSaver } from '../saving/report-saver.ts';
import { TlpMark } from '../TlpMark.tsx';
import styles from './Sheet.module.css';
import { scaleChangeWords } from './scale-change.ts';

interface SheetProps {
  report: Report;
  draftedSummary: string;
  editor: Editor;
  scale: Scale | null;
  saver: ReportSaver;
}

/** Under the title; without words, they are drawn only where some can be added. */
const SUB_FIELDS = [
  { field: 'subtitle', label: 'Subtitle', placeholder: 'add a subtitle' },
  { field: 'author', label: 'Author', placeholder: 'add an author' },
] as const;

/** The report while it is being written: marking, title, sections, source summary. */
export function Sheet({ report, draftedSummary, editor, scale, saver }: SheetProps) {
  const canWrite = useCanWrite();
  const scroll = useRestoredScroll('sheet');
  return (
    <div ref={scroll} className={styles.scroll}>
      <div className={styles.sheet}>
        <header>
          <Marking report={report} saver={saver} />
          <h1 className={visuallyHidden.text}>{report.title}</h1>
          <HeadWords
            field="title"
            label="Title"
            placeholder="Title"
            className={styles.title}
            required
            {...{ report, saver }}
          />
          <div className={styles.sub}>
            {SUB_FIELDS.filter(({ field }) => canWrite || report[field] !== '').map((asked) => (
              <Fragment key={asked.field}>
                <HeadWords {...asked} {...{ report, saver }} />
                <span aria-hidden="true">·</span>
              </Fragment>
            ))}
            <span>changed {instantWords(report.changed)}</span>
            <span aria-hidden="true">·</span>
            <ScaleChoice report={report} scale={scale} saver={saver} />
          </div>
        </header>
        <EditorContent editor={editor} className={styles.editor} />
        <SourceSummary report={report} drafted={draftedSummary} saver={saver} />
      </div>
    </div>
  );
}

type PartProps = Pick<SheetProps, 'report' | 'saver'>;

function Marking({ report, saver }: PartProps) {
  const canWrite = useCanWrite();
  return (
    <div className={styles.marking}>
      {(canWrite || report.marking !== '') && (
        <HeadWords
          field="marking"
          label="Other marking"
          placeholder="add another marking"
          className={styles.own}
          {...{ report, saver }}
        />
      )}
      <MenuButton
        label="Marking"
        items={TLP_MARKINGS.map((tlp) => ({
          label: tlp,
          checked: tlp === report.tlp,
          disabled: !canWrite,
          run: () => saver.change({ tlp }),
        }))}
        button={(props) => (
          <button type="button" aria-label={`Marking: ${report.tlp}`} title="Change the marking" {...props}>
            <TlpMark tlp={report.tlp} />
          </button>
        )}
      />
    </div>
  );
}

function ScaleChoice({ report, scale, saver }: PartProps & { scale: Scale | null }) {
  const canWrite = useCanWrite();
  const { data } = useRead('report.scales', {});
  const nameOf = (id: (typeof SCALE_IDS)[number]) => data?.scales.find((one) => one.id === id)?.name ?? id;
  return (
    <MenuButton
      label="Scale of likelihood"
      items={SCALE_IDS.map((id) => ({
        label: nameOf(id),
        checked: id === report.scale,
        disabled: !canWrite,
        run: () => {
          saver.change({ scale: id });
          const moved = scaleChangeWords(report, data?.scales ?? [], id);
          if (moved !== null) sayDone(moved);
        },
      }))}
      button={(props) => (
        <button type="button" className={styles.choice} title="Change the scale of likelihood" {...props}>
          scale: {scale?.name ?? report.scale}
        </button>
      )}
    />
  );
}

interface HeadWordsProps extends PartProps {
  field: 'title' | 'subtitle' | 'author' | 'marking';
  label: string;
  placeholder: string;
  className?: string | undefined;
  /** While it is empty the archive keeps the last words, which come back if it is left empty. */
  required?: boolean;
}

/** One line of text on the sheet, without a box until hovered. */
function HeadWords({ report, saver, field, label, placeholder, className, required }: HeadWordsProps) {
  const canWrite = useCanWrite();
  const [isEmpty, setIsEmpty] = useState(false);
  return (
    <textarea
      aria-label={label}
      placeholder={placeholder}
      rows={1}
      dir="auto"
      maxLength={500}
      readOnly={!canWrite}
      className={className ? `${styles.words} ${className}` : styles.words}
      value={isEmpty ? '' : report[field]}
      onChange={(event) => {
        const words = event.target.value.replace(/\s*\n\s*/g, ' ');
        setIsEmpty(required === true && words.trim() === '');
        if (!required || words.trim() !== '') saver.change({ [field]: words });
      }}
      onKeyDown={leaveOnEscape}
      onBlur={() => {
        setIsEmpty(false);
        saver.flush();
      }}
    />
  );
}

/** From a field above or below the report back into it. */
function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  focusSoon('report');
}

function SourceSummary({ report, drafted, saver }: PartProps & { drafted: string }) {
  const canWrite = useCanWrite();
  const { text, edited } = report.sourceSummary;
  return (
    <section className={styles.summary}>
      <h2>Sources</h2>
      <p className={styles.state}>
        {edited ? 'Your words.' : 'Draft, from the data. It is marked as a draft until you edit it.'}{' '}
        {edited && canWrite && (
          <LinkButton onClick={() => saver.change({ sourceSummary: { text: '', edited: false } })}>
            Draft it again
          </LinkButton>
        )}
        {!edited && canWrite && (
          <LinkButton onClick={() => saver.change({ sourceSummary: { text: drafted, edited: true } })}>
            Keep it as it is
          </LinkButton>
        )}
      </p>
      <textarea
        aria-label="Source summary"
        data-focus-key="source-summary"
        dir="auto"
        maxLength={LONGEST_TEXT}
        readOnly={!canWrite}
        className={edited ? styles.summaryWords : `${styles.summaryWords} ${styles.draft}`}
        value={edited ? text : drafted}
        onChange={(event) => saver.change({ sourceSummary: { text: event.target.value, edited: true } })}
        onKeyDown={leaveOnEscape}
        onBlur={() => saver.flush()}
      />
    </section>
  );
}
