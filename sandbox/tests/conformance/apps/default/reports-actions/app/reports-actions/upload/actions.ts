'use server';

export async function upload({ title, file }: { title: string; file: File }) {
  return [title, file instanceof Blob, file.name, file.type, file.size, await file.text()].join(' ');
}
