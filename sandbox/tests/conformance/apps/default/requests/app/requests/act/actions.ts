'use server';

export async function say(): Promise<string> {
  console.log('requests: said');
  return 'said';
}
