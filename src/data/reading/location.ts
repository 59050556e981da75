/** Where an item of a collection is written. */
export interface Location {
  readonly file: string;
  readonly line?: number;
}

/** Tells where an item (the very object) is written; an item that nobody read from a file is in "datasets". */
export type Locate = (item: object) => Location;

/** Keeps the place of each item as it is read. */
export class LocationRegister {
  private readonly places = new WeakMap<object, Location>();

  /** Notes the place of an item and hands the item back. */
  note<T extends object>(item: T, location: Location): T {
    this.places.set(item, location);
    return item;
  }

  readonly locate: Locate = (item) => this.places.get(item) ?? { file: 'datasets' };
}
