import type { GetStaticProps } from 'next';
import { loadCatalog } from '../../catalog';
import type { DecisionRow, Source } from '../../components/data';
import { DecisionTable } from '../../components/decision-table/decision-table';
import { decisionRows } from '../../components/decision-table/rows';
import { EarlySettings } from '../../components/embed/early-settings';
import { PageHead } from '../../components/look/page-head';
import { Panel } from '../../components/look/panel';
import { Surface } from '../../components/look/surface';
import { lookFields } from '../../embed/parameters/example-fields';

interface Props {
  rows: DecisionRow[];
  sources: Source[];
}

export const getStaticProps: GetStaticProps<Props> = () => {
  const catalog = loadCatalog();
  return {
    props: { rows: decisionRows(catalog), sources: catalog.sources },
  };
};

/** The decision table alone, for slides and other sites. */
export default function DecisionTableEmbed({ rows, sources }: Props) {
  return (
    <Surface>
      <PageHead
        original="/decisions"
        title="Decision table, for slides"
        description="The decision table on its own, for slides and for other sites."
        opensNewTabs
      />
      <EarlySettings fields={lookFields} />
      <h1>Server Action, Route Handler, or neither?</h1>
      <Panel name="The table">
        <DecisionTable rows={rows} sources={sources} />
      </Panel>
    </Surface>
  );
}
