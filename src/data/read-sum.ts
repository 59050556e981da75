/** A sum of checks.csv as a tree. Units of numbers are names as written; `%` is a unit too. */
export type Sum =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '−' | '×' | '÷' | '^';
      readonly left: Sum;
      readonly right: Sum;
    };

/** A sum that cannot be read, and the piece where reading stopped. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly message: string;
  readonly at: string;
}

const TOKEN =
  /\s*(?:(span\()|(\d+(?:\.\d+)?)|([a-z0-9]+(?:-[a-z0-9]+)*-\d{3})(?![\w-])|([\p{L}%][\p{L}-]*)|([+−×÷^(),]))/uy;

interface Token {
  readonly sort: 'span' | 'number' | 'claim' | 'unit' | 'sign';
  readonly text: string;
}

class Misread extends Error {
  constructor(
    message: string,
    readonly at: string,
  ) {
    super(message);
  }
}

/**
 * Reads one side of a check: claim ids, numbers with units, `span(a, b)`, and + − × ÷ ^ ( ) with the usual precedence.
 * A unit without number is one of it.
 *
 * @example parseSum('executions-001 ÷ 50 %') // { kind: 'operation', operator: '÷', left: { kind: 'claim', … }, … }
 */
export function parseSum(text: string): Sum | Unreadable {
  try {
    const reader = new SumReader(tokensOf(text));
    const sum = reader.sum();
    const rest = reader.peek();
    if (rest) throw new Misread('an operator is missing before', rest.text);
    return sum;
  } catch (error) {
    if (error instanceof Misread) return { kind: 'unreadable', message: error.message, at: error.at };
    throw error;
  }
}

/** Ids of all claims that a sum names, in order, each as often as it stands there. */
export function claimIdsOf(sum: Sum): readonly string[] {
  switch (sum.kind) {
    case 'claim':
      return [sum.id];
    case 'span':
      return [sum.from, sum.to];
    case 'operation':
      return [...claimIdsOf(sum.left), ...claimIdsOf(sum.right)];
    case 'number':
      return [];
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) throw new Misread('not an id, number, unit or operator (+ − × ÷ ^)', text.slice(at).trim());
    const [all, span, number, claim, unit, sign] = found;
    // Ids hold hyphens, so an operator stands apart.
    if (sign !== undefined && /[+−×÷^]/.test(sign) && !/^\s+\S\s/.test(text.slice(at, at + all.length + 1))) {
      throw new Misread('no blanks around the operator', sign);
    }
    if (span !== undefined) tokens.push({ sort: 'span', text: span });
    else if (claim !== undefined) tokens.push({ sort: 'claim', text: claim });
    else if (number !== undefined) tokens.push({ sort: 'number', text: number });
    else if (unit !== undefined) tokens.push({ sort: 'unit', text: unit });
    else tokens.push({ sort: 'sign', text: sign ?? '' });
    at += all.length;
  }
  return tokens;
}

class SumReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  peek(): Token | undefined {
    return this.tokens[this.at];
  }

  sum(): Sum {
    return this.chain(['+', '−'], () => this.product());
  }

  private product(): Sum {
    return this.chain(['×', '÷'], () => this.power());
  }

  private power(): Sum {
    return this.chain(['^'], () => this.atom());
  }

  private chain(signs: readonly string[], part: () => Sum): Sum {
    let left = part();
    for (let token = this.peek(); token?.sort === 'sign' && signs.includes(token.text); token = this.peek()) {
      this.at += 1;
      left = { kind: 'operation', operator: token.text as '+', left, right: part() };
    }
    return left;
  }

  private atom(): Sum {
    const token = this.take('an id, a number or a bracket');
    if (token.sort === 'claim') return { kind: 'claim', id: token.text };
    if (token.sort === 'unit') return { kind: 'number', value: 1, unit: token.text };
    if (token.sort === 'number') {
      const next = this.peek();
      if (next?.sort !== 'unit') return { kind: 'number', value: Number(token.text), unit: '' };
      this.at += 1;
      return { kind: 'number', value: Number(token.text), unit: next.text };
    }
    if (token.sort === 'span') return this.span();
    if (token.text !== '(') throw new Misread('not the beginning of a sum', token.text);
    const inside = this.sum();
    this.expect(')');
    return inside;
  }

  private span(): Sum {
    const from = this.claimId();
    this.expect(',');
    const to = this.claimId();
    this.expect(')');
    return { kind: 'span', from, to };
  }

  private claimId(): string {
    const token = this.take('the id of a claim');
    if (token.sort !== 'claim') throw new Misread('not the id of a claim', token.text);
    return token.text;
  }

  private expect(sign: string): void {
    const token = this.take(sign);
    if (token.text !== sign) throw new Misread(`not ${sign}`, token.text);
  }

  private take(wanted: string): Token {
    const token = this.peek();
    if (!token) throw new Misread(`the sum ends before ${wanted}`, '');
    this.at += 1;
    return token;
  }
}
