'use server';

export async function rename(id: string, _before: string, form: FormData): Promise<string> {
  console.log(`renamed ${id}`);
  return `${id} is now called ${form.get('name')}`;
}
