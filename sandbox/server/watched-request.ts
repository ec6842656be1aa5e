import { needRequest, type RequestContext } from './request-context';

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
export function watched(context: RequestContext): Request {
  if (context.isForcedStatic) return context.request;
  return new Proxy(context.request, {
    get(target, name) {
      if (typeof name === 'string' && dynamicParts.includes(name)) {
        const waiting = needRequest(context, `request.${name}`);
        if (waiting && ['blob', 'json', 'text', 'arrayBuffer', 'formData'].includes(name))
          return () => waiting;
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
