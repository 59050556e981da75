import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NavigationEnd, NavigationError, Router } from '@angular/router';
import { Subject } from 'rxjs';
import { EarlyDeeds } from './early-deeds';

describe('EarlyDeeds', () => {
  const root = document.documentElement as HTMLElement & { earlyDeeds?: object[] | null };
  const events = new Subject<unknown>();
  let settle = (): void => undefined;
  let heard: string[] = [];

  beforeEach(() => {
    document.body.innerHTML =
      '<button>a</button><input type="radio" name="r" value="x"><input type="file"><input type="search">';
    heard = [];
    for (const name of ['click', 'input', 'change'])
      document.body.addEventListener(name, ({ target }) => {
        heard.push(`${name} ${(target as HTMLInputElement).type}`);
      });
    const stable = new Promise<void>((resolve) => (settle = resolve));
    TestBed.configureTestingModule({
      providers: [
        { provide: Router, useValue: { events } },
        { provide: ApplicationRef, useValue: { whenStable: () => stable } },
      ],
    });
    root.earlyDeeds = [];
    TestBed.inject(EarlyDeeds).begin();
  });

  afterEach(() => {
    document.body.replaceWith(document.createElement('body'));
    delete root.earlyDeeds;
  });

  const at = (selector: string): HTMLInputElement => document.querySelector<HTMLInputElement>(selector)!;
  const end = new NavigationEnd(1, '/', '/');

  it('does what was done before the page was whole, once it is, and the last of each', async () => {
    const click = { field: false, target: at('button') };
    root.earlyDeeds?.push(click);
    events.next(end);
    await Promise.resolve();
    // The page is still being taken over: what is done now is kept, too.
    expect(root.earlyDeeds).toHaveLength(1);
    root.earlyDeeds?.push(click, { field: true, target: at('[type=radio]'), value: 'x', checked: true });
    expect(heard).toEqual([]);
    settle();
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual(['click submit', 'input radio', 'change radio']);
    expect(at('[type=radio]').checked).toBe(true);
    expect(root.earlyDeeds).toBeNull();
  });

  it('tells the page of a chosen file without naming it, and leaves a field that is still written in', async () => {
    at('[type=search]').focus();
    root.earlyDeeds?.push(
      { field: true, target: at('[type=file]'), value: 'C:\\fakepath\\own.csv' },
      { field: true, target: at('[type=search]'), value: 'horses' },
    );
    events.next(end);
    settle();
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual(['input file', 'change file', 'input search']);
    expect(at('[type=search]').value).toBe('horses');
  });

  it('hears the reader again where the page could not be shown', async () => {
    events.next(new NavigationError(1, '/', new Error('no program')));
    settle();
    await new Promise((resolve) => setTimeout(resolve));
    expect(root.earlyDeeds).toBeNull();
  });
});
