import { type ChartInput } from '../chart-input';
import { unitWords } from '../formats/unit-words';
import { filled, LINE_HEIGHT, text, TEXT_SIZE } from '../scene/make-marks';
import { type Mark } from '../scene/scene';
import { wrapText } from '../scene/text-width';
import { type ValueScale } from './scales';
import { type Tick, tickLabels } from './value-axis';

/** The labels of a value axis with its title, and how high they stand, px. */
export interface PlotAxis {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Tick labels below `top`, then the title: unit and scale in words; `title` replaces the words of the unit, '' leaves the title out. */
export function plotAxis(
  ticks: readonly Tick[],
  scale: ValueScale,
  { top, left, right }: { readonly top: number; readonly left: number; readonly right: number },
  { translate, unit, language }: Pick<ChartInput, 'translate' | 'unit' | 'language'>,
  title?: string,
): PlotAxis {
  const words = translate('chart.axisTitle', {
    unit: title ?? unitWords(unit, null, language),
    scale: scale.type,
  });
  const lines = title === '' ? [] : wrapText(words, right - left, TEXT_SIZE, 400, 3);
  return {
    height: 8 + LINE_HEIGHT + 2 + lines.length * LINE_HEIGHT,
    marks: [
      ...tickLabels(ticks, top + 21.5, 'bottom'),
      ...lines.map((line, at) =>
        text({
          key: `axis-title-${String(at)}`,
          x: left,
          y: top + 8 + LINE_HEIGHT + 2 + at * LINE_HEIGHT + 13.5,
          text: line,
          paint: filled('muted'),
        }),
      ),
    ],
  };
}
