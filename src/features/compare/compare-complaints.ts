import { type CodeLists } from '../../domain/code-lists';
import { type Comparison } from '../../domain/comparisons/comparison';
import { type Language, type Translate } from '../../domain/languages/language';

/** What could not be put beside the rest of a comparison, one sentence each. */
export function compareComplaints(
  { refused, unknown, kept }: Comparison,
  lists: CodeLists,
  language: Language,
  translate: Translate,
): readonly string[] {
  const first = kept[0];
  const name = (id: string): string => lists.units.find((unit) => unit.id === id)?.name[language] ?? id;
  return [
    ...refused.map(({ measure }) =>
      translate('compare.refused', {
        measure: measure.label[language],
        unit: name(measure.unit),
        kind: translate(`compare.kind.${measure.kind}`),
        wanted: name(first?.measure.unit ?? ''),
        wantedKind: translate(`compare.kind.${first?.measure.kind ?? 'stock'}`),
      }),
    ),
    ...(unknown.length > 0 ? [translate('compare.unknown', { list: unknown.join(', ') })] : []),
  ];
}
