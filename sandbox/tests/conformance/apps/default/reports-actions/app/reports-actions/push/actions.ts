'use server';
import { held } from '../../../lib/reports-actions';

export async function record(name: string) {
  held().names.push(name);
}
