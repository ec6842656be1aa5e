import { connection, type NextRequest, NextResponse } from 'next/server';
import { notes } from '@/lib/notes';

export async function GET() {
  await connection();
  return NextResponse.json([...notes.values()]);
}

export async function POST(request: NextRequest) {
  const { text } = (await request.json()) as { text?: string };
  if (!text?.trim()) return NextResponse.json({ error: 'text is required' }, { status: 422 });
  const note = { id: crypto.randomUUID(), text };
  notes.set(note.id, note);
  return NextResponse.json(note, { status: 201, headers: { Location: `/api/notes/${note.id}` } });
}
