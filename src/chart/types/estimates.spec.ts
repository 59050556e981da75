import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import en from '../../i18n/en.json';
import ru from '../../i18n/ru.json';
import { translator } from '../../data/texts/translator';
import { LANGUAGES } from '../../domain/languages/language';
import { GROUPS, ORDERS, SCALES } from '../../domain/views/view';
import { type ChartInput } from '../chart-input';
import { allMarks, type Box, type Mark, type Scene } from '../scene/scene';
import { sceneToSvg } from '../scene/svg';
import { anyClaims } from '../testing/any-claims';
import { HELD, SAMPLE_CLAIMS, sampleClaim, sampleInput } from '../testing/sample-claims';
import { textWidth } from '../scene/text-width';
import { layoutEstimates } from './estimates';

const translate = { en: translator(en, 'en'), ru: translator(ru, 'ru') };

const anyInput: fc.Arbitrary<ChartInput> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    claims: anyClaims,
    width: fc.integer({ min: 320, max: 1200 }),
    scale: fc.constantFrom(...SCALES),
    order: fc.constantFrom(...ORDERS),
    group: fc.constantFrom(...GROUPS),
    colourBy: fc.constantFrom('none' as const, 'evidence' as const),
  })
  .map(({ language, ...changes }) => sampleInput(language, translate[language], changes));

function textBoxes(scene: Scene): readonly (Box & { text: string })[] {
  return allMarks(scene).flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const width = textWidth(mark.text, mark.size, mark.weight === 400 ? 400 : 600);
    const x = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
    return [{ text: mark.text, x, y: mark.y - mark.size * 0.8, width, height: mark.size }];
  });
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height && b.y < a.y + a.height
  );
}

/** From left to right, as far as a mark says it in numbers. */
function extentOf(mark: Mark): readonly [number, number] {
  switch (mark.kind) {
    case 'rule':
      return [Math.min(mark.x1, mark.x2), Math.max(mark.x1, mark.x2)];
    case 'rect':
      return [mark.x, mark.x + mark.width];
    case 'dot':
      return [mark.x, mark.x];
    case 'path': {
      const xs = [...mark.d.matchAll(/[MLH](-?[\d.]+)/g)].map((match) => Number(match[1]));
      return [Math.min(...xs), Math.max(...xs)];
    }
    case 'text': {
      const width = textWidth(mark.text, mark.size, mark.weight === 400 ? 400 : 600);
      const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
      return [left, left + width];
    }
  }
}

