import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { formatNumber } from '../../chart/formats/format-number';
import {
  type TextbookFinding,
  type TextbookQuantity,
  type TextbooksData,
} from '../../data/pages/textbooks-data';
import { THEMES } from '../../domain/dataset';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { ClaimLines } from '../../ui/claim-lines';
import { Fault } from '../../ui/fault';
import { latinRuns } from '../../ui/latin-runs';
import { VerdictSign } from '../../ui/verdict-sign';

/** The teaching texts against the book, quantity by quantity: for a screen in a classroom, or on paper. */
@Component({
  selector: 'cf-textbooks-page',
  imports: [RouterLink, Button, TranslatePipe, ClaimLines, Fault, VerdictSign],
  templateUrl: './textbooks-page.html',
  styleUrl: './textbooks-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextbooksPage {
  readonly textbooks = input.required<Arrival<TextbooksData>>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly document = inject(DOCUMENT);
  protected readonly language = this.texts.language;
  protected readonly found = computed(() => {
    const textbooks = this.textbooks();
    return 'value' in textbooks ? textbooks.value : null;
  });
  protected readonly runs = latinRuns;
  /** On each shelf first what can be compared, then what only touches. */
  protected readonly shelves = computed(() => {
    const quantities = (this.found()?.quantities ?? []).map((quantity) => ({
      ...quantity,
      anchor: quantity.key.replaceAll('/', '-'),
      after: quantity.place[this.language()].replace(/^(?=.)/, ', '),
      sentences: this.sentences(quantity),
    }));
    return THEMES.map((theme) => ({
      theme,
      quantities: quantities
        .filter(({ dataset }) => dataset.theme === theme)
        .sort((a, b) => Number(a.apart !== null) - Number(b.apart !== null)),
    })).filter((shelf) => shelf.quantities.length > 0);
  });
  /** How often the texts agree with the book, and how often not. */
  protected readonly count = computed(() => {
    const quantities = this.found()?.quantities ?? [];
    const findings = quantities.flatMap((quantity) => quantity.findings);
    const among = (...standings: string[]): number =>
      findings.filter(({ standing }) => standings.includes(standing)).length;
    const measures = (this.found()?.alone ?? []).flatMap((dataset) => dataset.measures);
    return {
      quantities: quantities.filter(({ apart }) => apart === null).length,
      near: quantities.filter(({ apart }) => apart !== null).length,
      all: findings.length,
      agree: among('same', 'close', 'inside', 'holds', 'meets'),
      higher: among('higher'),
      lower: among('lower'),
      undecided: among('undecided', 'other-time'),
      alone: measures.reduce((sum, { lines }) => sum + lines.length, 0),
    };
  });

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      this.head.describe({
        title: `${translate('textbooks.title')} · ${translate('site.title')}`,
        description: translate('textbooks.description'),
        path: 'textbooks/',
        site: this.found()?.site.address ?? '',
        language: this.language(),
      });
    });
  }

  protected print(): void {
    this.document.defaultView?.print();
  }

  protected retry(): void {
    this.document.location.reload();
  }

  private sentences({ findings, apart }: TextbookQuantity): readonly string[] {
    return apart === null
      ? findings.map((finding) => this.sentence(finding))
      : [this.texts.translate()(`textbooks.apart.${apart}`)];
  }

  private sentence({ source, figure, standing, ratio, points, ranged }: TextbookFinding): string {
    const translate = this.texts.translate();
    const language = this.language();
    const number = formatNumber(points ?? ratio ?? 1, language);
    const way = points !== null ? 'points' : ratio !== null ? 'ratio' : 'plain';
    const finding = translate(`textbooks.standing.${standing}`, {
      way,
      number,
      n: points ?? ratio ?? 1,
      ranged: String(ranged),
    });
    return translate('textbooks.sentence', { source: source[language], figure: figure[language], finding });
  }
}
