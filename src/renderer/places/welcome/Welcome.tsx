/** No archive is open: create one, open one, look around the sample, or check a bundle, with recent archives beside. */

import { useState } from 'react';
import { perform } from '../../actions/action.ts';
import { newArchive, openArchiveAction, openSample } from '../../actions/everywhere/archive.ts';
import { verifyBundle } from '../../actions/everywhere/verify-bundle.ts';
import { openArchive } from '../../actions/importing.ts';
import { shortcutOf } from '../../actions/key-bindings.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { useRead } from '../../data/use-read.ts';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { Listbox } from '../../parts/lists/Listbox.tsx';
import { instantWords } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import { OpenFailure } from './OpenFailure.tsx';
import { openFailure } from './open-failure.ts';
import styles from './Welcome.module.css';

const ACTS = [
  { action: newArchive, label: 'New archive', icon: 'plus' },
  { action: openArchiveAction, label: 'Open an archive…', icon: 'folder' },
  { action: openSample, label: 'Look around the sample archive', icon: 'library' },
  { action: verifyBundle, label: 'Verify a bundle someone sent…', icon: 'done' },
] as const satisfies readonly { icon: IconName; [key: string]: unknown }[];

export function Welcome() {
  const context = useActionContext();
  const failure = useStore(openFailure);
  if (failure) return <OpenFailure failure={failure} />;
  return (
    <div className={styles.welcome} data-pane="welcome" tabIndex={-1}>
      <div>
        <h1>Collate</h1>
        <p className={styles.lead}>Read what was reported, mark who said it, and trace it back to the exact words.</p>
        <div className={styles.acts}>
          {ACTS.map(({ action, label, icon }, index) => (
            <button
              key={action.name}
              type="button"
              data-filled={index === 0 || undefined}
              onClick={() => perform(action, context)}
            >
              <Icon name={icon} />
              <span>{label}</span>
              {shortcutOf(action) && <Kbd keys={shortcutOf(action)} />}
            </button>
          ))}
        </div>
      </div>
      <div className={styles.right}>
        <Recent />
        <p className={styles.drop}>
          Drop an archive here to open it, or a folder of articles to start a new one. An archive is a single file. It
          stays where you put it, and nothing in it is sent anywhere.
        </p>
      </div>
    </div>
  );
}

function Recent() {
  const { client } = useActionContext();
  const { data } = useRead('archive.recent', {});
  const [active, setActive] = useState(0);
  const archives = data?.archives ?? [];
  if (archives.length === 0) return null;
  const open = (index: number) => {
    const { ref, name } = archives[index] ?? {};
    if (ref && name) openArchive(client, { ref, name });
  };
  return (
    <>
      <h2 className={styles.head}>Recent archives</h2>
      <Listbox
        label="Recent archives"
        count={archives.length}
        active={active}
        onActive={setActive}
        onOpen={open}
        estimate={63}
        main
        autoFocus
        className={styles.recent}
        focusKey="recent"
        renderOption={(index) => {
          const archive = archives[index];
          return (
            archive && (
              // biome-ignore lint/a11y/noStaticElementInteractions: the listbox opens with Enter; one click opens too, here where there is nothing to preview
              // biome-ignore lint/a11y/useKeyWithClickEvents: as above
              <div className={styles.archive} data-gone={!archive.present || undefined} onClick={() => open(index)}>
                <span className={styles.name}>{archive.name.replace(/\.collate$/, '')}</span>
                <time dateTime={archive.opened}>{instantWords(archive.opened)}</time>
                <span className={styles.file}>{archive.name}</span>
                {!archive.present && (
                  <span className={styles.gone}>
                    <Icon name="warning" size={14} />
                    not found: the disk may be unplugged
                  </span>
                )}
              </div>
            )
          );
        }}
      />
    </>
  );
}
