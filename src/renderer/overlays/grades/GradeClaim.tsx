import { useState } from 'react';
import { CollateError } from '../../../contract/errors.ts';
import type { ClaimPage } from '../../../contract/model/claims/claim.ts';
import { CREDIBILITIES, CREDIBILITY_WORDS, type Credibility } from '../../../contract/model/values.ts';
import { sayActed } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { sayProblem } from '../../notices.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Checkbox } from '../../parts/controls/Field.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Grade } from '../../parts/model/Grade.tsx';
import { OriginName } from '../../parts/model/OriginName.tsx';
import { passagesIn } from '../../parts/model/stance-counts.ts';
import { counted, countWords } from '../../parts/words.ts';
import type { OverlayProps } from '../overlay-props.ts';
import { useGone } from '../use-gone.ts';
import styles from './GradeClaim.module.css';
import { type GivenWith, GradeForm } from './GradeForm.tsx';

const SCALE = {
  name: 'Credibility',
  values: CREDIBILITIES,
  words: CREDIBILITY_WORDS,
  unjudged: '6' as const,
  glyph: (value: Credibility | null) => <Grade of="claim" value={value} />,
};

/** The engine refuses 1 with fewer than two origins; the dialog then asks once more. */
export function GradeClaim({ context, state: { claimId }, onClose }: OverlayProps<'grade-claim'>) {
  const { data, error } = useRead('claim.get', { claimId });
  useGone(data ? null : error, onClose);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [override, setOverride] = useState(false);
  if (!data) return null;
  const grade = async (value: Credibility | null, given: GivenWith) => {
    const asked = { claimId, value, ...given, override: override && value === '1' };
    try {
      const acted = await context.client.call('grade.claim', asked);
      onClose();
      sayActed(context.client, acted);
    } catch (error) {
      if (error instanceof CollateError && error.code === 'needs-two-origins') setRefusal(error.message);
      else sayProblem(error);
    }
  };
  return (
    <GradeForm
      title={`Grade claim ${claimId}`}
      noun="claim"
      scale={SCALE}
      now={data.claim.credibility}
      grades={data.grades}
      heading={
        <p className={styles.statement}>
          <BidiText lang={null}>{data.claim.statement}</BidiText>
        </p>
      }
      facts={<Facts page={data} />}
      refusal={
        refusal !== null && (
          <div role="alert" className={styles.refusal}>
            <p>
              <Icon name="failed" size={16} />
              {refusal}
            </p>
            <Checkbox checked={override} onChange={setOverride}>
              Give 1 anyway; the report prints the reason
            </Checkbox>
          </div>
        )
      }
      isBarred={refusal !== null && !override}
      onPick={(value) => value !== '1' && setRefusal(null)}
      onGrade={grade}
      onClose={onClose}
    />
  );
}

function Facts({ page: { claim, evidence } }: { page: ClaimPage }) {
  const { supports, disputes, mentions } = claim.passages;
  const relays = evidence.filter(({ remove }) => remove === 2).length;
  const names = new Map(evidence.map(({ originId, originName }) => [originId, originName]));
  const alike = [...Map.groupBy(names.values(), (name) => name)];
  return (
    <>
      <li>
        {counted(passagesIn(claim.passages), 'passage')} in {counted(claim.articles, 'article')},{' '}
        {counted(claim.sources, 'source')}
      </li>
      <li>
        {counted(claim.origins, 'origin')}
        {alike.length > 0 && ': '}
        {alike.map(([name, { length }], index) => (
          <span key={name}>
            {index > 0 && '; '}
            <OriginName name={name} />
            {length > 1 && ` (${countWords(length)})`}
          </span>
        ))}
      </li>
      <li>
        {supports} supporting, {disputes} disputing, {mentions} mentioning
      </li>
      {relays > 0 && <li>{counted(relays, 'passage')} at remove 2</li>}
    </>
  );
}
