/** The page from its first moment: waiting for the engine, engine lost, or the window. */
import { useEffect, useSyncExternalStore } from 'react';
import { type Keys, ownKeys } from './actions/key-bindings.ts';
import type { ClientState } from './client.ts';
import { useRead } from './data/use-read.ts';
import { EngineLost } from './frame/EngineLost.tsx';
import { Frame } from './frame/Frame.tsx';
import { paneWidths } from './parts/layout/Panes.tsx';
import { Skeleton } from './parts/states/Skeleton.tsx';
import { useServices } from './services.ts';
import { type Appearance, PLAIN_APPEARANCE, showAppearance } from './theme/theme.ts';

export function App() {
  const { client } = useServices();
  const state: ClientState = useSyncExternalStore(client.onState, client.state);
  const status = useRead('archive.status', {}, { enabled: state === 'connected' });
  usePreferences(state === 'connected');
  if (status.data === undefined) return state === 'lost' ? <EngineLost whole /> : <Skeleton />;
  return (
    <>
      <Frame />
      {state === 'lost' && <EngineLost />}
    </>
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
