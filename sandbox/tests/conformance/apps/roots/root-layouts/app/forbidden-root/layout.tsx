import { forbidden } from 'next/navigation';

export default function Layout({ children }: { children: React.ReactNode }) {
  if (children) forbidden();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
