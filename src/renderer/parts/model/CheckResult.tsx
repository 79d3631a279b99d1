import { countWords } from '../words.ts';
import { CheckedLine, CheckedLines } from './CheckedLines.tsx';

interface CheckResultProps {
  ok: boolean;
  checks: readonly { name: string; words: string; ok: boolean; counted: number; problems: readonly string[] }[];
}

/** What was checked, whether it holds, and what does not. */
export function CheckResult({ ok, checks }: CheckResultProps) {
  return (
    <>
      <p>{ok ? 'All holds.' : 'Something does not hold; see below.'}</p>
      <CheckedLines>
        {checks.map((one) => (
          <CheckedLine
            key={one.name}
            state={one.ok ? 'good' : 'bad'}
            aside={`${countWords(one.counted)} looked at`}
            problems={one.problems}
          >
            {one.words}
          </CheckedLine>
        ))}
      </CheckedLines>
    </>
  );
}
