/** A command of the command line: help text, options, action. */
import type { ParseArgsConfig } from 'node:util';
import type { Engine, EngineOptions, FileRefs } from '../../engine/engine.ts';

export interface Session {
  readonly engine: Engine;
  readonly fileRefs: FileRefs;
  readonly json: boolean;
  /** Where the worker entry files are. */
  readonly workerUrl: EngineOptions['workerUrl'];
  /** Absolute path of what was typed, against the folder the command was started in. */
  path(typed: string): string;
  /** A line for people, on stderr where `--json` keeps stdout for machines. */
  say(line: string): void;
  /** The answer on stdout: `value` as JSON with `--json`, else `words`. */
  answer(value: unknown, words: () => string): void;
}

/** `archive`: must exist (`read`: opened read-only, so another program may hold it), is made when missing, or is not needed. */
export type ArchiveNeed = 'read' | 'needed' | 'made' | 'none';

export interface Command {
  /** One or two words: `import`, `claim add`. */
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** What stands on stdout with `--json`. */
  readonly json: string;
  readonly archive: ArchiveNeed;
  /** The maximum number of arguments besides options. */
  readonly words: number;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** @returns the exit status: 0 all well, 1 some items failed. */
  run(session: Session, words: string[], options: Record<string, string | boolean | undefined>): Promise<number>;
}

/** Wrong usage: exit status 2, with the command's usage. */
export class UsageError extends Error {}

/** @throws UsageError unless it is a positive whole number. */
export function idFrom(word: string | undefined, what: string): number {
  if (word === undefined) throw new UsageError(`${what} is missing.`);
  if (!/^[1-9]\d{0,14}$/.test(word)) throw new UsageError(`${what} must be a number, not "${word}".`);
  return Number(word);
}

/** @throws UsageError unless it is one of the list. */
export function oneOf<T extends string>(word: string | undefined, list: readonly T[], what: string): T {
  const known = list.find((one) => one === word);
  if (known === undefined) throw new UsageError(`${what} must be one of ${list.join(', ')}, not "${word ?? ''}".`);
  return known;
}
