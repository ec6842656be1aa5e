import { experimentApp, experimentById, loadCatalog, nextRelease } from '../../catalog';
import { Experiment } from '../../components/evidence/experiment';
import { highlight } from '../../components/live-example/highlight';
import { playgroundLink } from '../../components/playground/share';
import { typeset } from '../../components/ui/typeset';

/** What `create-next-app` and the lab set: the alias of the lab, and the mode of today's default. */
const playgroundSettings = {
  '/tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '@lab/*': ['./app/_lib/*'] } } }),
  '/next.config.ts': 'export default { cacheComponents: true };\n',
};

/** The body of the page of one experiment. */
export async function ExperimentById({ id }: { id: string }) {
  const catalog = typeset(loadCatalog());
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
