import type { Viewport } from 'next';

export const viewport: Viewport = {
  width: 500,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: 'cyan' },
    { media: '(prefers-color-scheme: dark)', color: 'black' },
  ],
};

export default function Page() {
  return <p>Here</p>;
}
