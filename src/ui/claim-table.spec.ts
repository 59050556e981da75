import { TestBed } from '@angular/core/testing';
import { provideTranslateService } from '@ngx-translate/core';
import { PERSONS, sampleClaim } from '../chart/testing/sample-claims';
import { type Claim } from '../domain/claim';
import { ClaimTable } from './claim-table';
import { readClaim } from './read-claim';

const lists = { claimants: [], places: [], units: [PERSONS], sections: [], events: [], works: [] };

async function tableOf(claims: readonly Claim[]) {
  TestBed.configureTestingModule({ providers: [provideTranslateService()] });
  const fixture = TestBed.createComponent(ClaimTable);
  const readings = claims.map((claim) =>
    readClaim(claim, { lists, unit: PERSONS, language: 'en', translate: (key) => key, entryOf: (id) => id }),
  );
  fixture.componentRef.setInput('readings', readings);
  fixture.componentRef.setInput('caption', 'Claims');
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  return {
    ids: () => [...element.querySelectorAll('tbody tr')].map((row) => row.id.replace('row-', '')),
    sort: async (column: string) => {
      [...element.querySelectorAll('thead button')]
        .find((button) => button.textContent.includes(`table.${column}`))
        ?.dispatchEvent(new Event('click'));
      await fixture.whenStable();
    },
    sortOf: (column: string) =>
      [...element.querySelectorAll('thead th')]
        .find((cell) => cell.textContent.includes(`table.${column}`))
        ?.getAttribute('aria-sort'),
    cells: (row: number) =>
      [...(element.querySelectorAll('tbody tr')[row]?.querySelectorAll('td') ?? [])].map((cell) =>
        cell.textContent.trim(),
      ),
    element,
  };
}

describe('the table of claims', () => {
  const claims = [
    sampleClaim({ id: 'b', best: 30, period: '' }),
    sampleClaim({ id: 'a', best: 0, period: '1933' }),
    sampleClaim({ id: 'c', low: 5, high: 9, bound: 'between', period: '1932' }),
  ];

  it('keeps the order of the chart until it is sorted', async () => {
    expect((await tableOf(claims)).ids()).toEqual(['b', 'a', 'c']);
  });

  it('sorts by number, up and down, and says so; empty cells stay last', async () => {
    const table = await tableOf(claims);
    await table.sort('best');
    expect(table.ids()).toEqual(['a', 'b', 'c']);
    expect(table.sortOf('best')).toBe('ascending');
    await table.sort('best');
    expect(table.ids()).toEqual(['b', 'a', 'c']);
    expect(table.sortOf('best')).toBe('descending');
  });

  it('sorts by period in time, undated last', async () => {
    const table = await tableOf(claims);
    await table.sort('period');
    expect(table.ids()).toEqual(['c', 'a', 'b']);
  });

  it('shows zero as zero and nothing as nothing', async () => {
    const table = await tableOf(claims);
    expect(table.cells(1).slice(0, 3)).toEqual(['', '0', '']);
  });

  it('has a status column only where some claim is not of what was', async () => {
    const plain = await tableOf(claims);
    expect(plain.element.textContent).not.toContain('table.status');
    TestBed.resetTestingModule();
    const planned = await tableOf([...claims, sampleClaim({ id: 'd', best: 1, status: 'planned' })]);
    expect(planned.element.textContent).toContain('table.status');
  });
});
