import { type Query } from './view';

/** Where a link to a dataset leads: the dataset and the query of its view. */
export interface DatasetAddress {
  readonly dataset: string;
  readonly query: Query;
}

/** What of the present collection old addresses are read with. */
export interface Collected {
  /** The dataset in which each claim stands now, by id of the claim: `/datasets/claims-index.json`. */
  readonly datasetOf: Readonly<Record<string, string>>;
}

/** One change of addresses: gives the address of today, or the same one where the change does not touch it. */
export type AddressMigration = (address: DatasetAddress, collected: Collected) => DatasetAddress;

/**
 * A claim keeps its id when it moves to another dataset: a link to it is led there. Of the old view only the tab and the
 * theme mean something in the new dataset.
 */
export const followMovedClaim: AddressMigration = (address, { datasetOf }) => {
  const { claim = '', tab, theme } = address.query;
  const dataset = Object.hasOwn(datasetOf, claim) ? datasetOf[claim] : undefined;
  if (dataset === undefined || dataset === address.dataset) return address;
  return {
    dataset,
    query: { claim, ...(tab === undefined ? {} : { tab }), ...(theme === undefined ? {} : { theme }) },
  };
};

/** Every change of addresses since the first version, the oldest first. A link goes through all of them. */
export const ADDRESS_MIGRATIONS: readonly AddressMigration[] = [followMovedClaim];

/** The address that an old link leads to today; the very same object where nothing has changed for it. */
export function migrateAddress(address: DatasetAddress, collected: Collected): DatasetAddress {
  return ADDRESS_MIGRATIONS.reduce((current, migration) => migration(current, collected), address);
}
