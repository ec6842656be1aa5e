import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

async function runs({ send }: Lab): Promise<number> {
  const { body } = await send('How often the action has run', { path: '/null-origin/runs' });
  return Number(body);
}

async function fromScript(lab: Lab): Promise<void> {
  const { headers, ...call } = actionCall((await lab.app()).actionId('countSubmit'));
  const before = await runs(lab);
  const request = { path: '/null-origin', ...call, headers: { ...headers, Origin: 'null' } };
  const answer = await lab.send('The call of a script, with Origin null', request);
  lab.observe('A script with Origin null, status', answer.status);
  lab.observe('A script with Origin null, the action ran', (await runs(lab)) > before);
}

async function fromForm(lab: Lab, name: string, path: string, javaScript: boolean): Promise<void> {
  const before = await runs(lab);
  const { page, settled, visit } = await lab.open({ javaScript });
  await visit(path);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Submit' }).click();
  const response = await answered;
  const { origin } = await response.request().allHeaders();
  const own = new URL((await lab.app()).url).origin;
  lab.observe(
    `${name}, Origin that the browser sends`,
    origin === own ? 'that of the site' : (origin ?? 'none'),
  );
  lab.observe(`${name}, status`, response.status());
  await settled();
  lab.observe(`${name}, the action ran`, (await runs(lab)) > before);
}

const steps: Steps = async (lab) => {
  await fromScript(lab);
  await fromForm(lab, 'The form without JavaScript', '/null-origin', false);
  await fromForm(lab, 'The form under no-referrer without JavaScript', '/null-origin/no-referrer', false);
  await fromForm(lab, 'The form under no-referrer with JavaScript', '/null-origin/no-referrer', true);
};

export default steps;
