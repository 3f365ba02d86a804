/** Whatever else is asked of the API: a program gets an answer it can read. */
const absent = () => Response.json({ error: 'not found' }, { status: 404, headers: { 'cache-control': 'no-store' } });

export { absent as DELETE, absent as GET, absent as PATCH, absent as POST, absent as PUT };
