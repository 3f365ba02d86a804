/** What may go wrong while somebody proves who they are; each is a message `accounts.problem.<problem>`. */
export type SignInProblem =
  | 'wrong-pair'
  | 'wrong-code'
  | 'wrong-password'
  | 'too-many'
  | 'locked'
  | 'suspended'
  | 'start-again'
  | 'passkey-cancelled'
  | 'passkey-unknown'
  | 'passkey-known'
  | 'passkey-unverified'
  | 'passkey-elsewhere'
  | 'offline'
  | 'failed';

/** By the codes of better-auth and its plugins, and of @simplewebauthn/browser. */
const problems: Record<string, SignInProblem> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-pair',
  INVALID_EMAIL: 'wrong-pair',
  PASSWORD_TOO_LONG: 'wrong-pair',
  INVALID_PASSWORD: 'wrong-password',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'wrong-password',
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: 'wrong-code',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'start-again',
  INVALID_TWO_FACTOR_COOKIE: 'start-again',
  SUSPENDED: 'suspended',
  PASSKEY_NOT_FOUND: 'passkey-unknown',
  CHALLENGE_NOT_FOUND: 'passkey-cancelled',
  AUTH_CANCELLED: 'passkey-cancelled',
  ERROR_CEREMONY_ABORTED: 'passkey-cancelled',
  ERROR_PASSTHROUGH_SEE_CAUSE_PROPERTY: 'passkey-cancelled',
  ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED: 'passkey-known',
  ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT: 'passkey-unverified',
  OWNER_NOT_VERIFIED: 'passkey-unverified',
  ERROR_INVALID_DOMAIN: 'passkey-elsewhere',
  ERROR_INVALID_RP_ID: 'passkey-elsewhere',
};

/** The problem behind an answer of the library's; a lock says more than that there were too many. */
export function problemOf({ code = '', status }: { code?: string; status?: number }): SignInProblem {
  const known = problems[code];
  if (known) return known;
  return status === 429 ? 'too-many' : status ? 'failed' : 'offline';
}
