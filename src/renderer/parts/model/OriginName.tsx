import { givenOriginName } from '../../../contract/model/origins/given-names.ts';
import { BidiText } from '../BidiText.tsx';
import { CutName } from '../CutName.tsx';
import styles from './OriginName.module.css';

interface OriginNameProps {
  name: string;
  /** On one line, which may be too short for it. */
  cut?: boolean;
}

/** A name that the program gave ends in a source's, which may run the other way: it is isolated, and cut at its own end. */
export function OriginName({ name, cut = false }: OriginNameProps) {
  const source = givenOriginName(name)?.source ?? null;
  if (source === null) return cut ? <CutName>{name}</CutName> : <BidiText lang={null}>{name}</BidiText>;
  const words = name.slice(0, -source.length);
  if (!cut)
    return (
      <bdi lang="en" dir="ltr">
        {words}
        <BidiText lang={null}>{source}</BidiText>
      </bdi>
    );
  return (
    <bdi lang="en" dir="ltr" className={styles.given}>
      <CutName>{words}</CutName>
      <CutName>{source}</CutName>
    </bdi>
  );
}
