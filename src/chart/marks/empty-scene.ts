import { type ChartInput } from '../chart-input';
import { filled, LINE_HEIGHT, text, TEXT_SIZE } from '../scene/make-marks';
import { type Scene } from '../scene/scene';
import { wrapText } from '../scene/text-width';

/** A picture that says in words, by the key of a text, why there is nothing to draw. */
export function emptyScene(
  { width, translate }: Pick<ChartInput, 'width' | 'translate'>,
  key: string,
): Scene {
  const lines = wrapText(translate(key), width, TEXT_SIZE, 400, 4);
  return {
    width,
    height: 60 + lines.length * LINE_HEIGHT,
    rows: [],
    marks: lines.map((line, at) =>
      text({
        key: `nothing-${String(at)}`,
        x: width / 2,
        y: 44 + at * LINE_HEIGHT,
        anchor: 'middle',
        text: line,
        paint: filled('muted'),
      }),
    ),
  };
}
