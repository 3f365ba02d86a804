import { absent } from '../absent.ts';

/** Whatever else is asked of the API. */
export { absent as DELETE, absent as GET, absent as OPTIONS, absent as PATCH, absent as POST, absent as PUT };
