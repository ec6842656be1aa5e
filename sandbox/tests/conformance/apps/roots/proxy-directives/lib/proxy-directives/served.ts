'use server';

export async function served(name: string) {
  return `served ${name}`;
}
