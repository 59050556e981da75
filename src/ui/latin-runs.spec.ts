import { latinRuns } from './latin-runs';

describe('latinRuns', () => {
  it('marks what is English in a Russian text, and loses nothing', () => {
    const text = 'В книге сказано sanitary losses, то есть «sick»; XVII съезд.';
    const runs = latinRuns(text, 'ru');
    expect(runs.filter(({ lang }) => lang === 'en').map((run) => run.text)).toEqual([
      'sanitary losses',
      'sick',
    ]);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });

  it('leaves other texts whole', () => {
    expect(latinRuns('pud (пуд)', 'en')).toEqual([{ text: 'pud (пуд)', lang: null }]);
  });
});
