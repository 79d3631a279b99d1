import { counted } from '../words.ts';
import { CheckedLine, CheckedLines } from './CheckedLines.tsx';

interface CheckResultProps<N extends string> {
  ok: boolean;
  checks: readonly { name: N; counted: number; ok: boolean; problems: readonly string[] }[];
  /** What each check is called, and what it counts. */
  wording: Readonly<Record<N, { words: string; noun: string }>>;
}

/** What was checked, and what is wrong. */
export function CheckResult<N extends string>({ ok, checks, wording }: CheckResultProps<N>) {
  return (
    <>
      <p>{ok ? 'All checks passed.' : 'Some checks failed; see below.'}</p>
      <CheckedLines>
        {checks.map((one) => (
          <CheckedLine
            key={one.name}
            state={one.ok ? 'good' : 'bad'}
            aside={`${counted(one.counted, wording[one.name].noun)} checked`}
            problems={one.problems}
          >
            {wording[one.name].words}
          </CheckedLine>
        ))}
      </CheckedLines>
    </>
  );
}
