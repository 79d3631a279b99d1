import { redo, undo } from '../data/act.ts';
import { useRead } from '../data/use-read.ts';
import { ActLog } from '../parts/ActLog.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { OverlayProps } from './overlay-props.ts';

/** What was done, newest first. Undo and redo go in order: a step at a time, or back to an act at once. */
export function LogDialog({ context, onClose }: OverlayProps<'log'>) {
  const { data } = useRead('act.list', { limit: 200 });
  const canUndo = !context.archive?.readOnly;
  return (
    <Dialog
      title="What was done"
      width={720}
      onClose={onClose}
      acts={
        canUndo && (
          <>
            <Button large onClick={() => undo(context.client)}>
              Undo the last act
            </Button>
            <Button large onClick={() => redo(context.client)}>
              Redo
            </Button>
          </>
        )
      }
    >
      {data?.acts.length === 0 && <p>Nothing was done in this archive yet.</p>}
      <ActLog acts={data?.acts ?? []} whole />
    </Dialog>
  );
}
