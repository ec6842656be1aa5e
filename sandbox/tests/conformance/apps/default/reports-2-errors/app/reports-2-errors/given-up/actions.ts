'use server';

export async function giveUp(): Promise<void> {
  const controller = new AbortController();
  controller.abort();
  await fetch('http://localhost/never', { signal: controller.signal });
}

export async function fail(): Promise<void> {
  throw new Error('told on the server only');
}
