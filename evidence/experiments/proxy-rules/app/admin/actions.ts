'use server';

export async function removeUser() {
  return 'removeUser ran';
}
