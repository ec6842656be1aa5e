import { answerFor } from '../../items';

export async function GET(_request: Request, { params }: { params: { id: string } }) {
  return answerFor(params.id);
}
