import type { Lab, Steps } from '../../experiment';

async function isSame({ send }: Lab, method: string, path: string): Promise<boolean> {
  const first = await send(`The first ${method}`, { method, path });
  const second = await send(`The second ${method}`, { method, path });
  return JSON.parse(first.body).count === JSON.parse(second.body).count;
}

const steps: Steps = async (lab) => {
  const { observe } = lab;
  const nothing = 'Two GETs of a handler that reads nothing get the same number';
  observe(nothing, await isSame(lab, 'GET', '/get-prerendering/plain'));
  const both = 'Two GETs of one that reads nothing, in a file that also exports POST, get the same number';
  observe(both, await isSame(lab, 'GET', '/get-prerendering/both'));
  observe('Two POSTs to that file get the same number', await isSame(lab, 'POST', '/get-prerendering/both'));
  const header = 'Two GETs of a handler that reads a header get the same number';
  observe(header, await isSame(lab, 'GET', '/get-prerendering/header'));
  const clock = 'Two GETs of a handler that reads the clock get the same number';
  observe(clock, await isSame(lab, 'GET', '/get-prerendering/clock'));
};

export default steps;
