'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { publicUrl } from '../look/address';
import { savesData } from '../look/saves-data';
import './print.css';

const QrCode = lazy(() => import('../qr-code/qr-code').then((module) => ({ default: module.QrCode })));

/**
 * The address of a page on paper, as text and as a QR code. It is made when the browser has nothing else to do, as printing
 * waits for nothing; on screen nobody sees it.
 *
 * @param path of the page
 */
export function PrintedAddress({ path }: { path: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (savesData()) return;
    const make = () => setAddress(publicUrl(path + location.search) ?? location.href);
    // Safari has no word for when it is idle.
    if (!window.requestIdleCallback) {
      const timer = setTimeout(make, late);
      return () => clearTimeout(timer);
    }
    const waiting = window.requestIdleCallback(make, { timeout: late });
    return () => window.cancelIdleCallback(waiting);
  }, [path]);
  return (
    <div data-printed="">
      {address && (
        <Suspense>
          <QrCode text={address} label={`QR code of ${address}`} />
          <p>{address}</p>
        </Suspense>
      )}
    </div>
  );
}

/** In milliseconds. */
const late = 3_000;
