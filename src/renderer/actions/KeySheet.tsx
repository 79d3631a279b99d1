/** All actions with their keys, grouped by place, that of the window first, and in it what can be done now; built from the list of actions. */
import { Kbd } from '../parts/Kbd.tsx';
import { PLACE_NAMES, PLACES } from '../places.ts';
import { useStore } from '../store.ts';
import visuallyHidden from '../theme/visually-hidden.module.css';
import { type Action, type ActionContext, type ActionPlace, labelOf } from './action.ts';
import { ACTIONS } from './actions.ts';
import styles from './KeySheet.module.css';
import { keysOf, ownKeys } from './key-bindings.ts';
import { isHere } from './use-action-context.ts';

const HEADS: Record<ActionPlace, string> = {
  everywhere: 'Everywhere',
  lists: 'Lists and tables',
  article: 'Article',
  ...PLACE_NAMES,
};
const [FIRST, ...OTHERS] = PLACES;
/** Articles are read in the first place. */
const ORDER: readonly ActionPlace[] = ['everywhere', 'lists', FIRST, 'article', ...OTHERS];

interface KeySheetProps {
  context: ActionContext;
  /** Shows only actions whose name or key contains this text. */
  text: string;
  /** If given, each row can be opened to change its key. */
  onChange?: (action: Action) => void;
}

export function KeySheet({ context, text, onChange }: KeySheetProps) {
  useStore(ownKeys);
  const wanted = text.trim().toLowerCase();
  const rows = ACTIONS.map((action) => ({ action, label: labelOf(action, context), keys: keysOf(action) })).filter(
    ({ label, keys }) =>
      keys.length > 0 || onChange !== undefined ? `${label} ${keys.join(' ')}`.toLowerCase().includes(wanted) : false,
  );
  // Where keys are changed, each keeps its line.
  const inOrder = (own: typeof rows) => (onChange ? own : own.toSorted((a, b) => rankOf(a.action) - rankOf(b.action)));
  // Where keys are changed they stand below the heading of a place, otherwise below that of a dialog.
  const Head = onChange ? 'h2' : 'h3';
  const rankOf = (action: Action) => (isOfPlace(action.place, context) && action.isPossible(context) ? 0 : 1);
  return (
    <div className={styles.sheet}>
      {orderFrom(context)
        .map((place) => ({ place, own: inOrder(rows.filter(({ action }) => action.place === place)) }))
        .filter(({ own }) => own.length > 0)
        .map(({ place, own }) => (
          <section key={place} className={styles.group}>
            <Head>{HEADS[place]}</Head>
            <ul>
              {own.map(({ action, label, keys }) => (
                <li key={action.name} className={styles.row}>
                  <span className={styles.label}>{label}</span>
                  {onChange ? (
                    <button type="button" onClick={() => onChange(action)}>
                      <span className={visuallyHidden.text}>Change the key of {label}: </span>
                      {keys[0] === undefined ? (
                        <span className={styles.none}>no key</span>
                      ) : (
                        <Kbd keys={keys[0]} spoken />
                      )}
                    </button>
                  ) : (
                    keys[0] !== undefined && (
                      <>
                        <Kbd keys={keys[0]} />
                        <span className={visuallyHidden.text}>{keys[0]}</span>
                      </>
                    )
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function orderFrom(context: ActionContext): ActionPlace[] {
  const rank = (place: ActionPlace) => {
    if (isOfPlace(place, context)) return 0;
    // Every place has a list.
    return place === 'lists' && context.archive !== null ? 1 : 2;
  };
  return ORDER.toSorted((a, b) => rank(a) - rank(b));
}

const isOfPlace = (place: ActionPlace, context: ActionContext) =>
  place !== 'everywhere' && place !== 'lists' && isHere(place, context);
