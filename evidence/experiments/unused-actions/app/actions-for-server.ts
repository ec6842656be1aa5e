'use server';

export async function usedOnServer() {
  return 'used';
}

export async function unusedOnServer() {
  return 'nothing uses it, and it ran';
}
