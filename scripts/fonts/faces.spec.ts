import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACES, lettersOf } from './faces';

/** Signs that neither font has: the reader's system draws them. */
const OF_THE_SYSTEM = '→≈≤≥';

function textsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|csv|md)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

describe('FACES', () => {
  const families = [...new Set(FACES.map(({ family }) => family))];

  it('have each letter once in a family', () => {
    for (const family of families) {
      const letters = FACES.filter((face) => face.family === family).flatMap(({ range }) => [
        ...lettersOf(range),
      ]);
      expect(new Set(letters).size).toBe(letters.length);
    }
  });

  it('have every letter of the interface and of the datasets', () => {
    const written = new Set([...textsBelow('src'), ...textsBelow('datasets')].flatMap((text) => [...text]));
    for (const family of families) {
      const known = new Set(
        FACES.filter((face) => face.family === family).flatMap(({ range }) => [...lettersOf(range)]),
      );
      const missing = [...written].filter(
        (letter) => letter >= ' ' && !known.has(letter) && !OF_THE_SYSTEM.includes(letter),
      );
      expect(missing).toEqual([]);
    }
  });
});
