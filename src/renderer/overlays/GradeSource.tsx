import { RELIABILITIES, RELIABILITY_WORDS, type Reliability } from '../../contract/model/values.ts';
import { useAct } from '../data/act.ts';
import { useRead } from '../data/use-read.ts';
import { Grade } from '../parts/Grade.tsx';
import { counted } from '../parts/words.ts';
import { GradeForm } from './GradeForm.tsx';
import type { OverlayProps } from './overlay-props.ts';

const SCALE = {
  name: 'Reliability',
  values: RELIABILITIES,
  words: RELIABILITY_WORDS,
  unjudged: 'F' as const,
  glyph: (value: Reliability | null) => <Grade of="source" value={value} />,
};

export function GradeSource({ state: { sourceId }, onClose }: OverlayProps<'grade-source'>) {
  const { data } = useRead('source.get', { sourceId });
  const doAct = useAct();
  if (!data) return null;
  const { source, counts, grades } = data;
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
          <li>spoke on {counted(counts.claims, 'claim')}</li>
          <li>
            {counts.first} said first, {counts.alone} alone, {counts.contradicted} contradicted
          </li>
        </>
      }
      onGrade={async (value, reason) => {
        if (await doAct('grade.source', { sourceId, value, reason })) onClose();
      }}
      onClose={onClose}
    />
  );
}
