import type { Act } from '../../../contract/model/archive.ts';
import type { Engine } from '../../../engine/engine.ts';
import { type Command, idFrom } from '../command.ts';

export const undoCommand: Command = {
  name: 'undo',
  usage: 'collate undo',
  summary: 'Undo the last act.',
  json: '{act: {actId, at, kind, label, state}}',
  archive: 'needed',
  words: 0,
  options: {},
  run: async ({ engine, answer }) => {
    const undone = await engine.call('act.undo', {});
    answer(undone, () => `Undone: ${undone.act.label}.`);
    return 0;
  },
};

export const redoCommand: Command = {
  name: 'redo',
  usage: 'collate redo',
  summary: 'Redo the act that was undone last.',
  json: 'as `undo`',
  archive: 'needed',
  words: 0,
  options: {},
  run: async ({ engine, answer }) => {
    const redone = await engine.call('act.redo', {});
    answer(redone, () => `Done again: ${redone.act.label}.`);
    return 0;
  },
};

/** The most that the engine returns at once. */
const PAGE = 500;

export const logCommand: Command = {
  name: 'log',
  usage: 'collate log [--limit N]',
  summary: 'What was done, newest first.',
  json: '{acts: [{actId, at, kind, label, state, whyFinal?}]}',
  archive: 'read',
  words: 0,
  options: { limit: { type: 'string' } },
  run: async ({ engine, answer }, _words, options) => {
    const acts = await latestActs(
      engine,
      options.limit === undefined ? 50 : idFrom(options.limit as string, '--limit'),
    );
    answer({ acts }, () => acts.map(inWords).join('\n'));
    return 0;
  },
};

async function latestActs(engine: Engine, limit: number): Promise<Act[]> {
  const acts: Act[] = [];
  while (acts.length < limit) {
    const before = acts.at(-1)?.actId;
    const asked = { limit: Math.min(limit - acts.length, PAGE), ...(before === undefined ? {} : { before }) };
    const page = await engine.call('act.list', asked);
    if (page.acts.length === 0) break;
    acts.push(...page.acts);
  }
  return acts;
}

function inWords({ actId, at, label, state, whyFinal }: Act): string {
  const standing = { done: '', undone: '  (undone)', final: `  (final: ${whyFinal})` };
  return `${actId}  ${at}  ${label}${standing[state]}`;
}
