import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { INTERCHANGE_FORMATS } from './contract/model/values.ts';
import { INTERCHANGE_WRITERS } from './engine/interchange/formats/index.ts';
import type { Command } from './hosts/cli/command.ts';
import { COMMANDS } from './hosts/cli/commands/index.ts';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENTS = ['', 'src', 'src/decisions'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

const read = (document: string) => readFileSync(join(ROOT, document), 'utf8');

const README = read('README.md');
const GUIDE = read('src/COMMANDS.md');

const OF_EVERY_COMMAND = ['json', 'archive'];

function commandOf(typed: string): Command | undefined {
  const words = typed.split(' ');
  return COMMANDS.find(({ name }) => name.split(' ').every((word, at) => words[at] === word));
}

const optionsIn = (typed: string) => [...typed.matchAll(/(?<=[\s|[])--([a-z-]+)/gu)].map(([, option = '']) => option);

test('the usage of every command names the options that it takes, and no others', () => {
  for (const { usage, options } of COMMANDS) {
    expect([...new Set(optionsIn(usage))].toSorted(), usage).toEqual(Object.keys(options).toSorted());
  }
});

test('the examples are of commands and options that there are', () => {
  const examples = [...GUIDE.matchAll(/^npm run --silent collate -- (.+)$/gmu)].map(([, typed = '']) => typed);
  const typedHere = examples.filter((typed) => !typed.startsWith('serve'));
  expect(typedHere.length).toBeGreaterThan(10);
  for (const typed of typedHere) {
    const known = [...Object.keys(commandOf(typed)?.options ?? {}), ...OF_EVERY_COMMAND];
    expect(commandOf(typed), typed).toBeDefined();
    expect(known, typed).toEqual(expect.arrayContaining(optionsIn(typed)));
  }
});

test('every interchange format has a writer, and is in the table of what other programs take', () => {
  const formats = INTERCHANGE_FORMATS.toSorted();
  expect(INTERCHANGE_WRITERS.map(({ format }) => format).toSorted()).toEqual(formats);
  const table = GUIDE.slice(GUIDE.indexOf('\n| format |'));
  const firstCells = [...table.matchAll(/^\| (`.*?`) \| /gmu)].map(([, cell = '']) => cell);
  expect(firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name]) => name)).toSorted()).toEqual(
    formats,
  );
});

test('what a document links to is there, and every picture is shown in the README', () => {
  const links = DOCUMENTS.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/gu)].map(([, target = '']) =>
      join(dirname(document), target),
    ),
  );
  expect(links.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  const pictures = readdirSync(join(ROOT, 'resources/screenshots'));
  expect(pictures.filter((name) => !README.includes(`(resources/screenshots/${name})`))).toEqual([]);
});

test('every figure of the README is in FIGURES.md', () => {
  const table = README.slice(README.indexOf('\n## Figures'), README.indexOf('\n## Limits'));
  const figures = [...table.matchAll(/(?<![\d,.])(?:\.\d{3}|[\d,]*\d(?:\.\d)?(?= (?:ms|times)))/gu)].map(
    ([figure]) => figure,
  );
  expect(figures.length).toBeGreaterThan(10);
  const all = read('src/FIGURES.md');
  expect(figures.filter((figure) => !all.includes(figure))).toEqual([]);
});
