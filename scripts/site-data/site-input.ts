import { type ExtractionError } from '../../src/data/pages/about-data';
import { type Summary } from '../../src/data/reading/read-summary';
import { type Term } from '../../src/domain/languages/glossary';
import { type CollectionInput } from '../packages/collection-files';

/** What the pages round the datasets are made from. */
export interface SiteInput extends Pick<
  CollectionInput,
  'collection' | 'citations' | 'translate' | 'checks'
> {
  readonly terms: readonly Term[];
  readonly summary: Summary;
  readonly extraction: ExtractionError | null;
}
