import { Button } from '../parts/controls/Button.tsx';
import { ErrorState } from '../parts/states/EmptyState.tsx';
import { useServices } from '../services.ts';
import styles from './EngineLost.module.css';

/** Shown while the engine does not answer: over the window, or instead of it if nothing has been shown yet. */
export function EngineLost({ whole }: { whole?: boolean }) {
  const { client, shell } = useServices();
  if (whole)
    return (
      <main className={styles.whole}>
        <ErrorState
          small={false}
          kind="No answer"
          message="Collate’s engine is not responding."
          then={
            shell.kind === 'serve'
              ? 'What was saved is kept. Start Collate again, and open the address that it prints: each address works once.'
              : 'What was saved is kept. It is being started again.'
          }
        >
          <Button large look="primary" onClick={() => client.reconnect()}>
            Try again
          </Button>
        </ErrorState>
      </main>
    );
  return (
    <div className={styles.strip} role="alert">
      <span>
        The part of Collate that holds the archive has stopped. What was saved is kept;{' '}
        {shell.kind === 'serve'
          ? 'start Collate again and open the address that it prints.'
          : 'it is being started again.'}
      </span>
      <Button onClick={() => client.reconnect()}>Try now</Button>
    </div>
  );
}
