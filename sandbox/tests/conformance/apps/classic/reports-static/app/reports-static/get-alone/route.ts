import { count } from '../count';

export const dynamic = 'force-static';

export const GET = async () => Response.json({ got: count() });
