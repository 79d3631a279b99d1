import { useRead } from './use-read.ts';

/** The open archive; null if none is open, undefined until that is known. */
export function useArchive() {
  return useRead('archive.status', {}).data?.archive;
}

/** False until it is known. */
export const useCanWrite = () => useArchive()?.readOnly === false;
