'use server';

export async function importedNowhere() {
  return 'nothing imports it, and it ran';
}
