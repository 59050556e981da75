import { type Chart } from './chart';
import { describeSelection } from './sentences/describe';
import { suggestScale } from './axes/scales';
import { layoutEstimates } from './types/estimates';

/** The chart that every measure can be drawn as, apart from the registry: a page that shows nothing else loads nothing else. */
export const ESTIMATES: Chart = {
  layout: layoutEstimates,
  describe: describeSelection,
  claims: ({ claims }) => claims,
  scale: suggestScale,
};
