import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Build, BuildChange, Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';
import type { RunningApp } from '../../lab/running-app';

interface Place {
  isInDocker: boolean;
}

const outside: Place = { isInDocker: false };
const inDocker: Place = { isInDocker: true };

const envOf = ({ isInDocker }: Place) => ({
  NODE_OPTIONS: '--require ./is-docker.cjs',
  IS_IN_DOCKER: isInDocker ? 'yes' : 'no',
});

/** Each build takes the place of the one before it, as on a host: the place is part of the ids. */
const buildAt = ({ build }: Lab, place: Place, change: BuildChange = {}): Promise<Build> =>
  build('app', { ...change, env: { ...envOf(place), ...change.env } });

const idIn = async (build: Build): Promise<string> => (await build.start()).actionId('removeDraft');

/** For how many days the build will keep its key, as its cache says. */
function daysOf(build: Build): number | null {
  const text = build.read('.next/cache/.rscinfo');
  if (text === undefined) return null;
  const day = 24 * 60 * 60 * 1000;
  return Math.round((JSON.parse(text)['encryption.expire_at'] - Date.now()) / day);
}

async function observePublic({ observe, send }: Lab, build: Build, app: RunningApp): Promise<void> {
  const id = app.actionId('removeDraft');
  const code = build.publicCode();
  observe('Characters of the id', id.length);
  const path = join(app.folder, 'app/actions.ts');
  const hash = createHash('sha1').update(`${path}:removeDraft`).digest('hex');
  observe('It is the SHA-1 of the path of the file and the name of the export', id.endsWith(hash));
  observe('The id stands in the public JavaScript', code.includes(id));
  observe('The name of the export stands there', code.includes('removeDraft'));
  observe('The body of the action stands there', code.includes('only the server knows this'));
  const [found = ''] = /\b[0-9a-f]{40,42}\b/.exec(code) ?? [];
  const call = { path: '/', ...actionCall(found) };
  const answer = await send('A call with the id that was read in the public JavaScript', call);
  observe('A script can call the action with it', answer.body.includes('"removed"'));
}

async function observeCache(lab: Lab): Promise<void> {
  const first = await buildAt(lab, outside);
  await observePublic(lab, first, await first.start());
  const id = await idIn(first);
  lab.observe('Days for which the cache holds the key of the build', daysOf(first));
  const kept = await buildAt(lab, outside, { keepCache: true });
  lab.observe('The next build has the same id if the cache is kept', (await idIn(kept)) === id);
  const docker = await buildAt(lab, inDocker, { keepCache: true });
  lab.observe('The next build has the same id in Docker if the cache is kept', (await idIn(docker)) === id);
  const fresh = await buildAt(lab, outside);
  lab.observe('The next build has the same id without the cache', (await idIn(fresh)) === id);
}

/** With the key in the environment, and the body of the action edited between two builds. */
async function observeWithKey(lab: Lab, body: string): Promise<void> {
  const env = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64') };
  const id = await idIn(await buildAt(lab, inDocker, { env }));
  const files = { '/app/actions.ts': body };
  const edited = await buildAt(lab, inDocker, { env, files });
  const name =
    'With the key in the environment, the next build has the same id in Docker, with the body edited';
  lab.observe(name, (await idIn(edited)) === id);
}

const edited = `'use server';

export async function removeDraft() {
  return 'edited';
}
`;

const steps: Steps = async (lab) => {
  await observeCache(lab);
  await observeWithKey(lab, edited);
};

export default steps;
