import type { ActionContext } from '../actions/action.ts';
import { openCommandBar } from '../actions/everywhere/open-command-bar.ts';
import { goBackAction, goForwardAction } from '../actions/everywhere/step-history.ts';
import { shortcutOf } from '../actions/key-bindings.ts';
import { ariaKeys } from '../actions/keys.ts';
import { canGoBack, canGoForward, goBack, goForward, goToPlace, isOverList, useEntryIndex } from '../history.ts';
import { BidiText } from '../parts/BidiText.tsx';
import { IconButton } from '../parts/controls/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Kbd } from '../parts/Kbd.tsx';
import { Spacer } from '../parts/layout/Panes.tsx';
import { type Location, PLACE_NAMES } from '../places.ts';
import { useStore } from '../store.ts';
import { crumb, overlay } from '../window-state.ts';
import styles from './TitleBar.module.css';

export function TitleBar({ context, bare }: { context: ActionContext; bare: boolean }) {
  useEntryIndex();
  return (
    <header className={styles.titlebar} data-pane="title bar" tabIndex={-1}>
      <IconButton
        icon="back"
        label="Back"
        aria-keyshortcuts={ariaKeys(shortcutOf(goBackAction))}
        disabled={!canGoBack()}
        onClick={goBack}
      />
      <IconButton
        icon="forward"
        label="Forward"
        aria-keyshortcuts={ariaKeys(shortcutOf(goForwardAction))}
        disabled={!canGoForward()}
        onClick={goForward}
      />
      {bare ? <span className={styles.crumb} /> : <PlaceCrumb location={context.location} />}
      {!bare && (
        <button
          type="button"
          className={styles.command}
          aria-keyshortcuts={ariaKeys(shortcutOf(openCommandBar))}
          onClick={() => overlay.set({ kind: 'command', text: '' })}
        >
          <Icon name="search" size={16} />
          <span className={styles.cut}>Find or do anything</span>
          <Spacer />
          <Kbd keys={shortcutOf(openCommandBar)} />
        </button>
      )}
      <div className={styles.right}>
        <span className={styles.cut}>{context.archive?.name}</span>
      </div>
    </header>
  );
}

function PlaceCrumb({ location }: { location: Location }) {
  const name = PLACE_NAMES[location.place];
  const { text, lang, inside: isInside } = useStore(crumb);
  const inside = isInside && text !== '';
  return (
    <div className={styles.crumb}>
      {inside ? (
        <>
          {isOverList(location) ? (
            <button type="button" className={styles.up} onClick={() => goToPlace(location.place)}>
              {name}
            </button>
          ) : (
            <span className={styles.label}>{name}</span>
          )}
          <span className={styles.label} aria-hidden="true">
            ›
          </span>
          <BidiText lang={lang} className={`${styles.strong} ${styles.cut}`}>
            {text}
          </BidiText>
        </>
      ) : (
        <>
          <span className={styles.strong}>{name}</span>
          <BidiText lang={lang} className={`${styles.label} ${styles.cut}`}>
            {text}
          </BidiText>
        </>
      )}
    </div>
  );
}
