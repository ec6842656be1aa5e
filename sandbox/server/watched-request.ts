import { needRequest, type Work } from './work';

const dynamicParts = [
  'headers',
  'cookies',
  'url',
  'nextUrl',
  'body',
  'blob',
  'json',
  'text',
  'arrayBuffer',
  'formData',
];

/** The request as a handler gets it while it is prerendered: what it reads of it makes it dynamic. */
export function watched(work: Work): Request {
  if (work.isForcedStatic) return work.request;
  return new Proxy(work.request, {
    get(target, name) {
      if (typeof name === 'string' && dynamicParts.includes(name)) {
        const waiting = needRequest(work, `request.${name}`);
        if (waiting && ['blob', 'json', 'text', 'arrayBuffer', 'formData'].includes(name))
          return () => waiting;
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
