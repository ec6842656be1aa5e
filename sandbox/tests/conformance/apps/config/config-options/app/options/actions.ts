'use server';

export async function lengthOf(text: string) {
  return text.length;
}
export async function lengthIn(form: FormData) {
  return String(form.get('text')).length;
}
