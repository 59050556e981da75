import { type CodeLists } from '../../domain/code-lists';
import { type Language } from '../../domain/languages/language';
import { citeClaim } from '../citations/cite-claim';
import { CITATION_STYLES } from '../pages/page-data';
import { type PackageInput } from './package-input';

/**
 * The citations.txt of a package: every work in every style, then every claim's own citation, in Chicago with English
 * and in ГОСТ with Russian words. Plain text, headed in both languages.
 *
 * @param lists the code lists of the package, cut down to what its claims use
 */
export function packageCitations({ datasets, citations, translate }: PackageInput, lists: CodeLists): string {
  const headed = (key: string): string =>
    (['en', 'ru'] as const)
      .map((language: Language) => translate[language](`package.citations.${key}`))
      .join(' · ');
  const works = lists.works.map(({ id }) =>
    [id, ...CITATION_STYLES.map((style) => `  ${headed(style)}\n    ${citations[id]?.[style] ?? ''}`)].join(
      '\n',
    ),
  );
  const claims = datasets
    .flatMap((dataset) => dataset.claims)
    .map((claim) =>
      [
        claim.id,
        `  ${citeClaim(claim, lists, citations, 'chicago', 'en', translate.en)}`,
        `  ${citeClaim(claim, lists, citations, 'gost', 'ru', translate.ru)}`,
      ].join('\n'),
    );
  return `${[headed('title'), `# ${headed('works')}`, ...works, `# ${headed('claims')}`, ...claims].join('\n\n')}\n`;
}
