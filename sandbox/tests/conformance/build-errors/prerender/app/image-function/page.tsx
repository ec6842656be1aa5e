import Image from 'next/image';

export default function Page() {
  return <Image src="/a.png" alt="A" width={1} height={1} onLoad={() => undefined} />;
}
