import { forbidden, unauthorized } from 'next/navigation';

export async function GET(): Promise<Response> {
  forbidden();
}

export async function POST(): Promise<Response> {
  unauthorized();
}
