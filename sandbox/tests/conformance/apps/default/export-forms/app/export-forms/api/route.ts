import { currency } from '../../../lib/prices';

const answer = (method: string) => () => Response.json([method, currency]);

export const POST = answer('POST'),
  PUT = answer('PUT'),
  DELETE = answer('DELETE');
