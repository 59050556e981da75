import { readNumberQuery } from './number-query';

describe('readNumberQuery', () => {
  it('reads one number in every way that readers of both languages write it', () => {
    for (const query of [
      '1.5 million',
      '1,5 млн',
      '1500000',
      '1,500,000',
      '1 500 000',
      '1\u00a0500\u00a0000',
      '1.5m',
      '1,5 миллиона',
      '1500 тыс.',
      '1500 тысяч',
    ]) {
      expect([query, readNumberQuery(query)?.value]).toEqual([query, 1_500_000]);
    }
    expect(readNumberQuery('20 million')?.value).toBe(20_000_000);
    expect(readNumberQuery('61 %')?.value).toBe(61);
    expect(readNumberQuery('34,5%')?.value).toBe(34.5);
  });

  it('keeps the words beside it', () => {
    expect(readNumberQuery('1,5 млн заключённых')).toEqual({ value: 1_500_000, rest: 'заключённых' });
    expect(readNumberQuery('arrested 700 000 people')).toEqual({ value: 700_000, rest: 'arrested people' });
    expect(readNumberQuery('139 members')).toEqual({ value: 139, rest: 'members' });
  });

  it('takes a year for a word, and a number with letters too', () => {
    expect(readNumberQuery('famine 1933')).toBeNull();
    expect(readNumberQuery('17th congress')).toBeNull();
    expect(readNumberQuery('голод')).toBeNull();
    expect(readNumberQuery('1933 тыс.')?.value).toBe(1_933_000);
  });
});
