'use server';

import { isEmployee } from '@/lib/payslips/data';
import {
  endSession,
  startSession,
} from '@/lib/payslips/session';

// Stands in for a sign-in with a password.
export async function signIn(form: FormData) {
  const employee = form.get('employee');
  if (isEmployee(employee))
    await startSession(employee);
}

export async function signOut() {
  await endSession();
}
