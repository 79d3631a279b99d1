/** The command line: finds the command, opens the archive, prints answers on stdout and messages on stderr, and ends with an exit status. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CollateError, type ErrorCode } from '../../contract/errors.ts';
import { createEngine, deskOptions, type Engine, type EngineOptions, type FileRefs } from '../../engine/engine.ts';
import { printable } from '../../text/letters/printable.ts';
import { type ArchiveNeed, type Command, type Session, UsageError } from './command.ts';
import { COMMANDS } from './commands/index.ts';

const STATUS = { well: 0, someFailed: 1, usage: 2, archive: 3 } as const;

const STATUS_OF: Partial<Record<ErrorCode, number>> = {
  'bad-request': STATUS.usage,
  'no-archive': STATUS.archive,
  'archive-in-use': STATUS.archive,
  'archive-newer': STATUS.archive,
  'archive-damaged': STATUS.archive,
  'archive-exists': STATUS.archive,
  'not-an-archive': STATUS.archive,
  'read-only': STATUS.archive,
  'disk-full': STATUS.archive,
};

const COMMON_OPTIONS = { json: { type: 'boolean' }, archive: { type: 'string' }, help: { type: 'boolean' } } as const;

interface Start {
  /** `import.meta.url` of the entry file: in a build this file is part of another, which is not where the workers are. */
  readonly entryUrl: string;
  /** Ends the command; what it was writing is then cleaned away. */
  readonly signal: AbortSignal;
}

/** @returns the exit status */
export async function main(typed: string[], start: Start): Promise<number> {
  const { ahead, words } = optionsAhead(typed);
  const command = commandNamed(words);
  const isJson = isJsonAsked(typed);
  try {
    if (!command) return helpOrUnknown(words);
    return await runCommand(command, [...ahead, ...words.slice(command.name.split(' ').length)], isJson, start);
  } catch (error) {
    return tellError(error, command, isJson);
  }
}

/** Known before anything else is parsed, so that wrong usage is told as JSON, too. What follows `--` is no option. */
function isJsonAsked(typed: readonly string[]): boolean {
  const end = typed.indexOf('--');
  return typed.slice(0, end < 0 ? undefined : end).includes('--json');
}

function commandNamed(words: readonly string[]): Command | undefined {
  return COMMANDS.find(({ name }) => name.split(' ').every((word, at) => words[at] === word));
}

/** Global options may also come before the command name. */
function optionsAhead(typed: readonly string[]): { ahead: string[]; words: string[] } {
  let at = 0;
  for (;;) {
    const word = typed[at] ?? '';
    if (word === '--archive' && at + 1 < typed.length) at += 2;
    else if (word === '--json' || word.startsWith('--archive=')) at += 1;
    else return { ahead: typed.slice(0, at), words: typed.slice(at) };
  }
}

async function runCommand(command: Command, words: string[], json: boolean, start: Start): Promise<number> {
  const { values, positionals } = parsed(command, words);
  if (values.help) return helpFor(command);
  if (positionals.length > command.words)
    throw new UsageError(`"${positionals[command.words]}" is one argument too many.`);
  const options = deskOptions(start.entryUrl, (level, message, fields) =>
    console.error(JSON.stringify({ level, message, ...fields })),
  );
  const engine = stoppable(createEngine(options), start.signal);
  const started = (typed: string) => resolve(startFolder(), typed);
  try {
    command.assertTyped?.(positionals, values, started);
    const need = typeof command.archive === 'function' ? command.archive(positionals) : command.archive;
    await openArchive(engine, options.fileRefs, need, started, values.archive as string | undefined);
    return await command.run(session(engine, options, json, start.signal, started), positionals, values);
  } finally {
    await engine.close();
  }
}

type Option = string | boolean | undefined;

/** There are no options of one letter: "-boat" is a word of a query, which Node is told by what no argument can begin with. */
function parsed(command: Command, words: string[]) {
  const args = words.map((word) => (/^-[^-]/u.test(word) ? `\0${word}` : word));
  const asTyped = (word: string): string => word.replace(/^\0/u, '');
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...command.options, ...COMMON_OPTIONS },
      allowPositionals: true,
    });
    const typed = Object.entries(values as Record<string, Option>).map(([name, value]): [string, Option] => [
      name,
      typeof value === 'string' ? asTyped(value) : value,
    ]);
    return { values: Object.fromEntries(typed), positionals: positionals.map(asTyped) };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Every call of a command is stopped with the command. */
function stoppable(engine: Engine, signal: AbortSignal): Engine {
  return { ...engine, call: (method, params) => engine.call(method, params, signal) };
}

function session(
  engine: Engine,
  { fileRefs, workerUrl }: EngineOptions,
  json: boolean,
  signal: AbortSignal,
  path: (typed: string) => string,
): Session {
  return {
    engine,
    fileRefs,
    json,
    signal,
    workerUrl,
    path,
    say: tell,
    answer: (value, words) => process.stdout.write(`${json ? JSON.stringify(value) : printable(words())}\n`),
  };
}

