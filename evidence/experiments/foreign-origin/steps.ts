import { expect } from '@playwright/test';
import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const attacker = 'attacker.example';

async function runs({ send }: Lab): Promise<number> {
  const answer = await send('How often the action has run', { path: '/foreign-origin/runs' });
  return Number(answer.body);
}

async function call(lab: Lab, name: string, headers: Record<string, string>) {
  const { headers: own, ...rest } = actionCall((await lab.app()).actionId('countCrossOrigin'));
  const before = await runs(lab);
  const request = { path: '/foreign-origin', ...rest, headers: { ...own, ...headers } };
  const answer = await lab.send(`The call, with ${name}`, request);
  lab.observe(`Status with ${name}`, answer.status);
  lab.observe(`The action ran with ${name}`, (await runs(lab)) > before);
}

const steps: Steps = async (lab) => {
  const app = await lab.app();
  const foreign = { Origin: `https://${attacker}` };
  await call(lab, 'the Origin of the app', { Origin: app.url });
  await call(lab, 'a foreign Origin', foreign);
  await expect.poll(() => app.log()).toContain('does not match `origin` header');
  lab.observe('The log of the server names the foreign host', app.log().includes(`\`${attacker}\``));
  await call(lab, 'a foreign Origin and the same X-Forwarded-Host', {
    ...foreign,
    'X-Forwarded-Host': attacker,
  });
  await call(lab, 'a foreign Origin and the same Host', { ...foreign, Host: attacker });
};

export default steps;
