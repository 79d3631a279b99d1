/** What the whole page shares; created once in main.tsx. */
import { createContext, useContext } from 'react';
import type { Client } from './client.ts';
import type { Shell } from './shell/shell.ts';

interface Services {
  readonly client: Client;
  readonly shell: Shell;
}

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices outside of ServicesProvider');
  return services;
}
