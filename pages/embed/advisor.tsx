import type { GetStaticProps } from 'next';
import { loadCatalog } from '../../catalog';
import type { RowWithFacts } from '../../components/advisor/advisor';
import { advisedRows } from '../../components/advisor/rows';
import type { Question } from '../../components/data';
import { AdvisorEmbed } from '../../components/embed/reading/advisor-embed';
import { ReadingPage } from '../../components/embed/reading/page';
import { typeset } from '../../components/ui/typeset';
import { advisorFields } from '../../embed/parameters/other-fields';

interface Props {
  questions: Question[];
  rows: RowWithFacts[];
}

export const getStaticProps: GetStaticProps<Props> = () => {
  const catalog = typeset(loadCatalog());
  return { props: { questions: catalog.questions, rows: advisedRows(catalog) } };
};

/** The advisor alone, for slides and other sites. */
export default function AdvisorEmbedPage(props: Props) {
  return (
    <ReadingPage
      original="/"
      title="Advisor, for slides"
      description="A few questions and the verdict that follows from the answers, for slides and for other sites."
      fields={advisorFields}
    >
      <AdvisorEmbed {...props} />
    </ReadingPage>
  );
}
