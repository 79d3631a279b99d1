import './without-eval.ts';
import './theme/fonts.ts';
import './theme/tokens.css';
import './theme/print.css';
import './theme/base.css';
import './reading/reading.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isArchiveChange } from '../contract/events.ts';
import type { Result } from '../contract/methods.ts';
import { App } from './App.tsx';
import { setHostKind } from './actions/key-bindings.ts';
import { createClient } from './client.ts';
import { followImports } from './data/import-progress.ts';
import { followChanges } from './data/use-read.ts';
import { forgetArchive } from './forget-archive.ts';
import { holdHistory } from './history.ts';
import { sayProblem } from './notices.ts';
import { reopenArchive } from './reopen-archive.ts';
import { ServicesProvider } from './services.ts';
import { createElectronShell } from './shell/shell-electron.ts';
import { createServeShell } from './shell/shell-serve.ts';
import { followSystemTheme, followWindow, PLAIN_APPEARANCE, showAppearance } from './theme/theme.ts';
import { sayWhatIsCutOff } from './typing/pasted-too-long.ts';
import { followTyping, sayUnconfirmed } from './typing/unconfirmed-words.ts';
import { followUnsavedWords } from './typing/unsaved-words.ts';
import { lastSaved } from './window-state.ts';

showAppearance(PLAIN_APPEARANCE);
followSystemTheme();
followWindow();

const shell = window.collate ? createElectronShell(window.collate) : createServeShell();
/** Answers stay valid until the engine says otherwise: it is the only source of change. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
  },
});
const shownArchive = () => queries.getQueryData<Result<'archive.status'>>(['archive.status', {}])?.archive;
const client = createClient(
  () => shell.openChannel(),
  (engine) => reopenArchive(engine, shownArchive()).catch(sayProblem),
);
setHostKind(shell.kind);
followChanges(client, queries);
followUnsavedWords(client);
followTyping();
sayWhatIsCutOff();
holdHistory(sayUnconfirmed);
followImports(client);
client.subscribe((event) => {
  if (isArchiveChange(event)) forgetArchive();
  if (event.name === 'changed' || event.name === 'archiveOpened') lastSaved.set(new Date());
});

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ServicesProvider value={{ client, shell }}>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </ServicesProvider>
  </StrictMode>,
);
