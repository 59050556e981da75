import { type CslName, type OriginalRecord, type Work, type WorkNotes } from '../../domain/code-lists';
import { type Problem } from '../../domain/problem';
import { type Location } from './location';
import { isRecord, JsonReader } from './read-json';
import { ID } from './read-table';

const TEXT_KEYS = [
  'title',
  'title-short',
  'container-title',
  'collection-title',
  'collection-number',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'DOI',
  'ISBN',
  'URL',
  'genre',
  'note',
] as const;
const WORK_KEYS = ['id', 'type', 'author', 'editor', 'issued', 'language', 'custom', ...TEXT_KEYS];
const NOTE_TEXTS = ['rights'] as const;
const NOTE_NAMES = ['short', 'kind', 'trust'] as const;
const NOTE_FLAGS = ['restored', 'others'] as const;
const NOTE_KEYS = ['role', 'original', ...NOTE_FLAGS, ...NOTE_TEXTS, ...NOTE_NAMES];
const ORIGINAL_TEXTS = ['title', 'container-title', 'publisher', 'publisher-place', 'note'] as const;
const ORIGINAL_KEYS = ['author', 'editor', ...ORIGINAL_TEXTS];

/** A work and the place where it is written. */
export interface LocatedWork {
  readonly work: Work;
  readonly location: Location;
}

/** Reads sources.json, a list of CSL items: known keys only, texts where texts belong. */
export function readWorks(
  text: string,
  file: string,
): { works: readonly LocatedWork[]; problems: readonly Problem[] } {
  const reader = new JsonReader(file, text);
  const list = reader.parse();
  if (!Array.isArray(list)) {
    if (reader.problems.length === 0) reader.refuse('', 'not a list of works');
    return { works: [], problems: reader.problems };
  }
  const works = list.map((item: unknown, index) => {
    const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : '';
    const line = id === '' ? undefined : reader.lineOf(`"id": ${JSON.stringify(id)}`);
    const known = reader.problems.length;
    const work = readWork(item, id === '' ? `[${String(index)}]` : id, reader);
    for (let at = known; at < reader.problems.length; at += 1) {
      reader.problems[at] = { ...reader.problems[at], line } as Problem;
    }
    return { work, location: line === undefined ? { file } : { file, line } };
  });
  return { works, problems: reader.problems };
}

function readWork(item: unknown, path: string, reader: JsonReader): Work {
  const json = reader.object(item, path, WORK_KEYS);
  const id = reader.string(json['id'], `${path}.id`);
  if (id !== '' && !ID.test(id))
    reader.refuse(`${path}.id`, 'malformed id (lower-case letters, digits, hyphens)', id);
  const texts = TEXT_KEYS.filter((key) => json[key] !== undefined);
  const author = names(json['author'], `${path}.author`, reader);
  const editor = names(json['editor'], `${path}.editor`, reader);
  const issued = readIssued(json['issued'], `${path}.issued`, reader);
  return {
    id,
    type: reader.string(json['type'], `${path}.type`),
    ...Object.fromEntries(texts.map((key) => [key, reader.string(json[key], `${path}.${key}`)])),
    ...(author.length > 0 ? { author } : {}),
    ...(editor.length > 0 ? { editor } : {}),
    ...(issued ? { issued } : {}),
    language: typeof json['language'] === 'string' ? json['language'] : '',
    custom: readNotes(json['custom'], `${path}.custom`, reader),
  };
}

function names(value: unknown, path: string, reader: JsonReader): readonly CslName[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    reader.refuse(path, 'not a list of names', value);
    return [];
  }
  return value.map((item: unknown, index) => {
    const at = `${path}[${String(index)}]`;
    const name = reader.object(item, at, ['family', 'given', 'literal']);
    const parts = Object.entries(name).map(([key, part]) => [key, reader.string(part, `${at}.${key}`)]);
    if (name['family'] === undefined && name['literal'] === undefined)
      reader.refuse(at, 'a name without family or literal');
    return Object.fromEntries(parts) as CslName;
  });
}

function readIssued(value: unknown, path: string, reader: JsonReader): Work['issued'] {
  if (value === undefined) return undefined;
  const json = reader.object(value, path, ['date-parts', 'literal']);
  const parts = json['date-parts'];
  const numbers = (part: unknown): boolean =>
    Array.isArray(part) && part.length > 0 && part.every(Number.isInteger);
  if (parts !== undefined && !(Array.isArray(parts) && parts.length > 0 && parts.every(numbers))) {
    reader.refuse(`${path}.date-parts`, 'not lists of year, month and day', parts);
    return undefined;
  }
  return {
    ...(parts === undefined ? {} : { 'date-parts': parts as number[][] }),
    ...(json['literal'] === undefined ? {} : { literal: reader.string(json['literal'], `${path}.literal`) }),
  };
}

function readOriginal(value: unknown, path: string, reader: JsonReader): OriginalRecord {
  const json = reader.object(value, path, ORIGINAL_KEYS);
  const texts = ORIGINAL_TEXTS.filter((key) => json[key] !== undefined);
  const author = names(json['author'], `${path}.author`, reader);
  const editor = names(json['editor'], `${path}.editor`, reader);
  return {
    ...Object.fromEntries(texts.map((key) => [key, reader.string(json[key], `${path}.${key}`)])),
    ...(author.length > 0 ? { author } : {}),
    ...(editor.length > 0 ? { editor } : {}),
  };
}

function readNotes(value: unknown, path: string, reader: JsonReader): WorkNotes {
  const json = reader.object(value, path, NOTE_KEYS);
  const role = json['role'];
  if (isRecord(value) && role !== 'text' && role !== 'origin')
    reader.refuse(`${path}.role`, 'not one of text, origin', role);
  const flags = NOTE_FLAGS.filter((key) => json[key] !== undefined);
  for (const key of flags) {
    if (typeof json[key] !== 'boolean') reader.refuse(`${path}.${key}`, 'not true or false', json[key]);
  }
  const texts = NOTE_TEXTS.filter((key) => json[key] !== undefined);
  const both = NOTE_NAMES.filter((key) => json[key] !== undefined);
  return {
    role: role === 'text' ? 'text' : 'origin',
    ...Object.fromEntries(texts.map((key) => [key, reader.string(json[key], `${path}.${key}`)])),
    ...Object.fromEntries(both.map((key) => [key, reader.bilingual(json[key], `${path}.${key}`)])),
    ...(json['original'] === undefined
      ? {}
      : { original: readOriginal(json['original'], `${path}.original`, reader) }),
    ...Object.fromEntries(flags.map((key) => [key, json[key] === true])),
  };
}
