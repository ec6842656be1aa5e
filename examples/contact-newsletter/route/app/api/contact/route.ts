import { addMessage } from '@/lib/contact';
import { answerForm } from '@/lib/form-answer';

export function POST(request: Request) {
  return answerForm(request, addMessage);
}
