/** Keys that walk the rows of a chart, and where each leads from place `now` of `count`; −1 is before the first. */
const STEPS: Readonly<Record<string, (now: number, count: number) => number>> = {
  ArrowDown: (now) => now + 1,
  ArrowRight: (now) => now + 1,
  ArrowUp: (now) => now - 1,
  ArrowLeft: (now) => now - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Where a key leads from place `now` of `count`, maybe beyond an end; undefined for a key that does not walk. */
export function stepTo(key: string, now: number, count: number): number | undefined {
  return STEPS[key]?.(now, count);
}

/**
 * The claim to which a key leads, from the one that stands out; it stops at both ends. Null for a key that does not walk.
 *
 * @example walkTo('ArrowDown', ['a', 'b'], 'a') // 'b'
 */
export function walkTo(key: string, claims: readonly string[], from: string): string | null {
  const place = stepTo(key, claims.indexOf(from), claims.length);
  if (place === undefined) return null;
  return claims[Math.max(0, Math.min(claims.length - 1, place))] ?? null;
}
