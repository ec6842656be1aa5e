'use server';

import { turns } from './turns';

export async function add(form: FormData) {
  const by = form.get('by');
  turns().push(`${by}: started`);
  await new Promise((done) => setTimeout(done, 300));
  turns().push(`${by}: stored`);
}
