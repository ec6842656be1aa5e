export const viewport = { themeColor: 'black' };
export const generateViewport = () => ({ themeColor: 'white' });

export default function Page() {
  return <p>Viewport twice</p>;
}
