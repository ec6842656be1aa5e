import { forbidden } from 'next/navigation';

function check() {
  try {
    forbidden();
  } catch (error) {
    return (error as Error).message;
  }
}

export default function Page() {
  return <p data-testid="shown">{`caught ${check()}`}</p>;
}
