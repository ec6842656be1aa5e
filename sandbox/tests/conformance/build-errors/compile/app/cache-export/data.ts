'use cache';

export const label = 'Label';

export async function read() {
  return label;
}
