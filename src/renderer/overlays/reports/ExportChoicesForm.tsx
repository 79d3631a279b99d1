/** Choices for an export: what its notes give, what follows the report, and its marking. */
import { ANNEXES, type ExportChoices, NOTE_PARTS } from '../../../contract/model/reports/report.ts';
import {
  type ExportFormat,
  REPORT_LANGUAGES,
  type ReportLanguage,
  TLP_MARKINGS,
  type TlpMarking,
} from '../../../contract/model/values.ts';
import { Checkbox, Select } from '../../parts/controls/Field.tsx';
import { Segment } from '../../parts/controls/Segment.tsx';
import { languageName } from '../../parts/words.ts';
import styles from './ExportReport.module.css';

const NOTE_WORDS: Record<(typeof NOTE_PARTS)[number], string> = {
  words: 'The words quoted',
  translation: 'Translations the analyst wrote',
  speaker: 'Speaker and remove',
  original: 'Hash and import date of the original',
};
const ANNEX_WORDS: Record<(typeof ANNEXES)[number], string> = {
  sources: 'Source summary statement',
  matrix: 'Matrix of its claims',
  differences: 'Where sources differ',
};

const PLACES = [
  { value: 'footnotes', label: 'footnotes' },
  { value: 'endnotes', label: 'endnotes' },
  { value: 'brackets', label: 'in brackets' },
] as const;
/** In other formats notes are at the end, numbered in brackets or not. */
const WITH_PAGES: readonly ExportFormat[] = ['docx', 'pdf'];

interface ExportChoicesFormProps {
  format: ExportFormat;
  choices: ExportChoices;
  onChange: (choices: ExportChoices) => void;
  /** The report's own marking. */
  tlp: TlpMarking;
  language: string;
}

export function ExportChoicesForm({ format, choices, onChange, tlp, language }: ExportChoicesFormProps) {
  const places = PLACES.filter(({ value }) => value !== 'footnotes' || WITH_PAGES.includes(format));
  return (
    <>
      <fieldset className={styles.group}>
        <legend>Citations</legend>
        <Segment
          small
          label="Notes are"
          value={places.some(({ value }) => value === choices.place) ? choices.place : 'endnotes'}
          options={places}
          onChange={(place) => onChange({ ...choices, place })}
        />
      </fieldset>
      <Group
        name="In each note"
        all={NOTE_PARTS}
        words={NOTE_WORDS}
        chosen={choices.notes}
        onChange={(notes) => onChange({ ...choices, notes })}
      />
      <Group
        name="Annexes"
        all={ANNEXES}
        words={ANNEX_WORDS}
        chosen={choices.annexes}
        onChange={(annexes) => onChange({ ...choices, annexes })}
      />
      <Select
        label="Headings and fixed words"
        value={choices.language ?? language}
        options={[...new Set([...REPORT_LANGUAGES, language])].map((value) => ({
          value,
          label: value === language ? `${languageName(value)}, as the report` : languageName(value),
        }))}
        onChange={(value) =>
          onChange({ ...choices, language: value === language ? undefined : (value as ReportLanguage) })
        }
      />
      <Select
        label="Marking"
        value={choices.tlp ?? tlp}
        options={TLP_MARKINGS.map((value) => ({ value, label: value === tlp ? `${value}, as the report` : value }))}
        onChange={(value) => onChange({ ...choices, tlp: value === tlp ? undefined : value })}
      />
    </>
  );
}

interface GroupProps<V extends string> {
  name: string;
  all: readonly V[];
  words: Record<V, string>;
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
}

function Group<V extends string>({ name, all, words, chosen, onChange }: GroupProps<V>) {
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      {all.map((one) => (
        <Checkbox
          key={one}
          checked={chosen.includes(one)}
          onChange={() => onChange(all.filter((other) => (other === one) !== chosen.includes(other)))}
        >
          {words[one]}
        </Checkbox>
      ))}
    </fieldset>
  );
}
