/** `/datasets/claims-index.json`: in which dataset a claim stands, since its id keeps when the row moves; made at build. */
export interface ClaimsIndex {
  /** Address of the site, or empty. */
  readonly address: string;
  /** Ids of claims by id of their dataset. */
  readonly datasets: Readonly<Record<string, readonly string[]>>;
}

/** The dataset in which each claim stands, by id of the claim. */
export function datasetsOfClaims({
  datasets,
}: Pick<ClaimsIndex, 'datasets'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(datasets).flatMap(([dataset, claims]) => claims.map((id) => [id, dataset])),
  );
}
