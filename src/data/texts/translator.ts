import { type Language, type Translate } from '../../domain/languages/language';
import { formatIcu, parseIcu } from './icu-message';

/** Texts of one language as in `src/i18n/*.json`: nested objects of ICU messages. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** A message, compiled: parameters in, text out. */
export type CompiledMessage = (parameters?: Readonly<Record<string, unknown>>) => string;

/**
 * Compiles one ICU message without `eval`.
 *
 * @throws SyntaxError when the message is not ICU.
 * @example compileMessage('{n, plural, one {# claim} other {# claims}}', 'en')({ n: 2 }) // '2 claims'
 */
export function compileMessage(message: string, language: Language): CompiledMessage {
  if (!message.includes('{')) return () => message;
  const parts = parseIcu(message);
  return (parameters) => formatIcu(parts, language, parameters);
}

/**
 * Makes a `Translate` over the texts of one language; compiled messages are kept.
 *
 * @throws RangeError (when called) for a key that is not there: a missing text is a programmer's mistake.
 */
export function translator(messages: Messages, language: Language): Translate {
  const compiled = new Map<string, CompiledMessage>();
  return (key, parameters) => {
    let message = compiled.get(key);
    if (!message) {
      const text = key
        .split('.')
        .reduce<string | Messages | undefined>(
          (found, part) => (typeof found === 'object' ? found[part] : undefined),
          messages,
        );
      if (typeof text !== 'string') throw new RangeError(`no text for key ${key} in ${language}`);
      message = compileMessage(text, language);
      compiled.set(key, message);
    }
    return message(parameters);
  };
}
