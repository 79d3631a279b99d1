/** The values of a difference, each with those who print it. */

import { Fragment } from 'react';
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import type { Difference } from '../comparison-rows.ts';
import styles from './DiscrepancyList.module.css';
import { type ArticleSource, groupsOf, sourcesOf, valueWords } from './discrepancy-words.ts';

export function Sources({ names }: { names: readonly string[] }) {
  return (
    <span className={styles.sources} title={inPlainOrder(names.join(', '))}>
      {names.map((name, at) => (
        <Fragment key={name}>
          {at > 0 && ', '}
          <BidiText lang={null}>{name}</BidiText>
        </Fragment>
      ))}
    </span>
  );
}

export function DifferenceValues({
  difference,
  articleSources,
}: {
  difference: Difference;
  articleSources: readonly ArticleSource[];
}) {
  const isNumber = difference.kind === 'figure' || difference.kind === 'date';
  const language = (articleId: number | undefined) =>
    articleSources.find((one) => one.articleId === articleId)?.language ?? undefined;
  return (
    <span className={styles.values} data-words={isNumber ? undefined : ''}>
      {groupsOf(difference).map((group) => {
        return (
          <span key={group.normal} className={styles.value}>
            <BidiText className={styles.normal} lang={isNumber ? undefined : language(group.values[0]?.articleId)}>
              {valueWords(difference.kind, group)}
            </BidiText>
            <Sources names={sourcesOf(group.values, articleSources)} />
          </span>
        );
      })}
    </span>
  );
}
