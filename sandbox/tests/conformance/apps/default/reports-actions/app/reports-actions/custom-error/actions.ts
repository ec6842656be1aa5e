'use server';
import { NotAllowed } from './not-allowed';

export async function enter() {
  throw new NotAllowed('no ticket', { cause: { status: 403 } });
}
