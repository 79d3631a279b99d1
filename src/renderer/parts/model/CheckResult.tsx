import { CheckedLine, CheckedLines } from './CheckedLines.tsx';

interface CheckResultProps {
  ok: boolean;
  checks: readonly { name: string; words: string; counts: string; ok: boolean; problems: readonly string[] }[];
}

/** What was checked, and what is wrong. */
export function CheckResult({ ok, checks }: CheckResultProps) {
  return (
    <>
      <p>{ok ? 'All checks passed.' : 'Some checks failed; see below.'}</p>
      <CheckedLines>
        {checks.map((one) => (
          <CheckedLine
            key={one.name}
            state={one.ok ? 'good' : 'bad'}
            aside={`${one.counts} checked`}
            problems={one.problems}
          >
            {one.words}
          </CheckedLine>
        ))}
      </CheckedLines>
    </>
  );
}
