'use server';

export async function save() {
  return 'saved by the first build';
}

export async function rename() {
  return 'renamed by the first build';
}
