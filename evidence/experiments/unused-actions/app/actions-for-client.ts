'use server';

export async function usedOnClient() {
  return 'used';
}

export async function unusedOnClient() {
  return 'nothing uses it, and it ran';
}
