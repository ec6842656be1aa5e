export { remove as DELETE } from '../../../lib/export-forms/handlers';
export { get as GET, head as HEAD, put as PUT };

const get = () => Response.json(['GET', first]);
async function head() {
  return new Response(null, { headers: { 'x-own': 'yes' } });
}
let put = () => Response.json('before');
put = () => Response.json('after');
const [first] = ['one'];
