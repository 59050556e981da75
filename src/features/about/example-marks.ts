import { claimMarks } from '../../chart/marks/claim-marks';
import { evidenceSign, evidenceToken } from '../../chart/marks/evidence-shape';
import { rect, rule, stroked } from '../../chart/scene/make-marks';
import { type Mark } from '../../chart/scene/scene';
import { valueScale } from '../../chart/axes/scales';
import { type Claim, EVIDENCE, type Evidence } from '../../domain/claim';

/** Signs that the page explains, in the order of explanation. */
export const EXAMPLES = [
  'range',
  'single',
  'both',
  'more',
  'most',
  'planned',
  'repeat',
  'envelope',
  'median',
] as const;
export type Example = (typeof EXAMPLES)[number];

/** A drawing of one sign: 160 × 32 px. */
export interface ExampleDrawing {
  readonly name: Example;
  readonly marks: readonly Mark[];
}

const MIDDLE = 16;
const SCALE = valueScale('linear', [0, 10], [8, 152]);
const VALUES: Readonly<Record<Example, Partial<Claim>>> = {
  range: { low: 3, high: 8 },
  single: { best: 5 },
  both: { low: 3, best: 6, high: 8 },
  more: { low: 4 },
  most: { high: 6 },
  planned: { low: 3, best: 5, high: 7, status: 'planned' },
  repeat: { low: 4, best: 5, high: 6 },
  envelope: {},
  median: {},
};

/** The signs of a chart of estimates, each drawn by the charts' own program. */
export function exampleMarks(): readonly ExampleDrawing[] {
  return EXAMPLES.map((name) => ({ name, marks: marksOf(name) }));
}

/** The sign of each kind of evidence, in a box of 16 × 16 px. */
export function evidenceExamples(): readonly {
  readonly evidence: Evidence;
  readonly marks: readonly Mark[];
}[] {
  return EVIDENCE.map((evidence) => ({
    evidence,
    marks: [evidenceSign(evidence, evidence, 8, 8, evidenceToken(evidence))],
  }));
}

function marksOf(name: Example): readonly Mark[] {
  if (name === 'envelope') {
    const [from, to] = [SCALE.position(3), SCALE.position(8)];
    const edge = (key: string, x: number): Mark =>
      rule({ key, x1: x, y1: 2, x2: x, y2: 30, paint: stroked('accent') });
    return [
      rect({
        key: 'band',
        x: from,
        y: 2,
        width: to - from,
        height: 28,
        paint: { fill: 'accent', stroke: 'none' },
        opacity: 0.08,
      }),
      edge('low', from),
      edge('high', to),
    ];
  }
  if (name === 'median') {
    const x = SCALE.position(5);
    return [rule({ key: 'median', x1: x, y1: 2, x2: x, y2: 30, paint: stroked('accent') })];
  }
  const claim = {
    id: name,
    low: null,
    best: null,
    high: null,
    status: 'actual',
    evidence: 'author',
    ...VALUES[name],
  };
  // Nothing but the figures and the status of a claim is drawn.
  return claimMarks(claim as Claim, { scale: SCALE, y: MIDDLE, thin: name === 'repeat', byEvidence: false });
}
