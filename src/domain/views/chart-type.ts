/** The chart types that can be asked for in an address, the default first; the registry of `chart/` draws exactly these. */
export const CHART_TYPES = ['estimates', 'time', 'change', 'parts'] as const;
export type ChartType = (typeof CHART_TYPES)[number];
