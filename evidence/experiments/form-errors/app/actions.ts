'use server';

export interface State {
  error?: string;
}

const check = (form: FormData): State => (String(form.get('text')).length < 3 ? { error: 'TOO-SHORT' } : {});

export async function saveDirectly(form: FormData) {
  return check(form);
}

export async function saveWithState(_before: State, form: FormData) {
  return check(form);
}
