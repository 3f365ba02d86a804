import { auth } from '#features/accounts/auth.ts';

export const GET = auth.handler;
export const POST = auth.handler;
