import { experimentApp, experimentById, loadCatalog, nextRelease } from '../../catalog';
import { Experiment } from '../../components/evidence/experiment';
import { ExperimentCard } from '../../components/evidence/experiment-card';
import { ExperimentList } from '../../components/evidence/experiment-list';
import { NextReleaseReport } from '../../components/evidence/next-release';
import { NextReleaseNote } from '../../components/evidence/next-release-note';
import { highlight } from '../../components/live-example/highlight';
import { playgroundLink } from '../../components/playground/share';
import { named } from './unknown-name';

/** What `create-next-app` and the lab set: the alias of the lab, and the mode of today's default. */
const playgroundSettings = {
  '/tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '@lab/*': ['./app/_lib/*'] } } }),
  '/next.config.ts': 'export default { cacheComponents: true };\n',
};

/** `<AllExperiments />`: every experiment with its answer. */
export function AllExperiments() {
  return <ExperimentList experiments={loadCatalog().experiments} />;
}

/** `<WholeNextRelease />`: what a preview of the next release does otherwise. */
export function WholeNextRelease() {
  const catalog = loadCatalog();
  return <NextReleaseReport next={nextRelease(catalog)} cases={catalog.conformanceOnPreview} />;
}

/** `<OnNextRelease experiment="…" />` in an article: that a preview answers otherwise; nothing where it does not. */
export function OnNextRelease({ experiment }: { experiment: string }) {
  const { id } = named('OnNextRelease', experiment, () => experimentById(loadCatalog(), experiment));
  return <NextReleaseNote next={nextRelease(loadCatalog())} experiments={[id]} />;
}

/** `<Experiment id="…" />` in an article. */
export function ExperimentInArticle({ id }: { id: string }) {
  return <ExperimentCard experiment={named('Experiment', id, () => experimentById(loadCatalog(), id))} />;
}

/** The body of the page of one experiment. */
export async function ExperimentById({ id }: { id: string }) {
  const catalog = loadCatalog();
  const { claims, experiments, experimentBase } = catalog;
  const experiment = experimentById({ experiments }, id);
  const own = experimentApp(experiment, 16);
  const app = { ...experimentBase, ...playgroundSettings, ...own };
  const code = Object.entries(experiment.files).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Experiment
      experiment={experiment}
      claims={claims.filter(({ proof }) => proof.some((one) => 'experiment' in one && one.experiment === id))}
      code={await Promise.all(code.map(async ([path, text]) => [path, await highlight(path, text)] as const))}
      next={nextRelease(catalog)}
      playground={Object.keys(own).length > 0 ? playgroundLink(app) : undefined}
    />
  );
}
