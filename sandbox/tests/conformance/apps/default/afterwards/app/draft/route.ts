import { draftMode } from 'next/headers';

export async function POST() {
  const draft = await draftMode();
  const before = draft.isEnabled;
  draft.enable();
  const again = await draftMode();
  return Response.json([before, draft.isEnabled, again.isEnabled]);
}

export async function PUT() {
  const draft = await draftMode();
  return Response.json([draft.isEnabled]);
}

export async function DELETE() {
  const draft = await draftMode();
  draft.disable();
  return Response.json([draft.isEnabled]);
}
