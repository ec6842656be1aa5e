import { groupsOfRows } from '../../conformance/rows';
import { LazyConformanceTable } from '../../lazy';
import { pathOnSite } from '../../ui/address';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (_props, { catalog: { conformance } }) => (
  <>
    <LazyConformanceTable groups={groupsOfRows(conformance)} />
    <p>
      The same cases <a href={pathOnSite('/data/conformance.json')}>as JSON</a>, with{' '}
      <a href={pathOnSite('/data/conformance.schema.json')}>its schema</a>.
    </p>
  </>
);
