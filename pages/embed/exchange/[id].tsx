import type { GetStaticPaths, GetStaticProps } from 'next';
import { experimentById, loadCatalog } from '../../../catalog';
import { ExchangeEmbed, type ShownExchange } from '../../../components/embed/reading/exchange-embed';
import { ReadingPage } from '../../../components/embed/reading/page';
import { newestExchanges, shownExchange } from '../../../components/embed/reading/shown';
import { pathsTo, plain } from '../../../components/embed/reading/static';
import { shortened } from '../../../components/ui/shorten';
import { typeset } from '../../../components/ui/typeset';
import { exchangeFields } from '../../../embed/parameters/other-fields';

interface Props {
  id: string;
  question: string;
  release: string;
  exchanges: ShownExchange[];
}

/** Where nothing was sent, the answer of an experiment is in what the build says. */
export const getStaticPaths: GetStaticPaths = () =>
  pathsTo(typeset(loadCatalog()).experiments.filter((experiment) => newestExchanges(experiment)));

export const getStaticProps: GetStaticProps<Props> = ({ params }) => {
  const experiment = experimentById(typeset(loadCatalog()), String(params?.id));
  const { label: release = '', exchanges = [] } = newestExchanges(experiment) ?? {};
  const { id, question } = experiment;
  return { props: { id, question, release, exchanges: exchanges.map(shownExchange) } };
};

/** One recorded exchange alone, for slides and other sites. */
export default function ExchangeEmbedPage({ question, ...shown }: Props) {
  return (
    <ReadingPage
      original={`/evidence/${shown.id}`}
      title={`Exchanges of ${shown.id}, for slides: ${plain(question)}`}
      description={shortened(
        `For slides, the recorded requests of experiment ${shown.id}: ${plain(question)}`,
      )}
      fields={exchangeFields}
    >
      <ExchangeEmbed {...shown} />
    </ReadingPage>
  );
}
