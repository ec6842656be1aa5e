import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const characters = 12_000_000;
const limit = '20mb';

/** A proxy that lets everything through; the file has had this name since 16. */
function proxyOf(line: number): Record<string, string> {
  const name = line >= 16 ? 'proxy' : 'middleware';
  const text = `import { NextResponse } from 'next/server';\n\nexport const ${name} = () => NextResponse.next();\n`;
  return { [`/${name}.ts`]: text };
}

/** 14 has no limit for what passes a middleware, and so no setting for it. */
function proxyLimit(line: number): Record<string, string> {
  if (line === 14) return {};
  return { [line >= 16 ? 'proxyClientMaxBodySize' : 'middlewareClientMaxBodySize']: limit };
}

async function sendTo(lab: Lab, name: string, experimental: Record<string, unknown>): Promise<void> {
  const { build, line, observe, send } = lab;
  const built = await build(name, { files: proxyOf(line), config: { experimental } });
  const to = await built.start();
  const call = actionCall(to.actionId('measure'), '. '.repeat(characters / 2));
  const answer = await send(`12 MB to the action, ${name}`, { path: '/', ...call, to });
  observe(`12 MB to an action behind a proxy, ${name}`, answer.status);
  observe(`All of it came, ${name}`, answer.body.includes(`${characters} characters came`));
}

const steps: Steps = async (lab) => {
  const serverActions = { bodySizeLimit: limit };
  await sendTo(lab, 'with the limit of actions raised', { serverActions });
  await sendTo(lab, 'with both limits raised', { serverActions, ...proxyLimit(lab.line) });
};

export default steps;
