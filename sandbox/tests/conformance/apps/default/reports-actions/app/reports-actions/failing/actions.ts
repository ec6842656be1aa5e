'use server';

export async function fail() {
  throw new Error('fails on the server');
}
