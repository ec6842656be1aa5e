import 'server-only';
import type { SignUp } from './sign-up';

// Stands in for a database.
const store = globalThis as typeof globalThis & {
  signedUp?: SignUp[];
};

export async function addMember(member: SignUp) {
  store.signedUp = [...(store.signedUp ?? []), member];
}
