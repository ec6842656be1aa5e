'use server';

export async function greet(name: string) {
  return `Hello ${name}`;
}

type Greet = (name: string) => Promise<string>;

export async function sendOn(action: Greet) {
  return { action, said: await action('server') };
}

export async function throwOther(what: string) {
  if (what === 'response') throw new Response('no');
  throw { what };
}
