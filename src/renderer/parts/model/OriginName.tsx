import { givenOriginName } from '../../../contract/model/given-names.ts';
import styles from './OriginName.module.css';

interface OriginNameProps {
  name: string;
  /** On one line, which may be too short for it. */
  cut?: boolean;
}

/** A name that the program gave ends in a source's, which may run the other way: it is isolated, and cut at its own end. */
export function OriginName({ name, cut = false }: OriginNameProps) {
  const source = givenOriginName(name)?.source ?? null;
  const className = cut ? styles.cut : undefined;
  if (source === null) return <bdi className={className}>{name}</bdi>;
  return (
    <bdi lang="en" dir="ltr" className={cut ? styles.given : undefined}>
      <span className={className}>{name.slice(0, -source.length)}</span>
      <bdi className={className}>{source}</bdi>
    </bdi>
  );
}
