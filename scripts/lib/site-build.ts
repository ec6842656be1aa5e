/** The steps that turn the sources into `out/`. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { loadCatalog } from '../../catalog';
import { cheatSheetSettings, printCheatSheet } from './cheat-sheet';
import { markSharedScripts } from './compile-hints';
import { writePolicies } from './content-policy';
import { elapsed } from './elapsed';
import { builtFingerprint, sourceFingerprint, writeFingerprint } from './fingerprint';
import { holdScripts } from './hold-scripts';
import { writeHeaders } from './host-headers';
import { siteUrlIn, writeOembed } from './oembed-files';
import { writeOffline } from './offline/write-offline';
import { rewritePages } from './rewrite-pages';
import { type Command, script, tool } from './run-command';
import { scriptsAfterPaint } from './scripts-after-paint';
import { commandStep, runInOrder, runInParallel, type Step } from './steps';

/** No build of ours talks to anyone. */
export const quietNext = { NEXT_TELEMETRY_DISABLED: '1' };

type HowToRun = Pick<Command, 'env' | 'isBackground'>;

/** @param how `npm run dev` has content that is not finished, and something more urgent to do */
export const sandboxStep = (how: HowToRun = {}): Step =>
  commandStep(
    'Build the sandbox and the previews of the examples',
    'correct what the message above names; `npm run check:content` lists everything that is wrong with the content',
    { ...script('scripts/build-sandbox.ts'), ...how },
  );

export const editorStep = (how: HowToRun = {}): Step =>
  commandStep(
    'Collect the names and types that the editor knows',
    'the message above names the package whose types cannot be read; `npm ci` installs them again',
    { ...script('scripts/build-editor.ts'), ...how },
  );

/** What the pages are built from, besides the sources: published data and the sandbox bundles. */
const preparation: readonly Step[] = [
  commandStep(
    'Publish the shared data',
    'correct the file named above; `npm run check` lists everything that is wrong',
    script('scripts/publish-data.ts'),
  ),
  sandboxStep(),
  editorStep(),
  commandStep(
    'List the packages in the site and their licences',
    'the message above names what is wrong with package-lock.json or scripts/lib/trust/reasons.yaml',
    script('scripts/build-licences.ts'),
  ),
];

/** @param fingerprint of the sources: the same sources give the same build, also by name */
const pages = (fingerprint: string) =>
  commandStep(
    'Build the pages',
    'the message above names the page or component; `npm run dev` shows it with its stack',
    {
      ...tool('next', 'build'),
      env: { ...quietNext, ...cheatSheetSettings(), SITE_BUILD_ID: fingerprint.slice(0, 21) },
    },
  );

const cheatSheet = (basePath: string): Step => ({
  name: 'Print the cheat sheet as a PDF, where there is a Chromium',
  advice: 'shorten content/start-here.mdx, or give its print style (components/start-here) less room',
  run: async () => {
    const output = await printCheatSheet('out', basePath);
    return { ok: output === '', output };
  },
});

/** What readers search for and find in the middle of a page: a use case of the table, a word of the glossary. */
function partsOfPages() {
  const { decisions, terms } = loadCatalog();
  return [
    ...decisions.map(({ id, title, because, notes = '', conditions }) => ({
      url: `/decisions#${id}`,
      content: [title, because, notes, ...conditions].join(' '),
      meta: { title: 'Use case', name: title },
    })),
    ...terms.map(({ id, term, definition }) => ({
      url: `/glossary#${id}`,
      content: `${term} ${definition}`,
      meta: { title: 'Word', name: term },
    })),
  ];
}

/** The code of examples is on hundreds of pages, and each of them would be found for `cookies`. */
const notSearched = ['[data-example]', 'noscript', 'pre'];

