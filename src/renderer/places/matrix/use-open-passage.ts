import { useCallback } from 'react';
import { currentLocation, navigate } from '../../history.ts';
import { sayProblem } from '../../notices.ts';
import { useServices } from '../../services.ts';

/** Opens the article of a passage with its mark focused. */
export function useOpenPassage(): (evidenceId: number | undefined) => void {
  const { client } = useServices();
  return useCallback(
    async (evidenceId) => {
      if (evidenceId === undefined) return;
      const here = currentLocation();
      const found = await client.call('evidence.get', { evidenceIds: [evidenceId] }).catch(sayProblem);
      const [passage] = found?.evidence ?? [];
      // The analyst may have gone elsewhere meanwhile.
      if (passage && currentLocation() === here) navigate('library', { articleId: passage.articleId, evidenceId });
    },
    [client],
  );
}
