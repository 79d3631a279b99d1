import type { ComponentProps } from 'react';
import { Button } from '../parts/controls/Button.tsx';
import type { Action } from './action.ts';
import { offerOf } from './key-bindings.ts';
import { useActionContext } from './use-action-context.ts';

type ActionButtonProps = { action: Action } & Omit<ComponentProps<typeof Button>, 'keys' | 'onClick'>;

/** Does an action, and is not there while it is not possible. Its words are the action's label, unless it has others. */
export function ActionButton({ action, children, ...rest }: ActionButtonProps) {
  const context = useActionContext();
  if (!action.isPossible(context)) return null;
  const { label, keys, run } = offerOf(action, context);
  return (
    <Button {...rest} keys={keys} onClick={run}>
      {children ?? label}
    </Button>
  );
}
