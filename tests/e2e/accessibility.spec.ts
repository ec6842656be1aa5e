/** One page of each type, in both colour schemes, on a wide and on a narrow screen. All pages: every-page.spec.ts. */
import { expectNoFindings, expectNoSidewaysScrolling, showIn } from '../axe';
import { article, expect, hydrated, missingPage, test } from '../site';

// What runs in an example has tests of its own; here it would start while axe looks.
test.use({ savesData: true });

const pageTypes = {
  home: '/',
  'start in 60 seconds': '/start-here',
  'list of articles': '/articles',
  'five articles': '/five-articles',
  article,
  decisions: '/decisions',
  'list of claims': '/claims',
  claim: '/claims/actions-are-a-public-surface',
  glossary: '/glossary',
  'list of experiments': '/evidence',
  experiment: '/evidence/call-from-script',
  'experiment with times': '/evidence/call-times',
  'next release': '/next-release',
  source: '/sources/raj-next14',
  advisories: '/advisories',
  gallery: '/examples',
  'conformance cases': '/conformance',
  'conformance cases of a group': '/conformance?group=actions',
  'the sandbox and its differences': '/what-the-sandbox-is',
  example: '/examples/create-post',
  playground: '/playground',
  'embedded example': '/embed/create-post?theme=auto',
  'embedded example, for bright rooms': '/embed/create-post?theme=contrast&fontsize=24',
  'embedded table': '/embed/decision-table?theme=auto',
  'embedded advisor': '/embed/advisor?theme=auto',
  'embedded claim': '/embed/claim/actions-are-a-public-surface?theme=auto',
  'embedded experiment': '/embed/evidence/call-from-script?theme=auto',
  'embedded exchange': '/embed/exchange/call-from-script?theme=auto',
  remote: '/embed/remote?id=talk',
  'missing page': missingPage,
};

for (const [type, path] of Object.entries(pageTypes)) {
  test(`${type}: axe finds nothing in light and dark, and nothing scrolls sideways on a phone`, async ({
    page,
  }) => {
    await showIn(page, 'light');
    const response = await page.goto(path);
    // A missing page must not pass for one that is well made.
    expect(response?.status()).toBe(path === missingPage ? 404 : 200);
    await hydrated(page);
    await expectNoFindings(page);
    await showIn(page, 'dark');
    await expectNoFindings(page, { coloursOnly: true });
    await expectNoSidewaysScrolling(page);
  });
}
