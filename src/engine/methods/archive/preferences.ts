import type { Handlers } from '../../context.ts';
import { changePreferences, readPreferences } from '../../preferences.ts';

export const preferenceHandlers = {
  'preference.get': (context) => ({ preferences: readPreferences(context.preferencesFile).preferences }),
  'preference.set': (context, { preferences }) => {
    const all = changePreferences(context.preferencesFile, preferences);
    context.emit({ name: 'changed', nouns: ['preference'] });
    return { preferences: all };
  },
} satisfies Partial<Handlers>;
