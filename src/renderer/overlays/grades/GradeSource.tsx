import { useState } from 'react';
import { RELIABILITIES, RELIABILITY_WORDS, type Reliability } from '../../../contract/model/values.ts';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { Grade } from '../../parts/model/Grade.tsx';
import { counted } from '../../parts/words.ts';
import type { OverlayProps } from '../overlay-props.ts';
import { useGone } from '../use-gone.ts';
import { GradeForm } from './GradeForm.tsx';

const SCALE = {
  name: 'Reliability',
  values: RELIABILITIES,
  words: RELIABILITY_WORDS,
  unjudged: 'F' as const,
  glyph: (value: Reliability | null) => <Grade of="source" value={value} />,
};

export function GradeSource({ state: { sourceId }, onClose }: OverlayProps<'grade-source'>) {
  const { data, error } = useRead('source.get', { sourceId });
  useGone(data ? null : error, onClose);
  const [picked, setPicked] = useState<Reliability | null>();
  const doAct = useAct();
  if (!data) return null;
  const { source, counts, grades, said } = data;
  const open = (claimIds: readonly number[]) => () => {
    onClose();
    navigate('matrix', { claimIds });
  };
  const idsOf = (isOne: (one: (typeof said)[number]) => boolean) =>
    said.filter(isOne).map(({ claim }) => claim.claimId);
  const fact = (words: string, claimIds: readonly number[]) => (
    <li>
      {words} {claimIds.length > 0 && <LinkButton onClick={open(claimIds)}>Open</LinkButton>}
    </li>
  );
  return (
    <GradeForm
      title={`Grade ${source.name}`}
      noun="source"
      scale={SCALE}
      now={source.reliability}
      grades={grades}
      facts={
        <>
          <li>
            {counted(source.articles, 'article')}, {source.read} read
          </li>
          {fact(
            `has passages on ${counted(counts.claims, 'claim')}`,
            idsOf(() => true),
          )}
          {fact(
            `said ${counts.first} first, ${counts.alone} alone`,
            idsOf((one) => one.first || one.alone),
          )}
          {fact(
            `contradicted on ${counts.contradicted}`,
            idsOf((one) => one.against > 0),
          )}
        </>
      }
      effect={<Effect sourceId={sourceId} value={picked === undefined ? source.reliability : picked} />}
      onPick={setPicked}
      onGrade={async (value, given) => {
        if (await doAct('grade.source', { sourceId, value, ...given })) onClose();
      }}
      onClose={onClose}
    />
  );
}

/** The credibility of claims stays as it is, because the two are judged separately. */
function Effect({ sourceId, value }: { sourceId: number; value: Reliability | null }) {
  const { data } = useRead('grade.sourceEffect', { sourceId, value }, { keepPrevious: true });
  if (!data) return null;
  const { warned, freed } = data;
  const name = value ?? 'No grade';
  const sentences = [
    warned.length > 0 && `${claims(warned)} would rest only on sources graded D to F.`,
    freed.length > 0 && `${claims(freed)} would no longer rest only on sources graded D to F.`,
  ].filter(Boolean);
  return <p role="status">{sentences.length === 0 ? 'No warning would change.' : `${name}: ${sentences.join(' ')}`}</p>;
}

function claims(ids: readonly number[]): string {
  return `${ids.length === 1 ? 'Claim' : 'Claims'} ${ids.join(', ')}`;
}
