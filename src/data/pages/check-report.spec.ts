import { readCollection } from '../reading/read-collection';
import { sampleFiles, setCell } from '../testing/sample-collection';
import { reportChecks } from './check-report';

function report(left: string, relation: string, right: string) {
  const files = sampleFiles();
  setCell(files, 'checks.csv', 2, 'left', left);
  setCell(files, 'checks.csv', 2, 'relation', relation);
  setCell(files, 'checks.csv', 2, 'right', right);
  const { checks, collection } = readCollection(files);
  const page = reportChecks(checks.slice(0, 1), collection);
  const [check] = page.checks;
  if (!check) throw new RangeError('the sample has a check');
  return { check, page };
}

describe('reportChecks', () => {
  it('gives both sides in the unit of the side that stands alone', () => {
    const { check } = report('sample-losses-004 + 10 %', 'equals', '50 %');
    expect([...check.left, ...check.right].map(({ unit }) => unit)).toEqual([
      'percent',
      'percent',
      'percent',
      'percent',
    ]);
    expect(check.right[0]?.ends).toEqual({ low: 50, high: 50 });
  });

  it('holds the claims that it names, with dataset and sources, and the units that it shows', () => {
    const { check, page } = report('sample-losses-001 ÷ 365 day', 'overlaps', 'sample-losses-001 ÷ 1 year');
    expect(check.claims).toEqual(['sample-losses-001']);
    expect(check.datasets).toEqual(['sample-losses']);
    expect(Object.keys(page.claims)).toEqual(['sample-losses-001']);
    const ids = page.lists.units.map(({ id }) => id);
    for (const step of [...check.left, ...check.right]) expect(ids).toContain(step.unit);
  });

  it('says the same twice, in JSON too', () => {
    const once = JSON.stringify(report('sample-losses-002', 'below', 'sample-losses-003').page);
    expect(JSON.stringify(report('sample-losses-002', 'below', 'sample-losses-003').page)).toBe(once);
    expect(once).not.toContain('Infinity');
  });
});
