export { remove };

const remove = () => Response.json('DELETE');
