'use server';

export function save() {
  return 1;
}
