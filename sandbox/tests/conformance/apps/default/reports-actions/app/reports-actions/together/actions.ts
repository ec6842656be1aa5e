'use server';

export async function load(name: string) {
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (name === 'bad') throw new Error('cannot be loaded');
  return name;
}
