/** `npm run talk -- <slug…>`: writes a folder with some examples, for slides that have no network. */
import { basename, resolve } from 'node:path';
import { loadExamples } from '../catalog';
import { readBasePath } from './lib/settings';
import { buildSiteOnce } from './lib/site-build';
import { readTalkOptions, talkHelp } from './lib/talk/options';
import { type Talk, writeTalk } from './lib/talk/write-talk';
import { UserError } from './lib/user-error';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

export async function main(args: string[] = []) {
  const examples = loadExamples();
  const options = readTalkOptions(
    args,
    examples.map(({ slug }) => slug),
  );
  if (options === 'help') {
    console.log(talkHelp(examples.map(({ slug }) => slug)));
    return 0;
  }
  if (readBasePath(process.env.BASE_PATH)) {
    throw new UserError(
      'A folder for a talk has no address of its own, so it needs no BASE_PATH. Run: BASE_PATH= npm run talk',
    );
  }
  await buildSiteOnce(process.cwd());
  const titles = new Map(examples.map(({ slug, title }) => [slug, title] as const));
  const embeds = options.slugs.map((slug) => ({ slug, title: titles.get(slug) ?? slug }));
  const folder = resolve(options.to);
  const talk = await writeTalk({ site: 'out', folder, embeds, siteUrl: process.env.SITE_URL }, console.log);
  console.log(summary(talk, options.to, basename(folder)));
  return 0;
}

const summary = ({ files, bytes }: Talk, folder: string, name: string) =>
  [
    `\n${folder}/ is ready: ${files} files, ${megabytes(bytes)}.`,
    `  beside your slides:  copy it into the folder that they are served from, such as public/, and show "${name}/embed/<slug>.html"`,
    `  by itself:           cd ${folder} && python3 -m http.server    then open http://localhost:8000`,
    `${folder}/index.html lists the iframes to paste.`,
  ].join('\n');
