import type { ImportItem } from '../../../../contract/model/imports/import.ts';
import type { Location } from '../../../places.ts';

/** Where an outcome leads: to the analyst's work that it tells of, or else to its article. Null if to neither. */
export function placeOf({ about, articleId }: Pick<ImportItem, 'about' | 'articleId'>): Location | null {
  const article: Location | null = articleId === null ? null : { place: 'library', scope: { articleId } };
  switch (about?.kind) {
    case 'claim':
      return { place: 'claims', scope: { claimId: about.id } };
    case 'report':
      return { place: 'reports', scope: { reportId: about.id } };
    case 'source':
      return { place: 'sources', scope: { sourceId: about.id } };
    case 'collection':
      return { place: 'library', scope: { filters: { collectionIds: [about.id] } } };
    case 'comparison': {
      const { id, articleIds } = about;
      return { place: 'compare', scope: id === null ? { articleIds } : { articleIds, comparisonId: id } };
    }
    case 'passage':
      return article && { ...article, scope: { ...article.scope, evidenceId: about.id } };
    case undefined:
      return article;
  }
}
