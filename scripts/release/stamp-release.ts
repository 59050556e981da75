import { createHash } from 'node:crypto';

type Files = ReadonlyMap<string, Uint8Array>;

/** One state of the data: its name, and what the whole of it weighs for a reader who keeps it. */
export interface Release {
  /** Twelve hexadecimal digits, from the contents of all files: equal contents have the same name. */
  readonly release: string;
  /** Bytes of all files in `offline`. */
  readonly offlineBytes: number;
  /** Addresses, from the site's root, of what a reader needs to use the whole collection without a network. */
  readonly offline: readonly string[];
}

/** The data that pages read, which must fit the program that reads it. */
const STAMPED =
  /^datasets\/(?:(?:works|claimants|checks)\/[^/]+|[^/]+\/page|index|overview|about|summary|textbooks|checks|own-sum)\.json$/;
/** As in ngsw-config.json: what the service worker keeps. */
const KEPT =
  /^(?:search\/[^/]+\.json|datasets\/(?:(?!datapackage\.|references\.)[^/]+\.json|[^/]+\.zip|(?:works|claimants|checks)\/[^/]+\.json|[^/]+\/(?:page\.json|CHANGES\.md|chart\.\w+\.svg|claims[\w.-]*\.(?:csv|json)|datapackage\.json|references\.[\w.]+|[^/]+\.zip)))$/;

/**
 * Writes the name of the release into the data that pages read, so that a page can tell when its program and the data
 * that it is given are of two states of the site.
 */
export function stampRelease(files: Files): { readonly files: Files; readonly release: Release } {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) hash.update(path).update(files.get(path) ?? '');
  const release = hash.digest('hex').slice(0, 12);
  const stamped = new Map(
    [...files].map(([path, bytes]) => [path, STAMPED.test(path) ? stamp(bytes, release) : bytes]),
  );
  const kept = [...stamped].filter(([path]) => KEPT.test(path));
  return {
    files: stamped,
    release: {
      release,
      offlineBytes: kept.reduce((sum, [, bytes]) => sum + bytes.length, 0),
      offline: kept.map(([path]) => `/${path}`),
    },
  };
}

function stamp(bytes: Uint8Array, release: string): Uint8Array {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bytes;
  return new TextEncoder().encode(`${JSON.stringify({ release, ...value })}\n`);
}
