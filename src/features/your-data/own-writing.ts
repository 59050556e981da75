import { type ChartInput } from '../../chart/chart-input';
import { formatClaimFigure, formatNumber } from '../../chart/formats/format-number';
import { formatPeriod } from '../../chart/formats/format-period';
import { type Extent, largeAxis, positionsOn } from '../../chart/large/large-axis';
import { largeColumns, layoutLarge, type RowWords } from '../../chart/large/large-scene';
import { wholeWindow } from '../../chart/large/large-window';
import { orderClaims } from '../../chart/rows/order-claims';
import { type Scene } from '../../chart/scene/scene';
import { sceneToSvg } from '../../chart/scene/svg';
import { type OwnView } from '../../data/own/arrange-own-claims';
import { ownMeasure, ownUnit } from '../../data/own/own-lists';
import { type Claim } from '../../domain/claim';
import { type Unit } from '../../domain/code-lists';
import { type Bilingual, type Language, type Translate } from '../../domain/languages/language';
import { type Measure } from '../../domain/measure';
import { type Order, type Scale } from '../../domain/views/view';
import { type ClaimReading } from '../../ui/claim-reading';
import { type ManyRows } from '../../ui/large-chart';
import { readClaim } from '../../ui/read-claim';
import { type WindowColumn } from '../../ui/window-table';
import { type OwnOpened } from './own-messages';

/** Puts the claims of a reader's file into words, in one language. What the file does not say, nobody says. */
export class OwnWriting {
  readonly translate: Translate;
  readonly unit: Unit;
  readonly measure: Measure;

  constructor(
    private readonly opened: OwnOpened,
    { measure, unit }: OwnView['series'],
    readonly language: Language,
    translate: Translate,
  ) {
    const { columns } = opened.reading;
    // A file without kinds of evidence says nothing about them; our code for it must not, either.
    this.translate = (key, parameters) =>
      key === 'evidence.author' && columns.evidence === undefined
        ? translate('yourData.noEvidence')
        : translate(key, parameters);
    this.unit = ownUnit(unit, { en: translate, ru: translate });
    this.measure = ownMeasure(measure, unit);
  }

  private readonly names = {
    claimant: (id: string): string => id || this.translate('yourData.notSaid'),
    source: (id: string): string => id,
    place: (id: string): string => id,
  };

  /** What a chart of few claims is drawn from. */
  content(
    claims: readonly Claim[],
    scale: Scale,
    order: Order,
    comparing: boolean,
  ): Omit<ChartInput, 'width'> {
    const { unit, language, translate } = this;
    const several = comparing && claims.some((claim) => claim.measure !== claims[0]?.measure);
    const measure = several ? { ...this.measure, label: both(translate('compare.what')) } : this.measure;
    const names = several ? { ...this.names, measure: (id: string): string => id } : this.names;
    return {
      claims: claims.map(plain),
      unit,
      measure,
      language,
      translate,
      names,
      scale,
      order,
      units: [unit],
    };
  }

  /** The rows of the table of few claims. */
  readings({ claims, order, names, language }: Omit<ChartInput, 'width'>): readonly ClaimReading[] {
    const lists = { claimants: [], places: [], units: [this.unit], sections: [], events: [], works: [] };
    return orderClaims(claims, order, names, language).map(({ claim }) => ({
      ...readClaim(claim, { lists, unit: this.unit, language, translate: this.translate, entryOf: () => '' }),
      claimant: this.names.claimant(claim.claimant),
    }));
  }

  /** Whose numbers stand side by side. */
  whose(claims: readonly Claim[]): string {
    const who = [...new Set(claims.map(({ claimant }) => this.names.claimant(claimant)))];
    const list = new Intl.ListFormat(this.language, { type: 'conjunction' }).format(who);
    return this.translate('compare.whose', { who: list });
  }

  /** What one of many rows says. */
  words(claim: Claim): RowWords {
    const name = this.names.claimant(claim.claimant || claim.place);
    const figure = this.figure(claim, {});
    const label = [
      this.figure(claim, { spoken: true, noun: true }),
      formatPeriod(claim.period, this.language) || this.translate('chart.undatedClaim'),
      claim.place,
      claim.claimant,
    ];
    return { name, figure, label: label.filter((part) => part !== '').join(', ') };
  }

  /** The columns of the table of many rows. */
  tableColumns(): readonly WindowColumn[] {
    const names = ['claimant', 'low', 'best', 'high', 'period', 'place', 'source'] as const;
    return names.map((id) => ({
      id,
      name: this.translate(`table.${id}`),
      numeric: id === 'low' || id === 'best' || id === 'high',
    }));
  }

  /** The cells of one row of that table. */
  cells(claim: Claim): readonly string[] {
    const number = (value: number | null): string =>
      value === null ? '' : formatNumber(value, this.language);
    return [
      this.names.claimant(claim.claimant || claim.place),
      ...[number(claim.low), number(claim.best), number(claim.high)],
      ...[formatPeriod(claim.period, this.language), claim.place, claim.source],
    ];
  }

  /** How many, from where to where. */
  sentence(n: number, { least, greatest }: Extent): string {
    const write = (value: number): string => formatNumber(value, this.language);
    return this.translate('yourData.sentence', {
      measure: this.measure.label[this.language],
      n,
      low: write(least),
      high: write(greatest),
    });
  }

  /** All of many rows in one picture, for a file. */
  wholePicture({ numbers, extent, count, scale, unit, language, translate }: ManyRows): Scene {
    const [width, height] = [860, 560];
    const columns = largeColumns(width);
    const axis = largeAxis(extent, scale, unit, columns.plot);
    return layoutLarge({
      ...{ count, axis, columns, width, height, unit, language, translate },
      positions: positionsOn(axis, numbers),
      window: wholeWindow(count, height),
      active: null,
      words: () => undefined,
    });
  }

  /** A scene as a file of its own, marked as the reader's. */
  svg(scene: Scene, sentence: string, fontFaceCss: string): string {
    const { file } = this.opened;
    return sceneToSvg(scene, {
      theme: 'light',
      language: this.language,
      title: this.measure.label[this.language],
      subtitle: sentence,
      notes: [this.translate('yourData.markLong', { file }), this.translate('package.own')],
      fontFaceCss,
    });
  }

  private figure(claim: Claim, options: { spoken?: boolean; noun?: boolean }): string {
    return formatClaimFigure(plain(claim), this.unit, this.language, this.translate, options);
  }
}

/** Low, best and high that are one number are said as one. */
function plain(claim: Claim): Claim {
  if (claim.low === null || claim.low !== claim.high) return claim;
  return { ...claim, low: null, best: claim.low, high: null, bound: 'stated' };
}

function both(text: string): Bilingual {
  return { en: text, ru: text };
}
