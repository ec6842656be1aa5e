import type { Lab, Steps } from '../../experiment';

/** Posts the form of a page without JavaScript, and looks at what there is to see. */
async function look({ observe, open }: Lab, kind: string, path: string) {
  const { page, visit } = await open({ javaScript: false });
  await visit(path);
  const form = page.locator('form');
  observe(`${kind}, it is visible at first`, await form.isVisible());
  await form.locator('input[name=title]').evaluate((input: HTMLInputElement) => {
    input.value = 'a title';
  });
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await form.evaluate((element: HTMLFormElement) => element.submit());
  await (await answered).finished();
  await page.waitForLoadState();
  observe(
    `${kind}, its message is visible after the post`,
    await page.getByText('refused: a title').isVisible(),
  );
  observe(`${kind}, the heading is visible after the post`, await page.getByText('Prerendered').isVisible());
}

async function follow({ observe, open }: Lab) {
  const { page, visit } = await open({ javaScript: false });
  await visit('/form-in-suspense/redirect');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL('**/form-in-suspense');
  const isWhole = await page.getByText('Prerendered').isVisible();
  observe('The action redirects, the heading of the page that it leads to is visible', isWhole);
}

const steps: Steps = async (lab) => {
  await look(lab, 'The form is outside Suspense', '/form-in-suspense');
  await look(lab, 'The form is inside Suspense', '/form-in-suspense/hole');
  await look(lab, 'The page has no part that waits', '/form-in-suspense/static');
  await follow(lab);
  const runs = await lab.send('How often an action ran', { method: 'POST', path: '/form-in-suspense/runs' });
  lab.observe('How often an action ran', Number(runs.body));
};

export default steps;
