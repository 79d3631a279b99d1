import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { CONFIDENCES, type Confidence } from '../../../../contract/model/values.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { MenuButton, type MenuItem } from '../../../parts/controls/Menu.tsx';
import { AttributeField } from './AttributeField.tsx';
import styles from './blocks.module.css';
import { useReportInEditor } from './report-context.ts';

/** A key judgement: its words, then likelihood (or that it is a fact), and separately the confidence with its reason. */
export function JudgementView({ node, updateAttributes }: NodeViewProps) {
  const canWrite = useCanWrite();
  return (
    <NodeViewWrapper as="div" className={styles.judgement} data-block={node.attrs.blockId}>
      <div className={styles.number} contentEditable={false} aria-hidden="true" />
      <div>
        <NodeViewContent<'div'> className={styles.words} dir="auto" data-empty={node.content.size === 0 || undefined} />
        <div className={styles.basis} contentEditable={false}>
          <Likelihood
            value={node.attrs.likelihood as string | null}
            onChange={(likelihood) => updateAttributes({ likelihood })}
          />
          <ConfidenceChoice
            value={node.attrs.confidence as Confidence | null}
            onChange={(confidence) => updateAttributes({ confidence })}
          />
          {(canWrite || node.attrs.confidenceReason !== '') && (
            <AttributeField
              label="Why this confidence"
              className={styles.reason}
              placeholder="why: what it is based on"
              readOnly={!canWrite}
              value={node.attrs.confidenceReason as string}
              onChange={(confidenceReason) => updateAttributes({ confidenceReason })}
            />
          )}
        </div>
      </div>
    </NodeViewWrapper>
  );
}

interface ChoiceProps<V> {
  /** Null: a statement of fact, or a confidence that is not stated. */
  value: V | null;
  onChange: (value: V | null) => void;
}

function Likelihood({ value, onChange }: ChoiceProps<string>) {
  const terms = useReportInEditor().scale?.terms ?? [];
  const isOf = ({ term, or }: (typeof terms)[number]) => value === term || value === or;
  const now = terms.find(isOf);
  const inWords = now ? `${value}, ${now.from}–${now.to} %` : `${value}, not of this scale`;
  return (
    <Chosen
      label="Likelihood"
      value={value === null ? 'statement of fact' : inWords}
      items={[
        { label: 'Statement of fact', checked: value === null, run: () => onChange(null) },
        ...terms.map((one, index) => ({
          label: `${one.term}${one.or ? `, ${one.or}` : ''}: ${one.from}–${one.to} %`,
          checked: isOf(one),
          apart: index === 0,
          run: () => onChange(one.term),
        })),
      ]}
    />
  );
}

function ConfidenceChoice({ value, onChange }: ChoiceProps<Confidence>) {
  return (
    <Chosen
      label="Confidence"
      value={value === null ? 'confidence not stated' : `confidence: ${value}`}
      items={[
        { label: 'Not stated', checked: value === null, run: () => onChange(null) },
        ...CONFIDENCES.map((one, index) => ({
          label: one,
          checked: one === value,
          apart: index === 0,
          run: () => onChange(one),
        })),
      ]}
    />
  );
}

interface ChosenProps {
  label: string;
  value: string;
  items: readonly MenuItem[];
}

function Chosen({ label, value, items }: ChosenProps) {
  const canWrite = useCanWrite();
  if (!canWrite) return <span className={styles.chosen}>{value}</span>;
  return (
    <MenuButton
      label={label}
      items={items}
      button={(props) => (
        <button type="button" className={styles.chosen} title={`Change: ${label.toLowerCase()}`} {...props}>
          {value}
        </button>
      )}
    />
  );
}
