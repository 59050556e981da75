import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type CollectionIndex } from '../../data/page-data';
import { THEMES } from '../../domain/dataset';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Fault } from '../../ui/fault';

/** The front of the site: what it is, and every dataset on its shelf. */
@Component({
  selector: 'cf-overview-page',
  imports: [RouterLink, TranslatePipe, Fault],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OverviewPage {
  readonly index = input.required<Arrival<CollectionIndex>>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly document = inject(DOCUMENT);
  protected readonly language = this.texts.language;
  protected readonly found = computed(() => {
    const index = this.index();
    return 'value' in index ? index.value : null;
  });
  protected readonly shelves = computed(() => {
    const entries = this.found()?.datasets ?? [];
    return THEMES.map((theme) => ({ theme, entries: entries.filter(({ info }) => info.theme === theme) })).filter(
      (shelf) => shelf.entries.length > 0,
    );
  });

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      this.head.describe({
        title: `${translate('site.title')} · ${translate('overview.short')}`,
        description: translate('overview.description'),
        path: '',
        site: this.found()?.site.address ?? '',
        language: this.texts.language(),
      });
    });
  }

  protected retry(): void {
    this.document.location.reload();
  }
}
