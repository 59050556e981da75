import { type DatasetInfo, type Site, type Theme, THEMES } from '../../domain/dataset';
import { type Problem } from '../../domain/problem';
import { parseDate } from '../../domain/time/period';
import { isRecord, JsonReader } from './read-json';

const SEMVER = /^\d+\.\d+\.\d+$/;
const INFO_KEYS = [
  'id',
  'title',
  'question',
  'summary',
  'method',
  'keywords',
  'theme',
  'version',
  'released',
  'view',
];

/** Reads a dataset.json; the id of a dataset is the name of its folder. */
export function readInfo(
  text: string,
  file: string,
  id: string,
): { info: DatasetInfo; problems: readonly Problem[] } {
  const reader = new JsonReader(file, text);
  const value = reader.parse();
  const json = value === null ? {} : reader.object(value, '', INFO_KEYS);
  if (value === null) return { info: emptyInfo(id), problems: reader.problems };
  if (json['id'] !== undefined && json['id'] !== id)
    reader.refuse('id', 'not the name of the folder', json['id']);
  const keywords = reader.object(json['keywords'], 'keywords', ['en', 'ru']);
  const theme = reader.string(json['theme'], 'theme');
  if (theme !== '' && !THEMES.includes(theme as Theme))
    reader.refuse('theme', `not one of ${THEMES.join(', ')}`, theme);
  const version = reader.string(json['version'], 'version');
  if (version !== '' && !SEMVER.test(version)) reader.refuse('version', 'not a version like 1.0.0', version);
  const released = reader.string(json['released'], 'released');
  if (released !== '' && !isDay(released)) reader.refuse('released', 'not a day like 2026-11-22', released);
  const info: DatasetInfo = {
    id,
    title: reader.bilingual(json['title'], 'title'),
    question: reader.bilingual(json['question'], 'question'),
    summary: reader.bilingual(json['summary'], 'summary'),
    method: reader.bilingual(json['method'], 'method'),
    keywords: {
      en: reader.strings(keywords['en'], 'keywords.en'),
      ru: reader.strings(keywords['ru'], 'keywords.ru'),
    },
    theme: theme as Theme,
    version,
    released,
    view: readView(json['view'], reader),
  };
  return { info, problems: reader.problems };
}

/** Reads site.json; only its address may be empty. */
export function readSite(text: string, file: string): { site: Site; problems: readonly Problem[] } {
  const reader = new JsonReader(file, text);
  const value = reader.parse();
  if (value === null) return { site: EMPTY_SITE, problems: reader.problems };
  const json = reader.object(value, '', ['address', 'contact', 'publisher', 'title']);
  // Paths are added to it, each with its own slash.
  const address = reader.string(json['address'], 'address', true).replace(/\/+$/, '');
  if (address !== '' && !/^https?:\/\/[^\s/]+/.test(address))
    reader.refuse('address', 'not an http address', address);
  const site: Site = {
    address,
    contact: reader.string(json['contact'], 'contact', true),
    publisher: reader.string(json['publisher'], 'publisher'),
    title: reader.bilingual(json['title'], 'title'),
  };
  return { site, problems: reader.problems };
}

/** A site of which nothing is known: what a collection without site.json has. */
export const EMPTY_SITE: Site = { address: '', contact: '', publisher: '', title: { en: '', ru: '' } };

function readView(value: unknown, reader: JsonReader): Readonly<Record<string, string>> {
  if (!isRecord(value)) {
    reader.refuse('view', value === undefined ? 'missing' : 'not an object', value);
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, reader.string(item, `view.${key}`)]),
  );
}

function isDay(text: string): boolean {
  const date = parseDate(text);
  return date !== null && date.day !== null && date.doubt === '';
}

function emptyInfo(id: string): DatasetInfo {
  const nothing = { en: '', ru: '' };
  return {
    id,
    title: nothing,
    question: nothing,
    summary: nothing,
    method: nothing,
    keywords: { en: [], ru: [] },
    theme: THEMES[0],
    version: '',
    released: '',
    view: {},
  };
}
