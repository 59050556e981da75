import { sampleClaim } from '../testing/sample-claims';
import { viewAgreement } from './view-agreement';

const claim = (id: string, best: number, period: string, question = period) =>
  sampleClaim({ id, best, period, question });

describe('viewAgreement', () => {
  it('speaks of claims that answer one question', () => {
    const found = viewAgreement([claim('a', 4, '1940'), claim('b', 8, '1940'), claim('c', 5, '1940')]);
    expect(found?.envelope).toMatchObject({ low: 4, high: 8 });
    expect(found?.median?.value).toBe(5);
  });

  it('does not take a series for a dispute', () => {
    expect(viewAgreement([claim('a', 4, '1940'), claim('b', 8, '1940'), claim('c', 5, '1941')])).toBeNull();
  });

  it('needs two independent claims', () => {
    expect(viewAgreement([claim('a', 4, '1940')])).toBeNull();
    expect(viewAgreement([claim('a', 4, '1940'), { ...claim('b', 4, '1940'), repeats: 'a' }])).toBeNull();
    expect(
      viewAgreement([claim('a', 4, '1940'), { ...claim('b', 4, '1940'), status: 'planned' }]),
    ).toBeNull();
  });

  it('takes an undated claim only where it names the question', () => {
    const dated = [claim('a', 4, '1940'), claim('b', 5, '1940')];
    expect(viewAgreement([...dated, claim('u', 99, '')])?.envelope.high).toBe(5);
    expect(viewAgreement([...dated, claim('u', 99, '', '1940')])?.envelope.high).toBe(99);
  });
});
