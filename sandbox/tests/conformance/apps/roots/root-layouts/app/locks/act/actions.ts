'use server';

export async function measure(text: string): Promise<string> {
  return `got ${text.length}`;
}
