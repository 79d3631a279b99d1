/** Opens the page of origins from anywhere; what the Library was showing stays with the step. */
import { currentLocation, navigate } from '../../history.ts';

export const ORIGINS_VIEW = 'origins';

/** @param originId the one to show; without it the first of the list */
export function openOrigins(originId?: number, section?: 'proposals'): void {
  const { place, scope } = currentLocation();
  const { text, filters, sort } = place === 'library' ? scope : {};
  navigate('library', {
    ...(text === undefined ? {} : { text }),
    ...(filters === undefined ? {} : { filters }),
    ...(sort === undefined ? {} : { sort }),
    view: ORIGINS_VIEW,
    ...(originId === undefined ? {} : { originId }),
    ...(section === undefined ? {} : { section }),
  });
}
