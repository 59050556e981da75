import { zipSync } from 'fflate';

/** A file of a package: its path with forward slashes, relative to the top of the package. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Packs files into a zip archive, the same byte for byte each time: sorted by path, all dated 1 January 1980, paths in
 * UTF-8.
 *
 * @throws RangeError for a path that is empty, absolute, given twice, or that climbs out of the archive.
 */
export function zip(files: readonly PackageFile[]): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!/^(?!\/)[^\\:]+$/.test(path) || path.split('/').some((part) => ['', '.', '..'].includes(part))) {
      throw new RangeError(`a zip cannot hold the path "${path}"`);
    }
    if (Object.hasOwn(entries, path)) throw new RangeError(`a zip cannot hold "${path}" twice`);
    entries[path] = bytes;
  }
  // A zip keeps the time of the clock on the wall, without a zone: the parts of the date must be local ones.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
}
