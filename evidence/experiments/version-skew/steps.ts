import type { BuildChange, Lab, LabPage, Steps } from '../../experiment';

/** The action `save` is edited, and `rename` has another name. */
const changed = `'use server';

export async function save() {
  return 'saved by the second build';
}

export async function renameNow() {
  return 'renamed by the second build';
}
`;

/** The next deployment: pages import what is there now. */
const next = (buttons: string) => ({
  '/app/actions.ts': changed,
  '/app/buttons.tsx': buttons.replace('{ rename, save }', '{ renameNow as rename, save }'),
});

async function press(lab: Lab, { page }: LabPage, name: string, button: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: button }).click();
  const response = await answered;
  lab.observe(`${name}, status`, response.status());
  const output = page.getByRole('status').filter({ hasText: /./ });
  lab.observe(`${name}, what the page gets`, await output.textContent());
}

async function redeploy(lab: Lab, when: string, env: BuildChange['env'] = {}): Promise<void> {
  const gateway = await lab.gateway();
  const first = await lab.build('app', { env });
  const opened = await lab.open({ to: gateway.leadTo(await first.start()) });
  await opened.visit('/');
  await press(lab, opened, `${when}, an action before`, 'Save');
  const files = next(first.read('app/buttons.tsx') ?? '');
  const second = await lab.build('app', { env, files });
  gateway.leadTo(await second.start());
  await press(lab, opened, `${when}, the action`, 'Save');
  await press(lab, opened, `${when}, an action that has another name now`, 'Rename');
  await press(lab, opened, `${when}, a Route Handler`, 'Store');
}

const steps: Steps = async (lab) => {
  await redeploy(lab, 'Without a key');
  const key = Buffer.alloc(32, 7).toString('base64');
  await redeploy(lab, 'With the key', { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key });
};

export default steps;
