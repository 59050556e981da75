import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { provideTexts, Texts } from './texts';

describe('the texts of the interface', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideTexts()] }));

  it('speak Russian plurals', async () => {
    const texts = TestBed.inject(Texts);
    await firstValueFrom(texts.use('ru'));
    const say = (n: number): string => texts.translate()('overview.claims', { n });
    expect([1, 2, 5, 11, 21, 104].map(say)).toEqual([
      '1 утверждение',
      '2 утверждения',
      '5 утверждений',
      '11 утверждений',
      '21 утверждение',
      '104 утверждения',
    ]);
  });

  it('show a missing text in brackets that the check of the pages finds', async () => {
    const texts = TestBed.inject(Texts);
    await firstValueFrom(texts.use('en'));
    expect(texts.translate()('no.such.text')).toBe('⟦no.such.text⟧');
  });
});
