import fc from 'fast-check';
import Papa from 'papaparse';
import { formatProblem } from '../../domain/problem';
import { readCsv } from './read-csv';

const problemsOf = (text: string): string[] => readCsv(text, 'x.csv').problems.map(formatProblem);
const cellsOf = (text: string): string[][] =>
  readCsv(text, 'x.csv').rows.map(({ cells }) => [...cells.values()]);

describe('readCsv', () => {
  it('keeps every cell the string that it is', () => {
    const text = 'id,low,date\na,007,1941-06-22\nb,1e3,true\nc, 5 ,\n';
    expect(cellsOf(text)).toEqual([
      ['a', '007', '1941-06-22'],
      ['b', '1e3', 'true'],
      ['c', ' 5 ', ''],
    ]);
    expect(problemsOf(text)).toEqual([]);
  });

  it('takes a comma for the delimiter, whatever else stands often in the file', () => {
    expect(readCsv('a;b,c\n1,5;2,7\n', 'x.csv').header).toEqual(['a;b', 'c']);
    expect(problemsOf('a;b,c\n1,5;2,7\n')).toEqual(['x.csv:2 ragged row (3 cells, 2 columns)']);
  });

  it('counts lines as they stand in the file, cells with line breaks included', () => {
    const { rows } = readCsv('a,b\n1,"x\ny\r\nz"\n2,q\n', 'x.csv');
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('keeps a column named __proto__', () => {
    expect(readCsv('__proto__,a\n1,2\n', 'x.csv').rows[0]?.cells.get('__proto__')).toBe('1');
  });

  it.each([
    ['a byte order mark', '\uFEFFa,b\n1,2\n', 'x.csv:1 byte order mark at the beginning of the file'],
    ['CR LF', 'a,b\r\n1,2\r\n', 'x.csv:1 lines end in CR LF or CR, not in LF'],
    ['a NUL', 'a,b\n1,\0\n', 'x.csv:2 NUL character'],
    ['bytes that are not UTF-8', 'a,b\n1,\uFFFD\n', 'x.csv:2 replacement character: the file is not UTF-8'],
    ['a row too short', 'a,b\n1\n', 'x.csv:2 ragged row (1 cells, 2 columns)'],
    ['a row too long', 'a,b\n1,2\n1,2,3\n', 'x.csv:3 ragged row (3 cells, 2 columns)'],
    ['an empty line', 'a,b\n\n1,2\n', 'x.csv:2 empty line'],
    ['a last line without end', 'a,b\n1,2', 'x.csv:2 no line end after the last row'],
    ['no header', '', 'x.csv:1 no header line'],
    ['a column without a name', 'a,\n1,2\n', 'x.csv:1 column without a name'],
    ['a column named twice', 'a,a\n1,2\n', 'x.csv:1:a column named twice'],
  ])('finds %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('finds quotes that are not closed, on the line where the row begins', () => {
    expect(problemsOf('a,b\n1,2\n3,"4\n5,6\n')).toContain('x.csv:3 broken quotes: Quoted field unterminated');
  });

  it('reads back whatever PapaParse writes', () => {
    const table = fc.integer({ min: 2, max: 5 }).chain((columns) =>
      fc.array(
        fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: columns, maxLength: columns }),
        {
          maxLength: 6,
        },
      ),
    );
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const header = (rows[0] ?? ['', '']).map((_, index) => `c${String(index)}`);
        const text = Papa.unparse([header, ...rows], { newline }) + newline;
        const read = readCsv(text, 'x.csv');
        expect(read.rows.map(({ cells }) => [...cells.values()])).toEqual(rows);
        expect(
          read.problems.filter(({ message }) => message.includes('ragged') || message.includes('quotes')),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
