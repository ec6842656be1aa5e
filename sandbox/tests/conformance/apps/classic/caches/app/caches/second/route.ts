export const revalidate = 1;

export const GET = () => Response.json(performance.now());
