import { catchError } from 'next/error';

const Boundary = catchError(() => <p>Failed</p>);

export default function Page() {
  return <Boundary>Shown</Boundary>;
}
