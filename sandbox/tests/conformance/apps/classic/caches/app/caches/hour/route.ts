export const revalidate = 3600;

export const GET = () => Response.json(performance.now());
