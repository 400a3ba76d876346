/** What a reader sets that is no setting of the figures: language, theme and numbers, what lies open, what is locked against change, the panel that a link leads to, and the version of the data that a link was made with. Nothing that is exported has to say it. */
export const viewOnlySettings = [
  'locale',
  'theme',
  'numbers',
  'linkedPanel',
  'dataVersion',
  'locks',
  'driverLocks',
  'fieldBar',
  'openPeriod',
  'row',
  'fanPanel',
  'runOutPanel',
  'sensitivityPanel',
  'requiredPanel',
  'heatPanel',
  'differencePanel',
  'modalityPanel',
  'headlinePanel',
  'setsPanel',
  'datesPanel',
  'sincePanel',
  'rebuiltPanel',
  'pathsPanel',
  'fieldPanel',
  'errorPanel',
  'driverFanPanel',
  'driverSensitivityPanel',
  'auditPanel',
  'timelinePanel',
  'quartersPanel',
  'coveragePanel',
  'stepsPanel',
  'leaguePanel',
  'comparedPanel',
  'peersPanel',
  'returnPanel',
  'capitalPanel',
  'dealsPanel',
] as const;

/** The name of a setting of the view alone. */
export type ViewOnlySetting = (typeof viewOnlySettings)[number];

/** Whether a setting, by name, is one of the view alone. */
export function isViewOnly(name: string): name is ViewOnlySetting {
  return viewOnlySettings.some((one) => one === name);
}
