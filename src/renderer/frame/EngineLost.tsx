import { sayDone } from '../notices.ts';
import { Button } from '../parts/controls/Button.tsx';
import { ErrorState } from '../parts/states/EmptyState.tsx';
import { useServices } from '../services.ts';
import { copyWords } from '../typing/copy-words.ts';
import { typedAndNotSaved } from '../typing/unsaved-words.ts';
import styles from './EngineLost.module.css';
import { Strip } from './Strip.tsx';

const NOT_RESPONDING = {
  message: 'Collate’s engine is not responding.',
  next: 'What was saved is kept. It is being started again.',
};

/** Whether the server has ended or this browser has no session cannot be told from here. */
const NOT_CONNECTED = {
  message: 'This window is not connected to Collate.',
  next: 'What was saved is kept. Open the address that Collate printed again. If Collate has ended, start it, and open the new address.',
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
  return shell.kind === 'serve' ? <ServerLost /> : <EngineRestarts />;
}

function EngineRestarts() {
  return (
    <Strip>
      <span>
        The part of Collate that holds the archive has stopped. What was saved is kept; it is being started again.
      </span>
      <TryNow />
    </Strip>
  );
}

/** Nothing starts the server again by itself, and as a rule it is then at another address, which this window cannot reach. */
function ServerLost() {
  const copy = () => {
    const words = typedAndNotSaved();
    if (words === '') sayDone('Nothing that you typed here is unsaved.');
    else void copyWords(words);
  };
  return (
    <Strip>
      <span>
        The part of Collate that holds the archive has stopped. What was saved is kept. Copy what is not, then start
        Collate again and open the address that it prints: that is another window, without what you typed last in this
        one.
      </span>
      <Button onClick={copy}>Copy what is not saved</Button>
      <TryNow />
    </Strip>
  );
}

function TryNow() {
  const { client } = useServices();
  return <Button onClick={() => client.reconnect()}>Try now</Button>;
}