/** Indexes what Nextra marks as the main content of a page; embeds carry no mark and stay out. */
async function buildSearchIndex() {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: notSearched });
  if (!index) return { ok: false, output: errors.join('\n') };
  const added = await index.addDirectory({ path: 'out' });
  for (const record of partsOfPages()) await index.addCustomRecord({ ...record, language: 'en' });
  const written = await index.writeFiles({ outputPath: join('out', '_pagefind') });
  await pagefind.close();
  const problems = [...added.errors, ...written.errors];
  if (added.page_count === 0) problems.push('no page of out/ has main content to index');
  return { ok: problems.length === 0, output: problems.join('\n') };
}

const searchIndex: Step = {
  name: 'Index the pages for search',
  advice: 'run `npm run build` again; if it stays, check that pages still carry data-pagefind-body',
  run: buildSearchIndex,
};

const sharedScripts: Step = {
  name: 'Mark the scripts that every page runs',
  advice: 'the build writes another 404.html than scripts/lib/compile-hints.ts reads; compare the two',
  run: async () => ({ ok: markSharedScripts('out').length > 0, output: 'out/404.html loads no script' }),
};

const heldScripts: Step = {
  name: 'Hold the scripts of pages that are about one example',
  advice:
    'the build writes pages that scripts/lib/hold-scripts.ts cannot read; look at those in out/examples',
  run: async () => ({
    ok: rewritePages('out', holdScripts).length > 0,
    output: 'out/ holds no page of an example',
  }),
};

const lateScripts: Step = {
  name: 'Put the scripts of pages behind their first paint on phones',
  advice:
    'the build writes pages that scripts/lib/scripts-after-paint.ts cannot read; look at the head of out/index.html',
  run: async () => ({
    ok: rewritePages('out', scriptsAfterPaint).length > 0,
    output: 'out/ holds no page with scripts in its head',
  }),
};

const oembed: Step = {
  name: 'Write what other sites ask for by oEmbed',
  advice: 'the message above says which file of out/oembed cannot be written',
  run: async () => {
    const examples = loadCatalog().examples.map(({ slug, title }) => ({ name: slug, title }));
    const subjects = [...examples, { name: 'decision-table', title: 'Decision table' }];
    writeOembed('out', subjects, { name: 'Action or Route', url: siteUrlIn(process.env) });
    return { ok: true, output: '' };
  },
};

const policies = (basePath: string): Step => ({
  name: 'Write the Content Security Policy of each page, and the headers for hosts',
  advice: 'the build writes pages that scripts/lib/content-policy.ts cannot read; look at the named one',
  run: async () => {
    const written = writePolicies('out');
    writeHeaders('out', basePath);
    return { ok: written.length > 0, output: 'out/ holds no page' };
  },
});

const offline = (basePath: string): Step => ({
  name: 'List what embeds need without a network',
  advice: 'the message above names what the build writes that scripts/lib/offline cannot read',
  run: async () => ({ ok: (await writeOffline('out', basePath)) > 0, output: 'out/embed holds no example' }),
});

/** Builds everything, whatever is there. @throws UserError naming the step that failed */
export async function buildSite(root: string) {
  const start = performance.now();
  // Taken before the build: a file saved while it runs leads to another build next time, never to a stale site.
  const fingerprint = sourceFingerprint(root, process.env);
  console.log(
    'Building the site: two to three minutes on an idle machine with 2 cores, longer on a busy one',
  );
  await runInParallel(preparation, availableParallelism());
  const basePath = process.env.BASE_PATH ?? '';
  await runInOrder([
    pages(fingerprint),
    cheatSheet(basePath),
    sharedScripts,
    heldScripts,
    lateScripts,
    oembed,
    policies(basePath),
    // The list of files comes when none of them changes any more.
    offline(basePath),
    searchIndex,
  ]);
  writeFingerprint(root, fingerprint);
  console.log(`Built in ${elapsed(performance.now() - start)}`);
}

export function siteIsCurrent(root: string): boolean {
  return builtFingerprint(root) === sourceFingerprint(root, process.env);
}

/** Builds only where the sources changed since the last build. */
export async function buildSiteOnce(root: string) {
  if (!siteIsCurrent(root)) return buildSite(root);
  console.log('The site is built and up to date');
}
