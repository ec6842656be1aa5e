import { expect } from '@playwright/test';
import type { Lab, Steps } from '../../experiment';

const valueIn = (body: string, name: string) =>
  new RegExp(`data-testid="${name}">(\\d+)<`).exec(body)?.[1] ?? null;

/** The cached and the uncached value that a visitor gets. */
async function visited({ send }: Lab): Promise<[cached: string | null, uncached: string | null]> {
  const { body } = await send('A visitor loads the page', { path: '/use-cache-lifetime' });
  return [valueIn(body, 'cached'), valueIn(body, 'uncached')];
}

const changeByHandler = ({ send }: Lab, how: string) =>
  send(`The data changes; the handler revalidates: ${how}`, {
    method: 'POST',
    path: '/use-cache-lifetime/source',
    body: how,
  });

async function inThePage({ observe, open }: Lab) {
  const { page, sent, settled, visit } = await open();
  await visit('/use-cache-lifetime');
  const click = async (how: string) => {
    const before = sent().length;
    await page.getByRole('button', { name: how }).click();
    await expect(page.getByRole('status')).toHaveText(how);
    await settled();
    return sent().slice(before);
  };
  const shown = () => Promise.all(['cached', 'uncached'].map((name) => page.getByTestId(name).textContent()));
  observe('Requests that the page sends for the action with updateTag', await click('updateTag'));
  observe('Cached and uncached value on the page after it', await shown());
  observe('Requests that the page sends for the action with refresh', await click('refresh'));
  observe('Cached and uncached value on the page after that one', await shown());
  await click('nothing');
  const after = 'Cached and uncached value on the page after an action that revalidates nothing';
  observe(after, await shown());
}

async function inHandlers(lab: Lab) {
  const { observe, send } = lab;
  await changeByHandler(lab, 'max');
  const [stale] = await visited(lab);
  observe("Cached value of the first visit after revalidateTag with 'max' in a handler", stale);
  // The first visit renews the value behind the visitor's back.
  await lab.pause(1_000);
  const [renewed] = await visited(lab);
  observe('Cached value of a later visit', renewed);
  await changeByHandler(lab, 'now');
  const [fresh] = await visited(lab);
  observe('Cached value of the first visit after revalidateTag with { expire 0 } in a handler', fresh);
  await changeByHandler(lab, 'path');
  const [byPath] = await visited(lab);
  observe('Cached value of the first visit after revalidatePath in a handler', byPath);
  const refused = await send('A handler calls updateTag', {
    method: 'PUT',
    path: '/use-cache-lifetime/source',
  });
  observe('updateTag in a handler throws', refused.body.includes('updateTag can only be called from within'));
}

const steps: Steps = async (lab) => {
  await visited(lab);
  await changeByHandler(lab, 'nothing');
  const kept = 'Cached and uncached value of the page after the data changed and nothing was revalidated';
  lab.observe(kept, await visited(lab));
  await inThePage(lab);
  await inHandlers(lab);
};

export default steps;
