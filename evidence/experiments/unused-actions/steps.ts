import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';
import type { RunningApp } from '../../lab/running-app';

function idOf(app: RunningApp, name: string): string | undefined {
  try {
    return app.actionId(name);
  } catch {
    // The build has no action of this name, which is one of the two answers.
    return undefined;
  }
}

async function look(lab: Lab, name: string, what: string) {
  const id = idOf(await lab.app(), name);
  lab.observe(`${what}: the build gave it an id`, id !== undefined);
  const answer =
    id &&
    (await lab.send(`The call of: ${what.toLowerCase()}`, { path: '/unused-actions', ...actionCall(id) }));
  lab.observe(`${what}: it ran when called`, answer ? answer.body.includes('and it ran') : false);
}

const steps: Steps = async (lab) => {
  await look(lab, 'unusedOnServer', 'Unused export of a file that a Server Component imports');
  await look(lab, 'unusedOnClient', 'Unused export of a file that only a Client Component imports');
  await look(lab, 'importedNowhere', 'Export of a file that nothing imports');
};

export default steps;
