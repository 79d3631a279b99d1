import { Button } from '../parts/controls/Button.tsx';
import { ErrorState } from '../parts/states/EmptyState.tsx';
import { useServices } from '../services.ts';
import styles from './EngineLost.module.css';
import { Strip } from './Strip.tsx';

const NOT_RESPONDING = {
  message: 'Collate’s engine is not responding.',
  next: 'What was saved is kept. It is being started again.',
};

/** Whether the server has ended or the address was used up by another window cannot be told from here. */
const NOT_CONNECTED = {
  message: 'This window is not connected to Collate.',
  next: 'What was saved is kept. The address that Collate prints works once: if it is open in another window, go on there. Otherwise start Collate again, and open the new address.',
};

/** Shown while the engine does not answer: over the window, or instead of it if nothing has been shown yet. */
export function EngineLost({ whole }: { whole?: boolean }) {
  const { client, shell } = useServices();
  const said = shell.kind === 'serve' ? NOT_CONNECTED : NOT_RESPONDING;
  if (whole)
    return (
      <main className={styles.whole}>
        <ErrorState small={false} kind="No answer" message={said.message} then={said.next}>
          <Button large look="primary" onClick={() => client.reconnect()}>
            Try again
          </Button>
        </ErrorState>
      </main>
    );
  return (
    <Strip>
      <span>
        The part of Collate that holds the archive has stopped. What was saved is kept;{' '}
        {shell.kind === 'serve'
          ? 'start Collate again and open the address that it prints.'
          : 'it is being started again.'}
      </span>
      <Button onClick={() => client.reconnect()}>Try now</Button>
    </Strip>
  );
}
