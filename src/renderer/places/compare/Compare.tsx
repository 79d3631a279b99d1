/** Two to six articles side by side; without any, the saved comparisons. */
import { useLocation } from '../../history.ts';
import { CompareDesk } from './CompareDesk.tsx';
import { KeptComparisons } from './kept/KeptComparisons.tsx';

export function Compare() {
  const { articleIds } = useLocation().scope;
  return articleIds && articleIds.length >= 2 ? <CompareDesk articleIds={articleIds} /> : <KeptComparisons />;
}
