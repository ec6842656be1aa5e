'use server';

export async function intent(form: FormData) {
  return JSON.stringify(Object.fromEntries(form));
}
