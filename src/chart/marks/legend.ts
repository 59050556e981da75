import { type Claim, EVIDENCE } from '../../domain/claim';
import { type ChartInput } from '../chart-input';
import { filled, LINE_HEIGHT, rect, text, TEXT_SIZE } from '../scene/make-marks';
import { type Mark } from '../scene/scene';
import { textWidth, wrapText } from '../scene/text-width';
import { openSign } from './claim-marks';
import { evidenceSign, evidenceToken } from './evidence-shape';

/** One sign and what it means. */
interface LegendItem {
  readonly key: string;
  readonly label: string;
  readonly sign: (x: number, y: number) => readonly Mark[];
}

/** A legend and its height in px. */
export interface Legend {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const SIGN_WIDTH = 18;
const ITEM_GAP = 20;

/** The signs that a chart uses, in lines of at most `width` px from `top` on: kinds of evidence, plans, the envelope. */
export function legend(
  { claims, translate, width, colourBy }: Pick<ChartInput, 'claims' | 'translate' | 'width' | 'colourBy'>,
  top: number,
  hasEnvelope: boolean,
  /** False where marks stand without the signs of their evidence. */
  hasSigns = true,
): Legend {
  const marks: Mark[] = [];
  let x = 0;
  let line = 0;
  const byEvidence = colourBy === 'evidence';
  for (const item of items(claims, translate, {
    byEvidence,
    hasEnvelope,
    hasSigns: hasSigns || byEvidence,
  })) {
    // Only a label that is wider than the chart has more than one line, and then stands alone in them.
    const label = wrapText(item.label, width - SIGN_WIDTH, TEXT_SIZE, 400, 3);
    const length = SIGN_WIDTH + Math.max(...label.map((part) => textWidth(part, TEXT_SIZE)));
    if (x > 0 && x + length > width) {
      x = 0;
      line += 1;
    }
    const y = top + line * (LINE_HEIGHT + 4);
    marks.push(
      ...item.sign(x, y + LINE_HEIGHT / 2),
      ...label.map((part, at) =>
        text({
          key: `legend:${item.key}${at === 0 ? '' : `:${String(at)}`}`,
          x: x + SIGN_WIDTH,
          y: y + at * (LINE_HEIGHT + 4) + 13.5,
          text: part,
          paint: filled('muted'),
        }),
      ),
    );
    line += label.length - 1;
    x = label.length > 1 ? width : x + length + ITEM_GAP;
  }
  return { marks, height: marks.length === 0 ? 0 : (line + 1) * (LINE_HEIGHT + 4) };
}

function items(
  claims: readonly Claim[],
  translate: ChartInput['translate'],
  { byEvidence, hasEnvelope, hasSigns }: { byEvidence: boolean; hasEnvelope: boolean; hasSigns: boolean },
): readonly LegendItem[] {
  const kinds = hasSigns
    ? EVIDENCE.filter((evidence) => claims.some((claim) => claim.evidence === evidence))
    : [];
  const list: LegendItem[] = kinds.map((evidence) => ({
    key: evidence,
    label: translate(`evidence.${evidence}`),
    sign: (x, y) => [
      evidenceSign(
        `legend:${evidence}:sign`,
        evidence,
        x + 6,
        y,
        byEvidence ? evidenceToken(evidence) : 'ink',
      ),
    ],
  }));
  if (claims.some(({ status }) => status !== 'actual')) {
    list.push({
      key: 'hollow',
      label: translate('chart.legend.hollow'),
      sign: (x, y) => [
        rect({
          key: 'legend:hollow:sign',
          x,
          y: y - 3,
          width: 12,
          height: 6,
          radius: 1,
          paint: { fill: 'paper', stroke: 'ink' },
          strokeWidth: 1.25,
        }),
      ],
    });
  }
  if (claims.some(({ low, high }) => (low === null) !== (high === null))) {
    list.push({
      key: 'open',
      label: translate('chart.legend.open'),
      sign: (x, y) => openSign('legend:open:sign', x, y),
    });
  }
  if (hasEnvelope) {
    list.push({
      key: 'envelope',
      label: translate('chart.legend.envelope'),
      sign: (x, y) => [
        rect({
          key: 'legend:envelope:sign',
          x,
          y: y - 6,
          width: 12,
          height: 12,
          paint: filled('accent'),
          opacity: 0.16,
        }),
      ],
    });
  }
  return list;
}
