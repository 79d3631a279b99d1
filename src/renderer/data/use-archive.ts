import { useRead } from './use-read.ts';

/** What is open; null when nothing is; undefined until known. */
export function useArchive() {
  return useRead('archive.status', {}).data?.archive;
}

/** False until it is known. */
export const useCanWrite = () => useArchive()?.readOnly === false;
