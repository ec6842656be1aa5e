'use server';

const hidden = 'only the server knows this';

export async function removeDraft() {
  return `removed, and ${hidden}`.slice(0, 7);
}
