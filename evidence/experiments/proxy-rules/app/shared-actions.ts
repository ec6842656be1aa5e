'use server';

/** For the admin page only. */
export async function removePost() {
  return 'removePost ran';
}

export async function like() {
  return 'like ran';
}
