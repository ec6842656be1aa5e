import { AsyncLocalStorage } from 'node:async_hooks';

export const tenants = new AsyncLocalStorage<{ name: string }>();

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

/** Far from where the tenant is known. */
export async function tenant(time = 3): Promise<string> {
  await wait(time);
  return tenants.getStore()?.name ?? 'nobody';
}
