import { formatProblem } from './problem';

describe('a problem in one line', () => {
  it('names file, line, column, and the value as one line', () => {
    expect(
      formatProblem({
        file: 'd/claims.csv',
        line: 14,
        column: 'high',
        message: 'is below best',
        value: 'a\n  b',
      }),
    ).toBe('d/claims.csv:14:high is below best (a b)');
  });

  it('leaves out what is not known', () => {
    expect(formatProblem({ file: 'd/claims.csv', message: 'is missing' })).toBe('d/claims.csv is missing');
    expect(
      formatProblem({ file: 'd/claims.csv', line: 2, column: '', message: 'is ragged', value: '' }),
    ).toBe('d/claims.csv:2 is ragged ()');
  });
});
