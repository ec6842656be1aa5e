'use client';

import Image from 'next/image';
import { useState } from 'react';

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export function Images() {
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (what: string) => setHeard((all) => [...all, what].sort());
  return (
    <main>
      <p data-testid="heard">{heard.join()}</p>
      <Image
        id="plain"
        src="/plain.png"
        alt="Plain"
        width={9}
        height="8"
        quality={50}
        className="mine"
        style={{ border: '1px solid' }}
        unoptimized
      />
      <Image id="early" src="/early.png" alt="" width={9} height={8} preload unoptimized />
      <Image id="filling" src="/fill.png" alt="" fill objectFit="cover" unoptimized />
      <Image
        id="loaded"
        src="pic"
        alt=""
        width={40}
        height={30}
        loader={({ src, width, quality }) => `/${src}-${width}-${quality ?? 'any'}.png`}
      />
      <Image id="other" src="/other.png" overrideSrc="/seen.png" alt="" width={9} height={8} unoptimized />
      <Image
        src={dot}
        alt=""
        width={1}
        height={1}
        onLoad={({ target }) => hear(`load ${(target as Element).tagName}`)}
      />
      <Image id="sized" src="/sized.png" alt="" fill sizes="50vw" unoptimized />
      <Image id="drawing" src="/drawing.svg" alt="" width={9} height={8} sizes="9px" />
      <Image
        id="shares"
        src="pic"
        alt=""
        fill
        sizes="(max-width: 700px) 100vw, 75vw"
        loader={({ src, width, quality }) => `/${src}-${width}-${quality ?? 'any'}.png`}
        quality={50}
      />
      <Image
        id="blurred"
        src={dot}
        alt=""
        width={40}
        height={40}
        placeholder="blur"
        blurDataURL={dot}
        style={{ objectFit: 'contain' }}
      />
      <Image id="shown-first" src={dot} alt="" width={40} height={40} placeholder={dot} />
      <Image
        src="/none.png"
        alt=""
        width={1}
        height={1}
        unoptimized
        loading="eager"
        onError={() => hear('error')}
      />
    </main>
  );
}
