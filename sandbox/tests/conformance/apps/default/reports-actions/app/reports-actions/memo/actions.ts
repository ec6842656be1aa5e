'use server';
import { asked } from './session';

export async function check() {
  return asked();
}
