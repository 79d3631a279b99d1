/** What articles say about where their words come from. It is proposed, and never applied automatically. */
import { useId } from 'react';
import type { OriginProposal } from '../../../contract/model/origins/origin.ts';
import { canWrite } from '../../actions/action.ts';
import { shortcutOf } from '../../actions/key-bindings.ts';
import { acceptProposal, refuseProposal } from '../../actions/origins/decide-origin.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { useAct } from '../../data/act.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button, LinkButton } from '../../parts/controls/Button.tsx';
import { acceptParams } from './accept-params.ts';
import styles from './Origins.module.css';
import { PROPOSAL_WORDS } from './origin-words.ts';

interface ProposalsProps {
  proposals: readonly OriginProposal[];
  /** The one that the keys act on. */
  current?: OriginProposal | null;
}

export function Proposals({ proposals, current = null }: ProposalsProps) {
  const isWritable = canWrite(useActionContext());
  const doAct = useAct();
  const id = useId();
  if (proposals.length === 0) return null;
  return (
    <ul className={styles.proposals} aria-label="Proposed origins of these articles">
      {proposals.map((proposal) => {
        const { proposalId, article, kind, name, words, span } = proposal;
        const keys = proposalId === current?.proposalId;
        return (
          <li key={proposalId} data-current={keys || undefined}>
            <p>
              <BidiText lang={article.language}>{article.source}</BidiText> {PROPOSAL_WORDS[kind]}:{' '}
              {span === null ? (
                <BidiText lang={article.language}>“{words}”, in its byline</BidiText>
              ) : (
                <LinkButton onClick={() => navigate('library', { articleId: article.articleId, ...span })}>
                  <BidiText lang={article.language}>“{words}”</BidiText>
                </LinkButton>
              )}
            </p>
            <p className={styles.acts}>
              <span id={`${id}-${proposalId}`}>
                Does it rest on <BidiText lang={null}>{name}</BidiText>?
              </span>
              {isWritable && (
                <>
                  <Button
                    aria-describedby={`${id}-${proposalId}`}
                    keys={keys ? shortcutOf(acceptProposal) : undefined}
                    onClick={() => doAct('origin.accept', acceptParams(proposal))}
                  >
                    Accept
                  </Button>
                  <Button
                    look="quiet"
                    aria-describedby={`${id}-${proposalId}`}
                    keys={keys ? shortcutOf(refuseProposal) : undefined}
                    onClick={() => doAct('origin.refuse', { proposalIds: [proposalId] })}
                  >
                    Reject
                  </Button>
                </>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
