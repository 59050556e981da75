import { type Dataset } from '../../domain/dataset';
import { type Bilingual } from '../../domain/languages/language';
import { type Problem } from '../../domain/problem';
import { isRecord, JsonReader } from './read-json';

/** One thesis of the book's summary, and what of the collection bears on it. */
export interface Thesis {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** "dataset/measure", the most telling first; empty where no figure bears on the thesis. */
  readonly measures: readonly string[];
  /** In words: how the figures bear on it, or that they do not. */
  readonly bearing: Bilingual;
}

/** What summary.json says. */
export interface Summary {
  readonly title: Bilingual;
  readonly lead: Bilingual;
  readonly note: Bilingual;
  readonly theses: readonly Thesis[];
}

/** Reads summary.json; every measure that it names must be in the datasets. */
export function readSummary(
  text: string,
  file: string,
  datasets: readonly Pick<Dataset, 'info' | 'measures'>[],
): { summary: Summary; problems: readonly Problem[] } {
  const reader = new JsonReader(file, text);
  const value = reader.parse();
  const json = value === null ? {} : reader.object(value, '', ['title', 'lead', 'note', 'theses']);
  const known = new Set(
    datasets.flatMap(({ info, measures }) => measures.map(({ id }) => `${info.id}/${id}`)),
  );
  const list: readonly unknown[] = Array.isArray(json['theses']) ? json['theses'] : [];
  if (list.length === 0) reader.refuse('theses', 'not a list, or an empty one');
  const theses = list.map((item, at): Thesis => {
    const path = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : `theses[${String(at)}]`;
    const thesis = reader.object(item, path, ['id', 'title', 'text', 'measures', 'bearing']);
    const measures: readonly unknown[] = Array.isArray(thesis['measures']) ? thesis['measures'] : [];
    for (const measure of measures) {
      if (!known.has(String(measure))) reader.refuse(`${path}.measures`, 'unknown dataset/measure', measure);
    }
    return {
      id: reader.string(thesis['id'], `${path}.id`),
      title: reader.bilingual(thesis['title'], `${path}.title`),
      text: reader.bilingual(thesis['text'], `${path}.text`),
      measures: measures.map(String).filter((measure) => known.has(measure)),
      bearing: reader.bilingual(thesis['bearing'], `${path}.bearing`),
    };
  });
  const summary = {
    title: reader.bilingual(json['title'], 'title'),
    lead: reader.bilingual(json['lead'], 'lead'),
    note: reader.bilingual(json['note'], 'note'),
    theses,
  };
  return { summary, problems: reader.problems };
}
