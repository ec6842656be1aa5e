import 'server-only';
import { readSession } from './session';

export type Payslip = { month: string; net: number };

const table: Record<string, Payslip[]> = {
  'employee-7': [
    { month: 'May 2026', net: 3120 },
    { month: 'June 2026', net: 3175 },
  ],
  'employee-8': [{ month: 'June 2026', net: 4480 }],
};

export const isEmployee = (id: unknown): id is string =>
  typeof id === 'string' && Object.hasOwn(table, id);

export const payslipsOf = (employee: string) =>
  table[employee] ?? [];

/** The check stands where the data is: no caller can forget it. */
export async function readPayslips() {
  const session = await readSession();
  if (!session) return null;
  return payslipsOf(session.employee);
}
