import { expect } from '@playwright/test';
import type { Lab, LabPage, Steps } from '../../experiment';

async function rowsNamed({ send }: Lab, text: string): Promise<number> {
  const { body } = await send('The rows that are stored', { path: '/form-without-javascript/rows' });
  const rows: string[] = JSON.parse(body);
  return rows.filter((row) => row === text).length;
}

/** Fills a form, posts it, and gives the answer to the POST. */
async function post({ page, settled }: LabPage, field: string, button: string, text: string) {
  await page.getByLabel(field, { exact: true }).fill(text);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: button }).click();
  const response = await answered;
  await settled();
  return response;
}

async function reload({ page, sent, settled }: LabPage): Promise<string[]> {
  const before = sent().length;
  await page.reload();
  await settled();
  return sent().slice(before);
}

async function withoutJavaScript(lab: Lab): Promise<void> {
  const { observe } = lab;
  const opened = await lab.open({ javaScript: false });
  await opened.visit('/form-without-javascript');
  const answer = await post(opened, 'Text', 'Add', 'milk');
  const { 'content-type': sentType = '' } = await answer.request().allHeaders();
  observe('Without JavaScript: content type of the POST', sentType.split(';')[0] ?? '');
  observe('Without JavaScript: status of the answer', answer.status());
  observe('Without JavaScript: content type of the answer', answer.headers()['content-type'] ?? null);
  const html = await answer.text();
  observe('Without JavaScript: the new row is in the answer', html.includes('>milk</p>'));
  observe('Without JavaScript: the form is in the answer', html.includes('<form'));
  observe('Without JavaScript: the new row can be seen', await opened.page.getByText('milk').isVisible());
  observe('Without JavaScript: rows stored', await rowsNamed(lab, 'milk'));
  observe('Without JavaScript: what a reload sends', await reload(opened));
  observe('Without JavaScript: rows stored after the reload', await rowsNamed(lab, 'milk'));
}

async function withRedirect(lab: Lab): Promise<void> {
  const opened = await lab.open({ javaScript: false });
  await opened.visit('/form-without-javascript');
  const answer = await post(opened, 'Text before a redirect', 'Store and redirect', 'bread');
  lab.observe('Without JavaScript, with a redirect: status of the answer', answer.status());
  lab.observe('Without JavaScript, with a redirect: what a reload sends', await reload(opened));
  lab.observe(
    'Without JavaScript, with a redirect: rows stored after the reload',
    await rowsNamed(lab, 'bread'),
  );
}

async function withJavaScript(lab: Lab): Promise<void> {
  const opened = await lab.open();
  await opened.visit('/form-without-javascript');
  const before = opened.sent().length;
  await post(opened, 'Text', 'Add', 'salt');
  await expect(opened.page.getByTestId('rows')).toContainText('salt');
  lab.observe('With JavaScript: requests for the form', opened.sent().slice(before));
  lab.observe(
    'With JavaScript: text in the field afterwards',
    await opened.page.getByLabel('Text', { exact: true }).inputValue(),
  );
}

const steps: Steps = async (lab) => {
  await withoutJavaScript(lab);
  await withRedirect(lab);
  await withJavaScript(lab);
};

export default steps;
