import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { CONFIDENCES, type Confidence } from '../../../../contract/model/values.ts';
import { MenuButton, type MenuItem } from '../../../parts/Menu.tsx';
import styles from './blocks.module.css';
import { useReportInEditor } from './report-context.ts';

/** A key judgement: its words, then likelihood (or that it is a fact) and confidence with its reason, apart from each other. */
export function JudgementView({ node, updateAttributes }: NodeViewProps) {
  const { scale, canWrite } = useReportInEditor();
  const likelihood = node.attrs.likelihood as string | null;
  const confidence = node.attrs.confidence as Confidence | null;
  const terms = scale?.terms ?? [];
  const isOf = (term: (typeof terms)[number]) => likelihood === term.term || likelihood === term.or;
  const term = terms.find(isOf);
  return (
    <NodeViewWrapper as="div" className={styles.judgement} data-block={node.attrs.blockId}>
      <div className={styles.number} contentEditable={false} aria-hidden="true" />
      <div>
        <NodeViewContent<'div'> className={styles.words} dir="auto" data-empty={node.content.size === 0 || undefined} />
        <div className={styles.basis} contentEditable={false}>
          <Chosen
            label="Likelihood"
            canWrite={canWrite}
            value={
              likelihood === null
                ? 'statement of fact'
                : term
                  ? `${likelihood}, ${term.from}–${term.to} %`
                  : `${likelihood}, not of this scale`
            }
            items={[
              {
                label: 'Statement of fact',
                checked: likelihood === null,
                run: () => updateAttributes({ likelihood: null }),
              },
              ...terms.map((one, index) => ({
                label: `${one.term}${one.or ? `, ${one.or}` : ''}: ${one.from}–${one.to} %`,
                checked: isOf(one),
                apart: index === 0,
                run: () => updateAttributes({ likelihood: one.term }),
              })),
            ]}
          />
          <Chosen
            label="Confidence"
            canWrite={canWrite}
            value={confidence === null ? 'confidence not stated' : `confidence: ${confidence}`}
            items={[
              {
                label: 'Not stated',
                checked: confidence === null,
                run: () => updateAttributes({ confidence: null }),
              },
              ...CONFIDENCES.map((one, index) => ({
                label: one,
                checked: one === confidence,
                apart: index === 0,
                run: () => updateAttributes({ confidence: one }),
              })),
            ]}
          />
          <input
            type="text"
            aria-label="Why this confidence"
            className={styles.reason}
            placeholder="why: what the basis is"
            dir="auto"
            readOnly={!canWrite}
            value={node.attrs.confidenceReason as string}
            onChange={(event) => updateAttributes({ confidenceReason: event.target.value })}
          />
        </div>
      </div>
    </NodeViewWrapper>
  );
}

interface ChosenProps {
  label: string;
  value: string;
  items: readonly MenuItem[];
  canWrite: boolean;
}

function Chosen({ label, value, items, canWrite }: ChosenProps) {
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
