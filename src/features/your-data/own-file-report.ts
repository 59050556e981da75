import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { ENCODINGS } from '../../data/own/decode-bytes';
import { DELIMITERS } from '../../data/own/guess-delimiter';
import { isUnsafeName, type Role, ROLES } from '../../data/own/match-columns';
import { FINDING_CODES } from '../../data/own/own-findings';
import { DECIMALS } from '../../data/own/own-number';
import { type OwnCorrections } from '../../data/own/read-own-file';
import { Texts } from '../../state/texts';
import { type OwnOpened } from './own-messages';

/** How the reader's file was read: what was recognised, to be corrected; its first rows; what is wrong with its rows. */
@Component({
  selector: 'cf-own-file-report',
  imports: [TranslatePipe],
  templateUrl: './own-file-report.html',
  styleUrl: './own-file-report.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnFileReport {
  readonly opened = input.required<OwnOpened>();
  readonly corrected = output<OwnCorrections>();

  private readonly texts = inject(Texts);
  protected readonly roles = ROLES;
  protected readonly forms = computed(() => {
    const translate = this.texts.translate();
    const { reading } = this.opened();
    const choices = (all: readonly string[], name: string) =>
      all.map((id) => ({ id, label: translate(`yourData.${name}.${WORDS[id] ?? id}`) }));
    return [
      { id: 'encoding', chosen: reading.encoding, choices: choices(ENCODINGS, 'encoding') },
      { id: 'delimiter', chosen: reading.delimiter, choices: choices(DELIMITERS, 'delimiter') },
      { id: 'decimal', chosen: reading.decimal, choices: choices(DECIMALS, 'decimal') },
    ] as const;
  });
  protected readonly columns = computed(() =>
    this.opened()
      .header.map((name, index) => ({
        name: name || `${String(index + 1)}`,
        index,
        unsafe: isUnsafeName(name),
      }))
      .filter(({ unsafe }) => !unsafe),
  );
  /** What each column of the preview is read for. */
  protected readonly readFor = computed(() => {
    const { header, reading } = this.opened();
    return header.map((name, index) => ({
      name,
      role: ROLES.find((role) => reading.columns[role] === index) ?? null,
    }));
  });
  protected readonly left = computed(() => this.opened().rows - this.opened().claims);
  protected readonly counts = computed(() => {
    const { counts } = this.opened().findings;
    return FINDING_CODES.flatMap((code) => (counts[code] ? [{ code, n: counts[code] }] : []));
  });
  protected readonly found = computed(() => this.counts().reduce((sum, { n }) => sum + n, 0));
  protected readonly hasNumbers = computed(() => {
    const { columns } = this.opened().reading;
    return columns.low !== undefined || columns.best !== undefined || columns.high !== undefined;
  });

  /** Open where the reader has to help; hundreds of choices are only made when they are looked at. */
  protected readonly shown = linkedSignal(() => !this.hasNumbers() || !this.opened().decimalSure);

  protected toggle(event: Event): void {
    this.shown.set((event.target as HTMLDetailsElement).open);
  }

  protected columnOf(role: Role): number {
    return this.opened().reading.columns[role] ?? -1;
  }

  protected changeForm(id: 'encoding' | 'delimiter' | 'decimal', event: Event): void {
    const value = (event.target as HTMLSelectElement).value;
    const { columns, encoding, delimiter } = this.opened().reading;
    // Another delimiter or encoding gives other columns: these are matched anew.
    this.corrected.emit({ encoding, delimiter, ...(id === 'decimal' ? { columns } : {}), [id]: value });
  }

  protected changeColumn(role: Role, event: Event): void {
    const at = Number((event.target as HTMLSelectElement).value);
    const { columns, encoding, delimiter } = this.opened().reading;
    // Other columns may tell the decimal sign otherwise: it is recognised anew.
    this.corrected.emit({
      encoding,
      delimiter,
      columns: Object.fromEntries(
        Object.entries({ ...columns, [role]: at }).filter(([, index]) => index >= 0),
      ),
    });
  }
}

/** Names of choices that cannot be keys themselves. */
const WORDS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '.': 'point' };
