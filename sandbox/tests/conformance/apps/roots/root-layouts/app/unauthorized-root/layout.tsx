import { unauthorized } from 'next/navigation';

export default function Layout({ children }: { children: React.ReactNode }) {
  if (children) unauthorized();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
