'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { publicUrl } from '../ui/address';
import { savesData } from '../ui/saves-data';
import './print.css';

const QrCode = lazy(() => import('../qr-code/qr-code').then((module) => ({ default: module.QrCode })));

/**
 * The address of a page on paper, as text and as a QR code; on screen nobody sees it. The code is made when the browser has
 * nothing else to do, as printing waits for nothing: without it, as for readers who save data, the text is there.
 *
 * @param path of the page
 */
export function PrintedAddress({ path }: { path: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const make = () => setAddress(publicUrl(path + location.search) ?? location.href);
    const makeNow = () => flushSync(make);
    window.addEventListener('beforeprint', makeNow);
    const cancel = savesData() ? undefined : whenIdle(make);
    return () => {
      window.removeEventListener('beforeprint', makeNow);
      cancel?.();
    };
  }, [path]);
  return (
    <div data-printed="">
      {address && (
        <>
          <Suspense>
            <QrCode text={address} label={`QR code of ${address}`} />
          </Suspense>
          <p>{address}</p>
        </>
      )}
    </div>
  );
}

/** In milliseconds. */
const late = 3_000;

/** @returns what cancels it */
function whenIdle(work: () => void): () => void {
  // Safari has no word for when it is idle.
  if (!window.requestIdleCallback) {
    const timer = setTimeout(work, late);
    return () => clearTimeout(timer);
  }
  const waiting = window.requestIdleCallback(work, { timeout: late });
  return () => window.cancelIdleCallback(waiting);
}
