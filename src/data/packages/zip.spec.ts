import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zip } from './zip';

const FILES = [
  { path: 'gulag/README.ru.md', bytes: strToU8('Заключённые') },
  { path: 'claims.csv', bytes: strToU8('id\na\n') },
  { path: 'Цифры.txt', bytes: new Uint8Array() },
];

describe('zip', () => {
  it('keeps every file, its path and its bytes', () => {
    const read = unzipSync(zip(FILES));
    expect(Object.keys(read).sort()).toEqual(['claims.csv', 'gulag/README.ru.md', 'Цифры.txt']);
    expect(strFromU8(read['gulag/README.ru.md']!)).toBe('Заключённые');
  });

  it('gives the same bytes whatever the order of the files and the time of day', () => {
    const first = zip(FILES);
    jest.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') });
    expect(zip([...FILES].reverse())).toEqual(first);
    jest.useRealTimers();
  });

  it('dates every file 1 January 1980', () => {
    const bytes = zip(FILES);
    // Offset 10 of a local header: time and date as MS-DOS writes them.
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 33, 0]);
  });

  it.each(['', '/etc/passwd', '../x', 'a/../b', 'a//b', 'a\\b', 'c:x'])('refuses the path "%s"', (path) => {
    expect(() => zip([{ path, bytes: new Uint8Array() }])).toThrow(RangeError);
  });

  it('refuses a path given twice', () => {
    expect(() => zip([FILES[0]!, FILES[0]!])).toThrow(/twice/);
  });
});
