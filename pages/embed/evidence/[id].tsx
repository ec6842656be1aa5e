import type { GetStaticPaths, GetStaticProps } from 'next';
import { renderToStaticMarkup } from 'react-dom/server';
import { experimentById, loadCatalog } from '../../../catalog';
import { EvidenceEmbed, type ShownExperiment } from '../../../components/embed/reading/evidence-embed';
import { ReadingPage } from '../../../components/embed/reading/page';
import { shownExperiment } from '../../../components/embed/reading/shown';
import { pathsTo, plain } from '../../../components/embed/reading/static';
import { RatioPlots } from '../../../components/evidence/ratio-plot';
import { shortened } from '../../../components/ui/shorten';
import { typeset } from '../../../components/ui/typeset';
import { evidenceFields } from '../../../embed/parameters/other-fields';

export const getStaticPaths: GetStaticPaths = () => pathsTo(typeset(loadCatalog()).experiments);

export const getStaticProps: GetStaticProps<ShownExperiment> = ({ params }) => {
  const experiment = experimentById(typeset(loadCatalog()), String(params?.id));
  // Drawn here, as what draws it is too much for a browser to load.
  const ratios = renderToStaticMarkup(<RatioPlots measurements={experiment.measurements} />);
  return { props: shownExperiment(experiment, ratios) };
};

/** One experiment alone, for slides and other sites. */
export default function EvidenceEmbedPage(experiment: ShownExperiment) {
  const { id, question, answer } = experiment;
  return (
    <ReadingPage
      original={`/evidence/${id}`}
      title={`For slides: ${plain(question)}`}
      description={shortened(`On a slide, experiment ${id} with what was recorded: ${plain(answer)}`)}
      fields={evidenceFields}
    >
      <EvidenceEmbed {...experiment} />
    </ReadingPage>
  );
}
