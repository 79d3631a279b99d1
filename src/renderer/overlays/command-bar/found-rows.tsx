/** What the archive has for the typed text: what is kept by name, claims, articles, sources, tags. */

import type { Claim } from '../../../contract/model/claims/claim.ts';
import type { SearchHit } from '../../../contract/model/collections/search.ts';
import type { Source } from '../../../contract/model/sources/source.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { StanceGlyph } from '../../parts/model/Stance.tsx';
import { cellOfCounts } from '../../parts/model/stance-counts.ts';
import { counted, shortDate } from '../../parts/words.ts';
import { type CommandRow, Matched, MOST_ROWS, type Prefix } from './command-row.tsx';
import { useKept } from './kept-rows.tsx';

/** How many rows of each kind are shown while all kinds are. */
const FEW = 3;

/** @returns the rows, and whether they are those for the text, not for the one before */
export function useFound(isOpen: boolean, text: string, prefix: Prefix): { rows: CommandRow[]; isThere: boolean } {
  const isAll = isOpen && prefix === '' && text !== '';
  const isSources = isAll || (isOpen && prefix === '@');
  const isTags = isOpen && prefix === '#';
  const keepPrevious = true;
  const claims = useRead('claim.near', { text, limit: FEW }, { enabled: isAll, keepPrevious });
  const articles = useRead(
    'search.run',
    { text: titleQuery(text), stage: 'typing', limit: FEW },
    { enabled: isAll, keepPrevious },
  );
  const sources = useRead('source.list', { text, limit: MOST_ROWS }, { enabled: isSources, keepPrevious });
  const kept = useKept(text, isAll);
  const tags = useRead('tag.list', {}, { enabled: isTags });
  if (isTags) return { rows: tagRows(tags.data?.tags ?? [], text), isThere: !tags.isPending };
  const sourceRows = (sources.data?.sources ?? []).map((source) => sourceRow(source, text));
  const isThere = (isAll ? [claims, articles, sources] : isSources ? [sources] : []).every(
    ({ isPending, isPlaceholderData }) => !isPending && !isPlaceholderData,
  );
  if (!isAll) return { rows: isSources ? sourceRows : [], isThere };
  return {
    rows: [
      ...kept.rows,
      ...(claims.data?.claims ?? []).map((claim) => claimRow(claim, text)),
      ...(articles.data?.hits ?? []).map((hit) => articleRow(hit, text)),
      ...sourceRows.slice(0, FEW),
    ],
    isThere: isThere && kept.isThere,
  };
}

/** Left open at its end, the last word may still be being typed; a single letter begins too many. */
const titleQuery = (text: string) => (text.length > 1 ? `title:(${text}` : `title:(${text})`);

function claimRow({ claimId, passages, statement, sources, origins }: Claim, text: string): CommandRow {
  return {
    key: `claim ${claimId}`,
    group: 'Claims',
    glyph: <StanceGlyph stance={cellOfCounts(passages) ?? 'silent'} />,
    name: (
      <>
        {claimId} · <Matched words={statement} text={text} />
      </>
    ),
    serif: true,
    where: `${counted(sources, 'source')}, ${counted(origins, 'origin')}`,
    run: () => navigate('claims', { claimId }),
  };
}

function articleRow({ articleId, language, title, source, published }: SearchHit, text: string): CommandRow {
  return {
    key: `article ${articleId}`,
    group: 'Articles',
    glyph: <Icon name="file" size={16} />,
    name: <Matched words={title} text={text} />,
    lang: language ?? undefined,
    serif: true,
    where: (
      <>
        <BidiText lang={null}>{source}</BidiText> · {shortDate(published)}
      </>
    ),
    run: () => navigate('library', { articleId }),
  };
}

function sourceRow({ sourceId, name, articles }: Source, text: string): CommandRow {
  return {
    key: `source ${sourceId}`,
    group: 'Sources',
    glyph: <Icon name="sources" size={16} />,
    name: <Matched words={name} text={text} />,
    where: counted(articles, 'article'),
    run: () => navigate('sources', { sourceId }),
  };
}

type TagUse = { tag: string; articles: number; claims: number; sources: number };

function tagRows(tags: readonly TagUse[], text: string): CommandRow[] {
  const wanted = text.toLowerCase();
  return tags.filter(({ tag }) => tag.toLowerCase().includes(wanted)).map((tag) => tagRow(tag, text));
}

/** Leads to its articles; if it has none, to its claims, and if it has none of those, to its sources. */
function tagRow({ tag, articles, claims, sources }: TagUse, text: string): CommandRow {
  const used = [
    ...(articles > 0 ? [counted(articles, 'article')] : []),
    ...(claims > 0 ? [counted(claims, 'claim')] : []),
    ...(sources > 0 ? [counted(sources, 'source')] : []),
  ];
  return {
    key: `tag ${tag}`,
    group: 'Tags',
    glyph: '#',
    name: <Matched words={tag} text={text} />,
    where: used.join(', '),
    run: () => {
      if (articles > 0) navigate('library', { filters: { tags: [tag] } });
      else navigate(claims > 0 ? 'claims' : 'sources', { filters: { tag } });
    },
  };
}
