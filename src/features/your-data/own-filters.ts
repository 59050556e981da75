import { type OwnView } from '../../data/own/arrange-own-claims';
import { type Translate } from '../../domain/languages/language';
import { type FilterChoice } from '../../ui/filter';
import { type OwnOpened } from './own-messages';

const NAMES = ['sources', 'evidence', 'status'] as const;
export type OwnFilterName = (typeof NAMES)[number];

/** One filter of the reader's file. */
export interface OwnFilter {
  readonly id: OwnFilterName;
  readonly choices: readonly FilterChoice[];
  /** "all", "2 of 5". */
  readonly summary: string;
}

/** The filters that a file has columns for, where there is something to choose. */
export function ownFilters(opened: OwnOpened, view: OwnView, translate: Translate): readonly OwnFilter[] {
  return NAMES.flatMap((id) => {
    const all: readonly string[] = opened[id];
    const on: readonly string[] | null = view[id];
    if (all.length < 2) return [];
    const choices = all.map((entry) => ({
      id: entry,
      label: id === 'sources' ? entry : translate(`${id}.${entry}`),
      on: on?.includes(entry) ?? true,
    }));
    const count = choices.filter((choice) => choice.on).length;
    const summary =
      count === all.length
        ? translate('explorer.filterAll')
        : translate('explorer.filterSome', { on: count, all: all.length });
    return [{ id, choices, summary }];
  });
}

/** The change of a view by which one entry of a filter is switched; null when everything is on again. */
export function toggledOn(
  opened: OwnOpened,
  view: OwnView,
  filter: OwnFilterName,
  id: string,
): Partial<OwnView> {
  const all: readonly string[] = opened[filter];
  const now: readonly string[] = view[filter] ?? all;
  const next = all.filter((entry) => (entry === id ? !now.includes(entry) : now.includes(entry)));
  return { [filter]: next.length === all.length ? null : next };
}
