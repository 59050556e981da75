import { type Measure } from '../measure';

/**
 * The measures that are drawn with one: its family, of its kind; its whole; its parts; the other parts of its whole. In
 * file order, the measure itself among them.
 */
export function relatedMeasures(measure: Measure, measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(
    (other) => other.id === measure.id || inFamily(measure, other) || isPartOrWhole(measure, other),
  );
}

/** Tells whether two measures are of one family and kind, so that they may stand in one chart. */
export function inFamily(a: Measure, b: Measure): boolean {
  return a.family !== '' && a.family === b.family && a.kind === b.kind;
}

/** The whole that a measure is, or is a part of; null where it is neither. */
export function wholeOf(measure: Measure, measures: readonly Measure[]): Measure | null {
  if (measures.some(({ partOf }) => partOf === measure.id)) return measure;
  return measures.find(({ id }) => id === measure.partOf) ?? null;
}

function isPartOrWhole(measure: Measure, other: Measure): boolean {
  return (
    other.partOf === measure.id ||
    other.id === measure.partOf ||
    (measure.partOf !== '' && other.partOf === measure.partOf)
  );
}
