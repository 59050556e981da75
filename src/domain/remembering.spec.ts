import { remembering } from './remembering';

describe('a function that remembers', () => {
  it('answers as the function does, and asks it once for each text', () => {
    const asked: string[] = [];
    const length = remembering((text) => {
      asked.push(text);
      return text.length;
    });
    expect(['abc', '', 'abc', '', 'd'].map(length)).toEqual([3, 0, 3, 0, 1]);
    expect(asked).toEqual(['abc', '', 'd']);
  });

  it('remembers answers of nothing, too', () => {
    const asked: string[] = [];
    const nothing = remembering((text) => {
      asked.push(text);
      return null;
    });
    expect([nothing('a'), nothing('a')]).toEqual([null, null]);
    expect(asked).toEqual(['a']);
    const never = remembering((text): undefined => void asked.push(text));
    expect([never('b'), never('b')]).toEqual([undefined, undefined]);
    expect(asked).toEqual(['a', 'b']);
  });

  it('forgets when it holds too many', () => {
    const asked: string[] = [];
    const keep = remembering((text) => {
      asked.push(text);
      return text;
    }, 2);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'c']) expect(keep(text)).toBe(text);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
