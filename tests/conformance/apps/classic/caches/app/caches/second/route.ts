export const revalidate = 1;

let made = 0;

export const GET = () => Response.json(++made);
