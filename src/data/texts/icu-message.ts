import { type Language } from '../../domain/languages/language';
import { pluralRule } from '../../domain/languages/plural-rule';
import { writtenDigits } from '../../domain/languages/written-digits';

/** One piece of a message: text, `#`, or a parameter with what is to be done with it. */
export type IcuPart = string | { readonly hash: true } | IcuArgument;

interface IcuArgument {
  readonly name: string;
  readonly type: 'plain' | 'number' | 'plural' | 'select';
  /** Pieces by `=1`, plural category or value; empty for plain and number. */
  readonly cases: ReadonlyMap<string, readonly IcuPart[]>;
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Reads an ICU message: parameters, `number`, `plural` (with `#` and `=n`) and `select`, nested as one likes. Quotes
 * hide what stands between them where they stand before a brace, as ICU says. A few lines instead of a parser of 40 kB.
 *
 * @throws SyntaxError when the message is not of this kind.
 */
export function parseIcu(message: string): readonly IcuPart[] {
  const reader = { text: message, at: 0 };
  const parts = readParts(reader, false);
  if (reader.at < message.length) fail(reader);
  return parts;
}

/**
 * Writes a message out.
 *
 * @throws RangeError for a parameter that is missing.
 */
export function formatIcu(
  parts: readonly IcuPart[],
  language: Language,
  parameters: Parameters = {},
): string {
  return write(parts, language, parameters, null);
}

interface Reader {
  readonly text: string;
  at: number;
}

function readParts(reader: Reader, inPlural: boolean): IcuPart[] {
  const parts: IcuPart[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') parts.push(plain);
    plain = '';
  };
  for (; reader.at < reader.text.length;) {
    const rest = reader.text.slice(reader.at);
    const quoted = /^'([{}](?:[^']|'')*)(?:'|$)/.exec(rest);
    if (quoted) {
      plain += (quoted[1] ?? '').replaceAll("''", "'");
      reader.at += quoted[0].length;
    } else if (rest.startsWith("''")) {
      plain += "'";
      reader.at += 2;
    } else if (rest.startsWith('{')) {
      flush();
      parts.push(readArgument(reader));
    } else if (rest.startsWith('}')) {
      break;
    } else if (inPlural && rest.startsWith('#')) {
      flush();
      parts.push({ hash: true });
      reader.at += 1;
    } else {
      plain += rest.charAt(0);
      reader.at += 1;
    }
  }
  flush();
  return parts;
}

function readArgument(reader: Reader): IcuArgument {
  const [, name = ''] = take(reader, /^\{\s*(\w+)\s*/);
  if (found(reader, /^\}/)) return { name, type: 'plain', cases: new Map() };
  const [, type = ''] = take(reader, /^,\s*(number|plural|select)\s*/);
  if (type === 'number') {
    take(reader, /^\}/);
    return { name, type, cases: new Map() };
  }
  take(reader, /^,\s*/);
  const cases = new Map<string, readonly IcuPart[]>();
  for (let head = found(reader, /^(=\d+|[\w-]+)\s*\{/); head; head = found(reader, /^(=\d+|[\w-]+)\s*\{/)) {
    cases.set(head[1] ?? '', readParts(reader, type === 'plural'));
    take(reader, /^\}\s*/);
  }
  take(reader, /^\}/);
  if (!cases.has('other')) fail(reader);
  return { name, type: type as 'plural' | 'select', cases };
}

function found(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  const match = pattern.exec(reader.text.slice(reader.at));
  if (match) reader.at += match[0].length;
  return match;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray {
  return found(reader, pattern) ?? fail(reader);
}

function fail({ text, at }: Reader): never {
  throw new SyntaxError(`not an ICU message, at ${String(at)}: ${text}`);
}

/** `counted` is the number that `#` stands for. */
function write(
  parts: readonly IcuPart[],
  language: Language,
  parameters: Parameters,
  counted: number | null,
): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('hash' in part) return counted === null ? '#' : number(counted, language);
      if (!Object.hasOwn(parameters, part.name))
        throw new RangeError(`the parameter ${part.name} is missing`);
      const value = parameters[part.name];
      if (part.type === 'plain') return String(value);
      if (part.type === 'number') return number(Number(value), language);
      const { cases } = part;
      if (part.type === 'select')
        return write(cases.get(String(value)) ?? other(cases), language, parameters, counted);
      const n = Number(value);
      const chosen = cases.get(`=${String(n)}`) ?? cases.get(pluralRule(n, language)) ?? other(cases);
      return write(chosen, language, parameters, n);
    })
    .join('');
}

/** As ICU writes it. */
function number(value: number, language: Language): string {
  return writtenDigits(value, language, { groupFrom: 4, decimals: 3 }).replace('−', '-');
}

function other(cases: IcuArgument['cases']): readonly IcuPart[] {
  return cases.get('other') ?? [];
}
