import { frameHtml } from '../../embed/frame';

/** For readers without JavaScript: what they copy, and change by hand. */
export function WithoutScript() {
  const text = frameHtml({
    address: 'https://YOUR-SITE/embed/create-post?variant=action&fontsize=20',
    title: 'Create a post, as a Server Action',
    width: '100%',
    height: '720',
  });
  return (
    <noscript>
      <p>The controls need JavaScript. Without it, write the address by hand:</p>
      <pre>{text}</pre>
    </noscript>
  );
}
