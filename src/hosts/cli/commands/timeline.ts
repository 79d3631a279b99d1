import type { TimelineMark } from '../../../contract/model/timeline.ts';
import { noteText } from '../../../contract/model/timeline-notes.ts';
import { type Command, idFrom } from '../command.ts';

export const timelineCommand: Command = {
  name: 'timeline',
  usage: 'collate timeline CLAIM [--csv]',
  summary: 'Who said a claim first: the articles that bear on it, in time.',
  json: '{claimId, articles: [{articleId, date, source, title, stance, passages, evidenceId, originId, note}]}',
  archive: 'read',
  words: 1,
  options: { csv: { type: 'boolean' } },
  run: async ({ engine, answer }, words, options) => {
    const claimId = idFrom(words[0], 'CLAIM');
    if (options.csv) {
      const { bytes } = await engine.call('timeline.csv', { claimIds: [claimId] });
      process.stdout.write(Buffer.from(bytes));
      return 0;
    }
    const { marks } = await engine.call('timeline.get', { claimIds: [claimId] });
    answer({ claimId, articles: marks.map(publicMark) }, () => marks.map(lineOf).join('\n'));
    return 0;
  },
};

function publicMark(mark: TimelineMark) {
  const { articleId, date, source, title, cell, passages, evidenceId, originId } = mark;
  return { articleId, date, source, title, stance: cell, passages, evidenceId, originId, note: noteText(mark) };
}

function lineOf(mark: TimelineMark): string {
  const note = noteText(mark);
  return `${mark.date ?? 'undated'}  ${mark.cell}  ${mark.source}: ${mark.title}${note && ` (${note})`}`;
}
