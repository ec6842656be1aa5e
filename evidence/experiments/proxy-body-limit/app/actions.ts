'use server';

/** How much of the text came. */
export async function measure(text: string) {
  return `${text.length} characters came`;
}
