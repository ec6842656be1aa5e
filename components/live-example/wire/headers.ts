import type { HeaderList } from 'next-sandbox';

/** The value of a header, names compared without case; undefined where it is not there. */
export function headerOf(headers: HeaderList, name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}

/** `text/html` of `Text/HTML; charset=utf-8`; empty without a content type. */
export function mediaType(headers: HeaderList): string {
  return (headerOf(headers, 'content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
}
