import { decodeBytes } from './decode-bytes';
import { guessDelimiter } from './guess-delimiter';
import { matchColumns } from './match-columns';
import { isRefusal, OWN_LIMITS } from './own-limits';
import { guessDecimal, parseOwnNumber } from './own-number';
import { ownPeriod } from './own-period';
import { type OwnTable, readOwnFile } from './read-own-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string | Uint8Array, corrections = {}): OwnTable {
  const table = readOwnFile(typeof text === 'string' ? bytes(text) : text, 'own.csv', corrections);
  if (isRefusal(table)) throw new RangeError(`refused: ${table.refused}`);
  return table;
}

function refused(content: string | Uint8Array): unknown {
  const result = readOwnFile(typeof content === 'string' ? bytes(content) : content, 'own.csv');
  return isRefusal(result) ? result.refused : 'read';
}

describe('a reader’s own file', () => {
  it('in UCDP’s words gives low, best, high, who, when and where', () => {
    const { claims, findings } = read(
      'id,year,source_original,country,date_start,date_end,best,high,low\n7,1991,UN,Sudan,1991-05-01 00:00:00.000,1991-05-03 00:00:00.000,10,12,8\n',
    );
    expect(claims[0]?.claim).toMatchObject({
      ...{ id: '7', low: 8, best: 10, high: 12, bound: 'between' },
      ...{ claimant: 'UN', place: 'Sudan', period: '1991-05-01/1991-05-03', measure: 'own.csv' },
    });
    expect(findings.first).toEqual([]);
  });

  it('from a Russian spreadsheet is read: windows-1251, semicolon, decimal comma', () => {
    // "мин;макс;кто" and "1,5;2,7;Иванов" in windows-1251
    const cyrillic = (text: string): number[] =>
      [...text].map((letter) =>
        letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
      );
    const table = read(Uint8Array.from(cyrillic('мин;макс;кто\r\n1,5;2,7;Иванов\r\n')));
    expect(table.reading).toMatchObject({ encoding: 'windows-1251', delimiter: ';', decimal: ',' });
    expect(table.claims[0]?.claim).toMatchObject({ low: 1.5, high: 2.7, claimant: 'Иванов' });
  });

  it('with a byte order mark, UTF-8 or UTF-16, is read', () => {
    expect(read('\uFEFFlow,high\n1,2\n').claims).toHaveLength(1);
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'low\thigh\n1\t2\n'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    expect(read(wide).reading).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
  });

  it('keeps its good rows, and names the others by line and column', () => {
    const { claims, findings } = read(
      'low,best,high,year\n1,2,3,1933\nmany,2,3,1933\n3,2,1,1933\n1,2\n,,,1933\n1,2,,1933\n1,2,3,05/06/1933\n12345678901234567,,,1933\n',
    );
    expect(claims.map(({ record }) => record.line)).toEqual([2, 8]);
    expect(claims[1]?.claim.period).toBe('');
    expect(findings.first.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['not-a-number', 3, 'low'],
      ['order', 4, 'high'],
      ['ragged', 5, ''],
      ['no-number', 6, 'best'],
      ['half-range', 7, 'high'],
      ['period', 8, 'year'],
      ['too-precise', 9, 'low'],
    ]);
  });

  it('counts lines through line breaks in cells', () => {
    const { findings } = read('low,who\n1,"a\nb\nc"\nx,d\n');
    expect(findings.first[0]).toMatchObject({ line: 5, column: 'low', value: 'x' });
  });

  it('counts all findings and keeps the first hundred', () => {
    const { findings } = read(`low,high\n${'x,1\n'.repeat(500)}`);
    expect(findings.counts['not-a-number']).toBe(500);
    expect(findings.first).toHaveLength(100);
  });

  it('shows formulas and HTML as text, and says which cells a spreadsheet would run', () => {
    const { claims, findings } = read(
      'low,who\n1,"=HYPERLINK(""x"")"\n2,<img src=x onerror=alert(1)>\n-3,d\n',
    );
    expect(claims[1]?.claim.claimant).toBe('<img src=x onerror=alert(1)>');
    expect(findings.counts).toEqual({ formula: 1 });
  });

  it('with a column named __proto__ is read without it', () => {
    const { claims, findings, reading } = read('__proto__,low\nx,1\n');
    expect(claims[0]?.claim.low).toBe(1);
    expect(findings.counts).toEqual({ 'unsafe-name': 1 });
    expect(reading.columns).toEqual({ low: 1 });
    expect(({} as Record<string, unknown>)['low']).toBeUndefined();
  });

  it.each([
    ['a zip named .csv', Uint8Array.from([0x50, 0x4b, 3, 4, 20]), 'archive'],
    ['null bytes', 'low,high\n1,\0\n', 'not-text'],
    ['nothing', '', 'empty'],
    ['blank lines', '\n\n \n', 'empty'],
    ['one column', 'low\n1\n', 'no-columns'],
    [
      'ten thousand columns',
      `${Array.from({ length: 10_000 }, (_, at) => `c${String(at)}`).join(',')}\n`,
      'too-many-columns',
    ],
    ['a huge line', `low,high\n${'9'.repeat(7_000_000)}\n`, 'long-line'],
    ['a huge cell', `low,high\n1,${'x'.repeat(40_000)}\n`, 'long-cell'],
    ['a quotation mark that is never closed', `low,high\n1,"${'x,1\n'.repeat(20_000)}`, 'long-cell'],
    ['too many rows', `low,high\n${'1,2\n'.repeat(OWN_LIMITS.rows + 1)}`, 'too-many-rows'],
    ['too many bytes', new Uint8Array(OWN_LIMITS.bytes + 1), 'too-large'],
  ])('is refused for %s', (_name, content, reason) => {
    expect(refused(content)).toBe(reason);
  });

  it('follows what the reader corrects', () => {
    const text = 'a;b\n1,234;2,345\n';
    const columns = { low: 0, high: 1 };
    expect(read(text, { columns }).claims[0]?.claim).toMatchObject({ low: 1.234, high: 2.345 });
    expect(read(text, { columns }).decimalSure).toBe(false);
    expect(read(text, { columns, decimal: '.' }).claims[0]?.claim).toMatchObject({ low: 1234, high: 2345 });
    expect(readOwnFile(bytes(text), 'own.csv', { delimiter: '\t' })).toMatchObject({ refused: 'no-columns' });
  });
});

