/** The command line without a terminal: one process that runs every command it is sent. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Command {
  readonly args: string[];
  /** Where it is typed. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly status: number;
  readonly text: string;
  readonly errors: string;
}

export interface CommandLine {
  run(command: Command): Promise<Ran>;
  close(): void;
}

export function openCommandLine(): CommandLine {
  const running = fork(join(import.meta.dirname, 'command-loop.ts'), { execArgv: [] });
  const ended = once(running, 'exit').then(([status, signal]) => {
    throw new Error(`The command line ended with ${status ?? signal}.`);
  });
  ended.catch(() => {});
  return {
    run: async (command) => {
      running.send(command);
      const [ran] = await Promise.race([once(running, 'message'), ended]);
      return ran as Ran;
    },
    close: () => running.kill(),
  };
}
