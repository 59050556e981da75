import { EVIDENCE } from '../../domain/claim';
import tokens from '../../styles/tokens.json';
import { type Token, tokenHex } from './tokens';

/** Contrast of two colours, after WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('tokens', () => {
  it('name the same colours in light and dark', () => {
    expect(Object.keys(tokens.dark)).toEqual(Object.keys(tokens.light));
  });

  it('give every kind of evidence a colour that is seen on paper and on surface', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const evidence of EVIDENCE) {
        for (const ground of ['paper', 'surface'] as const) {
          expect(
            contrast(tokenHex(`evidence-${evidence}`, theme), tokenHex(ground, theme)),
          ).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  it('keep text readable on paper and on surface', () => {
    const texts: Token[] = ['ink', 'muted', 'accent', 'verdict-yes', 'verdict-no', 'verdict-open'];
    for (const theme of ['light', 'dark'] as const) {
      for (const token of texts) {
        for (const ground of ['paper', 'surface'] as const) {
          expect(contrast(tokenHex(token, theme), tokenHex(ground, theme))).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });
});
