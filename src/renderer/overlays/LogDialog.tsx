import { canWrite } from '../actions/action.ts';
import { redo, redoTo, undo } from '../data/act.ts';
import { useRead } from '../data/use-read.ts';
import { Button } from '../parts/controls/Button.tsx';
import { Dialog } from '../parts/layout/Dialog.tsx';
import { ActLog } from '../parts/model/ActLog.tsx';
import type { OverlayProps } from './overlay-props.ts';

/** What was done, newest first. Undo and redo go in order: one step at a time, or back to an act in one go. */
export function LogDialog({ context, onClose }: OverlayProps<'log'>) {
  const { data } = useRead('act.list', { limit: 200 });
  const undone = data?.acts.filter(({ state }) => state === 'undone') ?? [];
  const canUndo = canWrite(context);
  return (
    <Dialog
      title="Log"
      width={720}
      onClose={onClose}
      acts={
        canUndo && (
          <>
            <Button
              large
              disabled={!data?.acts.some(({ state }) => state === 'done')}
              onClick={() => undo(context.client)}
            >
              Undo last
            </Button>
            <Button large disabled={!undone[0]} onClick={() => redo(context.client)}>
              Redo
            </Button>
            {undone[0] && undone.length > 1 && (
              <Button large onClick={() => undone[0] && redoTo(context.client, undone[0].actId)}>
                Redo all {undone.length}
              </Button>
            )}
          </>
        )
      }
    >
      {data?.acts.length === 0 && <p>Nothing has been done in this archive yet.</p>}
      <ActLog acts={data?.acts ?? []} whole />
    </Dialog>
  );
}