describe('what is recognised', () => {
  it.each([
    ['a;b\n1,5;2,7\n', ';'],
    ['a,b\n"1;2",3\n', ','],
    ['a\tb,c\n1\t2,5\n', '\t'],
    ['"a,b";c\n1;2\n', ';'],
  ])('the delimiter of %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  it.each([
    ['1,5', ',', 1.5],
    ['1.234,5', ',', 1234.5],
    ['1 234 567', '.', 1234567],
    ['1,234', '.', 1234],
    ['−7', '.', -7],
    ['007', '.', 7],
    ['', '.', null],
    ['1,5', '.', 'not-a-number'],
    ['1e5', '.', 'not-a-number'],
    ['12,34,567', '.', 'not-a-number'],
    ['0x10', '.', 'not-a-number'],
    ['1234567890123456', '.', 'too-precise'],
  ] as const)('the number %j with %j', (cell, decimal, value) => {
    expect(parseOwnNumber(cell, decimal)).toBe(value);
  });

  it('the decimal sign, or that nobody can tell', () => {
    expect(guessDecimal(['1,5', '1,234'], '.')).toEqual({ decimal: ',', sure: true });
    expect(guessDecimal(['1,234'], '.')).toEqual({ decimal: '.', sure: false });
    expect(guessDecimal(['12', '7'], ',')).toEqual({ decimal: ',', sure: true });
  });

  it.each([
    ['17.05.1933', '', '1933-05-17'],
    ['1932–1933', '', '1932/1933'],
    ['1932', '1933', '1932/1933'],
    ['1933 г.', '', '1933'],
    ['1936~', '', '1936~'],
    ['05/06/1933', '', null],
    ['31.02.1933', '', null],
    ['1934', '1933', null],
  ])('the period of %j and %j', (from, to, edtf) => {
    expect(ownPeriod(from, to)).toBe(edtf);
  });

  it('columns of both languages, none twice', () => {
    expect(matchColumns(['Кто говорит', 'Минимум', 'Одно число', 'Максимум', 'год'])).toEqual({
      ...{ claimant: 0, low: 1, best: 2, high: 3, from: 4 },
    });
    expect(matchColumns(['low', 'Low'])).toEqual({ low: 0 });
  });

  it('windows-1251 only where the bytes are no UTF-8', () => {
    expect(decodeBytes(bytes('Жуков,1'))).toMatchObject({ encoding: 'utf-8', text: 'Жуков,1' });
    expect(decodeBytes(Uint8Array.from([0xc6, 0x2c, 0x31]))).toMatchObject({
      encoding: 'windows-1251',
      text: 'Ж,1',
    });
  });
});
