import type { Timeline, TimelineMark } from '../../../contract/model/comparing/timeline.ts';
import { noteText } from '../../../contract/model/comparing/timeline-notes.ts';
import { countWords } from '../../../text/phrasing/counted.ts';
import { type Command, idFrom, type Session } from '../command.ts';
import { giveTable, TABLE_OPTIONS, tableAsked } from '../table-out.ts';
import { collectionIdFrom } from './collections.ts';

export const timelineCommand: Command = {
  name: 'timeline',
  usage: 'collate timeline CLAIM [--collection NAME] [--csv|--out FILE.xlsx|FILE.csv]',
  summary:
    'Who said a claim first: the articles that bear on it, in time; with a collection, among its articles. --csv prints a table, --out writes one.',
  json: '{claimId, passages: {shown, total}, copies: {read, total}, articles: [{articleId, date, source, title, stance, passages, evidenceId, originId, note}]}; with --out {file, bytes, leftOut}',
  archive: 'read',
  words: 1,
  options: { collection: { type: 'string' }, ...TABLE_OPTIONS },
  run: async (session, words, options) => {
    const { engine, path, say, answer } = session;
    const claimId = idFrom(words[0], 'CLAIM');
    const table = tableAsked(options, path);
    const asked = { claimIds: [claimId], collectionId: await collectionIdFrom(engine, options.collection) };
    if (table) {
      const made = await engine.call('timeline.export', { ...asked, format: table.format });
      await giveTable(session, table.file, made);
      sayIfCut(say, made);
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
