/**
 * A pure function of one text that remembers its answers, `most` of them at a time. Answers are shared: nobody may change
 * them.
 *
 * @example const length = remembering((text) => text.length); length('abc') // 3
 */
export function remembering<T>(find: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as T;
    const found = find(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
