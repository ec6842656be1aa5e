'use server';

export async function attach(_: string, form: FormData) {
  const files = form.getAll('files').map((file) => (file instanceof File ? file.name : 'no file'));
  return `${form.get('text')} with ${files.join(' and ')}`;
}
