/** The page from its first moment: waiting for the engine, engine lost, or the window. */
import { useEffect, useSyncExternalStore } from 'react';
import { type Keys, ownKeys } from './actions/key-bindings.ts';
import type { ClientState } from './client.ts';
import { useRead } from './data/use-read.ts';
import { EngineLost } from './frame/EngineLost.tsx';
import { Frame } from './frame/Frame.tsx';
import { LeftWords } from './frame/LeftWords.tsx';
import { sayProblem } from './notices.ts';
import { Button } from './parts/controls/Button.tsx';
import { paneWidths } from './parts/layout/Panes.tsx';
import { ErrorState } from './parts/states/EmptyState.tsx';
import { Skeleton } from './parts/states/Skeleton.tsx';
import { useServices } from './services.ts';
import { type Appearance, PLAIN_APPEARANCE, showAppearance } from './theme/theme.ts';

export function App() {
  const { client } = useServices();
  const state: ClientState = useSyncExternalStore(client.onState, client.state);
  const status = useRead('archive.status', {}, { enabled: state === 'connected' });
  usePreferences(state === 'connected');
  if (status.data === undefined) {
    if (state === 'lost') return <EngineLost whole />;
    return status.error ? <Unreadable error={status.error} /> : <Skeleton />;
  }
  return (
    <>
      <Frame />
      <LeftWords />
      {state === 'lost' && <EngineLost />}
    </>
  );
}

/** An archive is open, but not even its counts can be read. */
function Unreadable({ error }: { error: Error }) {
  const { client } = useServices();
  return (
    <main>
      <ErrorState small={false} kind="Archive damaged" message={error.message}>
        <Button large look="primary" onClick={() => client.call('archive.close', {}).catch(sayProblem)}>
          Close the archive
        </Button>
      </ErrorState>
    </main>
  );
}

/** Applies the settings stored on this machine. */
function usePreferences(enabled: boolean): void {
  const { data } = useRead('preference.get', {}, { enabled });
  useEffect(() => {
    if (!data) return;
    const { appearance, keys, paneWidths: widths } = data.preferences;
    showAppearance({ ...PLAIN_APPEARANCE, ...(appearance as Partial<Appearance> | undefined) });
    ownKeys.set((keys as Keys | undefined) ?? {});
    paneWidths.set((widths as Record<string, number> | undefined) ?? {});
  }, [data]);
}
