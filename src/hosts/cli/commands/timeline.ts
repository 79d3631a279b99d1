import type { Timeline, TimelineMark } from '../../../contract/model/timeline.ts';
import { noteText } from '../../../contract/model/timeline-notes.ts';
import { countWords } from '../../../text/counted.ts';
import { type Command, idFrom, type Session } from '../command.ts';

export const timelineCommand: Command = {
  name: 'timeline',
  usage: 'collate timeline CLAIM [--csv]',
  summary: 'Who said a claim first: the articles that bear on it, in time.',
  json: '{claimId, passages: {shown, total}, articles: [{articleId, date, source, title, stance, passages, evidenceId, originId, note}]}',
  archive: 'read',
  words: 1,
  options: { csv: { type: 'boolean' } },
  run: async ({ engine, say, answer }, words, options) => {
    const claimId = idFrom(words[0], 'CLAIM');
    if (options.csv) {
      const { bytes, passages } = await engine.call('timeline.csv', { claimIds: [claimId] });
      process.stdout.write(Buffer.from(bytes));
      sayIfCut(say, passages);
      return 0;
    }
    const { marks, passages } = await engine.call('timeline.get', { claimIds: [claimId] });
    answer({ claimId, passages, articles: marks.map(publicMark) }, () => marks.map(lineOf).join('\n'));
    sayIfCut(say, passages);
    return 0;
  },
};

function sayIfCut(say: Session['say'], { shown, total }: Timeline['passages']): void {
  if (shown < total) say(`Only the earliest ${countWords(shown)} of ${countWords(total)} passages are in this answer.`);
}

function publicMark(mark: TimelineMark) {
  const { articleId, date, source, title, cell, passages, evidenceId, originId } = mark;
  return { articleId, date, source, title, stance: cell, passages, evidenceId, originId, note: noteText(mark) };
}

function lineOf(mark: TimelineMark): string {
  const note = noteText(mark);
  return `${mark.date ?? 'undated'}  ${mark.cell}  ${mark.source}: ${mark.title}${note && ` (${note})`}`;
}
