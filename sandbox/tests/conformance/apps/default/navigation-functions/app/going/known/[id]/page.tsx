export const generateStaticParams = () => [{ id: 'named' }];

export default function Page() {
  return <h1>Known</h1>;
}
