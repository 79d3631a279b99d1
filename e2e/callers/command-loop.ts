// Runs commands of the built program as they are sent, one after the other: starting a process for each takes longer than most of them work.
import type { Command, Ran } from './command-line.ts';

const entryUrl = new URL('../../out/main/command-line.js', import.meta.url).href;
const { main }: typeof import('../../src/hosts/cli/cli.ts') = await import(entryUrl);

process.on('message', async ({ args, folder, env }: Command) => {
  process.chdir(folder);
  Object.assign(process.env, env);
  const told = { out: '', errors: '' };
  process.stdout.write = (words: string | Uint8Array) => {
    told.out += words;
    return true;
  };
  process.stderr.write = (words: string | Uint8Array) => {
    told.errors += words;
    return true;
  };
  const status = await main(args, { entryUrl, signal: new AbortController().signal });
  process.send?.({ status, text: told.out, errors: told.errors } satisfies Ran);
});
