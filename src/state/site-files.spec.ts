import { TestBed } from '@angular/core/testing';
import { firstValueFrom, ReplaySubject } from 'rxjs';
import built from '../../.generated/release.json';
import { Release } from './release';
import { SiteFiles } from './site-files';

type Call = [address: string, how: RequestInit | undefined];

function serving(...answers: (object | number)[]): Call[] {
  const calls: Call[] = [];
  globalThis.fetch = ((address: string, how?: RequestInit) => {
    calls.push([address, how]);
    const answer = answers[calls.length - 1];
    if (answer === undefined) return Promise.reject(new TypeError('no network'));
    if (typeof answer === 'number') return Promise.resolve({ ok: false, status: answer });
    return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  return calls;
}

describe('SiteFiles', () => {
  const before = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = before;
  });

  const get = (): Promise<unknown> => firstValueFrom(TestBed.inject(SiteFiles).get('/datasets/a.json'));

  it('gives data of the own release, and data without a stamp, asking once', async () => {
    const own = { release: built.release, n: 1 };
    expect(serving(own)).toHaveLength(0);
    expect(await get()).toBe(own);
    const list = [1, 2];
    const calls = serving(list);
    expect(await get()).toBe(list);
    expect(calls).toEqual([['/datasets/a.json', undefined]]);
  });

  it('asks past every cache where a cache gave another release', async () => {
    const own = { release: built.release };
    const calls = serving({ release: 'older' }, own);
    expect(await get()).toBe(own);
    expect(calls[1]?.[1]).toEqual({ cache: 'reload', headers: { 'ngsw-bypass': 'true' } });
    expect(TestBed.inject(Release).renewed()).toBe(false);
  });

  it('refuses data where the server itself has another release, and says that the site was renewed', async () => {
    serving({ release: 'newer' }, { release: 'newer' });
    await expect(get()).rejects.toThrow('another release');
    expect(TestBed.inject(Release).renewed()).toBe(true);
  });

  it('tells a missing file from a missing network', async () => {
    serving(404);
    await expect(get()).rejects.toMatchObject({ status: 404 });
    serving();
    await expect(get()).rejects.toMatchObject({ status: 0 });
  });

  it('takes once what was asked for before the program was there, and asks itself where that did not arrive', async () => {
    const root = document.documentElement as HTMLElement & { earlyFiles?: object };
    const early = (answer: unknown): object => ({ '/datasets/a.json': Promise.resolve(answer) });
    root.earlyFiles = early({ ok: true, status: 200, json: () => Promise.resolve({ early: true }) });
    const calls = serving({ late: true }, { later: true });
    expect(await get()).toEqual({ early: true });
    expect(calls).toHaveLength(0);
    expect(await get()).toEqual({ late: true });
    root.earlyFiles = early(null);
    expect(await get()).toEqual({ later: true });
    delete root.earlyFiles;
  });

  it('remembers what was asked for, for whoever comes later', async () => {
    serving({});
    await get();
    const seen = new ReplaySubject<string>();
    TestBed.inject(SiteFiles).asked.subscribe(seen);
    expect(await firstValueFrom(seen)).toBe('/datasets/a.json');
  });
});
