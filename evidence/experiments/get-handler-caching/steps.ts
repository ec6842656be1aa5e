import type { Build, Lab, Steps } from '../../experiment';

const handlers = {
  'Reads nothing of the request': '/plain',
  'Reads the clock': '/clock',
  'Reads a header of the request': '/request',
};

/** Whether the handler ran for the second of two requests. */
async function howOften({ send }: Lab, build: Build, path: string): Promise<string> {
  const to = await build.start();
  const first = await send('A first GET', { path, to });
  const second = await send('The same GET again', { path, to });
  return first.body === second.body ? 'not at each request' : 'at each request';
}

const steps: Steps = async (lab) => {
  const all = await lab.build('app');
  const build = all.ok ? all : await lab.build('without', { files: { '/app/static/route.ts': null } });
  for (const [name, path] of Object.entries(handlers)) {
    lab.observe(`${name}: it runs`, await howOften(lab, build, path));
  }
  const refusal = /Route segment config "dynamic" is not compatible/.test(all.output);
  const isStatic = all.ok
    ? await howOften(lab, build, '/static')
    : refusal
      ? 'the build refuses it'
      : all.output;
  lab.observe('Exports dynamic = force-static: it runs', isStatic);
};

export default steps;
