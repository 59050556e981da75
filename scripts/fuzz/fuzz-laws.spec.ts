import fc from 'fast-check';
import { LAWS } from './fuzz-laws';

describe('a thousand cases of each law (npm run fuzz: a hundred thousand)', () => {
  it.each(LAWS.map(({ name, property }) => [name, property] as const))('%s', (_name, property) => {
    fc.assert(property, { seed: 1933, numRuns: 1000 });
  });
});
