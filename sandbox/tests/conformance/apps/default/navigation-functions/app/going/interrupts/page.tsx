import { forbidden, unauthorized } from 'next/navigation';

function messageOf(interrupt: () => never) {
  try {
    interrupt();
  } catch (error) {
    return (error as Error).message;
  }
}

export default function Page() {
  return <p data-testid="shown">{`${messageOf(forbidden)} ${messageOf(unauthorized)}`}</p>;
}
