'use server';

import { stores } from './store';

export async function writeFromForm() {
  stores('form action');
}

export async function readFromForm() {
  return stores();
}
