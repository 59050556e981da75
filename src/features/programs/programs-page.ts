import { Clipboard } from '@angular/cdk/clipboard';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type CollectionIndex } from '../../data/pages/page-data';
import { FirstRender } from '../../state/first-render';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import examples from './examples.json';

/** Stands for the site where it does not know its own address: before scripts run, on a site without one. */
const SOMEWHERE = 'https://example.org';

/** How programs read the data: stable addresses, and lines that are run as they stand when the site is tested. */
@Component({
  selector: 'cf-programs-page',
  imports: [RouterLink, Button, TranslatePipe, Icon],
  templateUrl: './programs-page.html',
  styleUrl: './programs-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgramsPage {
  readonly index = input.required<Arrival<CollectionIndex>>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly clipboard = inject(Clipboard);
  private readonly document = inject(DOCUMENT);
  private readonly firstRender = inject(FirstRender);
  protected readonly language = this.texts.language;

  private readonly found = computed(() => {
    const arrival = this.index();
    return 'value' in arrival ? arrival.value : null;
  });
  protected readonly datasets = computed(() => this.found()?.datasets ?? null);

  protected readonly addresses = [
    { path: '/datasets/index.json', key: 'programs.address.index', link: true },
    { path: '/datasets/index.schema.json', key: 'programs.address.schema', link: true },
    { path: '/datasets/claims.schema.json', key: 'programs.address.claimsSchema', link: true },
    { path: '/datasets/contested-figures.zip', key: 'programs.address.whole', link: true },
    { path: '/datasets/claims-index.json', key: 'programs.address.claims', link: true },
    { path: '/datasets/{id}/claims.csv', key: 'programs.address.csv', link: false },
    { path: '/datasets/{id}/claims.json', key: 'programs.address.json', link: false },
    { path: '/datasets/{id}/datapackage.json', key: 'programs.address.package', link: false },
    { path: '/datasets/{id}/references.bib', key: 'programs.address.references', link: false },
    { path: '/datasets/{id}/{id}.zip', key: 'programs.address.zip', link: false },
  ];

  /** The lines with the address of this site in them. */
  protected readonly examples = computed(() => {
    const known = this.found()?.site.address ?? '';
    const here = this.firstRender.done() ? this.document.location.origin : SOMEWHERE;
    const address = known === '' ? here : known;
    return examples.map(({ id, code }) => ({ id, code: code.replaceAll('{address}', address) }));
  });

  /** Which example was copied last, and what came of it. */
  protected readonly copied = signal('');
  protected readonly answer = signal('');

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      this.head.describe({
        title: `${translate('programs.title')} · ${translate('site.title')}`,
        description: translate('programs.lead'),
        path: 'programs/',
        site: this.found()?.site.address ?? '',
        language: this.language(),
      });
    });
  }

  protected copy(code: string, id: string): void {
    const translate = this.texts.translate();
    const what = translate(`programs.example.${id}`);
    this.copied.set(id);
    this.answer.set(
      this.clipboard.copy(code) ? translate('programs.copied', { what }) : translate('programs.copyFailed'),
    );
  }
}
