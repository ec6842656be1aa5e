export const GET = () => Response.json('never called');
