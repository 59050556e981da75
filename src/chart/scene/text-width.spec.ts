import fc from 'fast-check';
import { textWidth, truncate, wrapText } from './text-width';

const texts = fc
  .array(fc.constantFrom('Krasilnikov', 'Наркомат', '1,67', 'млн', '–', 'a', 'Межведомственная', '中'), {
    maxLength: 12,
  })
  .map((words) => words.join(' '));

describe('textWidth', () => {
  it('knows Latin, Cyrillic and figures as the browser measures them', () => {
    expect(textWidth('1940', 14)).toBeCloseTo(27.832, 3);
    expect(textWidth('4–8 млн человек', 1000)).toBeCloseTo(7180, -2);
    expect(textWidth('Красильников, 1940 г.', 1000)).toBeCloseTo(9619, -2);
  });

  it('gives all figures one width, so that columns of numbers align', () => {
    for (const weight of [400, 600] as const) {
      expect(new Set([...'0123456789'].map((figure) => textWidth(figure, 14, weight))).size).toBe(1);
    }
  });

  it('measures letters with accents like their base letter, and never takes an unknown character for nothing', () => {
    expect(textWidth('й', 14)).toBe(textWidth('и', 14));
    expect(textWidth('č', 14)).toBe(textWidth('c', 14));
    expect(textWidth('中', 14)).toBeGreaterThan(0);
  });

  it('is wider for semibold', () => {
    expect(textWidth('about 1.67 million', 14, 600)).toBeGreaterThan(
      textWidth('about 1.67 million', 14, 400),
    );
  });
});

describe('truncate', () => {
  it('leaves a text that fits as it is', () => {
    expect(truncate('Reiman', 100, 14)).toBe('Reiman');
  });

  it('ends what does not fit in an ellipsis, within the width', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 300 }), (text, width) => {
        expect(textWidth(truncate(text, width, 14), 14)).toBeLessThanOrEqual(width);
      }),
    );
    expect(truncate('Красильников', 50, 14)).toBe('Крас…');
  });
});

describe('wrapText', () => {
  it('keeps every line within the width, and no more lines than allowed', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, maxLines) => {
          const lines = wrapText(text, width, 14, 400, maxLines);
          expect(lines.length).toBeGreaterThanOrEqual(1);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('loses no word where lines are enough', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wrapText(text, 200, 14, 400, 20).join(' ')).toBe(text);
      }),
    );
  });

  it('does not break at a no-break space', () => {
    expect(wrapText('около 1,67\u00a0млн', 60, 14)).toEqual(['около', '1,67\u00a0млн']);
  });
});
