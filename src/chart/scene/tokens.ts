import tokens from '../../styles/tokens.json';

/** A colour scheme of the site. */
export type Theme = keyof typeof tokens;

/** The name of a colour; `tokens.json` holds its value for each theme, CSS knows it as `--cf-<token>`. */
export type Token = keyof (typeof tokens)['light'];

/**
 * The value of a colour token as #RRGGBB.
 *
 * @example tokenHex('paper', 'light') // '#FAF8F3'
 */
export function tokenHex(token: Token, theme: Theme): string {
  return tokens[theme][token];
}
