import { open } from '../../../lib/next-form/gate';

export const POST = async () => Response.json(open());
