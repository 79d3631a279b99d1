/** An origin: its name and basis, its proposals, and its words with who has which. */

import { ActionButton } from '../../actions/ActionButton.tsx';
import { canWrite, perform } from '../../actions/action.ts';
import { shortcutOf } from '../../actions/key-bindings.ts';
import { joinOrigin, splitOff } from '../../actions/origins/decide-origin.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button } from '../../parts/controls/Button.tsx';
import { Pane } from '../../parts/layout/Panes.tsx';
import { Peek, usePeek } from '../../parts/layout/Peek.tsx';
import { OriginName } from '../../parts/model/OriginName.tsx';
import { countWords } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import { narrowWindow } from '../../theme/theme.ts';
import { inspectorShown } from '../../window-state.ts';
import { EditionTable } from './EditionTable.tsx';
import { MemberInspector } from './MemberInspector.tsx';
import styles from './Origins.module.css';
import { DECIDED_WORDS, extentWords } from './origin-words.ts';
import { Proposals } from './Proposals.tsx';
import type { OriginDesk } from './use-origin-desk.ts';

export function OriginPage({ desk }: { desk: OriginDesk }) {
  const { origin, current } = desk;
  const isNarrow = useStore(narrowWindow);
  const isInspectorShown = useStore(inspectorShown);
  const isPeeking = usePeek(isNarrow);
  return (
    <>
      <Pane name="words" label={`Words of ${origin.name}`}>
        <OriginHeading desk={desk} />
        <Proposals proposals={desk.proposals} current={desk.proposal} />
        <EditionTable desk={desk} />
        {isPeeking && isNarrow && (
          <Peek label={`${current.source}: ${current.title}`} lang={current.language}>
            <MemberInspector desk={desk} />
          </Peek>
        )}
      </Pane>
      {!isNarrow && isInspectorShown && (
        <Pane
          name="member"
          label="The selected article"
          role="complementary"
          ground="panel"
          width={{ plain: 312, least: 256, most: 480 }}
          edge="left"
        >
          <MemberInspector desk={desk} />
        </Pane>
      )}
    </>
  );
}

function OriginHeading({ desk: { origin, chosen } }: { desk: OriginDesk }) {
  const context = useActionContext();
  const { articles } = origin;
  const selected = articles.filter(({ articleId }) => chosen.has(articleId)).length;
  return (
    <header className={styles.heading}>
      <div className={styles.title}>
        <h2>
          <OriginName name={origin.name} />
        </h2>
        {articles.length > 1 && (
          <Button look="quiet" onClick={() => navigate('library', { filters: { originId: origin.originId } })}>
            In the Library
          </Button>
        )}
        {canWrite(context) && (
          <Button
            disabled={!splitOff.isPossible(context)}
            title={
              selected === articles.length || articles.length === 1
                ? 'At least one article stays in its origin'
                : undefined
            }
            keys={shortcutOf(splitOff)}
            onClick={() => perform(splitOff, context)}
          >
            {selected > 0 ? `Split off ${countWords(selected)}…` : 'Split off…'}
          </Button>
        )}
        <ActionButton action={joinOrigin}>Join…</ActionButton>
      </div>
      <p className={styles.small}>
        {extentWords({
          articles: articles.length,
          sources: new Set(articles.map(({ sourceId }) => sourceId)).size,
          first: articles[0]?.published ?? null,
          last: articles.findLast(({ published }) => published !== null)?.published ?? null,
        })}{' '}
        · counts as one origin
      </p>
      <p className={styles.small}>
        {articles.length === 1 && origin.decidedBy === 'program'
          ? 'No near copy was found'
          : DECIDED_WORDS[origin.decidedBy]}
        {origin.reason !== '' && (
          <>
            : <BidiText lang={null}>{origin.reason}</BidiText>
          </>
        )}
      </p>
    </header>
  );
}
