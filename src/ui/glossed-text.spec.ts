import { TestBed } from '@angular/core/testing';
import { type Term } from '../domain/languages/glossary';
import { GlossedText } from './glossed-text';

const PUD: Term = {
  id: 'pud',
  name: { en: 'pud', ru: 'пуд' },
  forms: { en: ['puds'], ru: ['пудов'] },
  definition: { en: 'A weight of 16.38 kg.', ru: 'Мера веса, 16,38 кг.' },
};

async function render(text: string): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(GlossedText);
  for (const [name, value] of Object.entries({ text, terms: [PUD], language: 'en', scope: 'definition' })) {
    fixture.componentRef.setInput(name, value);
  }
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('GlossedText', () => {
  it('joins each marked word to its explanation', async () => {
    const element = await render('Grain bought, in puds.');
    const button = element.querySelector('button');
    expect(button?.textContent).toBe('puds');
    const note = element.querySelector(`#${button?.getAttribute('popovertarget') ?? ''}`);
    expect(note?.hasAttribute('popover')).toBe(true);
    expect(note?.textContent).toBe('pud – A weight of 16.38 kg.');
  });

  it('changes nothing of the text, no blank before a full stop', async () => {
    const element = await render('Grain bought, in puds.');
    element.querySelector('[popover]')?.remove();
    expect(element.textContent).toBe('Grain bought, in puds.');
  });
});
