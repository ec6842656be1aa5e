'use server';

import { stores } from './store';

export async function writeFromClient() {
  stores('client action');
}

export async function readFromClient() {
  return stores();
}
