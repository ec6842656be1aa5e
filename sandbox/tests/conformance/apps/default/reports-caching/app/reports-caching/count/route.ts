import { counts } from '../../../lib/reports-caching';

export const POST = async () => {
  counts().count += 1;
  return Response.json(counts().count);
};
