import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INTERCHANGE_FORMATS } from './contract/model/values.ts';
import { INTERCHANGE_WRITERS } from './engine/interchange/formats/index.ts';
import type { Command } from './hosts/cli/command.ts';
import { COMMANDS } from './hosts/cli/commands/index.ts';

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

const OF_EVERY_COMMAND = ['json', 'archive'];

/** The rows of the table below this heading: "| `a` · `b` | what |" → ["a", "b"]. */
function namedIn(heading: string): string[] {
  const table = README.slice(README.indexOf(`\n| ${heading} |`)).split('\n\n', 1)[0] ?? '';
  const firstCells = [...table.matchAll(/^\| (`.*?`) \| /gmu)].map(([, cell = '']) => cell);
  return firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, usage = '']) => usage));
}

/** "tag add\|remove TAG" names two commands. */
function commandsOf(usage: string): Command[] {
  const [first = '', second = ''] = usage.replaceAll('\\|', '|').split(' ');
  const names = first.split('|').flatMap((noun) => [noun, ...second.split('|').map((verb) => `${noun} ${verb}`)]);
  return COMMANDS.filter(({ name }) => names.includes(name));
}

const optionsIn = (typed: string) => [...typed.matchAll(/(?<=[\s|[])--([a-z-]+)/gu)].map(([, option = '']) => option);

test('every command is in the table of the README, each option with a command that takes it', () => {
  // `serve` is a host of its own.
  const usages = namedIn('command').filter((usage) => !usage.startsWith('serve'));
  expect(usages.filter((usage) => commandsOf(usage).length === 0)).toEqual([]);
  const named = new Set(usages.flatMap(commandsOf));
  expect(COMMANDS.filter((command) => !named.has(command)).map(({ name }) => name)).toEqual([]);
  for (const usage of usages) {
    const known = commandsOf(usage).flatMap(({ options }) => Object.keys(options));
    expect(known, usage).toEqual(expect.arrayContaining(optionsIn(usage)));
  }
});

test('the examples are of commands and options that there are', () => {
  const examples = [...README.matchAll(/ collate -- (.+)$/gmu)].map(([, typed = '']) => typed);
  expect(examples.length).toBeGreaterThan(0);
  for (const typed of examples) {
    const known = commandsOf(typed).flatMap(({ options }) => [...Object.keys(options), ...OF_EVERY_COMMAND]);
    expect(known, typed).toEqual(expect.arrayContaining(optionsIn(typed)));
  }
});

test('every interchange format has a writer, and is in the table of the README', () => {
  const formats = INTERCHANGE_FORMATS.toSorted();
  expect(INTERCHANGE_WRITERS.map(({ format }) => format).toSorted()).toEqual(formats);
  expect(namedIn('format').toSorted()).toEqual(formats);
});
