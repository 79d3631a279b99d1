import type { Timeline, TimelineMark } from '../../../contract/model/timeline.ts';
import { noteText } from '../../../contract/model/timeline-notes.ts';
import { countWords } from '../../../text/counted.ts';
import { type Command, idFrom, type Session } from '../command.ts';
import { collectionIdFrom } from './collections.ts';

export const timelineCommand: Command = {
  name: 'timeline',
  usage: 'collate timeline CLAIM [--collection NAME] [--csv]',
  summary: 'Who said a claim first: the articles that bear on it, in time; with a collection, among its articles.',
  json: '{claimId, passages: {shown, total}, copies: {read, total}, articles: [{articleId, date, source, title, stance, passages, evidenceId, originId, note}]}',
  archive: 'read',
  words: 1,
  options: { collection: { type: 'string' }, csv: { type: 'boolean' } },
  run: async ({ engine, say, answer }, words, options) => {
    const claimId = idFrom(words[0], 'CLAIM');
    const asked = { claimIds: [claimId], collectionId: await collectionIdFrom(engine, options.collection) };
    if (options.csv) {
      const { bytes, ...parts } = await engine.call('timeline.csv', asked);
      process.stdout.write(Buffer.from(bytes));
      sayIfCut(say, parts);
      return 0;
    }
    const { marks, passages, copies } = await engine.call('timeline.get', asked);
    answer({ claimId, passages, copies, articles: marks.map(publicMark) }, () => marks.map(lineOf).join('\n'));
    sayIfCut(say, { passages, copies });
    return 0;
  },
};

function sayIfCut(say: Session['say'], { passages, copies }: Pick<Timeline, 'passages' | 'copies'>): void {
  const { shown, total } = passages;
  if (shown < total) say(`Only the earliest ${countWords(shown)} of ${countWords(total)} passages are in this answer.`);
  if (copies.read < copies.total)
    say(
      `Words not marked were sought in the ${countWords(copies.read)} earliest of ${countWords(copies.total)} copies.`,
    );
}

function publicMark(mark: TimelineMark) {
  const { articleId, date, source, title, cell, passages, evidenceId, originId } = mark;
  return { articleId, date, source, title, stance: cell, passages, evidenceId, originId, note: noteText(mark) };
}

function lineOf(mark: TimelineMark): string {
  const note = noteText(mark);
  return `${mark.date ?? 'undated'}  ${mark.cell}  ${mark.source}: ${mark.title}${note && ` (${note})`}`;
}
