import { type Operator } from '../quantities/quantity';

/** One side of a check as a tree. Units of numbers are names as written; `%` is a unit too. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** A text that cannot be read: why, the piece where reading stopped, and its first character, counted from 1. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly message: string;
  readonly at: string;
  readonly character: number;
}

const TOKEN =
  /\s*(?:(span\()|(\d+(?:\.\d+)?)|([a-z0-9]+(?:-[a-z0-9]+)*-\d{3})(?![\w-])|([\p{L}%][\p{L}-]*)|([+−×÷^(),]))/uy;

interface Token {
  readonly sort: 'span' | 'number' | 'claim' | 'unit' | 'sign';
  readonly text: string;
  /** Place of its first character, from 0. */
  readonly place: number;
}

class Misread extends Error {
  constructor(
    message: string,
    readonly at: string,
    readonly place: number,
  ) {
    super(message);
  }
}

/**
 * Reads one side of a check: claim ids, numbers with units, `span(a, b)` (the time between two rows' periods), and
 * + − × ÷ ^ ( ) with the usual precedence, the operators with spaces around them. A unit without number is one of it.
 *
 * @example parseExpression('executions-001 ÷ 50 %') // { kind: 'operation', operator: '÷', left: { kind: 'claim', … }, … }
 */
export function parseExpression(text: string): Expression | Unreadable {
  try {
    const reader = new ExpressionReader(tokensOf(text), text.length);
    const expression = reader.sum();
    const rest = reader.peek();
    if (rest) throw new Misread('an operator is missing before', rest.text, rest.place);
    return expression;
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    return { kind: 'unreadable', message: error.message, at: error.at, character: error.place + 1 };
  }
}

/** Ids of all claims that an expression names, in order, each as often as it stands there. */
export function claimIdsOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'claim':
      return [expression.id];
    case 'span':
      return [expression.from, expression.to];
    case 'operation':
      return [...claimIdsOf(expression.left), ...claimIdsOf(expression.right)];
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
    const place = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    if (!found) {
      throw new Misread('not an id, number, unit or operator (+ − × ÷ ^)', text.slice(at).trim(), place);
    }
    const [all, span, number, claim, unit, sign] = found;
    // Ids hold hyphens, so an operator stands apart.
    if (sign !== undefined && /[+−×÷^]/.test(sign) && !/^\s+\S\s/.test(text.slice(at, at + all.length + 1))) {
      throw new Misread('no blanks around the operator', sign, place);
    }
    if (span !== undefined) tokens.push({ sort: 'span', text: span, place });
    else if (claim !== undefined) tokens.push({ sort: 'claim', text: claim, place });
    else if (number !== undefined) tokens.push({ sort: 'number', text: number, place });
    else if (unit !== undefined) tokens.push({ sort: 'unit', text: unit, place });
    else tokens.push({ sort: 'sign', text: sign ?? '', place });
    at += all.length;
  }
  return tokens;
}

class ExpressionReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
  ) {}

  peek(): Token | undefined {
    return this.tokens[this.at];
  }

  sum(): Expression {
    return this.chain(['+', '−'], () => this.product());
  }

  private product(): Expression {
    return this.chain(['×', '÷'], () => this.power());
  }

  private power(): Expression {
    return this.chain(['^'], () => this.atom());
  }

  private chain(signs: readonly Operator[], part: () => Expression): Expression {
    let left = part();
    for (;;) {
      const next = this.peek()?.text;
      const operator = signs.find((sign) => sign === next);
      if (operator === undefined) return left;
      this.at += 1;
      left = { kind: 'operation', operator, left, right: part() };
    }
  }

  private atom(): Expression {
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
    if (token.text !== '(') throw new Misread('not the beginning of a sum', token.text, token.place);
    const inside = this.sum();
    this.expect(')');
    return inside;
  }

  private span(): Expression {
    const from = this.claimId();
    this.expect(',');
    const to = this.claimId();
    this.expect(')');
    return { kind: 'span', from, to };
  }

  private claimId(): string {
    const token = this.take('the id of a claim');
    if (token.sort !== 'claim') throw new Misread('not the id of a claim', token.text, token.place);
    return token.text;
  }

  private expect(sign: string): void {
    const token = this.take(sign);
    if (token.text !== sign) throw new Misread(`not ${sign}`, token.text, token.place);
  }

  private take(wanted: string): Token {
    const token = this.peek();
    if (!token) throw new Misread(`the sum ends before ${wanted}`, '', this.end);
    this.at += 1;
    return token;
  }
}
