import 'server-only';
import type { SignUp } from './sign-up';

// Stands in for a database.
const store = globalThis as typeof globalThis & {
  members?: SignUp[];
};

export async function addMember(member: SignUp) {
  store.members = [...(store.members ?? []), member];
}
