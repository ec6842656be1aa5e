import { exampleBySlug, loadCatalog } from '../../../catalog';
import { stepsData } from '../../../components/live-example/steps/steps-data';
import { typeset } from '../../../components/ui/typeset';

export const dynamic = 'force-static';
export const dynamicParams = false;

const withSteps = () => typeset(loadCatalog()).examples.filter(({ steps }) => steps.length > 0);

export const generateStaticParams = () => withSteps().map(({ slug }) => ({ file: `${slug}.json` }));

interface Context {
  params: Promise<{ file: string }>;
}

/** `/steps/<example>.json`: what the steps of an example change, for its page, which loads it when a reader asks for a step. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const example = exampleBySlug({ examples: withSteps() }, file.replace(/\.json$/, ''));
  return Response.json(await stepsData(example));
}
