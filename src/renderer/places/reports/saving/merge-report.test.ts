import { describe, expect, it } from 'vitest';
import type { Block, Report, ReportChanges, Section } from '../../../../contract/model/reports/report.ts';
import { type Answer, type Answers, type Clash, mergeReport, shownIn } from './merge-report.ts';

const words = (text: string, blockId = text.slice(0, 1)): Block => ({ kind: 'paragraph', blockId, runs: [{ text }] });
const section = (sectionId: string, ...blocks: (Block | string)[]): Section => ({
  sectionId,
  heading: `of ${sectionId}`,
  blocks: blocks.map((block) => (typeof block === 'string' ? words(block) : block)),
});
const report = (...sections: Section[]) =>
  ({ title: 'T', subtitle: 'S', author: '', sections, changed: 'then' }) as unknown as Report;

function merged(base: Report, mine: ReportChanges, theirs: Report, answers: Answers = new Map()) {
  let made = 0;
  return mergeReport({ base, mine, theirs, answers, newId: () => `new${++made}` });
}
const texts = ({ changes }: { changes: ReportChanges }) =>
  changes.sections?.map(({ heading, blocks }) => [
    heading,
    ...blocks.map((block) =>
      'runs' in block ? block.runs.map((run) => ('text' in run ? run.text : '')).join('') : '',
    ),
  ]);
const answered = (clash: Clash, answer: Answer): Answers => new Map([[clash.key, { answer, shown: shownIn(clash) }]]);

describe('what two windows wrote in one report', () => {
  const base = report(section('x', 'a', 'b', 'c'), section('y', 'd'));

  it('is kept from both if they changed, added and removed different blocks', () => {
    const mine = report(section('x', 'a mine', 'b', 'm added', 'c'), section('y', 'd'));
    const theirs = report(section('x', 'a', 'b', 't added'), { ...section('y', 'd theirs'), heading: 'renamed' });
    const result = merged(base, { sections: mine.sections }, theirs);
    expect(result.clashes).toEqual([]);
    expect(texts(result)).toEqual([
      ['of x', 'a mine', 'b', 'm added', 't added'],
      ['renamed', 'd theirs'],
    ]);
  });

  it('keeps what one window added to a section that the other removed or moved', () => {
    const mine = report(section('x', 'a', 'b', 'c'), section('y', 'd', 'm added'));
    expect(texts(merged(base, { sections: mine.sections }, report(section('x', 'a', 'b', 'c'))))).toEqual([
      ['of x', 'a', 'b', 'c', 'm added'],
    ]);
    const moved = report(section('y', 'd'), section('x', 'a', 'b', 'c'));
    expect(texts(merged(base, { sections: mine.sections }, moved))).toEqual([
      ['of y', 'd', 'm added'],
      ['of x', 'a', 'b', 'c'],
    ]);
    expect(texts(merged(base, { sections: moved.sections }, mine))).toEqual([
      ['of y', 'd', 'm added'],
      ['of x', 'a', 'b', 'c'],
    ]);
  });

  it('clashes if both changed one block; the answer says which words stay', () => {
    const mine = report(section('x', 'a mine', 'b', 'c'), section('y', 'd'));
    const theirs = report(section('x', 'a theirs', 'b', 'c'), section('y', 'd'));
    const { clashes } = merged(base, { sections: mine.sections }, theirs);
    expect(clashes).toMatchObject([{ key: 'a', of: 'part', mine: words('a mine'), theirs: words('a theirs') }]);
    const chosen = (answer: Answer) =>
      merged(base, { sections: mine.sections }, theirs, answered(clashes[0] as Clash, answer));
    expect(chosen('mine').clashes).toEqual([]);
    expect(texts(chosen('mine'))?.[0]).toEqual(['of x', 'a mine', 'b', 'c']);
    expect(texts(chosen('theirs'))?.[0]).toEqual(['of x', 'a theirs', 'b', 'c']);
    expect(texts(chosen('both'))?.[0]).toEqual(['of x', 'a mine', 'a theirs', 'b', 'c']);
    expect(chosen('both').changes.sections?.[0]?.blocks.map(({ blockId }) => blockId)).toEqual(['a', 'new1', 'b', 'c']);
  });

  it('asks again if the words were changed after the answer', () => {
    const mine = report(section('x', 'a mine', 'b', 'c'), section('y', 'd'));
    const theirs = (a: string) => report(section('x', a, 'b', 'c'), section('y', 'd'));
    const [clash] = merged(base, { sections: mine.sections }, theirs('a theirs')).clashes;
    const answers = answered(clash as Clash, 'mine');
    expect(merged(base, { sections: mine.sections }, theirs('a theirs')).clashes).toHaveLength(1);
    expect(merged(base, { sections: mine.sections }, theirs('a theirs'), answers).clashes).toHaveLength(0);
    expect(merged(base, { sections: mine.sections }, theirs('a later'), answers).clashes).toHaveLength(1);
  });

  it('clashes if one removed what the other changed', () => {
    const without = report(section('x', 'a', 'c'), section('y', 'd'));
    const changed = report(section('x', 'a', 'b changed', 'c'), section('y', 'd'));
    const mineGone = merged(base, { sections: without.sections }, changed);
    expect(mineGone.clashes).toMatchObject([{ key: 'b', mine: null, theirs: words('b changed') }]);
    const theirsGone = merged(base, { sections: changed.sections }, without);
    expect(theirsGone.clashes).toMatchObject([{ key: 'b', mine: words('b changed'), theirs: null }]);
    const kept = merged(
      base,
      { sections: changed.sections },
      without,
      answered(theirsGone.clashes[0] as Clash, 'mine'),
    );
    expect(texts(kept)?.[0]).toEqual(['of x', 'a', 'b changed', 'c']);
  });

  it('does not clash if both wrote the same, or if only the runs are divided differently', () => {
    const cut: Block = { kind: 'paragraph', blockId: 'a', runs: [{ text: 'a ' }, { text: 'long one' }] };
    const cutBase = report(section('x', cut, 'b'));
    const theirs = report(section('x', words('a long one, theirs', 'a'), 'b'));
    const mine = report(section('x', words('a long one', 'a'), 'b same'));
    const result = merged(cutBase, { sections: mine.sections }, { ...theirs, sections: theirs.sections });
    expect(result.clashes).toEqual([]);
    expect(texts(result)).toEqual([['of x', 'a long one, theirs', 'b same']]);
  });

  it('goes field by field in the head of the report', () => {
    const theirs = { ...base, title: 'T theirs', subtitle: 'S theirs' };
    const result = merged(base, { subtitle: 'S mine', author: 'Me' }, theirs);
    expect(result.changes).toEqual({ author: 'Me' });
    expect(result.clashes).toEqual([{ key: 'subtitle', of: 'subtitle', mine: 'S mine', theirs: 'S theirs' }]);
    const chosen = merged(base, { subtitle: 'S mine' }, theirs, answered(result.clashes[0] as Clash, 'mine'));
    expect(chosen).toEqual({ changes: { subtitle: 'S mine' }, clashes: [] });
  });
});
