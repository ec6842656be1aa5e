import { Links } from './links';

export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <>
      <Links />
      {children}
    </>
  );
}
