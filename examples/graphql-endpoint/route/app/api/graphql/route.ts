import { execute } from 'graphql';
import { checkQuery } from '@/lib/topics-query';
import { root, schema } from '@/lib/topics-schema';

export async function POST(request: Request) {
  // A form of another site cannot send this type unasked.
  const type = request.headers.get('content-type');
  if (!type?.startsWith('application/json'))
    return refuse(415, 'Send application/json.');

  const body = await request.json().catch(() => null);
  if (typeof body?.query !== 'string')
    return refuse(400, 'Send { "query": "…" }.');

  const query = checkQuery(body.query);
  if (Array.isArray(query))
    return Response.json(
      { errors: query },
      { status: 400 },
    );

  const result = await execute({
    schema,
    document: query,
    rootValue: root,
    variableValues: body.variables,
    operationName: body.operationName,
  });
  // Without data nothing ran, such as for a missing variable.
  const status = 'data' in result ? 200 : 400;
  return Response.json(result, { status });
}

function refuse(status: number, message: string) {
  const errors = [{ message }];
  return Response.json({ errors }, { status });
}
