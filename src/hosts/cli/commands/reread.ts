import { setTimeout } from 'node:timers/promises';
import type { Reread } from '../../../contract/model/imports/reread.ts';
import { type Command, idFrom, UsageError } from '../command.ts';
import { waitForIndex, waitForOrigins } from '../wait-for-queues.ts';

const LOOK_AGAIN_MS = 50;

export const rereadCommand: Command = {
  name: 'reread',
  usage: 'collate reread ARTICLE… | --all',
  summary: 'Read articles again from their stored originals, or all drawn by an older reader; marks are carried over.',
  json: '{state, message, expected, done, changed, same, failed, marks: {held, carried, proposed, orphaned}, articles: [{articleId, title, outcome, message, marks}]}',
  archive: 'needed',
  words: Infinity,
  options: { all: { type: 'boolean' } },
  run: async ({ engine, answer, say }, words, options) => {
    if ((words.length === 0) !== (options.all === true)) throw new UsageError('Name the articles, or use --all.');
    const articleIds = words.map((word) => idFrom(word, 'ARTICLE'));
    await engine.call('article.reread', options.all ? {} : { articleIds });
    let { reread } = await engine.call('article.rereadState', {});
    while (reread?.state === 'running') {
      await setTimeout(LOOK_AGAIN_MS);
      ({ reread } = await engine.call('article.rereadState', {}));
    }
    await waitForIndex({ engine, say });
    await waitForOrigins({ engine, say });
    const ended = reread as Reread;
    if (ended.message) say(ended.message);
    for (const { articleId, message } of ended.articles) if (message) say(`${articleId}: ${message}`);
    answer(ended, () => inWords(ended));
    return ended.failed === 0 && ended.state === 'finished' ? 0 : 1;
  },
};

function inWords({ expected, changed, same, failed, marks }: Reread): string {
  const read = `${expected} read again: ${changed} changed, ${same} the same, ${failed} not read.`;
  return `${read} Marks in those that changed: ${marks.carried} carried over, ${marks.proposed} to review, ${marks.orphaned} without their words.`;
}
