/** Opens the page of origins from anywhere. What the Library was showing stays in its history entry. */
import { currentLocation, navigate } from '../../history.ts';

export const ORIGINS_VIEW = 'origins';

/** @param originId the one to show; by default the first of the list */
export function openOrigins(originId?: number, section?: 'proposals'): void {
  const { place, scope } = currentLocation();
  const { text, filters, sort } = place === 'library' ? scope : {};
  navigate('library', {
    text,
    filters,
    sort,
    view: ORIGINS_VIEW,
    originId,
    section,
  });
}
