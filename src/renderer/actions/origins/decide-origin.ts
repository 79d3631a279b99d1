import { act } from '../../data/act.ts';
import { acceptParams } from '../../places/origins/accept-params.ts';
import { originsHandle } from '../../places/origins/origins-handle.ts';
import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';

export const splitOff: Action = {
  name: 'split-origin',
  label: 'Split off into an origin of its own…',
  keys: 'S',
  place: 'library',
  hint: 'split off',
  isPossible: (context) => canWrite(context) && (context.handle(originsHandle)?.toSplit.length ?? 0) > 0,
  run: (context) => {
    const articleIds = context.handle(originsHandle)?.toSplit;
    if (articleIds) overlay.set({ kind: 'split-origin', articleIds });
  },
};

export const joinOrigin: Action = {
  name: 'join-origin',
  label: 'Join with another article under one origin…',
  keys: 'Shift+J',
  place: 'library',
  hint: 'join',
  isPossible: (context) => canWrite(context) && (context.handle(originsHandle)?.toJoin.length ?? 0) > 0,
  run: (context) => {
    const articleIds = context.handle(originsHandle)?.toJoin;
    if (articleIds) overlay.set({ kind: 'join-origin', articleIds });
  },
};

export const acceptProposal: Action = {
  name: 'accept-proposal',
  label: 'Accept the proposed origin',
  keys: 'A',
  place: 'library',
  changesRow: true,
  hint: 'accept',
  isPossible: (context) => canWrite(context) && context.handle(originsHandle)?.proposal != null,
  run: (context) => {
    const proposal = context.handle(originsHandle)?.proposal;
    if (proposal) return act(context.client, 'origin.accept', acceptParams(proposal));
  },
};

export const refuseProposal: Action = {
  name: 'refuse-proposal',
  label: 'Reject the proposed origin',
  keys: 'Shift+A',
  place: 'library',
  changesRow: true,
  hint: 'reject',
  isPossible: acceptProposal.isPossible,
  run: (context) => {
    const proposal = context.handle(originsHandle)?.proposal;
    if (proposal) return act(context.client, 'origin.refuse', { proposalIds: [proposal.proposalId] });
  },
};
