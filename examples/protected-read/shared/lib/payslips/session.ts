import 'server-only';
import { cookies } from 'next/headers';

export type Session = { employee: string };
const cookieName = 'payslip-session';

// Stands in for a session library and its database.
const store = globalThis as typeof globalThis & {
  payslipSessions?: Map<string, Session>;
};
store.payslipSessions ??= new Map();

export async function startSession(employee: string) {
  const id = crypto.randomUUID();
  store.payslipSessions?.set(id, { employee });
  (await cookies()).set(cookieName, id, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
  });
}

export async function endSession() {
  const id = (await cookies()).get(cookieName)?.value;
  if (id) store.payslipSessions?.delete(id);
  (await cookies()).delete(cookieName);
}

/** Of whoever asks; `cookies()` knows the request. */
export async function readSession() {
  const id = (await cookies()).get(cookieName)?.value;
  return findSession(id);
}

export const findSession = (id = '') =>
  store.payslipSessions?.get(id);
