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

async function runs({ send }: Lab): Promise<Runs> {
  const { body } = await send('What ran, and the cookies that came with it', { path: '/e04/runs' });
  return JSON.parse(body);
}

async function observeRuns(lab: Lab, name: string, what: 'action' | 'handler', before: Runs): Promise<void> {
  const [ran] = (await runs(lab))[what].slice(before[what].length);
  lab.observe(`${name}, it ran`, ran !== undefined);
  if (ran !== undefined) lab.observe(`${name}, cookies that came with it`, ran.split(', '));
}

/** Opens a page of the other site in the browser of the signed-in user, who presses its button. */
async function press(lab: Lab, { page }: LabPage, name: string, url: string): Promise<void> {
  const before = await runs(lab);
  await page.goto(url);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  const place = url.endsWith('sandbox') ? page.frameLocator('iframe') : page;
  await place.getByRole('button').click({ noWaitAfter: true });
  const response = await answered;
  lab.observe(`${name}, status`, response.status());
  await observeRuns(lab, name, name.includes('action') ? 'action' : 'handler', before);
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
