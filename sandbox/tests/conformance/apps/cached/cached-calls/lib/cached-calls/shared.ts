'use cache';

export async function read(name: string) {
  return `${typeof window} ${name} ${Math.random()}`;
}
