'use server';

export async function wait() {
  await new Promise((done) => setTimeout(done, 500));
  return 'waited';
}
