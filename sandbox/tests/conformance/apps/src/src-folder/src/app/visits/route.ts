import { visit } from '../../lib/visits';

export const POST = () => Response.json(visit());
