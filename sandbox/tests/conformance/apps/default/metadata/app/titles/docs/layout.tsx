export const metadata = { title: 'Docs' };

export default function Layout({ children }: { children: React.ReactNode }) {
  return children;
}
