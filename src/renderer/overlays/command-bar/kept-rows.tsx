/** What the analyst keeps in the archive under a name: reports, collections, saved searches, comparisons. */
import type { KeptCollection } from '../../../contract/model/collections/collection.ts';
import type { ReportHead } from '../../../contract/model/reports/report.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { Icon } from '../../parts/Icon.tsx';
import { counted } from '../../parts/words.ts';
import { type CommandRow, hasWords, Matched } from './command-row.tsx';

/** How many rows there are at most, as claims, articles and sources follow. */
const MOST_KEPT = 4;

/** @returns the rows, and whether they all are there. An archive has few of these, so they are read once and chosen from here. */
export function useKept(text: string, enabled: boolean): { rows: CommandRow[]; isThere: boolean } {
  const reports = useRead('report.list', {}, { enabled });
  const collections = useRead('collection.names', {}, { enabled });
  const comparisons = useRead('comparison.list', {}, { enabled });
  const rows = [
    ...(reports.data?.reports ?? []).filter(({ title }) => hasWords(title, text)).map((each) => reportRow(each, text)),
    ...(collections.data?.collections ?? [])
      .filter(({ name }) => hasWords(name, text))
      .map((each) => collectionRow(each, text)),
    ...(comparisons.data?.comparisons ?? [])
      .filter(({ title }) => hasWords(title, text))
      .map((each) => comparisonRow(each, text)),
  ];
  return {
    rows: enabled ? rows.slice(0, MOST_KEPT) : [],
    isThere: !enabled || [reports, collections, comparisons].every(({ isPending }) => !isPending),
  };
}

function reportRow({ reportId, title, judgements }: ReportHead, text: string): CommandRow {
  return {
    key: `report ${reportId}`,
    group: 'Reports',
    glyph: <Icon name="reports" size={16} />,
    name: <Matched words={title} text={text} />,
    where: counted(judgements, 'judgement'),
    run: () => navigate('reports', { reportId }),
  };
}

function collectionRow({ collectionId, name, search }: KeptCollection, text: string): CommandRow {
  return {
    key: `collection ${collectionId}`,
    group: 'Collections',
    glyph: <Icon name="library" size={16} />,
    name: <Matched words={name} text={text} />,
    where: search ? 'saved search' : 'collection',
    run: () => navigate('library', search ?? { filters: { collectionIds: [collectionId] } }),
  };
}

interface Comparison {
  readonly comparisonId: number;
  readonly title: string;
  readonly articleIds: number[];
}

function comparisonRow({ comparisonId, title, articleIds }: Comparison, text: string): CommandRow {
  return {
    key: `comparison ${comparisonId}`,
    group: 'Comparisons',
    glyph: <Icon name="compare" size={16} />,
    name: <Matched words={title} text={text} />,
    where: counted(articleIds.length, 'article'),
    run: () => navigate('compare', { articleIds, comparisonId }),
  };
}
