import type { Metadata } from 'next';

export const metadata: Metadata = {
  icons: {
    shortcut: ['/short.png'],
    icon: [{ url: '/i.png' }, { url: '/dark.png', media: '(prefers-color-scheme: dark)' }],
    apple: [{ url: '/a.png', sizes: '180x180', type: 'image/png' }],
  },
};

export default function Page() {
  return <p>Here</p>;
}
