'use server';

export async function greet() {
  return 'greet ran';
}
