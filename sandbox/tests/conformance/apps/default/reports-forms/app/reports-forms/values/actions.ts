'use server';

export async function check(_: unknown, form: FormData) {
  const title = String(form.get('title'));
  const size = String(form.get('size'));
  return { said: `${title} is too short`, title, size };
}
