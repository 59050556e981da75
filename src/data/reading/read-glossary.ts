import { type Term } from '../../domain/languages/glossary';
import { type Problem } from '../../domain/problem';
import { column, readTable } from './read-table';

const COLUMNS = [
  column('id', 'id'),
  ...['term_en', 'term_ru'].map((name) => column(name, 'text')),
  ...['forms_en', 'forms_ru'].map((name) => column(name, 'text', false)),
  ...['definition_en', 'definition_ru'].map((name) => column(name, 'text')),
];

/** Reads glossary.csv; forms are joined by ";". A form that two terms claim is a problem: a mark leads to one of them. */
export function readGlossary(
  text: string,
  file: string,
): { terms: readonly Term[]; problems: readonly Problem[] } {
  const { rows, problems } = readTable(text, file, COLUMNS);
  const split = (cell: string): readonly string[] =>
    cell
      .split(';')
      .map((form) => form.trim())
      .filter((form) => form !== '');
  const found: Problem[] = [...problems];
  const owners = new Map<string, string>();
  const terms = rows.map((row): Term => {
    const term = {
      id: row.text('id'),
      name: { en: row.text('term_en'), ru: row.text('term_ru') },
      forms: { en: split(row.text('forms_en')), ru: split(row.text('forms_ru')) },
      definition: { en: row.text('definition_en'), ru: row.text('definition_ru') },
    };
    for (const language of ['en', 'ru'] as const) {
      for (const form of new Set(
        [term.name[language], ...term.forms[language]].map((each) => each.toLowerCase()),
      )) {
        const owner = owners.get(`${language} ${form}`);
        if (owner !== undefined && owner !== term.id) {
          const column = `forms_${language}`;
          found.push({ file, line: row.line, column, message: `form of '${owner}', too`, value: form });
        }
        owners.set(`${language} ${form}`, term.id);
      }
    }
    return term;
  });
  return { terms, problems: found };
}
