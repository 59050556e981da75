import { type Claim } from '../../domain/claim';
import { filled, LINE_HEIGHT, text, TEXT_SIZE } from '../scene/make-marks';
import { type Mark } from '../scene/scene';
import { textWidth, wrapText } from '../scene/text-width';
import { evidenceSign, evidenceToken } from './evidence-shape';

/** What the label of a claim says. */
export interface LabelText {
  readonly claimant: string;
  /** Period, place, source; may be empty. */
  readonly detail: string;
  readonly figure: string;
}

/** A label, broken into lines: claimant and detail at the left, the figure at the right. */
export interface LabelLines {
  readonly claimant: readonly string[];
  readonly detail: readonly string[];
  readonly figure: readonly string[];
  /** True when the detail stands beside the claimant on one line. */
  readonly inline: boolean;
}

/** Room before the claimant for the sign of its evidence, and how far a repeat is indented, px. */
export const SIGN_WIDTH = 18;
export const INDENT = 16;

/** px between a claimant and the detail beside it. */
const INLINE_GAP = 8;
const FIGURE_WEIGHT = 600;

/** Where the text of a label begins, px. */
export function labelStart(depth: number): number {
  return SIGN_WIDTH + Math.min(depth, 3) * INDENT;
}

/** The width of a label on one line, px, its sign and indent included. */
export function inlineWidth({ claimant, detail }: LabelText, depth: number): number {
  const gap = detail === '' ? 0 : INLINE_GAP + textWidth(detail, TEXT_SIZE);
  return labelStart(depth) + textWidth(claimant, TEXT_SIZE) + gap;
}

/** The width of a figure on one line, px. */
export function figureWidth(figure: string): number {
  return textWidth(figure, TEXT_SIZE, FIGURE_WEIGHT);
}

/** Breaks a label into lines: two for the claimant, two for the detail, three for the figure at most. */
export function breakLabel(
  label: LabelText,
  depth: number,
  room: {
    readonly label: number;
    readonly detail: number;
    readonly figure: number;
    readonly inline: boolean;
  },
): LabelLines {
  const start = labelStart(depth);
  return {
    claimant: room.inline
      ? [label.claimant]
      : wrapText(label.claimant, room.label - start, TEXT_SIZE, 400, 2),
    detail:
      label.detail === ''
        ? []
        : room.inline
          ? [label.detail]
          : wrapText(label.detail, room.detail - start, TEXT_SIZE, 400, 2),
    // A number stays with its "million".
    figure: wrapText(
      label.figure.replace(/(\d) (?=\p{L})/gu, '$1\u00a0'),
      room.figure,
      TEXT_SIZE,
      FIGURE_WEIGHT,
      3,
    ),
    inline: room.inline,
  };
}

/** The number of lines at the left. */
export function labelHeight({ claimant, detail, inline }: LabelLines): number {
  return (claimant.length + (inline ? 0 : detail.length)) * LINE_HEIGHT;
}

/** Where a label is put: the top of its first line at the left and of the figure, and how it is painted. */
export interface LabelPlace {
  readonly top: number;
  readonly figureTop: number;
  /** Left or right edge of the figure, by its anchor. */
  readonly figureX: number;
  readonly figureAnchor: 'start' | 'end';
  readonly depth: number;
  readonly byEvidence: boolean;
}

/** The marks of a label: the sign of the evidence, claimant, detail and figure. */
export function labelMarks(claim: Claim, lines: LabelLines, place: LabelPlace): readonly Mark[] {
  const { depth, top } = place;
  const x = labelStart(depth);
  const baseline = (start: number, line: number): number => start + line * LINE_HEIGHT + 13.5;
  const detailX = lines.inline ? x + textWidth(lines.claimant[0] ?? '', TEXT_SIZE) + INLINE_GAP : x;
  const detailLine = lines.inline ? 0 : lines.claimant.length;
  const token = place.byEvidence ? evidenceToken(claim.evidence) : depth > 0 ? 'muted' : 'ink';
  return [
    evidenceSign(`${claim.id}:evidence`, claim.evidence, x - SIGN_WIDTH + 6, top + LINE_HEIGHT / 2, token),
    ...lines.claimant.map((line, at) =>
      text({
        key: `${claim.id}:claimant-${String(at)}`,
        x,
        y: baseline(top, at),
        text: line,
        paint: filled(depth > 0 ? 'muted' : 'ink'),
      }),
    ),
    ...lines.detail.map((line, at) =>
      text({
        key: `${claim.id}:detail-${String(at)}`,
        x: detailX,
        y: baseline(top, detailLine + at),
        text: line,
        paint: filled('muted'),
      }),
    ),
    ...lines.figure.map((line, at) =>
      text({
        key: `${claim.id}:figure-${String(at)}`,
        x: place.figureX,
        y: baseline(place.figureTop, at),
        anchor: place.figureAnchor,
        weight: FIGURE_WEIGHT,
        text: line,
        paint: filled(depth > 0 ? 'muted' : 'ink'),
      }),
    ),
  ];
}
