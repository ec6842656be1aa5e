import { Id } from '../../id';

export const generateStaticParams = () => [{ id: 'seven' }];

export default function Page() {
  return <Id />;
}
