/** The articles of one origin, earliest to latest, along the thread that connects them. */
import type { ArticleHead } from '../../../contract/model/article.ts';
import type { OriginMember } from '../../../contract/model/origin.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { TickBox } from '../../parts/controls/Field.tsx';
import { Listbox } from '../../parts/lists/Listbox.tsx';
import { DateText } from '../../parts/model/DateText.tsx';
import { Grade } from '../../parts/model/Grade.tsx';
import { counted, countWords } from '../../parts/words.ts';
import { select, toggleSelected } from '../../working-set.ts';
import styles from './Origins.module.css';
import { isTranslation, sharePercent, timeBetween } from './origin-words.ts';
import type { OriginDesk } from './use-origin-desk.ts';

/** @param isMain whether the keys move in it, and not in a list above it */
export function MemberList({ desk, isMain }: { desk: OriginDesk; isMain: boolean }) {
  const { origin, active, moveTo, chosen, members } = desk;
  const { articles } = origin;
  const ids = articles.map(({ articleId }) => articleId);
  return (
    <Listbox
      main={isMain}
      autoFocus={isMain}
      label="Articles, first to last"
      className={styles.members}
      count={articles.length}
      active={active}
      onActive={moveTo}
      onOpen={(index) => {
        const articleId = ids[index];
        if (articleId !== undefined) navigate('library', { articleId });
      }}
      onRange={members.onRange}
      estimate={70}
      keyOf={(index) => ids[index] ?? index}
      focusKey="origin-articles"
      topOf={String(origin.originId)}
      selection={{
        isSelected: (index) => chosen.has(ids[index] ?? -1),
        toggle: (index) => {
          const id = ids[index];
          if (id !== undefined) toggleSelected('article', id);
        },
        selectTo: (index) => {
          const [low, high] = active < index ? [active, index] : [index, active];
          select('article', [...chosen, ...ids.slice(low, high + 1)]);
        },
        selectAll: () => select('article', ids),
      }}
      renderOption={(index, { selected }) =>
        articles[index] && (
          <MemberRow
            head={articles[index]}
            before={articles[index - 1]}
            first={articles[0] ?? articles[index]}
            member={members.at(index)}
            selecting={chosen.size > 0}
            selected={selected}
          />
        )
      }
    />
  );
}

interface MemberRowProps {
  head: ArticleHead;
  before: ArticleHead | undefined;
  first: ArticleHead;
  member: OriginMember | undefined;
  selecting: boolean;
  selected: boolean;
}

function MemberRow({ head, before, first, member, selecting, selected }: MemberRowProps) {
  const gap = before ? timeBetween(before.published, head.published) : null;
  return (
    <div className={styles.member} data-first={before === undefined || undefined}>
      {selecting ? <TickBox checked={selected} /> : <span className={styles.dot} />}
      <span className={styles.when}>
        <DateText edtf={head.published} />
        {gap !== null && <small>{gap} later</small>}
      </span>
      <span className={styles.who}>
        <span className={styles.source}>
          <BidiText lang={head.language}>{head.source}</BidiText>
          <Grade of="source" value={head.reliability} />
        </span>
        <BidiText lang={head.language} className={styles.first}>
          {head.title}
        </BidiText>
        <span className={styles.small}>
          {member && shareWords(member, before === undefined, isTranslation(head, first))}
        </span>
      </span>
    </div>
  );
}

function shareWords(member: OriginMember, isFirst: boolean, isOtherLanguage: boolean): string {
  if (isFirst) return `the first, ${counted(member.words, 'word')}`;
  if (isOtherLanguage && member.sharedWords === 0) return 'in another language';
  return `${sharePercent(member)} % of its words, ${countWords(member.sharedWords)} of ${countWords(member.words)}`;
}
