import { type ClaimsIndex } from '../../src/data/pages/claims-index';
import { type Collection } from '../../src/domain/dataset';

/** In which dataset each claim stands. */
export function claimsIndex({ site, datasets }: Collection): ClaimsIndex {
  return {
    address: site.address,
    datasets: Object.fromEntries(datasets.map(({ info, claims }) => [info.id, claims.map(({ id }) => id)])),
  };
}
