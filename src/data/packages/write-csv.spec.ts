import fc from 'fast-check';
import Papa from 'papaparse';
import { writeCsv } from './write-csv';

const HEADER = ['id', 'value', 'text'];

describe('writeCsv', () => {
  it('writes zero as 0 and nothing as an empty cell', () => {
    expect(
      writeCsv(
        HEADER,
        [
          ['a', 0, ''],
          ['b', null, 'x'],
        ],
        'machine',
      ),
    ).toBe('id,value,text\na,0,\nb,,x\n');
  });

  it('writes for machines without a byte order mark, with LF and a decimal dot', () => {
    const text = writeCsv(HEADER, [['a', 2.5, 'ГУЛАГ, лагеря']], 'machine');
    expect(text).toBe('id,value,text\na,2.5,"ГУЛАГ, лагеря"\n');
  });

  it('writes for an English Excel with a byte order mark, CRLF, comma and decimal dot', () => {
    expect(writeCsv(HEADER, [['a', 2.5, 'ГУЛАГ']], 'excel-en')).toBe(
      '\uFEFFid,value,text\r\na,2.5,ГУЛАГ\r\n',
    );
  });

  it('writes for a Russian Excel with a semicolon and a decimal comma', () => {
    expect(writeCsv(HEADER, [['a', 2.5, '1;2']], 'excel-ru')).toBe('\uFEFFid;value;text\r\na;2,5;"1;2"\r\n');
  });

  it('keeps a dot inside a text of a Russian Excel file', () => {
    expect(writeCsv(['text'], [['v. 2.5']], 'excel-ru')).toContain('v. 2.5');
  });

  it('gives the same cells back to a reader, whatever they hold', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\uFEFF'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = writeCsv(['one', 'two'], rows, 'machine');
        const read = Papa.parse<string[]>(text.slice(0, -1), { delimiter: ',', newline: '\n' });
        expect(read.data.slice(1)).toEqual(rows);
      }),
    );
  });

  it('never writes a number in scientific notation', () => {
    expect(writeCsv(['n'], [[1e21], [1e-7], [-2.5e-8]], 'machine')).toBe(
      'n\n1000000000000000000000\n0.0000001\n-0.000000025\n',
    );
  });

  it('escapes what a spreadsheet would run, only when asked, and never a number', () => {
    const rows = [['=1+1'], [' @SUM(A1)'], ['＝1'], ['\n-1'], ['a-1'], [-1]];
    const escaped = writeCsv(['x'], rows, 'machine', { escapeFormulas: true });
    expect(Papa.parse<string[]>(escaped.trimEnd()).data.flat()).toEqual([
      'x',
      "'=1+1",
      "' @SUM(A1)",
      "'＝1",
      "'\n-1",
      'a-1',
      '-1',
    ]);
    expect(writeCsv(['x'], rows, 'machine')).not.toContain("'");
  });

  it('refuses a ragged row and a number that is none', () => {
    expect(() => writeCsv(HEADER, [['a']], 'machine')).toThrow(RangeError);
    expect(() => writeCsv(['n'], [[NaN]], 'machine')).toThrow(RangeError);
  });
});
