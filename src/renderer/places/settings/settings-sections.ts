/** The sections of Settings, by name; the command bar reaches each. */
export const SETTINGS_SECTIONS = {
  reading: { name: 'Reading', needsArchive: false },
  appearance: { name: 'Appearance', needsArchive: false },
  keys: { name: 'Keys', needsArchive: false },
  grades: { name: 'Grades and scales', needsArchive: false },
  reports: { name: 'Report style', needsArchive: false },
  languages: { name: 'Languages', needsArchive: false },
  watched: { name: 'Watched folders', needsArchive: true },
  check: { name: 'Archive check', needsArchive: true },
  reread: { name: 'Newer readers', needsArchive: true },
  export: { name: 'Export', needsArchive: true },
  backup: { name: 'Backup', needsArchive: true },
} as const;

export type SettingsSection = keyof typeof SETTINGS_SECTIONS;

export const settingsSections = (hasArchive: boolean): SettingsSection[] =>
  (Object.keys(SETTINGS_SECTIONS) as SettingsSection[]).filter(
    (section) => hasArchive || !SETTINGS_SECTIONS[section].needsArchive,
  );
