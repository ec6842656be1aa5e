import { throwOne } from '../throws';

export const POST = async (request: Request) => throwOne(await request.text());