describe('layoutEstimates', () => {
  it('gives every claim exactly one row, in which it can be reached', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { rows, height } = layoutEstimates(input);
        expect(rows.map(({ key }) => key).sort()).toEqual(input.claims.map(({ id }) => id).sort());
        for (const [at, row] of rows.entries()) {
          expect(row.hit.height).toBeGreaterThanOrEqual(24);
          expect(row.y).toBeGreaterThanOrEqual((rows[at - 1]?.y ?? 0) + (rows[at - 1]?.height ?? 0) - 0.01);
          expect(row.y + row.height).toBeLessThan(height);
          expect(row.label).not.toMatch(/undefined|NaN|[{}]|…/);
        }
      }),
    );
  });

  it('lets no two texts overlap, at any width and in either language', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const boxes = textBoxes(layoutEstimates(input));
        const pairs = boxes.flatMap((a, at) =>
          boxes.slice(at + 1).flatMap((b) => (overlaps(a, b) ? [[a.text, b.text]] : [])),
        );
        expect(pairs).toEqual([]);
      }),
    );
  });

  it('keeps every mark inside the width, and every key unique', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const marks = allMarks(layoutEstimates(input));
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
        for (const mark of marks) {
          const [left, right] = extentOf(mark);
          expect(left).toBeGreaterThanOrEqual(-0.01);
          expect(right).toBeLessThanOrEqual(input.width + 0.01);
        }
      }),
    );
  });

  it('keeps labels and figures off the plot where it stands beside them', () => {
    fc.assert(
      fc.property(
        anyInput.filter(({ width }) => width >= 560),
        (input) => {
          for (const { marks } of layoutEstimates(input).rows) {
            const texts = marks.filter(({ kind }) => kind === 'text').map(extentOf);
            const drawn = marks
              .filter(({ kind, key }) => kind !== 'text' && !key.endsWith(':evidence'))
              .map(extentOf);
            for (const [left, right] of drawn)
              expect(texts.some(([from, to]) => from < right && left < to)).toBe(false);
          }
        },
      ),
    );
  });

  it('places a greater best further to the right', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const byId = new Map(input.claims.map((claim) => [claim.id, claim]));
        const dots = layoutEstimates(input)
          .rows.flatMap(({ key, marks }) =>
            marks
              .filter((mark) => mark.key === `${key}:best`)
              .map((mark) => [byId.get(key)!.best!, extentOf(mark)[0]] as const),
          )
          .sort(([a], [b]) => a - b);
        for (const [at, [, x]] of dots.entries())
          expect(x).toBeGreaterThanOrEqual((dots[at - 1]?.[1] ?? 0) - 0.01);
      }),
    );
  });

  const keysOf = (id: string, changes = {}): string[] =>
    layoutEstimates(sampleInput('en', translate.en, changes))
      .rows.find(({ key }) => key === id)!
      .marks.map(({ key }) => key);

  it('draws an arrow on the side that a claim leaves open, and only there', () => {
    expect(keysOf('sample-005')).toContain('sample-005:high-open-0');
    expect(keysOf('sample-005')).not.toContain('sample-005:low-open-0');
    expect(keysOf('sample-007')).toContain('sample-007:low-open-0');
    expect(keysOf('sample-003')).toEqual(expect.arrayContaining(['sample-003:bar']));
    expect(keysOf('sample-003').join()).not.toMatch(/open|best/);
  });

  it('draws plans and expectations hollow', () => {
    const { rows } = layoutEstimates(sampleInput('en', translate.en));
    const paint = (key: string) => rows.flatMap(({ marks }) => marks).find((mark) => mark.key === key)!.paint;
    expect(paint('sample-009:best')).toEqual({ fill: 'paper', stroke: 'ink' });
    expect(paint('sample-010:bar')).toEqual({ fill: 'paper', stroke: 'ink' });
    expect(paint('sample-002:best')).toEqual({ fill: 'ink', stroke: 'paper' });
  });

  it('shows envelope and median of rivals, and none of a series', () => {
    const keys = (input: ChartInput): string =>
      layoutEstimates(input)
        .marks.map(({ key }) => key)
        .join();
    expect(keys(sampleInput('en', translate.en))).toMatch(/envelope:band.*median/);
    const series = SAMPLE_CLAIMS.map((claim, at) => ({
      ...claim,
      period: String(1930 + at),
      question: String(1930 + at),
    }));
    expect(keys(sampleInput('en', translate.en, { claims: series }))).not.toMatch(/envelope|median/);
  });

  it('says the whole claim to a screen reader', () => {
    const claim = sampleClaim({
      low: 4e6,
      high: 8e6,
      bound: 'between',
      period: '1932/1933',
      claimant: 'most-authors',
      evidence: 'author',
      printed: '4 to 8 million',
    });
    const labelIn = (language: 'en' | 'ru'): string =>
      layoutEstimates(sampleInput(language, translate[language], { claims: [claim] })).rows[0]!.label.replace(
        /\u00a0/g,
        ' ',
      );
    expect(labelIn('en')).toContain('4 to 8 million people, 1932–1933, Most authors, in Author 2016, ');
    expect(labelIn('ru')).toContain(
      'от 4 до 8 млн человек, 1932–1933, Большинство авторов, источник: Автор 2016, ',
    );
  });

  it('draws numbers at and below zero on a linear axis, whatever was asked for', () => {
    const claims = [-5, 0, 7].map((best) => sampleClaim({ id: `c${String(best)}`, best }));
    const { rows, marks } = layoutEstimates(sampleInput('en', translate.en, { claims, scale: 'log' }));
    const xs = rows.map((row) => extentOf(row.marks.find(({ key }) => key.endsWith(':best'))!)[0]);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    expect(new Set(xs).size).toBe(3);
    expect(marks.find(({ key }) => key === 'axis-title-0')).toMatchObject({ text: 'people' });
  });

  it('says so when nothing is left', () => {
    const { rows, marks } = layoutEstimates(sampleInput('en', translate.en, { claims: [], width: 320 }));
    expect(rows).toEqual([]);
    expect(marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(' ')).toBe(
      translate.en('chart.nothing'),
    );
  });

  it.each([
    ['estimates.spec.svg', 'en', 860, 'light'],
    ['estimates-ru-narrow.spec.svg', 'ru', 358, 'dark'],
  ] as const)('looks like %s', (file, language, width, theme) => {
    const scene = layoutEstimates(
      sampleInput(language, translate[language], {
        width,
        colourBy: language === 'ru' ? 'evidence' : 'none',
      }),
    );
    const drawn = sceneToSvg(scene, {
      theme,
      language,
      title: HELD.label[language],
      subtitle: '',
      notes: [],
    });
    const stored = join(__dirname, file);
    if (process.env['UPDATE_PICTURES']) writeFileSync(stored, drawn);
    expect(existsSync(stored)).toBe(true);
    expect(drawn).toBe(readFileSync(stored, 'utf8'));
  });
});
