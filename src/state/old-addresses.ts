import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom, map } from 'rxjs';
import { type ClaimsIndex, datasetsOfClaims } from '../data/pages/claims-index';
import { type Language } from '../domain/languages/language';
import { type DatasetAddress, migrateAddress } from '../domain/views/address-migrations';
import { SiteFiles } from './site-files';

/** Leads links that are out of date to where their claim stands today. */
@Injectable({ providedIn: 'root' })
export class OldAddresses {
  private readonly files = inject(SiteFiles);
  private readonly router = inject(Router);
  private datasetOf: Promise<Readonly<Record<string, string>>> | null = null;

  /** Goes to today's address of a claim that is not in the dataset that the link names; stays where it knows none. */
  async follow(address: DatasetAddress, language: Language): Promise<void> {
    const asked = this.router.url;
    try {
      this.datasetOf ??= firstValueFrom(
        this.files.get<ClaimsIndex>('/datasets/claims-index.json').pipe(map(datasetsOfClaims)),
      );
      const today = migrateAddress(address, { datasetOf: await this.datasetOf });
      // The reader may have gone on meanwhile.
      if (today === address || this.router.url !== asked) return;
      await this.router.navigate(['/', language, 'datasets', today.dataset], {
        queryParams: today.query,
        replaceUrl: true,
      });
    } catch {
      // Without the list the page stays; it already says that it does not know the claim.
      this.datasetOf = null;
    }
  }
}
