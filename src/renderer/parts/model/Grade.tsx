import {
  CREDIBILITY_WORDS,
  type Credibility,
  RELIABILITY_WORDS,
  type Reliability,
} from '../../../contract/model/values.ts';
import styles from './Grade.module.css';

type GradeProps =
  | { of: 'source'; value: Reliability | null; large?: boolean }
  | { of: 'claim'; value: Credibility | null; large?: boolean };

function gradeWords(props: GradeProps): string {
  if (props.of === 'source')
    return props.value === null
      ? 'reliability not graded'
      : `reliability ${props.value}, ${RELIABILITY_WORDS[props.value].toLowerCase()}`;
  return props.value === null
    ? 'credibility not graded'
    : `credibility ${props.value}, ${CREDIBILITY_WORDS[props.value].toLowerCase()}`;
}

/** The letter of a source or the digit of a claim in a box. "Not graded" is a dashed box with a dash, unlike F or 6. */
export function Grade(props: GradeProps) {
  const words = gradeWords(props);
  const classes = [styles.grade, props.value === null && styles.none, props.large && styles.large];
  return (
    <span className={classes.filter(Boolean).join(' ')} role="img" aria-label={words} title={words}>
      {props.value ?? '–'}
    </span>
  );
}
