import { AdvisoryTable } from '../../advisories/advisory-table';
import { listedFlaws } from '../../advisories/listed-flaw';
import { pathOnSite } from '../../ui/address';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (
  _props,
  { catalog, advisoryLabels, mostSevereFirst, majorsKeptSafe, site: { AffectedBox } },
) => (
  <>
    <AffectedBox
      flaws={listedFlaws(mostSevereFirst())}
      traits={advisoryLabels.traits}
      safe={majorsKeptSafe()}
    />
    <AdvisoryTable
      caption="Published Next.js vulnerabilities, newest first"
      advisories={catalog.advisories.toReversed()}
      labels={advisoryLabels}
    />
    <p>
      The same list <a href={pathOnSite('/data/advisories.json')}>as JSON</a>, with{' '}
      <a href={pathOnSite('/data/advisories.schema.json')}>its schema</a>.
    </p>
  </>
);
