import type { Lab, LabPage, Steps } from '../../experiment';

interface Runs {
  action: string[];
  handler: string[];
}

const formTo = (url: string, encoding: string, field: string) =>
  `<form method="post" action="${url}" enctype="${encoding}"><input type="hidden" name="${field}"><button>You have won</button></form>`;

/** Pages of the other site, each with one button. */
function pagesAgainst(action: string, handler: string, id: string): Record<string, string> {
  const actionForm = formTo(action, 'multipart/form-data', `$ACTION_ID_${id}`);
  return {
    '/action': actionForm,
    '/action-in-sandbox': `<iframe sandbox="allow-forms" srcdoc='${actionForm}'></iframe>`,
    '/action-without-referrer': `<meta name="referrer" content="no-referrer">${actionForm}`,
    '/handler-text': formTo(handler, 'text/plain', 'remove'),
    '/handler-multipart': formTo(handler, 'multipart/form-data', 'remove'),
    '/empty': '',
  };
}

/** Tells what ran since it was last asked. */
function watchRuns({ observe, send }: Lab) {
  let before: Runs = { action: [], handler: [] };
  return async (name: string, what: keyof Runs) => {
    const { body } = await send('What ran so far, and the cookies that came with it', {
      path: '/cross-site-requests/runs',
    });
    const now: Runs = JSON.parse(body);
    const [ran] = now[what].slice(before[what].length);
    before = now;
    observe(`${name}, it ran`, ran !== undefined);
    if (ran !== undefined) observe(`${name}, cookies that came with it`, ran ? ran.split(', ') : []);
  };
}

type Watch = ReturnType<typeof watchRuns>;

/** Presses the one button of the page, or of the frame in it, and gives the status of the answer. */
async function press({ page, settled }: LabPage): Promise<number> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  const frame = page.locator('iframe');
  const place = (await frame.count()) > 0 ? frame.contentFrame() : page;
  await place.getByRole('button').click();
  const status = (await answered).status();
  await settled();
  return status;
}

/** @returns whether the browser let the page of the other site make the request */
const fetchFrom = ({ page }: LabPage, url: string, init: RequestInit): Promise<boolean> =>
  page.evaluate(
    ([to, how]) =>
      fetch(to, how).then(
        () => true,
        () => false,
      ),
    [url, { method: 'POST', credentials: 'include', ...init }] as const,
  );

async function submitForms(lab: Lab, opened: LabPage, site: string, watch: Watch): Promise<void> {
  const forms: [name: string, what: keyof Runs, path: string][] = [
    ['A form to the action', 'action', '/action'],
    ['A form to the action, in a sandboxed iframe', 'action', '/action-in-sandbox'],
    ['A form to the action, under no-referrer', 'action', '/action-without-referrer'],
    ['A form of text to the handler', 'handler', '/handler-text'],
    ['A multipart form to the handler', 'handler', '/handler-multipart'],
  ];
  for (const [name, what, path] of forms) {
    await opened.page.goto(site + path);
    lab.observe(`${name}, status`, await press(opened));
    await watch(name, what);
  }
}

async function fetchFromThere(lab: Lab, opened: LabPage, site: string, watch: Watch): Promise<void> {
  const { url, actionId } = await lab.app();
  await opened.page.goto(`${site}/empty`);
  const json = { headers: { 'Content-Type': 'application/json' }, body: '{}' };
  const call = { headers: { 'Next-Action': actionId('removeAccount') }, body: '[]' };
  const fetches: [name: string, what: keyof Runs, path: string, init: RequestInit][] = [
    [
      'A fetch of text to the handler',
      'handler',
      '/cross-site-requests/handler',
      { body: '{}', mode: 'no-cors' },
    ],
    ['A fetch of JSON to the handler', 'handler', '/cross-site-requests/handler', json],
    ['A fetch with Next-Action', 'action', '/cross-site-requests', call],
  ];
  for (const [name, what, path, init] of fetches) {
    lab.observe(`${name}, the browser sends it`, await fetchFrom(opened, url + path, init));
    await watch(name, what);
  }
}

const steps: Steps = async (lab) => {
  const { url, actionId } = await lab.app();
  const pages = pagesAgainst(
    `${url}/cross-site-requests`,
    `${url}/cross-site-requests/handler`,
    actionId('removeAccount'),
  );
  const site = await lab.otherSite(pages);
  const watch = watchRuns(lab);
  const opened = await lab.open();
  await opened.visit('/cross-site-requests');
  await opened.page.evaluate(() => fetch('/cross-site-requests/sign-in', { method: 'POST' }));
  lab.observe("The site's own form, status", await press(opened));
  await watch("The site's own form", 'action');
  await submitForms(lab, opened, site, watch);
  await fetchFromThere(lab, opened, site, watch);
};

export default steps;
