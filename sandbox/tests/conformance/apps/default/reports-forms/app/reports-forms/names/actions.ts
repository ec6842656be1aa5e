'use server';

export async function names(_: string, form: FormData) {
  const object = Object.fromEntries(form);
  const photo = form.get('photo');
  return JSON.stringify({
    keys: [...new Set(form.keys())].sort(),
    tag: object['tags[]'],
    tags: form.getAll('tags[]'),
    photo: photo instanceof File ? [photo.name, photo.size, photo.type] : photo,
  });
}
