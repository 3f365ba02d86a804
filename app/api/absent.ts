/** A program gets an answer it can read, the same wherever there is nothing for it. */
export const absent = () => Response.json({ error: 'not found' }, { status: 404, headers: { 'cache-control': 'no-store' } });
