export const revalidate = 3600;

let made = 0;

export const GET = () => Response.json(++made);