/** Control characters in names and texts must not control the terminal. */
function tell(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

/** `npm run` changes the working directory, but paths are relative to where they were typed. */
function startFolder(): string {
  return process.env.npm_lifecycle_event === 'collate' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
}

/** What keeps an archive from being written but not from being read. */
const OPENED_TO_READ: Partial<Record<ArchiveNeed, readonly ErrorCode[]>> = {
  read: ['archive-in-use', 'read-only'],
  examined: ['archive-in-use', 'read-only', 'archive-damaged'],
};

/** Whatever the reason, the archive cannot be used. */
class NotOpened extends Error {
  readonly reason: unknown;
  constructor(reason: unknown) {
    super();
    this.reason = reason;
  }
}

async function openArchive(
  engine: Engine,
  fileRefs: FileRefs,
  need: ArchiveNeed,
  path: (typed: string) => string,
  typed = process.env.COLLATE_ARCHIVE,
): Promise<void> {
  if (need === 'none') return;
  if (!typed) throw new UsageError('Name the archive with --archive FILE or in COLLATE_ARCHIVE.');
  const file = path(typed);
  if (!existsSync(file) && need !== 'made') throw new CollateError('no-archive', `There is no archive at ${file}.`);
  const ref = fileRefs.add(file);
  try {
    const { archive } = await engine.call(existsSync(file) ? 'archive.open' : 'archive.create', { file: ref });
    if (archive?.readOnly) tell(`${file} is open for reading only: ${archive.heldBy}.`);
  } catch (error) {
    if (!(error instanceof CollateError) || !OPENED_TO_READ[need]?.includes(error.code)) throw new NotOpened(error);
    await engine.call('archive.open', { file: ref, readOnly: true }).catch(async (why) => {
      // Where even its counts cannot be read, the check still tells what holds.
      if (need !== 'examined' || why.code !== 'archive-damaged' || !(await isAnyOpen(engine))) throw new NotOpened(why);
    });
    if (error.code === 'archive-damaged') tell(error.message);
  }
}

/** Also one whose counts cannot be read. */
function isAnyOpen(engine: Engine): Promise<boolean> {
  return engine.call('archive.status', {}).then(
    ({ archive }) => archive !== null,
    () => true,
  );
}

function helpFor({ summary, usage }: Command): number {
  console.log(`${summary}\n\n  ${usage}`);
  return STATUS.well;
}

function helpOrUnknown(words: string[]): number {
  const asked = words[0] === 'help' && commandNamed(words.slice(1));
  if (asked) return helpFor(asked);
  const isHelp = words.length === 0 || words[0] === 'help' || words[0] === '--help';
  const begun = COMMANDS.filter(({ name }) => name.startsWith(`${words[0]} `)).map(({ name }) => `collate ${name}`);
  if (begun.length > 0) throw new UsageError(`Say what to do: ${begun.join(', ')}.`);
  if (!isHelp)
    throw new UsageError(
      `There is no command "${
        words
          .filter((word) => !word.startsWith('-'))
          .slice(0, 2)
          .join(' ') || words[0]
      }". "collate help" lists them all.`,
    );
  const lines = COMMANDS.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  const text = [
    'Collate: find what was said, mark claims, compare sources, brief.',
    '',
    ...lines,
    '  collate serve [--port N] [--no-open] [--archive FILE]\n      The workbench in a browser on this machine.',
    '',
    'Every command takes --json and --archive FILE (or COLLATE_ARCHIVE).',
    'Status: 0 all well, 1 some items failed, 2 wrong usage, 3 the archive cannot be used.',
  ].join('\n');
  console.log(text);
  return STATUS.well;
}

/** Turns a system error on a file named on the command line into an error for the user. */
function fromSystem({ code, path, message }: NodeJS.ErrnoException): CollateError {
  if (code === 'ENOENT')
    return new CollateError('not-found', `There is no file or folder at ${path ?? 'the path'}. Nothing was done.`);
  if (code === 'ENOSPC')
    return new CollateError('disk-full', `The disk has no room for ${path ?? 'this'}. The archive is as it was.`);
  if (code === 'EISDIR')
    return new CollateError(
      'unreadable',
      `${path ?? 'The path'} is a folder, but a file was expected. The archive is as it was.`,
    );
  if (code === 'ENAMETOOLONG')
    return new CollateError(
      'unreadable',
      `A name in ${path ?? 'the path'} is too long for the system. Nothing was done.`,
    );
  if (/^(?:EACCES|EPERM|EROFS|ENOTDIR)$/.test(code ?? ''))
    return new CollateError(
      'unreadable',
      `The system denies access to ${path ?? 'a file'} (${code}). The archive is as it was.`,
    );
  return new CollateError('internal', message);
}

function knownError(error: unknown): CollateError {
  if (error instanceof CollateError) return error;
  if (error instanceof UsageError) return new CollateError('bad-request', error.message);
  if (error instanceof Error && error.name === 'AbortError')
    return new CollateError('cancelled', 'Stopped before it was done.');
  return fromSystem(error as NodeJS.ErrnoException);
}

function tellError(error: unknown, command: Command | undefined, json: boolean): number {
  const known = knownError(error instanceof NotOpened ? error.reason : error);
  if (json) process.stdout.write(`${JSON.stringify({ error: known.toShape() })}\n`);
  tell(error instanceof UsageError && command ? `${known.message}\n\n  ${command.usage}` : known.message);
  return error instanceof NotOpened ? STATUS.archive : (STATUS_OF[known.code] ?? STATUS.someFailed);
}
