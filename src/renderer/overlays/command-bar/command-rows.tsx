/** What the command bar offers for the typed text: acts on the selection first, then claims, articles, sources, tags. */
import type { ReactNode } from 'react';
import type { Claim } from '../../../contract/model/claim.ts';
import type { SearchHit } from '../../../contract/model/search.ts';
import type { Source } from '../../../contract/model/source.ts';
import { type Action, type ActionContext, labelOf } from '../../actions/action.ts';
import { ACTIONS } from '../../actions/actions.ts';
import { openArchive } from '../../actions/importing.ts';
import { keysOf } from '../../actions/key-bindings.ts';
import { possibleActions } from '../../actions/use-action-context.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { cellOfCounts, StanceGlyph } from '../../parts/model/Stance.tsx';
import { counted, shortDate } from '../../parts/words.ts';
import { SETTINGS_SECTIONS, settingsSections } from '../../places/settings/settings-sections.ts';
import { PLACES } from '../../places.ts';
import { createStore } from '../../store.ts';

export interface CommandRow {
  readonly key: string;
  readonly group: string;
  readonly glyph: ReactNode;
  readonly name: ReactNode;
  /** BCP 47, of the name. */
  readonly lang?: string | undefined;
  readonly serif?: boolean;
  readonly where?: ReactNode;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

const MOST_ROWS = 12;
/** How many actions there is always room for. */
const FEWEST_ACTS = 4;
/** Names of actions run from here, latest first. */
const lastUsed = createStore<readonly string[]>([]);

export function useCommandRows(context: ActionContext, typed: string): CommandRow[] {
  const prefix = (/^[>@#?]/.exec(typed)?.[0] ?? '') as Prefix;
  const text = typed.slice(prefix.length).trim();
  const isActs = prefix === '' || prefix === '>';
  const archives = useArchiveRows(context, text, isActs && text !== '');
  const acts = isActs ? [...actRows(context, text), ...sectionRows(context, text), ...archives] : [];
  const found = useFound(context.archive !== null, text, prefix);
  if (prefix === '?') return keyRows(context, text);
  if (prefix !== '') return [...acts, ...found].slice(0, MOST_ROWS);
  const search = text === '' ? [] : [searchRow(text)];
  const room = Math.max(FEWEST_ACTS, MOST_ROWS - search.length - found.length);
  return [...acts.slice(0, room), ...search, ...found].slice(0, MOST_ROWS);
}

function actRows(context: ActionContext, text: string): CommandRow[] {
  const used = lastUsed.get();
  const rank = (action: Action) => (used.includes(action.name) ? used.indexOf(action.name) : used.length);
  return possibleActions(context)
    .filter((action) => !action.unlisted && hasWords(labelOf(action, context), text))
    .sort((a, b) => rank(a) - rank(b))
    .map((action) => ({
      key: `act ${action.name}`,
      group: 'Actions',
      glyph: iconOf(action),
      name: <Matched words={labelOf(action, context)} text={text} />,
      keys: keysOf(action)[0],
      run: () => {
        lastUsed.set([action.name, ...used.filter((name) => name !== action.name)].slice(0, 8));
        action.run(context);
      },
    }));
}

/** The sections of Settings, once something is typed. */
function sectionRows({ archive }: ActionContext, text: string): CommandRow[] {
  if (text === '') return [];
  return settingsSections(archive !== null)
    .map((section) => ({ section, words: `Settings: ${SETTINGS_SECTIONS[section].name}` }))
    .filter(({ words }) => hasWords(words, text))
    .map(({ section, words }) => ({
      key: `section ${section}`,
      group: 'Actions',
      glyph: <Icon name="settings" size={16} />,
      name: <Matched words={words} text={text} />,
      run: () => navigate('settings', { section }),
    }));
}

/** Other archives that were opened on this machine. */
function useArchiveRows({ client, archive }: ActionContext, text: string, enabled: boolean): CommandRow[] {
  const recent = useRead('archive.recent', {}, { enabled }).data?.archives ?? [];
  return recent
    .map((file) => ({ file, words: `Open ${file.name.replace(/\.collate$/, '')}` }))
    .filter(({ file, words }) => file.present && file.name !== archive?.name && hasWords(words, text))
    .map(({ file: { ref, name }, words }) => ({
      key: `archive ${ref}`,
      group: 'Actions',
      glyph: <Icon name="folder" size={16} />,
      name: <Matched words={words} text={text} />,
      where: 'archive',
      run: () => void openArchive(client, { ref, name }),
    }));
}

/** Whether each typed word is in the name, in whatever order. */
const hasWords = (name: string, typed: string) =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.toLowerCase().includes(word));

function iconOf(action: Action): ReactNode {
  const place = PLACES.find((name) => action.name === `go-to-${name}`);
  return place ? <Icon name={place} size={16} /> : <Icon name={'right' satisfies IconName} size={16} />;
}

function keyRows(context: ActionContext, text: string): CommandRow[] {
  return ACTIONS.map((action) => ({ action, label: labelOf(action, context), keys: keysOf(action)[0] }))
    .filter(({ label, keys }) => keys !== undefined && hasWords(`${label} ${keys}`, text))
    .map(({ action, label, keys }) => ({
      key: `key ${action.name}`,
      group: 'Keys',
      glyph: iconOf(action),
      name: <Matched words={label} text={text} />,
      keys,
      run: () => action.isPossible(context) && action.run(context),
    }));
}

function searchRow(text: string): CommandRow {
  return {
    key: 'search',
    group: 'Actions',
    glyph: <Icon name="search" size={16} />,
    name: (
      <>
        Search articles for <b>{text}</b>
      </>
    ),
    run: () => navigate('library', { text }),
  };
}

type Prefix = '' | '>' | '@' | '#' | '?';

/** How many rows of each kind are shown while all kinds are. */
const FEW = 3;

function useFound(isOpen: boolean, text: string, prefix: Prefix): CommandRow[] {
  const isAll = isOpen && prefix === '' && text !== '';
  const isSources = isAll || (isOpen && prefix === '@');
  const isTags = isOpen && prefix === '#';
  const keepPrevious = true;
  const claims = useRead('claim.near', { text, limit: FEW }, { enabled: isAll, keepPrevious }).data?.claims;
  const articles = useRead(
    'search.run',
    { text: `title:(${text})`, stage: 'typing', limit: FEW },
    { enabled: isAll, keepPrevious },
  ).data?.hits;
  const sources = useRead('source.list', { text, limit: MOST_ROWS }, { enabled: isSources, keepPrevious }).data
    ?.sources;
  const tags = useRead('tag.list', {}, { enabled: isTags }).data?.tags;
  if (isTags)
    return (tags ?? [])
      .filter(({ tag }) => tag.toLowerCase().includes(text.toLowerCase()))
      .map((tag) => tagRow(tag, text));
  const sourceRows = (sources ?? []).map((source) => sourceRow(source, text));
  if (!isAll) return isSources ? sourceRows : [];
  return [
    ...(claims ?? []).map((claim) => claimRow(claim, text)),
    ...(articles ?? []).map((hit) => articleRow(hit, text)),
    ...sourceRows.slice(0, FEW),
  ];
}

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
        <bdi>{source}</bdi> · {shortDate(published)}
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

/** Leads to its articles, or to its claims if it has only those. */
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
    run: () =>
      articles === 0 && claims > 0
        ? navigate('claims', { filters: { tag } })
        : navigate('library', { filters: { tags: [tag] } }),
  };
}

/** Shows the typed letters in bold where they occur together. */
function Matched({ words, text }: { words: string; text: string }) {
  const at = text === '' ? -1 : words.toLowerCase().indexOf(text.toLowerCase());
  if (at < 0) return words;
  return (
    <>
      {words.slice(0, at)}
      <b>{words.slice(at, at + text.length)}</b>
      {words.slice(at + text.length)}
    </>
  );
}
