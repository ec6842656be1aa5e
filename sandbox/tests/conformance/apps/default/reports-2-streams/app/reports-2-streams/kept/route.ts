const done = new Response('done', { status: 202 });

export const POST = () => done;
