'use client';

import Image from 'next/image';
import { useState } from 'react';

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

export default function Page() {
  const [told, setTold] = useState('');
  return (
    <>
      <Image
        src={dot}
        alt="A dot"
        width={1}
        height={1}
        onLoadingComplete={(image) => setTold(`${image.tagName} ${image.alt}`)}
      />
      <p data-testid="told">{told}</p>
    </>
  );
}
