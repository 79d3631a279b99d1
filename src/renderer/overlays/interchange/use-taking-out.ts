/** One export: asks where to, and follows how far it is. It stops when the dialog is closed. */
import { useEffect, useState } from 'react';
import type { ParamsIn } from '../../../contract/methods.ts';
import { messageOf, sayDone } from '../../notices.ts';
import { bytesWords, counted, inLine } from '../../parts/words.ts';
import { useServices } from '../../services.ts';
import { useWork } from '../../use-work.ts';

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running'; readonly ref: string; readonly done: number; readonly expected: number | null }
  /** Stays in the dialog, because not everything could be taken. */
  | { readonly kind: 'written'; readonly words: string; readonly leftOut: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string };

type Asked = Omit<ParamsIn<'interchange.export'>, 'file'>;

export function useTakingOut(onDone: () => void) {
  const { client, shell } = useServices();
  const [state, setState] = useState<State>({ kind: 'asking' });
  const sayFailed = (error: unknown) => setState({ kind: 'failed', message: messageOf(error) });
  const work = useWork(sayFailed);
  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.name !== 'exportProgressed') return;
        const { ref, done, expected } = event;
        setState((now) => (now.kind === 'running' && now.ref === ref ? { ...now, done, expected } : now));
      }),
    [client],
  );
  /** @param noun of what the format counts */
  const run = async (name: string, noun: string, asked: Asked) => {
    const file = await shell.exportPlace(name).catch(sayFailed);
    if (!file) return;
    await work.run(async (signal) => {
      setState({ kind: 'running', ref: file.ref, done: 0, expected: null });
      const { items, bytes, leftOut } = await client.call('interchange.export', { ...asked, file }, signal);
      shell.handOver(file);
      const words = `Exported ${inLine(file.name)}, ${counted(items, noun)}, ${bytesWords(bytes)}`;
      if (leftOut.length > 0) setState({ kind: 'written', words, leftOut });
      else {
        onDone();
        sayDone(words);
      }
    });
  };
  const askAgain = () => setState({ kind: 'asking' });
  return { state, run, askAgain };
}
