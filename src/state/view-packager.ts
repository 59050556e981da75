import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { packageFiles } from '../data/packages/package-files';
import { type PackageInput } from '../data/packages/package-input';
import { type TableSchema } from '../data/packages/table-schemas';
import { zip } from '../data/packages/zip';
import { type Language, type Translate } from '../domain/languages/language';
import { SiteFiles } from './site-files';
import { loadTranslator } from './texts';

/** What a package of a view holds besides what is the same for every package. */
export interface PackagedView extends Omit<PackageInput, 'claimsSchema' | 'translate' | 'sha256' | 'extra'> {
  /** The chart on screen as a complete SVG file. */
  readonly svg: string;
}

/** Makes the package of what is on screen: only what is shown, only the works it cites, with the chart and the link. */
@Injectable({ providedIn: 'root' })
export class ViewPackager {
  private readonly files = inject(SiteFiles);

  /** The texts of a language, whether the page uses them or not. */
  textsOf(language: Language): Promise<Translate> {
    return loadTranslator(language);
  }

  /** @throws whatever a fetch or the packing throws: a package is whole or it is not made. */
  async zipOf({ svg, ...view }: PackagedView): Promise<Uint8Array> {
    const [claimsSchema, en, ru] = await Promise.all([
      firstValueFrom(this.files.get<TableSchema>('/datasets/claims.schema.json')),
      this.textsOf('en'),
      this.textsOf('ru'),
    ]);
    const chart = { path: 'chart.svg', bytes: new TextEncoder().encode(svg) };
    return zip(await packageFiles({ ...view, claimsSchema, translate: { en, ru }, sha256, extra: [chart] }));
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
