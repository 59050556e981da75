import { TestBed } from '@angular/core/testing';
import { type Scene } from '../chart/scene/scene';
import { ChartFigure } from './chart-figure';

const draw = (width: number): Scene => ({
  width,
  height: 72,
  marks: [],
  rows: ['a', 'b', 'c'].map((key, index) => ({
    key,
    label: `claim ${key}`,
    y: index * 24,
    height: 24,
    hit: { x: 0, y: index * 24, width, height: 24 },
    marks: [],
  })),
});

async function figure() {
  // jsdom knows no layout: the observer stays silent and the width is given here.
  (globalThis as { ResizeObserver?: unknown }).ResizeObserver = class {
    observe(): void {
      return;
    }
    disconnect(): void {
      return;
    }
  };
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 600 });
  Element.prototype.scrollIntoView = () => undefined;
  const fixture = TestBed.createComponent(ChartFigure);
  const heard: string[] = [];
  const kept: string[] = [];
  fixture.componentRef.setInput('draw', draw);
  fixture.componentRef.setInput('label', 'Chart');
  fixture.componentInstance.activate.subscribe((key) => {
    heard.push(key);
    fixture.componentRef.setInput('active', key);
  });
  fixture.componentInstance.pin.subscribe((key) => kept.push(key));
  await fixture.whenStable();
  const svg = (fixture.nativeElement as HTMLElement).querySelector('svg');
  return {
    svg,
    heard,
    kept,
    press: async (key: string) => {
      svg?.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await fixture.whenStable();
    },
  };
}

describe('the chart on a page', () => {
  it('is one tab stop, a list box whose options say the whole claim', async () => {
    const { svg } = await figure();
    expect(svg?.getAttribute('role')).toBe('listbox');
    expect(svg?.getAttribute('tabindex')).toBe('0');
    expect(svg?.querySelectorAll('[tabindex]')).toHaveLength(0);
    expect(
      [...(svg?.querySelectorAll('[role=option]') ?? [])].map((option) => option.getAttribute('aria-label')),
    ).toEqual(['claim a', 'claim b', 'claim c']);
  });

  it('is walked by arrows, Home and End, and stops at its ends', async () => {
    const { svg, press, heard } = await figure();
    svg?.dispatchEvent(new FocusEvent('focus'));
    await press('ArrowDown');
    await press('ArrowRight');
    await press('ArrowDown');
    await press('Home');
    await press('ArrowUp');
    await press('End');
    expect(heard).toEqual(['a', 'b', 'c', 'c', 'a', 'a', 'c']);
    expect(svg?.getAttribute('aria-activedescendant')).toBe('claim-c');
  });

  it('keeps the claim on Enter, lets it go on Escape, and leaves other keys alone', async () => {
    const { svg, press, kept } = await figure();
    svg?.dispatchEvent(new FocusEvent('focus'));
    await press('Enter');
    await press('Escape');
    expect(kept).toEqual(['a', '']);
    const tab = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true });
    svg?.dispatchEvent(tab);
    expect(tab.defaultPrevented).toBe(false);
  });
});
