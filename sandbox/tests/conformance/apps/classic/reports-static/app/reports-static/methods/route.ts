import { count } from '../count';

export const dynamic = 'force-static';

export const GET = async () => Response.json({ got: count() });

export const POST = async (request: Request) => Response.json({ posted: await request.text(), at: count() });
