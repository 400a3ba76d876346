/** What lies open under a chart. */
export const panelViews = ['closed', 'table', 'working'] as const;

/** One of the things that can lie open under a chart. */
export type PanelView = (typeof panelViews)[number];
