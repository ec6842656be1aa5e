import type { GetStaticProps } from 'next';
import { loadCatalog } from '../../catalog';
import type { DecisionRow, Source } from '../../components/data';
import { decisionRows } from '../../components/decision-table/rows';
import { ReadingPage } from '../../components/embed/reading/page';
import { TableEmbed } from '../../components/embed/reading/table-embed';
import { typeset } from '../../components/ui/typeset';
import { decisionTableFields } from '../../embed/parameters/other-fields';

interface Props {
  rows: DecisionRow[];
  sources: Source[];
}

export const getStaticProps: GetStaticProps<Props> = () => {
  const catalog = typeset(loadCatalog());
  return { props: { rows: decisionRows(catalog), sources: catalog.sources } };
};

/** The decision table alone, for slides and other sites. */
export default function DecisionTableEmbed(props: Props) {
  return (
    <ReadingPage
      original="/decisions"
      title="Decision table, for slides"
      description="The decision table on its own, for slides and for other sites."
      oembed="decision-table"
      fields={decisionTableFields}
    >
      <TableEmbed {...props} />
    </ReadingPage>
  );
}
