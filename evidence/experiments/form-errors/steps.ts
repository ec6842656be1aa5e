import type { Lab, Steps } from '../../experiment';

/** Posts a text that the action refuses. */
async function refused({ open }: Lab, path: string, javaScript: boolean) {
  const { page, settled, visit } = await open({ javaScript });
  await visit(path);
  await page.getByLabel('Text').fill('ab');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Save' }).click();
  const response = await answered;
  // Whatever React shows, or does not, it shows after the answer.
  await settled();
  return { page, response };
}

async function withoutJavaScript(lab: Lab, how: string, path: string): Promise<void> {
  const { response } = await refused(lab, path, false);
  const answer = await response.text();
  lab.observe(`Without JavaScript, ${how}: status`, response.status());
  lab.observe(`Without JavaScript, ${how}: the message is on the page`, answer.includes('>TOO-SHORT<'));
  lab.observe(`Without JavaScript, ${how}: the form is on the page`, answer.includes('<form'));
}

async function withJavaScript(lab: Lab, how: string, path: string): Promise<void> {
  const { page } = await refused(lab, path, true);
  const shown = await page.locator('main').textContent();
  lab.observe(`With JavaScript, ${how}: the message is on the page`, shown?.includes('TOO-SHORT') ?? false);
  lab.observe(`With JavaScript, ${how}: text in the field`, await page.getByLabel('Text').inputValue());
}

const steps: Steps = async (lab) => {
  for (const [how, path] of [
    ['passed directly', '/form-errors'],
    ['with a state', '/form-errors/state'],
  ] as const) {
    await withoutJavaScript(lab, how, path);
    await withJavaScript(lab, how, path);
  }
};

export default steps;
