import { Shown } from './shown';

export const generateStaticParams = () => [{ id: 'one' }];

export default function Page() {
  return <Shown />;
}
