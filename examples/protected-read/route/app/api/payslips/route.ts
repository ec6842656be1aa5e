import { readPayslips } from '@/lib/payslips/data';

// One reader's answer: no shared cache may keep it.
const headers = {
  'cache-control': 'private, no-store',
};

export async function GET() {
  const payslips = await readPayslips();
  if (!payslips) {
    return Response.json(
      { error: 'Sign in first.' },
      { status: 401, headers },
    );
  }
  return Response.json(payslips, { headers });
}
