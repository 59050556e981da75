import { type Bilingual } from '../../domain/languages/language';
import { type Problem } from '../../domain/problem';

/** Reads values out of a JSON text and collects what is wrong; `column` of a problem is the path of the value. */
export class JsonReader {
  readonly problems: Problem[] = [];

  constructor(
    readonly file: string,
    private readonly text: string,
  ) {}

  /** The whole text; null (and a problem) when it is not JSON. */
  parse(): unknown {
    try {
      return JSON.parse(this.text) as unknown;
    } catch (error) {
      this.problems.push({ file: this.file, message: 'not JSON', value: String((error as Error).message) });
      return null;
    }
  }

  /** Notes a problem at a path, on the line where the last key of the path first stands behind `after`. */
  refuse(path: string, message: string, value?: unknown, line?: number): void {
    this.problems.push({
      file: this.file,
      ...(line === undefined ? {} : { line }),
      column: path,
      message,
      ...(value === undefined ? {} : { value: typeof value === 'string' ? value : JSON.stringify(value) }),
    });
  }

  /** The line on which a piece of text first stands; undefined when it does not. */
  lineOf(piece: string): number | undefined {
    const index = this.text.indexOf(piece);
    return index < 0 ? undefined : this.text.slice(0, index).split('\n').length;
  }

  /** An object with no other keys than those known. */
  object(value: unknown, path: string, known: readonly string[]): Readonly<Record<string, unknown>> {
    if (!isRecord(value)) {
      this.refuse(path, value === undefined ? 'missing' : 'not an object', value);
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.refuse(joined(path, key), 'unknown key');
    }
    return value;
  }

  /** A text that is not blank; or any text where `empty` is allowed. */
  string(value: unknown, path: string, empty = false): string {
    if (typeof value === 'string' && (empty || value.trim() !== '')) return value;
    this.refuse(path, value === undefined ? 'missing' : 'not a text, or an empty one', value);
    return '';
  }

  /** A text in both languages. */
  bilingual(value: unknown, path: string): Bilingual {
    const both = this.object(value, path, ['en', 'ru']);
    if (!isRecord(value)) return { en: '', ru: '' };
    return {
      en: this.string(both['en'], joined(path, 'en')),
      ru: this.string(both['ru'], joined(path, 'ru')),
    };
  }

  /** A list of texts, at least one. */
  strings(value: unknown, path: string): readonly string[] {
    if (!Array.isArray(value) || value.length === 0) {
      this.refuse(path, value === undefined ? 'missing' : 'not a list, or an empty one', value);
      return [];
    }
    return value.map((item, index) => this.string(item, `${path}[${String(index)}]`));
  }
}

/** Tells whether a JSON value is an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
