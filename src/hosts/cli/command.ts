/** A command of the command line: help text, options, action. */
import type { ParseArgsConfig } from 'node:util';
import type { Engine, EngineOptions, FileRefs } from '../../engine/engine.ts';

export interface Session {
  readonly engine: Engine;
  readonly fileRefs: FileRefs;
  readonly json: boolean;
  /** Aborted when the command is to end. Calls of the engine end with it. */
  readonly signal: AbortSignal;
  /** Where the workers' entry files are. */
  readonly workerUrl: EngineOptions['workerUrl'];
  /** Resolves a typed path against the folder in which the command was started. */
  path(typed: string): string;
  /** Prints a line for people on stderr, so that with `--json` stdout is left to machines. */
  say(line: string): void;
  /** Prints the answer on stdout: `value` as JSON with `--json`, otherwise `words`. */
  answer(value: unknown, words: () => string): void;
}

/** `read`: the archive must exist, and another program may hold it. `examined`: it may be damaged, too. `needed`: it must exist. `made`: it is created if missing. */
export type ArchiveNeed = 'read' | 'examined' | 'needed' | 'made' | 'none';

export interface Command {
  /** One or two words: `import`, `claim add`. */
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** What is printed on stdout with `--json`. */
  readonly json: string;
  readonly archive: ArchiveNeed | ((words: readonly string[]) => ArchiveNeed);
  /** The maximum number of arguments besides options. */
  readonly words: number;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Checks what was typed before an archive is opened or created: a mistyped word must not create one. @throws UsageError, CollateError */
  assertTyped?(words: string[], options: Record<string, string | boolean | undefined>, path: Session['path']): void;
  /** @returns the exit status: 0 if all went well, 1 if some items failed, 3 if the archive cannot be used */
  run(session: Session, words: string[], options: Record<string, string | boolean | undefined>): Promise<number>;
}

/** Wrong usage, which ends with exit status 2 and prints the command's usage. */
export class UsageError extends Error {}

/** @throws UsageError unless it is a positive whole number */
export function idFrom(word: string | undefined, what: string): number {
  if (word === undefined) throw new UsageError(`${what} is missing.`);
  if (!/^[1-9]\d{0,14}$/.test(word)) throw new UsageError(`${what} must be a number, not "${word}".`);
  return Number(word);
}

/** @throws UsageError unless there is at least one, each a positive whole number */
export function idsFrom(words: readonly string[], what: string): number[] {
  return words.length === 0 ? [idFrom(undefined, what)] : words.map((word) => idFrom(word, what));
}

/** Parses an option's comma-separated ids; none if it is not given. @throws UsageError */
export function idsListed(typed: string | boolean | undefined, what: string): number[] {
  return typeof typed === 'string' ? typed.split(',').map((word) => idFrom(word.trim(), what)) : [];
}

/** @throws UsageError unless it is in the list */
export function oneOf<T extends string>(word: string | undefined, list: readonly T[], what: string): T {
  const known = list.find((one) => one === word);
  if (known !== undefined) return known;
  const found = word === undefined ? '; it is missing' : `, not "${word}"`;
  throw new UsageError(`${what} must be one of ${list.join(', ')}${found}.`);
}
